export { alertReasonText } from './alert-reason.js';
export { mailLinkTexts } from './mail-link-texts.js';
