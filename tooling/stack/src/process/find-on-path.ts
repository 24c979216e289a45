import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/** The full path of a command on PATH, or undefined when the machine does not have it. */
export function findOnPath(command: string, searchPath: string = process.env['PATH'] ?? ''): string | undefined {
  for (const folder of searchPath.split(path.delimiter)) {
    if (folder === '') continue;
    const candidate = path.join(folder, command);
    try {
      accessSync(candidate, constants.X_OK);
      if (statSync(candidate).isFile()) return candidate;
    } catch {
      // not here: look further
    }
  }
  return undefined;
}
