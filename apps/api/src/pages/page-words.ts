import { loadLaterTexts, loadTexts } from '@mitn/texts/web';
import type { LaterTexts, WebTexts } from '@mitn/texts/web';
import type { Language } from '../platform/language.js';

type PageWords = WebTexts & Pick<LaterTexts, 'fact'>;
const read = async (language: Language): Promise<PageWords> => ({ ...(await loadTexts(language)), fact: (await loadLaterTexts(language)).fact });
const WORDS: Record<Language, PageWords> = { en: await read('en'), nl: await read('nl') };

/** The words that the web app shows for the values of an offer, so that the page says the same before the app runs. */
export function pageWords(language: Language): PageWords {
  return WORDS[language];
}
