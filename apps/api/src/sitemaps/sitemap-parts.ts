/**
 * A file of the sitemap lists the offers whose id begins with some hex digits. Its number says which: 1 = all, 2-17 = by one digit, 18-273 = by two, …
 * Ids are random, so the files are of about one size, and an offer never moves from one to another while a search engine reads them.
 */

/** An offer stands twice, in English and in Dutch, in up to 650 bytes each: 7,000 offers stay below 50,000 addresses and 10 MB, the limits of the protocol. */
export const MOST_OFFERS_IN_FILE = 7_000;
/** What a file holds on average; chance makes some larger. */
const WANTED_OFFERS_IN_FILE = 5_000;
const MOST_DIGITS = 4;

/** How many hex digits cut so many offers into files that are small enough. */
export function digitsFor(offers: number): number {
  for (let digits = 0; digits < MOST_DIGITS; digits += 1) {
    if (offers / 16 ** digits <= WANTED_OFFERS_IN_FILE) return digits;
  }
  return MOST_DIGITS;
}

/** The number of the file for a prefix of hex digits. */
export function numberOf(prefix: string): number {
  return firstNumber(prefix.length) + (prefix === '' ? 0 : Number.parseInt(prefix, 16));
}

/** The prefix of a file's number; null when there is no such file. */
export function prefixOf(number: number): string | null {
  if (!Number.isInteger(number) || number < 1) return null;
  for (let digits = 0; digits <= MOST_DIGITS; digits += 1) {
    const at = number - firstNumber(digits);
    if (at < 16 ** digits) return digits === 0 ? '' : at.toString(16).padStart(digits, '0');
  }
  return null;
}

function firstNumber(digits: number): number {
  return (16 ** digits - 1) / 15 + 1;
}
