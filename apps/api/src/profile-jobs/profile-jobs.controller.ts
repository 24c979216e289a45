import { deleteProfileJobRoute, getProfileJobRoute, setProfileJobRoute } from '@mitn/contracts';
import type { AnswerOf } from '@mitn/contracts';
import { Controller } from '@nestjs/common';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { ProfileJobsService } from './profile-jobs.service.js';

@Controller()
export class ProfileJobsController {
  constructor(private readonly jobs: ProfileJobsService) {}

  @HttpRoute(getProfileJobRoute)
  get(@Input() { params }: InputOf<typeof getProfileJobRoute>): Promise<AnswerOf<typeof getProfileJobRoute>> {
    return this.jobs.get(params.id);
  }

  @HttpRoute(setProfileJobRoute)
  set(@Input() { params, body }: InputOf<typeof setProfileJobRoute>): Promise<AnswerOf<typeof setProfileJobRoute>> {
    return this.jobs.set(params.id, body);
  }

  @HttpRoute(deleteProfileJobRoute)
  delete(@Input() { params }: InputOf<typeof deleteProfileJobRoute>): Promise<void> {
    return this.jobs.delete(params.id);
  }
}
