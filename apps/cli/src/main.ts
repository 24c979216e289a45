import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { EXIT, failureOf } from './platform/exit-codes.js';
import { say } from './platform/output.js';

// Whoever reads our output may stop reading (`mitn status | head`): that is their right, not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.done);
  throw error;
});

// By their first word. Only the command that was called is loaded: one that needs no store does not wait for the stores' libraries.
const COMMANDS: Record<string, () => Promise<(program: Command) => void>> = {
  import: async () => (await import('./commands/import.command.js')).addImportCommand,
  feed: async () => (await import('./commands/feed.command.js')).addFeedCommand,
  search: async () => (await import('./commands/search.command.js')).addSearchCommand,
  explain: async () => (await import('./commands/explain.command.js')).addExplainCommand,
  match: async () => (await import('./commands/match.command.js')).addMatchCommand,
  calc: async () => (await import('./commands/calc.command.js')).addCalcCommand,
  duplicates: async () => (await import('./commands/duplicates.command.js')).addDuplicatesCommand,
  'read-ad': async () => (await import('./commands/read-ad.command.js')).addReadAdCommand,
  occupations: async () => (await import('./commands/occupations.command.js')).addOccupationsCommand,
  index: async () => (await import('./commands/index.command.js')).addIndexCommand,
  report: async () => (await import('./commands/report.command.js')).addReportCommand,
  alerts: async () => (await import('./commands/alerts.command.js')).addAlertsCommand,
  status: async () => (await import('./commands/status.command.js')).addStatusCommand,
  demo: async () => (await import('./commands/demo.command.js')).addDemoCommand,
};

const program = new Command('mitn')
  .description('The operator\'s command of Make it in the North')
  .option('--json', 'print one JSON object on standard output')
  .exitOverride()
  .configureHelp({ showGlobalOptions: true });
const called = process.argv.slice(2).find((word) => !word.startsWith('-')) ?? '';
const wanted = Object.hasOwn(COMMANDS, called) ? [called] : Object.keys(COMMANDS);
for (const name of wanted) (await COMMANDS[name]?.())?.(program);

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
