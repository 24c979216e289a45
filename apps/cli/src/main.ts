import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { addCalcCommand } from './commands/calc.command.js';
import { addDemoCommand } from './commands/demo.command.js';
import { addFeedCommand } from './commands/feed.command.js';
import { addImportCommand } from './commands/import.command.js';
import { addIndexCommand } from './commands/index.command.js';
import { addMatchCommand } from './commands/match.command.js';
import { addSearchCommand } from './commands/search.command.js';
import { addStatusCommand } from './commands/status.command.js';
import { EXIT, failureOf } from './platform/exit-codes.js';
import { say } from './platform/output.js';

// Whoever reads our output may stop reading (`mitn status | head`): that is their right, not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.done);
  throw error;
});

const program = new Command('mitn')
  .description('The operator\'s command of Make it in the North')
  .option('--json', 'print one JSON object on standard output')
  .exitOverride()
  .configureHelp({ showGlobalOptions: true });
addImportCommand(program);
addFeedCommand(program);
addSearchCommand(program);
addMatchCommand(program);
addCalcCommand(program);
addIndexCommand(program);
addStatusCommand(program);
addDemoCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has already said what was wrong; asking for help is not an error.
    process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.badInput;
  } else {
    const { code, line } = failureOf(error);
    say(line);
    process.exitCode = code;
  }
}
