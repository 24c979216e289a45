import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';

/** 16 MB and about 50 ms a try: cheap for a person, dear for a guesser. */
const COST: ScryptOptions = { N: 16_384, r: 8, p: 1 };
const KEY_BYTES = 32;

/** A salted scrypt hash, `salt:key` in hex. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt);
  return `${salt.toString('hex')}:${key.toString('hex')}`;
}

/** Whether the password belongs to a hash of `hashPassword`; compared in constant time. */
export async function isPassword(password: string, passwordHash: string): Promise<boolean> {
  const found = /^([0-9a-f]{32}):([0-9a-f]{64})$/.exec(passwordHash);
  if (!found?.[1] || !found[2]) return false;
  return timingSafeEqual(await derive(password, Buffer.from(found[1], 'hex')), Buffer.from(found[2], 'hex'));
}

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // Two ways to type one letter with an accent must give the same key.
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, COST, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
