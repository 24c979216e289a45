import { randomInt } from 'node:crypto';
import { hashToken } from '../data-source/token.js';

// Without the letters that people take for a digit, or for another letter, when they read a code out.
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;

/** A code of 80 random bits that can be read out: `7K2M-9QXA-…`. */
export function newShareCode(): string {
  const signs = Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return signs.match(/.{4}/g)?.join('-') ?? signs;
}

/** The hash of a code as somebody typed it: case, spaces and dashes are all the same, and so are O and 0, I, L and 1. */
export function hashShareCode(typed: string): string {
  return hashToken(typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1'));
}
