export { unplacedText } from './unplaced-text.js';
