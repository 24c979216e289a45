import { Module } from '@nestjs/common';
import { AlertSettingsController } from './alert-settings.controller.js';
import { AlertSettingsService } from './alert-settings.service.js';
import { MailLinksController } from './mail-links.controller.js';

@Module({ controllers: [AlertSettingsController, MailLinksController], providers: [AlertSettingsService] })
export class AlertSettingsModule {}
