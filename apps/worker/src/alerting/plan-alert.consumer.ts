import { Injectable } from '@nestjs/common';
import type { JobData } from '@mitn/contracts/jobs';
import { AlertRepository, AlertSettingsRepository, DEFAULT_ALERT_SETTINGS, MatchRepository, UnitOfWork } from '@mitn/db';
import { decideAlert, NOW_UP_TO_RANK, tellAlert } from '@mitn/domain';
import type { JobConsumer } from '../platform/job-consumer.js';
import { SharedRounds } from '../platform/shared-rounds.js';

/** Matches that are decided on in one transaction. */
const MOST_IDS = 500;

/** Decides once for each found match whether the person is told. Running it again decides nothing anew: the row is unique. Jobs that come while it is busy share the next round. */
@Injectable()
export class PlanAlertConsumer implements JobConsumer<'alert.plan'> {
  readonly job = 'alert.plan';
  private readonly rounds = new SharedRounds((ids) => this.plan(ids), MOST_IDS);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly matches: MatchRepository,
    private readonly alerts: AlertRepository,
    private readonly settings: AlertSettingsRepository,
  ) {}

  consume(data: JobData<'alert.plan'>): Promise<void> {
    return this.rounds.run(data.ids);
  }

  private async plan(ids: readonly string[]): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      // The job and the home of a pair are matches of their own, and are told as such.
      const found = await this.matches.listToTell(ids, NOW_UP_TO_RANK, tx);
      const settings = await this.settings.listFor([...new Set(found.map(({ profileId }) => profileId))], tx);
      await this.alerts.plan(
        tx,
        found.map((match) => {
          const { frequency, channels } = settings.get(match.profileId) ?? DEFAULT_ALERT_SETTINGS;
          const { profileId, kind, vacancyId, homeId } = match;
          return { profileId, kind, vacancyId, homeId, reason: 'new-match', searchId: null, offerRevision: null, ...tellAlert(decideAlert(match), frequency, channels) };
        }),
      );
    });
  }
}
