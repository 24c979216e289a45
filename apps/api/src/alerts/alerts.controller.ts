import { listAlertsRoute } from '@mitn/contracts';
import type { AnswerOf } from '@mitn/contracts';
import { AlertRepository } from '@mitn/db';
import { alertReasonText } from '@mitn/texts';
import { Controller, Header } from '@nestjs/common';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { RequestLanguage } from '../platform/language.js';
import type { Language } from '../platform/language.js';

const PAGE = 50;

@Controller()
export class AlertsController {
  constructor(private readonly alerts: AlertRepository) {}

  @HttpRoute(listAlertsRoute)
  @Header('Vary', 'Accept-Language')
  async list(@Input() { query }: InputOf<typeof listAlertsRoute>, @RequestLanguage() language: Language): Promise<AnswerOf<typeof listAlertsRoute>> {
    const page = await this.alerts.list(query.profileId, { cursor: query.cursor ?? null, limit: PAGE });
    return {
      alerts: page.items.map((alert) => ({
        id: alert.id, kind: alert.kind, vacancyId: alert.vacancyId, homeId: alert.homeId, reason: alertReasonText(alert.kind, alert.reason, language), reasonCode: alert.reason,
        createdAt: alert.createdAt.toISOString(), readAt: alert.readAt?.toISOString() ?? null,
      })),
      nextCursor: page.nextCursor,
    };
  }
}
