import { InvalidArgumentError } from 'commander';

/** The name of a feed as it is typed. */
export function sourceName(value: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u.test(value)) return value;
  throw new InvalidArgumentError('A name of letters, digits, spaces, dots, dashes: at most 80.');
}
