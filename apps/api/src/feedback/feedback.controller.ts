import { giveFeedbackRoute, listFeedbackRoute, withdrawFeedbackRoute } from '@mitn/contracts';
import type { AnswerOf } from '@mitn/contracts';
import { Controller } from '@nestjs/common';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { MaybeSignedIn } from '../platform/viewer.js';
import type { Viewer } from '../platform/viewer.js';
import { FeedbackService } from './feedback.service.js';

@Controller()
export class FeedbackController {
  constructor(private readonly feedback: FeedbackService) {}

  @HttpRoute(listFeedbackRoute)
  list(@Input() { params }: InputOf<typeof listFeedbackRoute>): Promise<AnswerOf<typeof listFeedbackRoute>> {
    return this.feedback.list(params.id);
  }

  @HttpRoute(giveFeedbackRoute)
  give(@Input() { params, body }: InputOf<typeof giveFeedbackRoute>, @MaybeSignedIn() viewer: Viewer | null): Promise<AnswerOf<typeof giveFeedbackRoute>> {
    return this.feedback.give(params, body, viewer?.accountId ?? null);
  }

  @HttpRoute(withdrawFeedbackRoute)
  withdraw(@Input() { params }: InputOf<typeof withdrawFeedbackRoute>): Promise<void> {
    return this.feedback.withdraw(params);
  }
}
