/** A piece of a text, with offsets in UTF-16 units of the field as given. */
export interface Quote {
  field: 'title' | 'description';
  start: number;
  end: number;
  text: string;
}

/** What was read from an ad, how sure we are, and the sentences that say so. Without quotes a label rests on a structured field. */
export interface Label {
  name: string;
  value: string;
  certainty: 'certain' | 'likely' | 'unsure';
  quotes: Quote[];
  rule: { id: string; validFrom: string | null; source: string | null };
}

export const AD_LANGUAGES = ['en', 'nl', 'de', 'mixed', 'other'] as const;
export type AdLanguage = (typeof AD_LANGUAGES)[number];

/** What an ad asks of one language. */
export const LANGUAGE_DEMANDS = ['required', 'willing-to-learn', 'plus', 'not-needed', 'unstated'] as const;
export type LanguageDemand = (typeof LANGUAGE_DEMANDS)[number];

export const CEFR_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type CefrLevel = (typeof CEFR_LEVELS)[number];
