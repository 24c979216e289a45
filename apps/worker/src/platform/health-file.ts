import { rm, writeFile } from 'node:fs/promises';

/**
 * Writes the time into `file` now and every `everyMs` while `isWell` succeeds: a container's health check looks at the file's age. Gives what ends
 * it and removes the file. A file that cannot be written is told to `onError` and tried again.
 */
export function keepHealthFile(file: string, everyMs: number, isWell: () => Promise<unknown>, onError: (error: unknown) => void): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  const beat = async (): Promise<void> => {
    try {
      await isWell();
      await writeFile(file, `${new Date().toISOString()}\n`);
    } catch (error) {
      onError(error);
    }
  };
  const next = (): void => void (last = last.then(beat));
  next();
  const timer = setInterval(next, everyMs);
  return async () => {
    clearInterval(timer);
    await last;
    await rm(file, { force: true });
  };
}
