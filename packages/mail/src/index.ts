export * from './mailer.port.js';
export { SmtpMailer, type SmtpSettings } from './smtp-mailer.js';
export { InboxMailer, type InboxMail } from './inbox-mailer.js';
export { alertMail, type AlertMailContent, type MailedOffer } from './templates/alert-mail.js';
export { confirmMail } from './templates/confirm-mail.js';
export type { MailLanguage, RenderedMail } from './templates/mail-frame.js';
