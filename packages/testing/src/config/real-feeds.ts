import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder with real feeds (REAL_FEEDS_DIR; third-party data that is not distributed) when it holds all of these files, else null. A spec that gets
 * null skips; the reason is printed so that nobody takes a skip for a pass.
 */
export function findRealFeeds(...files: string[]): string | null {
  const folder = process.env['REAL_FEEDS_DIR'];
  const missing = folder ? files.filter((file) => !existsSync(path.join(folder, file))) : files;
  if (folder && missing.length === 0) return folder;
  process.stderr.write(`\nSKIPPED: ${folder ? `${missing.join(', ')} not in REAL_FEEDS_DIR` : 'REAL_FEEDS_DIR is not set'}; what is promised on real feeds is not checked by this run.\n`);
  return null;
}
