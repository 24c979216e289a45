import { Injectable } from '@nestjs/common';
import type { JobData } from '@mitn/contracts/jobs';
import { AlertRepository, MatchRepository, UnitOfWork } from '@mitn/db';
import { decideAlert } from '@mitn/domain';
import type { JobConsumer } from '../platform/job-consumer.js';

/** Decides once for each found match whether the person is told. Running it again decides nothing anew: the row is unique. */
@Injectable()
export class PlanAlertConsumer implements JobConsumer<'alert.plan'> {
  readonly job = 'alert.plan';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly matches: MatchRepository,
    private readonly alerts: AlertRepository,
  ) {}

  async consume(data: JobData<'alert.plan'>): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const found = await this.matches.listByIds(data.ids, tx);
      await this.alerts.plan(
        tx,
        found.map((match) => ({ profileId: match.profileId, kind: match.kind, vacancyId: match.vacancyId, homeId: match.homeId, decision: decideAlert(match), reason: 'new-match' })),
      );
    });
  }
}
