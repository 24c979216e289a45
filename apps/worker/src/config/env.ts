import { InputError } from '@mitn/domain';
import { z } from 'zod';

const url = (...protocols: string[]) => z.url({ protocol: new RegExp(`^(${protocols.join('|')})$`) });

/** Every environment variable that the worker reads, with its unit in the name. Others are ignored. */
export const WorkerEnv = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  DATABASE_URL: url('postgres', 'postgresql'),
  REDIS_URL: url('redis', 'rediss').optional(),
  MEILI_URL: url('http', 'https').optional(),
  MEILI_INDEX_KEY: z.string().min(16).optional(),
  WORKER_HEALTH_FILE: z.string().optional(),
  SMTP_URL: url('smtp', 'smtps').optional(),
  MAIL_FROM: z.string().max(300).regex(/^(?:[^<>\p{Cc}]{0,100}<[^<>@\s\p{Cc}]{1,64}@[^<>@\s\p{Cc}]{1,253}>|[^<>@\s\p{Cc}]{1,64}@[^<>@\s\p{Cc}]{1,253})$/u, 'must be an address, or a name and an address in <>').optional(),
  PUBLIC_URL: url('http', 'https').optional(),
});
export type WorkerEnv = z.output<typeof WorkerEnv>;

/**
 * Reads and checks the environment once, at boot.
 * @throws InputError `env-invalid` naming each variable that is missing or wrong
 */
export function readWorkerEnv(source: NodeJS.ProcessEnv = process.env): WorkerEnv {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = WorkerEnv.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    throw new InputError('env-invalid', `The worker cannot start with this environment. ${faults}. See .env.example.`);
  }
  if (parsed.data.MEILI_URL && !parsed.data.MEILI_INDEX_KEY) {
    throw new InputError('env-invalid', 'MEILI_URL is set without MEILI_INDEX_KEY: the worker needs a key that may write the indexes. See .env.example.');
  }
  if (parsed.data.SMTP_URL && !parsed.data.MAIL_FROM) throw new InputError('env-invalid', 'SMTP_URL is set without MAIL_FROM: mails need a sender. See .env.example.');
  if (parsed.data.SMTP_URL && !parsed.data.PUBLIC_URL) throw new InputError('env-invalid', 'SMTP_URL is set without PUBLIC_URL: the links in mails need the address that people see. See .env.example.');
  return parsed.data;
}
