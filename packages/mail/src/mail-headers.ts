import { MailRefusedError, type OutgoingMail } from './mailer.port.js';

// C0, C1, line and paragraph separators, and the marks that turn the direction of a text: none has a place in a header field.
const NO_HEADER = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
const MOST_SUBJECT = 150;
/** One mailbox of ASCII and nothing else: no name, no list, no comment, no quotes, no space. */
const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,188}[A-Za-z0-9])?$/;

/** A text as it may stand in a header field: one line, no control characters, cut at 150. */
export function headerText(text: string): string {
  const line = text.replace(NO_HEADER, ' ').replace(/\s+/g, ' ').trim();
  return line.length <= MOST_SUBJECT ? line : `${[...line].slice(0, MOST_SUBJECT - 1).join('')}…`;
}

/** The address as it may stand in an envelope. Throws `MailRefusedError` for anything that is not one plain address. */
export function singleAddress(address: string): string {
  if (!ADDRESS.test(address)) throw new MailRefusedError(true, true, 'The address is not one plain mail address.');
  return address;
}

/** What goes into the header of a mail: the same each time it is tried. `from` is the sender's address; its host stands in the Message-ID. */
export function headersOf({ id, unsubscribeUrl }: OutgoingMail, from: string): { messageId: string; headers: Record<string, string> } {
  const host = /@([A-Za-z0-9.-]+)>?$/.exec(from)?.[1] ?? 'localhost';
  return {
    messageId: `<${id.replace(/[^0-9a-z-]/gi, '')}@${host}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribeUrl === null ? {} : { 'List-Unsubscribe': `<${unsubscribeUrl.replace(/[<>\s]/g, '')}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
  };
}
