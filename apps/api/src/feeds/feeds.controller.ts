import { listFeedRunsRoute, previewFeedRoute } from '@mitn/contracts';
import type { AnswerOf } from '@mitn/contracts';
import { Controller } from '@nestjs/common';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { FeedsService } from './feeds.service.js';

@Controller()
export class FeedsController {
  constructor(private readonly feeds: FeedsService) {}

  @HttpRoute(previewFeedRoute)
  preview(@Input() { body }: InputOf<typeof previewFeedRoute>): Promise<AnswerOf<typeof previewFeedRoute>> {
    return this.feeds.preview(body);
  }

  @HttpRoute(listFeedRunsRoute)
  listRuns(@Input() { params, query }: InputOf<typeof listFeedRunsRoute>): Promise<AnswerOf<typeof listFeedRunsRoute>> {
    return this.feeds.listRuns(params.id, query.cursor ?? null);
  }
}
