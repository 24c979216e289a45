/** What stands in the fields of a calculator, as typed. */
export type FieldValues = Record<string, string>;

/** An amount in euros as people type it (`4300`, `4.300`, `4,300.50`, `€ 14,71`), in cents. Null when empty; NaN when it is no amount. */
export function readEuros(text: string | undefined): number | null {
  const bare = (text ?? '').replace(/[€\s\u00a0\u202f']/g, '');
  if (bare === '') return null;
  const thousands = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/.test(bare);
  const plain = thousands ? bare.replace(/[.,](?=\d{3}(?!\d))/g, '') : bare;
  const decimal = plain.replace(',', '.');
  return /^\d+(?:\.\d{1,2})?$/.test(decimal) ? Math.round(Number(decimal) * 100) : Number.NaN;
}

/** A number, such as hours a week. Null when empty; NaN when it is none. */
export function readNumber(text: string | undefined): number | null {
  const bare = (text ?? '').trim().replace(',', '.');
  if (bare === '') return null;
  return /^\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : Number.NaN;
}

/** Yes, no, or not known. */
export const readPerhaps = (text: string | undefined): boolean | null => (text === 'yes' ? true : text === 'no' ? false : null);

/** A date as the browser's field gives it; null when empty. */
export const readDate = (text: string | undefined): string | null => text?.trim() || null;

/** The chosen day, or left out: then the service takes today. */
export const readDay = (text: string | undefined): { on?: string } => (text?.trim() ? { on: text.trim() } : {});
