/** An amount of euros as ads write it: "€ 1.250,-", "750 euro", "EUR 1,050", "450,00", "€395". Named groups are left to the pattern that uses it. */
export const EURO_AMOUNT = String.raw`(?:(?:€|eur(?:o)?(?![\p{L}])\s?:?|e(?=\s?\d{3}))\s{0,3}(?:\d{1,3}(?:[.,]\s?\d{3})+|\d{2,5})(?:[.,](?:\d{2}|-{1,2}|=))?(?![\d%])|(?<![\d.,€])(?:\d{1,3}(?:[.,]\d{3})+|\d{2,5})(?:[.,](?:\d{2}|-{1,2}|=))?\s{0,2}(?:€|euro?s?(?!\p{L})|,-|,--|p\.?\s?[\/]?\s?m\b|e(?![\p{L}\d])))`;

/** The whole cents of what `EURO_AMOUNT` found, or null when it is no number. */
export function centsOf(written: string): number | null {
  const digits = written.replace(/[^\d.,]/gu, '').replace(/[.,]+$/u, '');
  const split = /^(?<whole>[\d.,]*?\d)(?:[.,](?<cents>\d{2}))?$/u.exec(digits);
  if (!split?.groups) return null;
  const euros = Number((split.groups['whole'] ?? '').replace(/[.,]/gu, ''));
  const cents = Number(split.groups['cents'] ?? 0);
  return Number.isFinite(euros) ? euros * 100 + cents : null;
}

const COUNTS: Record<string, number> = { een: 1, 'één': 1, 'eén': 1, eenmaal: 1, one: 1, a: 1, ein: 1, eine: 1, single: 1, enkele: 1, enkel: 1, twee: 2, two: 2, zwei: 2, dubbele: 2, double: 2, drie: 3, three: 3, drei: 3, vier: 4, four: 4, vijf: 5, five: 5, zes: 6, six: 6, sechs: 6, zeven: 7, seven: 7, acht: 8, eight: 8, negen: 9, nine: 9, tien: 10, ten: 10, elf: 11, eleven: 11, twaalf: 12, twelve: 12, anderhalve: 1.5, anderhalf: 1.5, half: 0.5, halve: 0.5 };

/** A count as ads write it: "2", "1,5", "1½", "twee", "anderhalve". */
export const COUNT = String.raw`(?:\d{1,3}(?:[.,]5|½)?|½|een|één|eén|one|a|eine?|single|enkele?|twee|two|zwei|dubbele|double|drie|three|drei|vier|four|vijf|five|zes|six|sechs|zeven|seven|acht|eight|negen|nine|tien|ten|elf|eleven|twaalf|twelve|anderhal(?:ve|f)|halve)`;

export function countOf(written: string): number | null {
  const text = written.trim().toLowerCase();
  if (Object.hasOwn(COUNTS, text)) return COUNTS[text] ?? null;
  const number = Number(text.replace('½', '.5').replace(',', '.'));
  return Number.isFinite(number) && number > 0 ? number : null;
}
