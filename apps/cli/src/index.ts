export { addImportCommand } from './commands/import.command.js';
