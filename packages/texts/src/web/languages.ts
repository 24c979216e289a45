/** The languages of the product. English stands at `/`, Dutch under `/nl`. */
export const LANGUAGES = ['en', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];
