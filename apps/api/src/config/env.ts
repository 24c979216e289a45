import path from 'node:path';
import { InputError } from '@mitn/domain';
import { z } from 'zod';
import { isTileAddress, mapSettings, OUTLINE_ONLY } from './map-settings.js';
import type { MapSettings } from './map-settings.js';

const empty = (value: unknown): unknown => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(empty, schema.optional());
const withDefault = <T extends z.ZodType>(schema: T, value: z.input<T>) => z.preprocess((given) => empty(given) ?? value, schema);

const HttpAddress = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' });

/** Every setting of the api process; .env.example says what each means. An empty value counts as not set. */
export const EnvSchema = z
  .object({
    NODE_ENV: withDefault(z.enum(['development', 'test', 'production']), 'development'),
    DATABASE_URL: z.preprocess(empty, z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' })),
    REDIS_URL: optional(z.url({ protocol: /^rediss?$/, error: 'must be a redis:// address' })),
    MEILI_URL: optional(z.url({ protocol: /^https?$/, error: 'must be an http:// address' })),
    MEILI_SEARCH_KEY: optional(z.string()),
    OTP_URL: optional(HttpAddress),
    OSRM_CAR_URL: optional(HttpAddress),
    OSRM_BICYCLE_URL: optional(HttpAddress),
    LOG_LEVEL: withDefault(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace']), 'info'),
    HOST: withDefault(z.string(), '127.0.0.1'),
    PORT: withDefault(z.coerce.number().int().min(0).max(65_535), 3000),
    PUBLIC_URL: optional(HttpAddress),
    TRUST_PROXY: withDefault(z.coerce.number().int().min(0).max(10), 0),
    SEARCH_CACHE_MS: withDefault(z.coerce.number().int().min(0).max(10_000), 1_000),
    INTAKE_KEY: optional(z.string().min(32, 'must have at least 32 characters')),
    DEMO: withDefault(z.enum(['0', '1']), '0'),
    MAP_STYLE_URL: optional(z.string().refine(isTileAddress, 'must be the http(s) address of a MapLibre style')),
    MAP_TILES_URL: optional(z.string().refine((text) => isTileAddress(text) && ['{z}', '{x}', '{y}'].every((part) => text.includes(part)), 'must be an http(s) address with {z}, {x} and {y} in it')),
    MAP_ATTRIBUTION: optional(z.string().max(300, 'must have at most 300 characters')),
    MAP_ORIGINS: optional(z.string().refine((text) => text.trim().split(/[\s,]+/).every(isTileAddress), 'must be http(s) addresses with commas between them')),
  })
  .superRefine((env, context) => {
    if (env.NODE_ENV !== 'production') return;
    if (!env.INTAKE_KEY) context.addIssue({ code: 'custom', path: ['INTAKE_KEY'], message: 'is required in production' });
    if (!env.PUBLIC_URL) context.addIssue({ code: 'custom', path: ['PUBLIC_URL'], message: 'is required in production' });
    if (env.DEMO === '1') context.addIssue({ code: 'custom', path: ['DEMO'], message: 'must be 0 in production: demo people may not sign in there' });
  });

/** Route planners for travel times; without one they are estimated. */
export interface RouterSettings {
  otpUrl: string | null;
  osrmCarUrl: string | null;
  osrmBicycleUrl: string | null;
}

/** The settings of the api, read once and passed in. */
export class ApiSettings {
  constructor(
    readonly production: boolean,
    readonly databaseUrl: string,
    readonly redisUrl: string | null,
    readonly meiliUrl: string | null,
    readonly meiliSearchKey: string | null,
    readonly logLevel: string,
    readonly host: string,
    readonly port: number,
    /** Without a slash at the end. */
    readonly publicUrl: string,
    readonly trustProxyHops: number,
    readonly intakeKey: string | null,
    readonly demoSignIn: boolean,
    /** The folder that Vite built the web app into. */
    readonly webFolder: string,
    readonly routers: RouterSettings = { otpUrl: null, osrmCarUrl: null, osrmBicycleUrl: null },
    /** How long the answer of a public search may be given again; 0 = never. */
    readonly searchCacheMs: number = 0,
    readonly map: MapSettings = OUTLINE_ONLY,
  ) {}
}

/** Where apps/web leaves its build, seen from this file (src/config or dist/config). */
export const WEB_FOLDER = path.resolve(import.meta.dirname, '../../../web/dist');

/** Reads the settings from an environment. Throws one InputError that names every wrong variable and never repeats its value. */
export function readSettings(environment: Record<string, string | undefined>): ApiSettings {
  const parsed = EnvSchema.safeParse(environment);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.path[0] && environment[String(issue.path[0])] ? '' : '(not set) '}${issue.message}`);
    throw new InputError('config.invalid', `The api cannot start, its environment is wrong: ${wrong.join('; ')}. See .env.example.`);
  }
  const env = parsed.data;
  return new ApiSettings(
    env.NODE_ENV === 'production',
    env.DATABASE_URL,
    env.REDIS_URL ?? null,
    env.MEILI_URL ?? null,
    env.MEILI_SEARCH_KEY ?? null,
    env.LOG_LEVEL,
    env.HOST,
    env.PORT,
    (env.PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}`).replace(/(?<!\/)\/+$/, ''),
    env.TRUST_PROXY,
    env.INTAKE_KEY ?? null,
    env.DEMO === '1',
    WEB_FOLDER,
    { otpUrl: env.OTP_URL ?? null, osrmCarUrl: env.OSRM_CAR_URL ?? null, osrmBicycleUrl: env.OSRM_BICYCLE_URL ?? null },
    env.SEARCH_CACHE_MS,
    mapSettings(env),
  );
}

/** The settings of this process. */
export function settingsOfProcess(): ApiSettings {
  return readSettings(process.env);
}
