import { headersOf, headerText, singleAddress } from './mail-headers.js';
import type { Mailer, OutgoingMail } from './mailer.port.js';

/** A mail as a mailbox would hold it. */
export interface InboxMail {
  messageId: string;
  to: string;
  subject: string;
  headers: Record<string, string>;
  text: string;
  html: string;
}

const FROM = 'Make it in the North <alerts@localhost>';

/** Sends nothing: hands each mail to `keep`. For `npm start` and tests; the same rules for addresses and header fields hold. */
export class InboxMailer implements Mailer {
  constructor(
    private readonly keep: (mail: InboxMail) => Promise<void>,
    private readonly from = FROM,
  ) {}

  async send(mail: OutgoingMail): Promise<void> {
    const { messageId, headers } = headersOf(mail, this.from);
    await this.keep({ messageId, to: singleAddress(mail.to), subject: headerText(mail.subject), headers: { From: this.from, ...headers }, text: mail.text, html: mail.html });
  }

  async close(): Promise<void> {
    // Nothing is open.
  }
}
