import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** PostgreSQL refuses to run as root; this says as whom it runs instead, from which binaries, and where its folder is. */
export interface ServerAccount {
  kind: 'self' | 'user' | 'namespace' | 'elsewhere';
  /** Words put before the command, if any. */
  prefix: string[];
  uid?: number | undefined;
  gid?: number | undefined;
  /** Folder of the binaries (bin, lib, share). */
  native: string;
  /** Folder that holds `data`. */
  dir: string;
}

/** Ways out, tried in this order, when root starts PostgreSQL in a folder that the user postgres may not enter. */
export type Remedy = 'namespace' | 'elsewhere';

const ELSEWHERE = '/var/lib/make-it-in-the-north';

/**
 * Decides as whom PostgreSQL runs for a folder.
 *
 * A normal user: as that user. Root: as the user postgres (made when missing). Root in a folder or repository that this user may
 * not enter (mode 0700): in a user namespace, where root's files belong to an ordinary number; where the kernel forbids that,
 * from copies in a folder of its own under /var/lib.
 */
export function chooseAccount(native: string, dir: string, remedies: Remedy[] = ['namespace', 'elsewhere']): ServerAccount {
  mkdirSync(dir, { recursive: true });
  if (process.getuid?.() !== 0) return { kind: 'self', prefix: [], native, dir };

  const user = findOrMakeUser('postgres');
  if (user !== undefined && canEnter(user, dir) && canRun(native, [], user)) return { kind: 'user', prefix: [], ...user, native, dir };

  const unshare = ['unshare', '--user', '--map-user=1000', '--'];
  if (remedies.includes('namespace') && canRun(native, unshare)) return { kind: 'namespace', prefix: unshare, uid: 0, gid: 0, native, dir };

  if (remedies.includes('elsewhere') && user !== undefined) {
    const own = elsewhereFor(dir);
    copyBinaries(native, path.join(own, 'native'));
    if (canEnter(user, own) && canRun(path.join(own, 'native'), [], user))
      return { kind: 'elsewhere', prefix: [], ...user, native: path.join(own, 'native'), dir: own };
  }
  throw new Error(
    `PostgreSQL cannot run as root, and the user postgres may not enter ${dir}. Start as a normal user, set STATE_DIR to a folder that others may enter, or set DATABASE_URL.`,
  );
}

/** The folder under /var/lib that stands in for one that the user postgres may not enter. */
export function elsewhereFor(dir: string): string {
  return path.join(ELSEWHERE, createHash('sha256').update(path.resolve(dir)).digest('hex').slice(0, 12));
}

/** Gives a folder and all in it to the account, when it belongs to someone else (the way PostgreSQL runs may change between starts). */
export function giveTo(account: ServerAccount, folder: string): void {
  if (account.uid === undefined || account.gid === undefined || !existsSync(folder)) return;
  if (lstatSync(folder).uid === account.uid) return;
  chownSync(folder, account.uid, account.gid);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chownSync(path.join(entry.parentPath, entry.name), account.uid, account.gid);
  }
}

function copyBinaries(native: string, target: string): void {
  if (existsSync(path.join(target, 'complete'))) return;
  mkdirSync(target, { recursive: true });
  for (const folder of [ELSEWHERE, path.dirname(target), target]) chmodSync(folder, 0o755);
  for (const part of ['bin', 'lib', 'share']) cpSync(path.join(native, part), path.join(target, part), { recursive: true, verbatimSymlinks: true });
  mkdirSync(path.join(target, 'complete'));
}

function canEnter(user: { uid: number; gid: number }, dir: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', dir], { cwd: '/', ...user, stdio: 'ignore' }).status === 0;
}

function canRun(native: string, prefix: string[], user?: { uid: number; gid: number }): boolean {
  const [command = '', ...args] = [...prefix, path.join(native, 'bin', 'initdb'), '--version'];
  return spawnSync(command, args, { cwd: '/', ...user, stdio: 'ignore' }).status === 0;
}

function findOrMakeUser(name: string): { uid: number; gid: number } | undefined {
  const known = findUser(name);
  if (known !== undefined) return known;
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name], { stdio: 'ignore' });
  return findUser(name);
}

function findUser(name: string): { uid: number; gid: number } | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number.parseInt(uid.stdout, 10), gid: Number.parseInt(gid.stdout, 10) };
}
