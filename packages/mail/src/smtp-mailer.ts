import { createTransport, type Transporter } from 'nodemailer';
import { headersOf, headerText, singleAddress } from './mail-headers.js';
import { MailRefusedError, type Mailer, type OutgoingMail } from './mailer.port.js';

export interface SmtpSettings {
  /** smtp://user:password@host:587 or smtps://…:465. The password stays in here. */
  url: string;
  /** `Name <address>` or an address. */
  from: string;
  /** For each step of the conversation; a server that says nothing longer is away. */
  timeoutMs?: number;
}

const TIMEOUT_MS = 20_000;
/** Permanent answers that speak of the receiver: no such mailbox, not allowed, mailbox name wrong. The others speak of us or of the content. */
const OF_ADDRESS = new Set([550, 551, 553, 555]);

/** Sends by SMTP. The Message-ID is that of the mail's row on every try. */
export class SmtpMailer implements Mailer {
  private readonly transport: Transporter;
  private readonly from: string;

  constructor({ url, from, timeoutMs = TIMEOUT_MS }: SmtpSettings) {
    this.from = headerText(from);
    this.transport = createTransport(url, { from: this.from });
    const options = this.transport.options as Record<string, unknown>;
    Object.assign(options, { connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs, dnsTimeout: timeoutMs, disableFileAccess: true, disableUrlAccess: true });
  }

  async send(mail: OutgoingMail): Promise<void> {
    const { messageId, headers } = headersOf(mail, this.from);
    const to = singleAddress(mail.to);
    try {
      await this.transport.sendMail({ from: this.from, to, envelope: { from: addressOf(this.from), to: [to] }, subject: headerText(mail.subject), text: mail.text, html: mail.html, messageId, headers });
    } catch (error) {
      throw refusal(error);
    }
  }

  async close(): Promise<void> {
    this.transport.close();
  }
}

function addressOf(from: string): string {
  return /<([^<>]+)>$/.exec(from)?.[1] ?? from;
}

/** What a failure means. The text of the server may hold the address, so only its code is kept. */
function refusal(error: unknown): MailRefusedError {
  const { responseCode, code, command } = (error ?? {}) as { responseCode?: number; code?: string; command?: string };
  const permanent = responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH';
  const atReceiver = command === undefined || command.startsWith('RCPT');
  return new MailRefusedError(permanent, permanent && atReceiver && OF_ADDRESS.has(responseCode), `The mail server answered ${responseCode ?? code ?? 'nothing'}${command ? ` to ${command.split(' ')[0]}` : ''}.`);
}
