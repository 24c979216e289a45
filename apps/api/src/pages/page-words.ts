import { loadTexts } from '@mitn/texts/web';
import type { WebTexts } from '@mitn/texts/web';
import type { Language } from '../platform/language.js';

const WORDS: Record<Language, WebTexts> = { en: await loadTexts('en'), nl: await loadTexts('nl') };

/** The words that the web app shows for the values of an offer, so that the page says the same before the app runs. */
export function pageWords(language: Language): WebTexts {
  return WORDS[language];
}
