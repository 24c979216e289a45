/** One JSON object on standard output; everything else a command says goes to standard error. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** A line for people on standard output. */
export function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Progress and remarks. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
