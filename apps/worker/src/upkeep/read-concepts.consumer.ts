import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from '@mitn/db';
import { readConceptsOfVacancies } from '@mitn/ingestion';
import type { Logger } from 'pino';
import type { JobConsumer } from '../platform/job-consumer.js';
import { DATA_SOURCE, LOGGER } from '../platform/tokens.js';

/** Reads occupation and skills of vacancies that were not read with the vocabulary in use: posted by hand, or imported while another one was being loaded. */
@Injectable()
export class ReadConceptsConsumer implements JobConsumer<'concepts.read'> {
  readonly job = 'concepts.read';

  constructor(
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async consume(): Promise<void> {
    const { seen, changed } = await readConceptsOfVacancies(this.dataSource);
    if (seen > 0) this.logger.info({ seen, changed }, 'occupations and skills read');
  }
}
