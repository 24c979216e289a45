import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DependencyError, InputError } from '@mitn/domain';
import { z } from 'zod';

/** The stores and the address that a command works on. */
export interface StackAddress {
  url: string | null;
  databaseUrl: string;
  redisUrl: string | null;
  meiliUrl: string | null;
  meiliIndexKey: string | null;
}

/** The environment variables that the command reads. */
export const CliEnv = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  STATE_DIR: z.string().default('state'),
  PUBLIC_URL: z.url().optional(),
  DATABASE_URL: z.string().optional(),
  REDIS_URL: z.string().optional(),
  MEILI_URL: z.string().optional(),
  MEILI_INDEX_KEY: z.string().optional(),
});
export type CliEnv = z.output<typeof CliEnv>;

/** Reads the environment; empty variables count as not set. */
export function readCliEnv(source: NodeJS.ProcessEnv = process.env): CliEnv {
  const parsed = CliEnv.safeParse(Object.fromEntries(Object.entries(source).filter(([, value]) => value !== '')));
  if (!parsed.success) throw new InputError('env-invalid', parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  return parsed.data;
}

const StackFile = z.object({
  url: z.string(),
  databaseUrl: z.string(),
  redisUrl: z.string().nullable(),
  meiliUrl: z.string().nullable(),
  meiliIndexKey: z.string().nullable(),
  starter: z.object({ pid: z.number() }),
});

/**
 * The running stack: by the environment's URLs when DATABASE_URL is set, else by `stack.json` in the state directory.
 * @throws DependencyError `stack-not-running` in one line when none runs
 */
export function findStack(env: CliEnv): StackAddress {
  const stack = findRunningStack(env);
  if (stack === null) throw new DependencyError('stack-not-running', 'The platform does not run here. Start it with `npm start`, or set DATABASE_URL.');
  return stack;
}

/** As `findStack`, or null when none runs: for commands that can do without. */
export function findRunningStack(env: CliEnv): StackAddress | null {
  if (env.DATABASE_URL) {
    return { url: env.PUBLIC_URL ?? null, databaseUrl: env.DATABASE_URL, redisUrl: env.REDIS_URL ?? null, meiliUrl: env.MEILI_URL ?? null, meiliIndexKey: env.MEILI_INDEX_KEY ?? null };
  }
  const file = path.join(env.STATE_DIR, 'stack.json');
  const stack = existsSync(file) ? StackFile.safeParse(readJson(file)) : null;
  return stack?.success && isAlive(stack.data.starter.pid) ? stack.data : null;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
