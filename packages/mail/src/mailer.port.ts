import { DomainError } from '@mitn/domain';

/** A mail as it leaves: one receiver, plain and HTML text of the same words. */
export interface OutgoingMail {
  /** Of the mail's row: the Message-ID is made from it, so that a second try is the same mail to whoever receives both. */
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Where one click stops the mail (RFC 8058); none in a mail that only asks to confirm. */
  unsubscribeUrl: string | null;
}

/** Sends mails. Throws `MailRefusedError` when the mail did not go out; anything else thrown counts as a fault that may pass. */
export interface Mailer {
  send(mail: OutgoingMail): Promise<void>;
  /** Lets go of connections. */
  close(): Promise<void>;
}

/** The mail did not go out. `permanent`: trying again does not help. `ofAddress`: the receiving server does not take mail for this address. */
export class MailRefusedError extends DomainError {
  constructor(
    readonly permanent: boolean,
    readonly ofAddress: boolean,
    message: string,
    options?: ErrorOptions,
  ) {
    super('mail.refused', 'dependency', message, options);
  }
}
