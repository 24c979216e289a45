import { Injectable } from '@nestjs/common';
import { MailComposerRepository } from '@mitn/db';
import { calendarDateAt } from '@mitn/domain';
import type { JobConsumer } from '../platform/job-consumer.js';

/** Digests go out in the morning of the reader; weekly ones on Monday. */
export const DIGEST_HOUR = 8;
const LOCAL = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: 'numeric', hourCycle: 'h23', weekday: 'short' });

/** Which digests are due at an instant, by the clock of Europe/Amsterdam: from eight on, on each day once. The key of the mail is the local day, so neither a changed clock nor a second run gives two. */
export function dueDigests(now: Date): { kind: 'daily' | 'weekly'; day: string }[] {
  const parts = Object.fromEntries(LOCAL.formatToParts(now).map(({ type, value }) => [type, value]));
  if (Number(parts['hour']) < DIGEST_HOUR) return [];
  const day = calendarDateAt(now);
  return [{ kind: 'daily' as const, day }, ...(parts['weekday'] === 'Mon' ? [{ kind: 'weekly' as const, day }] : [])];
}

/** Puts what waits into the daily and weekly mails. Scheduled at eight, and every quarter of an hour for a worker that was away at eight. */
@Injectable()
export class ComposeDigestsConsumer implements JobConsumer<'digest.compose'> {
  readonly job = 'digest.compose';

  constructor(private readonly composer: MailComposerRepository) {}

  async consume(): Promise<void> {
    await this.compose(new Date());
  }

  async compose(now: Date): Promise<void> {
    for (const { kind, day } of dueDigests(now)) await this.composer.composeDigests(kind, day);
  }
}
