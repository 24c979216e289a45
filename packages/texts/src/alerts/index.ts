export { alertReasonText } from './alert-reason.js';
export { mailLinkTexts } from './mail-link-texts.js';
export { fillText, mailTexts, type MailKindWord } from './mail-texts.js';
