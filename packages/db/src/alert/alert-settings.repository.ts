import { ALERT_FREQUENCIES, type AlertChannels, type AlertFrequency } from '@mitn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { managerOf, readRows } from '../data-source/rows.js';

/** How the matches of a profile, and homes that fit its job, are told. */
export interface AlertSettings {
  frequency: AlertFrequency;
  channels: AlertChannels;
  language: 'en' | 'nl';
}

/** For who has said nothing: at once, in the app, no mail. */
export const DEFAULT_ALERT_SETTINGS: AlertSettings = { frequency: 'at-once', channels: { app: true, mail: false }, language: 'en' };

const Row = z.object({ profileId: z.uuid(), frequency: z.enum(ALERT_FREQUENCIES), channels: z.object({ app: z.boolean(), mail: z.boolean() }), language: z.enum(['en', 'nl']) });

export class AlertSettingsRepository {
  constructor(private readonly source: DataSource) {}

  async get(profileId: string, tx?: EntityManager): Promise<AlertSettings> {
    return (await this.listFor([profileId], tx)).get(profileId) ?? DEFAULT_ALERT_SETTINGS;
  }

  /** Only of those who have said something; the others have the defaults. */
  async listFor(profileIds: readonly string[], tx?: EntityManager): Promise<Map<string, AlertSettings>> {
    const rows = await readRows(
      managerOf(this.source, tx),
      Row,
      `SELECT jsonb_build_object('profileId', profile_id, 'frequency', frequency, 'channels', jsonb_build_object('app', in_app, 'mail', by_mail), 'language', language) AS row
       FROM alert_settings WHERE profile_id = ANY($1::uuid[])`,
      [profileIds],
    );
    return new Map(rows.map(({ profileId, ...settings }) => [profileId, settings]));
  }

  async put(profileId: string, { frequency, channels, language }: AlertSettings): Promise<void> {
    await this.source.query(
      `INSERT INTO alert_settings (profile_id, frequency, in_app, by_mail, language) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (profile_id) DO UPDATE SET frequency = excluded.frequency, in_app = excluded.in_app, by_mail = excluded.by_mail, language = excluded.language, updated_at = now()`,
      [profileId, frequency, channels.app, channels.mail, language],
    );
  }
}
