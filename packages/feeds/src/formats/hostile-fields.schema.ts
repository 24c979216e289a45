import * as z from 'zod';

/** A text field of a foreign source: a text, or a number or truth value as text; anything else, and the empty text, counts as not there. */
export const LooseText = z.unknown().optional().transform((value): string | null => {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
});

/** A number field of a foreign source: a finite number, also written as text; anything else counts as not there. */
export const LooseNumber = z.unknown().optional().transform((value): number | null => {
  const number = typeof value === 'string' && /^\s*-?\d+(?:[.,]\d+)?\s*$/.test(value) ? Number(value.replace(',', '.')) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
});

/** A record of texts of a foreign source; null when it is none. */
export const LooseRecord = z.unknown().optional().transform((value): Record<string, string> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text.trim()]] : [])));
});
