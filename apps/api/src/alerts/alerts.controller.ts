import { countAlertsRoute, listAlertsRoute, readAlertsRoute } from '@mitn/contracts';
import type { AnswerOf } from '@mitn/contracts';
import { AlertRepository } from '@mitn/db';
import { Controller, Header } from '@nestjs/common';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { RequestLanguage } from '../platform/language.js';
import type { Language } from '../platform/language.js';
import { presentAlert } from './alerts.presenter.js';

const PAGE = 50;
/** Of one person: no cache of others keeps it, and the browser asks each time with the ETag that it got (platform/http-server.ts). */
const POLLED = 'private, no-cache';

@Controller()
export class AlertsController {
  constructor(private readonly alerts: AlertRepository) {}

  @HttpRoute(listAlertsRoute)
  @Header('Vary', 'Accept-Language')
  async list(@Input() { query }: InputOf<typeof listAlertsRoute>, @RequestLanguage() language: Language): Promise<AnswerOf<typeof listAlertsRoute>> {
    const [page, { unread }] = await Promise.all([this.alerts.list(query.profileId, { cursor: query.cursor ?? null, limit: PAGE }), this.alerts.countUnread(query.profileId)]);
    return { alerts: page.items.map((alert) => presentAlert(alert, language)), unread, nextCursor: page.nextCursor };
  }

  @HttpRoute(countAlertsRoute)
  @Header('Cache-Control', POLLED)
  async count(@Input() { query }: InputOf<typeof countAlertsRoute>): Promise<AnswerOf<typeof countAlertsRoute>> {
    const { unread, latestAt } = await this.alerts.countUnread(query.profileId);
    return { unread, latestAt: latestAt?.toISOString() ?? null };
  }

  @HttpRoute(readAlertsRoute)
  async read(@Input() { query, body }: InputOf<typeof readAlertsRoute>): Promise<AnswerOf<typeof readAlertsRoute>> {
    await this.alerts.markRead(query.profileId, body.ids ?? null);
    return { unread: (await this.alerts.countUnread(query.profileId)).unread };
  }
}
