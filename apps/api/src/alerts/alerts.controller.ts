import { listAlertsRoute } from '@mitn/contracts';
import type { AnswerOf } from '@mitn/contracts';
import { AlertRepository } from '@mitn/db';
import { Controller } from '@nestjs/common';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';

const PAGE = 50;

@Controller()
export class AlertsController {
  constructor(private readonly alerts: AlertRepository) {}

  @HttpRoute(listAlertsRoute)
  async list(@Input() { query }: InputOf<typeof listAlertsRoute>): Promise<AnswerOf<typeof listAlertsRoute>> {
    const page = await this.alerts.list(query.profileId, { cursor: query.cursor ?? null, limit: PAGE });
    return {
      alerts: page.items.map((alert) => ({
        id: alert.id, kind: alert.kind, vacancyId: alert.vacancyId, homeId: alert.homeId, reason: alert.reason,
        createdAt: alert.createdAt.toISOString(), readAt: alert.readAt?.toISOString() ?? null,
      })),
      nextCursor: page.nextCursor,
    };
  }
}
