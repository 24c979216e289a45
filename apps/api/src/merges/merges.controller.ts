import { listMergesRoute, undoMergeRoute } from '@mitn/contracts';
import type { AnswerOf } from '@mitn/contracts';
import { MergeRepository, UnitOfWork } from '@mitn/db';
import { Controller } from '@nestjs/common';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { SignedIn } from '../platform/viewer.js';
import type { Viewer } from '../platform/viewer.js';
import { presentMerge } from './merges.presenter.js';

/** Ads that joined a vacancy as the same job: staff see why, and undo what was wrong. */
@Controller()
export class MergesController {
  constructor(
    private readonly merges: MergeRepository,
    private readonly work: UnitOfWork,
  ) {}

  @HttpRoute(listMergesRoute)
  async list(@Input() { query }: InputOf<typeof listMergesRoute>): Promise<AnswerOf<typeof listMergesRoute>> {
    const page = await this.merges.list(query.state, { cursor: query.cursor ?? null, limit: query.limit });
    return { merges: page.items.map(presentMerge), total: page.total, nextCursor: page.nextCursor };
  }

  @HttpRoute(undoMergeRoute)
  async undo(@Input() { params }: InputOf<typeof undoMergeRoute>, @SignedIn() viewer: Viewer): Promise<AnswerOf<typeof undoMergeRoute>> {
    return presentMerge(await this.work.run((tx) => this.merges.undo(tx, params.id, viewer.accountId)));
  }
}
