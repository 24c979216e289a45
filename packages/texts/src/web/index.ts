import type { Content } from './content-page.js';
import type { Language } from './languages.js';
import type { WebTexts } from './web-texts.js';

export { LANGUAGES } from './languages.js';
export type { Language } from './languages.js';
export type { WebTexts } from './web-texts.js';
export type { Content, ContentName, ContentPage, ContentSection } from './content-page.js';

/** The words of the web in one language; each language is a file of its own, so that a reader loads one. */
export async function loadTexts(language: Language): Promise<WebTexts> {
  return language === 'nl' ? (await import('./nl.js')).nl : (await import('./en.js')).en;
}

/** The pages of plain text in one language. */
export async function loadContent(language: Language): Promise<Content> {
  return language === 'nl' ? (await import('./content/nl.js')).contentNl : (await import('./content/en.js')).contentEn;
}
export { createTranslate } from './translate.js';
export type { TextKey, TextValues, Translate } from './translate.js';
