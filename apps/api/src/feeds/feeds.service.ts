import { Readable } from 'node:stream';
import type { AnswerOf, BodyOf, listFeedRunsRoute, previewFeedRoute } from '@mitn/contracts';
import { FeedRepository } from '@mitn/db';
import type { StoredFeedRun } from '@mitn/db';
import type { Home, Vacancy } from '@mitn/domain';
import { feedFormat, openSource, readItem } from '@mitn/feeds';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { notFound } from '../platform/problem.errors.js';

const PAGE = 50;
const MOST_SHOWN = 200;

/** What staff can see of feeds. */
@Injectable()
export class FeedsService {
  constructor(
    private readonly feeds: FeedRepository,
    private readonly clock: Clock,
  ) {}

  /** Reads a feed that is pasted, as an import would, and keeps nothing. Throws 400 for an unknown format or a text that is none. */
  async preview({ kind, format: name, text }: BodyOf<typeof previewFeedRoute>): Promise<AnswerOf<typeof previewFeedRoute>> {
    const format = feedFormat(kind, name);
    const clock = { now: this.clock.now(), asOf: this.clock.today() };
    const source = await openSource('-', { syntaxes: format.layouts, stdin: Readable.from([Buffer.from(text, 'utf8')]) });
    const answer: AnswerOf<typeof previewFeedRoute> = { format: name, read: 0, accepted: [], rejected: [] };
    try {
      for await (const raw of source.read()) {
        answer.read += 1;
        const item = readItem<Vacancy | Home>(format, raw, clock);
        if (item.accepted) {
          if (answer.accepted.length < MOST_SHOWN) answer.accepted.push({ index: item.index, externalId: item.externalId, title: item.value.title });
        } else if (answer.rejected.length < MOST_SHOWN) answer.rejected.push({ index: item.index, code: item.code, reason: item.reason });
      }
    } finally {
      await source.close();
    }
    return answer;
  }

  /** Runs of a feed, newest first. Throws 404 for an unknown feed. */
  async listRuns(feedId: string, cursor: string | null): Promise<AnswerOf<typeof listFeedRunsRoute>> {
    if (!(await this.feeds.find(feedId))) throw notFound('feed');
    const page = await this.feeds.listRuns(feedId, { cursor, limit: PAGE });
    return { runs: page.items.map(presentRun), nextCursor: page.nextCursor };
  }
}

function presentRun(run: StoredFeedRun): AnswerOf<typeof listFeedRunsRoute>['runs'][number] {
  return { ...run, startedAt: run.startedAt.toISOString(), finishedAt: run.finishedAt?.toISOString() ?? null };
}
