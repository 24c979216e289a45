import { createHash, randomBytes } from 'node:crypto';

/** A secret of 192 random bits, safe in a URL. */
export function newToken(): string {
  return randomBytes(24).toString('base64url');
}

/** What is kept of a token: its sha-256 in hex. A token has enough random bits to need no salt. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
