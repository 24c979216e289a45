import { AppProcess, type Ended } from '@mitn/testing';

/** Starts the built command; `ended` settles with what it printed. */
export function startMitn(args: readonly string[], environment: Record<string, string>, input?: string): AppProcess {
  return new AppProcess('cli', { args, environment, ...(input === undefined ? {} : { input }) });
}

/** Runs the built command to its end. */
export function runMitn(args: readonly string[], environment: Record<string, string>, input?: string): Promise<Ended> {
  return startMitn(args, environment, input).ended;
}
