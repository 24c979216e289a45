import { createProfileRoute, getProfileRoute, updateProfileRoute } from '@mitn/contracts';
import type { AnswerOf } from '@mitn/contracts';
import { Controller } from '@nestjs/common';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { ProfilesService } from './profiles.service.js';

@Controller()
export class ProfilesController {
  constructor(private readonly profiles: ProfilesService) {}

  @HttpRoute(createProfileRoute)
  create(@Input() { body }: InputOf<typeof createProfileRoute>): Promise<AnswerOf<typeof createProfileRoute>> {
    return this.profiles.create(body);
  }

  @HttpRoute(getProfileRoute)
  get(@Input() { params }: InputOf<typeof getProfileRoute>): Promise<AnswerOf<typeof getProfileRoute>> {
    return this.profiles.get(params.id);
  }

  @HttpRoute(updateProfileRoute)
  update(@Input() { params, body }: InputOf<typeof updateProfileRoute>): Promise<AnswerOf<typeof updateProfileRoute>> {
    return this.profiles.update(params.id, body);
  }
}
