import { confirmMailAddressRoute, deleteMailAddressRoute, getAlertSettingsRoute, setMailAddressRoute, unsubscribeRoute, updateAlertSettingsRoute } from '@mitn/contracts';
import type { AnswerOf } from '@mitn/contracts';
import { Controller } from '@nestjs/common';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { AlertSettingsService } from './alert-settings.service.js';

@Controller()
export class AlertSettingsController {
  constructor(private readonly settings: AlertSettingsService) {}

  @HttpRoute(getAlertSettingsRoute)
  get(@Input() { query }: InputOf<typeof getAlertSettingsRoute>): Promise<AnswerOf<typeof getAlertSettingsRoute>> {
    return this.settings.get(query.profileId);
  }

  @HttpRoute(updateAlertSettingsRoute)
  update(@Input() { query, body }: InputOf<typeof updateAlertSettingsRoute>): Promise<AnswerOf<typeof updateAlertSettingsRoute>> {
    return this.settings.update(query.profileId, body);
  }

  @HttpRoute(setMailAddressRoute)
  setAddress(@Input() { query, body }: InputOf<typeof setMailAddressRoute>): Promise<AnswerOf<typeof setMailAddressRoute>> {
    return this.settings.setAddress(query.profileId, body);
  }

  @HttpRoute(deleteMailAddressRoute)
  deleteAddress(@Input() { query }: InputOf<typeof deleteMailAddressRoute>): Promise<void> {
    return this.settings.deleteAddress(query.profileId);
  }

  @HttpRoute(confirmMailAddressRoute)
  async confirm(@Input() { params }: InputOf<typeof confirmMailAddressRoute>): Promise<AnswerOf<typeof confirmMailAddressRoute>> {
    await this.settings.confirm(params.token);
    return { state: 'confirmed' };
  }

  @HttpRoute(unsubscribeRoute)
  async unsubscribe(@Input() { params }: InputOf<typeof unsubscribeRoute>): Promise<AnswerOf<typeof unsubscribeRoute>> {
    await this.settings.unsubscribe(params.token);
    return { state: 'unsubscribed' };
  }
}
