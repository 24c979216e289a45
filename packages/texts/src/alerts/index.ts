export { alertReasonText } from './alert-reason.js';
