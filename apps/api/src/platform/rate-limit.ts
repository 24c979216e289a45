import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { ProblemError } from './problem.errors.js';

/** How many requests an address may make in a window, by what they cost or risk. */
export const RATE_LIMITS = {
  // a person who types into a search box sends a few a second; a page load about ten
  reading: { requests: 1200, windowSeconds: 60 },
  // each ranks every open offer
  matching: { requests: 60, windowSeconds: 60 },
  writing: { requests: 240, windowSeconds: 60 },
  // scrypt makes each try dear; ten a minute is a person who forgot a password
  signIn: { requests: 20, windowSeconds: 60 },
} as const;
export type RateGroup = keyof typeof RATE_LIMITS;

/** The group of a request; null for what is not limited (files that a cache holds, health). */
export function rateGroupOf(method: string, path: string): RateGroup | null {
  if (path.startsWith('/assets/') || path === '/api/health') return null;
  if (method === 'POST' && path === '/api/session') return 'signIn';
  if (method === 'POST' && path === '/api/match') return 'matching';
  return method === 'GET' || method === 'HEAD' ? 'reading' : 'writing';
}

/** Counts requests by address: in Redis when there is one (memory while it is away), else in memory. */
export class RateLimits {
  private readonly limiters: Record<RateGroup, RateLimiterMemory | RateLimiterRedis>;

  constructor(redis: Redis | null) {
    const make = (group: RateGroup): RateLimiterMemory | RateLimiterRedis => {
      const options = { keyPrefix: `mitn-rate-${group}`, points: RATE_LIMITS[group].requests, duration: RATE_LIMITS[group].windowSeconds };
      const memory = new RateLimiterMemory(options);
      return redis ? new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter: memory }) : memory;
    };
    this.limiters = { reading: make('reading'), matching: make('matching'), writing: make('writing'), signIn: make('signIn') };
  }

  /** Counts one request. Gives the headers of the answer, and 429 `rate.exceeded` with Retry-After when there were too many. */
  async count(group: RateGroup, address: string): Promise<{ headers: Record<string, string>; exceeded: ProblemError | null }> {
    try {
      return { headers: headersOf(group, await this.limiters[group].consume(rateKeyOf(address))), exceeded: null };
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const retryAfterSeconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
      return { headers: headersOf(group, error), exceeded: new ProblemError('rate.exceeded', 'input', 'Too many requests from your address. Wait a moment and try again.', { retryAfterSeconds }) };
    }
  }
}

/** Whose requests are counted together: an IPv4 address, or of IPv6 the network of 64 bits in which one subscriber may take any address. */
export function rateKeyOf(address: string): string {
  // Plain IPv4, as nearly all are behind a proxy.
  if (!address.includes(':')) return address;
  const [plain = ''] = address.toLowerCase().split('%');
  const inside = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
  if (inside !== undefined || !plain.includes(':')) return inside ?? plain;
  const [before = '', after] = plain.split('::');
  const left = before === '' ? [] : before.split(':');
  const right = after ? after.split(':') : [];
  const groups = after === undefined ? left : [...left, ...Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0'), ...right];
  return `${groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}

/** The header fields of draft-ietf-httpapi-ratelimit-headers. */
function headersOf(group: RateGroup, state: RateLimiterRes): Record<string, string> {
  const { requests, windowSeconds } = RATE_LIMITS[group];
  return {
    'RateLimit-Policy': `"${group}";q=${requests};w=${windowSeconds}`,
    RateLimit: `"${group}";r=${Math.max(0, state.remainingPoints)};t=${Math.ceil(state.msBeforeNext / 1000)}`,
  };
}
