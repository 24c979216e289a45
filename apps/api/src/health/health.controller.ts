import { getHealthRoute } from '@mitn/contracts';
import type { AnswerOf } from '@mitn/contracts';
import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { HttpRoute } from '../platform/http-route.decorator.js';
import { HealthService } from './health.service.js';

@Controller()
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @HttpRoute(getHealthRoute)
  async get(@Res({ passthrough: true }) reply: FastifyReply): Promise<AnswerOf<typeof getHealthRoute>> {
    const health = await this.health.check();
    if (health.status !== 'ready') void reply.status(503).header('Retry-After', '5');
    return health;
  }
}
