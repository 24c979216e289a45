import { createIntakeRoute } from '@mitn/contracts';
import type { AnswerOf, IntakeBody } from '@mitn/contracts';
import { IdempotencyConflictError, IdempotencyRepository, NewcomerRepository } from '@mitn/db';
import { Injectable } from '@nestjs/common';
import { ProblemError } from '../platform/problem.errors.js';
import { ProfileReader } from '../platform/profile-reader.js';

const SCOPE = 'intake';

/** Newcomers as partners submit them. */
@Injectable()
export class IntakeService {
  constructor(
    private readonly newcomers: NewcomerRepository,
    private readonly idempotency: IdempotencyRepository,
    private readonly reader: ProfileReader,
  ) {}

  /**
   * Keeps a newcomer once per key: the same key and body give the same answer, another body throws 422 `idempotency.other-body`. Possible
   * duplicates are told, never merged.
   */
  async submit(key: string, body: IntakeBody): Promise<AnswerOf<typeof createIntakeRoute>> {
    const profile = await this.reader.read(body.profile);
    try {
      const { answer } = await this.idempotency.once({ scope: SCOPE, key, request: body }, async (tx) => {
        const person = { name: body.person.name, email: body.person.email ?? null };
        const duplicates = await this.newcomers.findDuplicates(person, tx);
        const made = await this.newcomers.create(tx, { ...person, phone: body.person.phone ?? null, situation: body.situation, arrivedOn: body.arrivedOn ?? null, profile, demo: false });
        return { caseId: made.id, profileId: made.profileId, duplicates: duplicates.map(({ id, reason }) => ({ caseId: id, reason })) };
      });
      return createIntakeRoute.answer!.parse(answer);
    } catch (error) {
      if (!(error instanceof IdempotencyConflictError)) throw error;
      throw new ProblemError('idempotency.other-body', 'input', 'This Idempotency-Key was used with another body. Use a new key for a new newcomer.', { cause: error });
    }
  }
}
