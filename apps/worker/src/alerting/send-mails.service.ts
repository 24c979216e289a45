import { Inject, Injectable } from '@nestjs/common';
import { MailAddressRepository, MailComposerRepository, MailRepository, type ClaimedMail, type StoredMailAddress } from '@mitn/db';
import { OFFERS_PER_DIGEST } from '@mitn/domain';
import { alertMail, confirmMail, MailRefusedError, type Mailer, type RenderedMail } from '@mitn/mail';
import type { Logger } from 'pino';
import { Loop } from '../platform/loop.js';
import { LOGGER, MAILER, PUBLIC_URL } from '../platform/tokens.js';

/** Alerts that come within this are told in one mail. */
const QUIET_MS = 5_000;
const POLL_MS = 2_000;
const AT_ONCE = 10;
const FIRST_WAIT_MS = 30_000;
const MOST_WAIT_MS = 60 * 60_000;
/** Over a day and a half of tries, with the waits above. */
const MOST_ATTEMPTS = 40;

/**
 * Sends mails: composes what is due, claims, sends, marks. A mail that was handed over and not marked (the process died in between) is sent again with the same Message-ID; SMTP allows
 * no more. A mail whose receiver is gone, or that has nothing left to say, is dropped.
 */
@Injectable()
export class SendMailsService {
  private readonly loop: Loop;

  constructor(
    private readonly mails: MailRepository,
    private readonly addresses: MailAddressRepository,
    private readonly composer: MailComposerRepository,
    @Inject(MAILER) private readonly mailer: Mailer | null,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.loop = new Loop(() => this.round(), POLL_MS, (error) => this.logger.error({ err: error }, 'mails could not be sent for a moment'));
  }

  start(): void {
    if (this.mailer) this.loop.start();
    else this.logger.warn('no mail server is set (SMTP_URL): mails wait');
  }

  wake(): void {
    this.loop.wake();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
    await this.mailer?.close();
  }

  /** One round. Public for tests. */
  async round(quietMs = QUIET_MS): Promise<void> {
    await this.composer.composeAtOnce(quietMs, 200);
    const claimed = await this.mails.claim(AT_ONCE);
    await Promise.all(claimed.map((mail) => this.deliver(mail)));
    if (claimed.length === AT_ONCE) this.loop.wake();
  }

  private async deliver(mail: ClaimedMail): Promise<void> {
    const address = await this.addresses.find(mail.profileId);
    const rendered = address && (await this.render(mail, address));
    if (!this.mailer || !address || !rendered || !(await this.mails.isHeld(mail))) return this.mails.markDone(mail, 'dropped');
    try {
      const unsubscribeUrl = mail.kind === 'confirm' ? null : `${this.publicUrl}/api/unsubscribe/${address.unsubscribeToken}`;
      await this.mailer.send({ id: mail.id, to: address.address, ...rendered, unsubscribeUrl });
      await this.mails.markDone(mail, 'sent');
    } catch (error) {
      await this.markRefused(mail, address, error);
    }
  }

  private async markRefused(mail: ClaimedMail, address: StoredMailAddress, error: unknown): Promise<void> {
    const refused = error instanceof MailRefusedError ? error : null;
    // What a mail server or a library says may hold the address.
    const reason = refused?.message ?? 'The mail could not be sent.';
    if (refused?.ofAddress) await this.addresses.markFailing(mail.profileId, address.address);
    if (refused?.permanent || mail.attempts >= MOST_ATTEMPTS) return this.mails.markDone(mail, 'failed', reason);
    const waitMs = Math.min(MOST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(mail.attempts - 1, 10)) * (0.75 + Math.random() / 2);
    this.logger.warn({ mailId: mail.id, attempts: mail.attempts, reason, waitMs: Math.round(waitMs) }, 'a mail waits to be tried again');
    await this.mails.markLater(mail, waitMs, reason);
  }

  /** Null when there is nothing to say any more: the address was confirmed or is not wanted, the offers are over. */
  private async render({ id, kind }: ClaimedMail, address: StoredMailAddress): Promise<RenderedMail | null> {
    const { language } = address;
    if (kind === 'confirm') return address.state === 'pending' && address.confirmToken !== null ? confirmMail(language, `${this.publicUrl}/confirm-mail/${address.confirmToken}`) : null;
    if (address.state !== 'confirmed') return null;
    const { total, alerts } = await this.composer.read(id, OFFERS_PER_DIGEST);
    if (total === 0) return null;
    const home = `${this.publicUrl}${language === 'nl' ? '/nl' : ''}`;
    return alertMail({
      kind, language, total,
      offers: alerts.map(({ alert, costCents }) => ({
        kind: alert.kind === 'home' ? 'home' : 'vacancy', title: alert.offer?.title ?? '', place: alert.offer?.place ?? null, costCentsPerMonth: costCents,
        url: alert.kind === 'home' ? `${home}/homes/${alert.homeId}` : `${home}/vacancies/${alert.vacancyId}`,
        reasons: alert.reasons.map(({ reason, name }) => ({ code: reason, searchName: name })),
      })),
      alertsUrl: `${home}/alerts`, settingsUrl: `${home}/alerts`, unsubscribeUrl: `${this.publicUrl}/unsubscribe/${address.unsubscribeToken}`,
    });
  }
}
