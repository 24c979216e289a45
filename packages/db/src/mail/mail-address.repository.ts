import { InputError, type MailState } from '@mitn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { managerOf, readRow } from '../data-source/rows.js';
import { newToken } from '../data-source/token.js';
import { MailRepository } from './mail.repository.js';

export interface StoredMailAddress {
  profileId: string;
  address: string;
  language: 'en' | 'nl';
  state: Exclude<MailState, 'none'>;
  confirmToken: string | null;
  unsubscribeToken: string;
}

/** A link to confirm is good for two days. */
const CONFIRM_HOURS = 48;
/** Who presses the button twice gets one mail. */
const ASK_AGAIN_MINUTES = 3;
/** A profile, and an address over all profiles, is asked so often in a day: nobody can fill a stranger's inbox with our help. */
const MOST_ASKED_A_DAY = 5;

const Row = z.object({
  profileId: z.uuid(), address: z.string(), language: z.enum(['en', 'nl']), state: z.enum(['pending', 'confirmed', 'failing', 'unsubscribed']), confirmToken: z.string().nullable(), unsubscribeToken: z.string(),
});
const ROW_SQL = `jsonb_build_object('profileId', profile_id, 'address', address, 'language', language, 'state', state, 'confirmToken', confirm_token, 'unsubscribeToken', unsubscribe_token)`;

/** Addresses of people who want mail. Nothing else holds one; it goes with the profile. */
export class MailAddressRepository {
  constructor(private readonly source: DataSource) {}

  async find(profileId: string, tx?: EntityManager): Promise<StoredMailAddress | null> {
    return readRow(managerOf(this.source, tx), Row, `SELECT ${ROW_SQL} AS row FROM mail_addresses WHERE profile_id = $1`, [profileId]);
  }

  /** The address of the newcomer whose profile this is, from the intake; null for anonymous profiles. */
  async findNewcomerAddress(profileId: string): Promise<string | null> {
    return readRow(this.source.manager, z.string(), `SELECT to_jsonb(n.email) AS row FROM profiles p JOIN newcomers n ON n.id = p.newcomer_id WHERE p.id = $1 AND n.email IS NOT NULL`, [profileId]);
  }

  /**
   * Keeps an address and orders the mail that asks to confirm it. An address that is confirmed already stays so; one that was asked a moment ago is not asked again.
   * Throws `InputError` (`mail.asked-too-often`) after five a day.
   */
  async ask(profileId: string, address: string, language: 'en' | 'nl'): Promise<void> {
    await this.source.transaction(async (tx) => {
      await tx.query('SELECT 1 FROM profiles WHERE id = $1 FOR NO KEY UPDATE', [profileId]);
      const asked = await readRow(
        tx,
        z.object({ same: z.boolean(), confirmed: z.boolean(), lately: z.boolean() }),
        `SELECT jsonb_build_object('same', lower(address) = lower($2), 'confirmed', state = 'confirmed', 'lately', state = 'pending' AND asked_at > now() - make_interval(mins => ${ASK_AGAIN_MINUTES})) AS row
         FROM mail_addresses WHERE profile_id = $1`,
        [profileId, address],
      );
      if (asked?.same && (asked.confirmed || asked.lately)) {
        await tx.query('UPDATE mail_addresses SET language = $2 WHERE profile_id = $1', [profileId, language]);
        return;
      }
      const often = await readRow(
        tx,
        z.int(),
        `SELECT to_jsonb(greatest((SELECT count(*) FROM mails WHERE profile_id = $1 AND kind = 'confirm' AND created_at > now() - interval '1 day'),
           (SELECT count(*) FROM mail_addresses WHERE lower(address) = lower($2) AND profile_id <> $1 AND state = 'pending' AND asked_at > now() - interval '1 day'))) AS row`,
        [profileId, address],
      );
      if ((often ?? 0) >= MOST_ASKED_A_DAY) throw new InputError('mail.asked-too-often', 'This address was asked to confirm several times today. Look into the inbox and its spam folder, or try again tomorrow.');
      const confirmToken = newToken();
      await tx.query(
        `INSERT INTO mail_addresses (profile_id, address, language, confirm_token, confirm_until, unsubscribe_token) VALUES ($1, $2, $3, $4, now() + make_interval(hours => ${CONFIRM_HOURS}), $5)
         ON CONFLICT (profile_id) DO UPDATE SET address = excluded.address, language = excluded.language, state = 'pending', confirm_token = excluded.confirm_token, confirm_until = excluded.confirm_until,
           unsubscribe_token = excluded.unsubscribe_token, asked_at = now(), confirmed_at = NULL`,
        [profileId, address, language, confirmToken, newToken()],
      );
      await new MailRepository(this.source).order(tx, profileId, 'confirm', `confirm:${confirmToken.slice(0, 8)}`);
    });
  }

  /** Whether a link to confirm is still good, without using it. */
  async isConfirmable(token: string): Promise<boolean> {
    return (await readRow(this.source.manager, z.uuid(), 'SELECT to_jsonb(profile_id) AS row FROM mail_addresses WHERE confirm_token = $1 AND confirm_until > now()', [token])) !== null;
  }

  /** Uses a link to confirm. False when it is not good, or was used. */
  async confirm(token: string): Promise<boolean> {
    const confirmed = await readRow(
      this.source.manager,
      z.uuid(),
      `WITH a AS (UPDATE mail_addresses SET state = 'confirmed', confirmed_at = now(), confirm_token = NULL, confirm_until = NULL WHERE confirm_token = $1 AND confirm_until > now() RETURNING profile_id)
       SELECT to_jsonb(profile_id) AS row FROM a`,
      [token],
    );
    return confirmed !== null;
  }

  /** The language and state of the address that a token stops, or null. */
  async findByUnsubscribeToken(token: string): Promise<Pick<StoredMailAddress, 'language' | 'state'> | null> {
    return readRow(this.source.manager, Row, `SELECT ${ROW_SQL} AS row FROM mail_addresses WHERE unsubscribe_token = $1`, [token]);
  }

  /** No more mail to this address; what waits is dropped. False for an unknown token; twice does no harm. */
  async unsubscribe(token: string): Promise<boolean> {
    const stopped = await readRow(
      this.source.manager,
      z.uuid(),
      `WITH a AS (UPDATE mail_addresses SET state = 'unsubscribed', confirm_token = NULL, confirm_until = NULL WHERE unsubscribe_token = $1 RETURNING profile_id),
       dropped AS (UPDATE mails SET state = 'dropped', done_at = now() FROM a WHERE mails.profile_id = a.profile_id AND mails.state = 'due')
       SELECT to_jsonb(profile_id) AS row FROM a`,
      [token],
    );
    return stopped !== null;
  }

  /** The receiving server refuses this address for good. */
  async markFailing(profileId: string, address: string): Promise<void> {
    await this.source.query(`UPDATE mail_addresses SET state = 'failing', confirm_token = NULL, confirm_until = NULL WHERE profile_id = $1 AND address = $2 AND state <> 'unsubscribed'`, [profileId, address]);
  }

  async delete(profileId: string): Promise<void> {
    await this.source.transaction(async (tx) => {
      await tx.query('DELETE FROM mail_addresses WHERE profile_id = $1', [profileId]);
      await tx.query(`UPDATE mails SET state = 'dropped', done_at = now() WHERE profile_id = $1 AND state = 'due'`, [profileId]);
    });
  }
}
