export { overrideText } from './override-text.js';
