/**
 * What real ads do now and then, done on purpose so that the platform has to show it well: no word on pay, a span that says nothing, a job in
 * two places, a title that runs on, a title with much punctuation, one Dutch sentence in an English ad, an ad that has hung for months.
 */
export const ODDITIES = ['no-pay', 'wide-pay', 'two-places', 'long-title', 'punctuated-title', 'dutch-sentence', 'old'] as const;
export type Oddity = (typeof ODDITIES)[number];

/** Every twelfth ad is odd, each kind in its turn. */
export function oddityOf(index: number): Oddity | null {
  return index % 12 === 7 ? (ODDITIES[Math.floor(index / 12) % ODDITIES.length] ?? null) : null;
}

/** The one Dutch sentence in an English ad; all of them ask for Dutch. */
export const DUTCH_SENTENCES = [
  'Een goede beheersing van de Nederlandse taal is vereist.', 'Voor deze functie is beheersing van de Nederlandse taal in woord en geschrift noodzakelijk.', 'Let op: je spreekt vloeiend Nederlands.', 'Nederlands op niveau B2 is een vereiste.',
];
