import type { Content } from './content-page.js';
import type { DeskTexts } from './desk/desk-texts.js';
import type { Language } from './languages.js';
import type { LaterTexts } from './later/later-texts.js';
import type { WebTexts } from './web-texts.js';

export { LANGUAGES } from './languages.js';
export type { Language } from './languages.js';
export type { WebTexts } from './web-texts.js';
export type { Content, ContentName, ContentPage, ContentSection } from './content-page.js';

/** The words of the web in one language; each language is a file of its own, so that a reader loads one. */
export async function loadTexts(language: Language): Promise<WebTexts> {
  return language === 'nl' ? (await import('./nl.js')).nl : (await import('./en.js')).en;
}

/** The words of what is opened later, so that the first view of a list does not wait for them. */
export async function loadLaterTexts(language: Language): Promise<LaterTexts> {
  return language === 'nl' ? (await import('./later/nl.js')).laterNl : (await import('./later/en.js')).laterEn;
}

/** The words of the desk's own pages, which only staff open. */
export async function loadDeskTexts(language: Language): Promise<DeskTexts> {
  return language === 'nl' ? (await import('./desk/nl.js')).deskNl : (await import('./desk/en.js')).deskEn;
}

/** The pages of plain text in one language. */
export async function loadContent(language: Language): Promise<Content> {
  return language === 'nl' ? (await import('./content/nl.js')).contentNl : (await import('./content/en.js')).contentEn;
}
export { createTranslate } from './translate.js';
export type { DeskTexts } from './desk/desk-texts.js';
export type { LaterTexts } from './later/later-texts.js';
export type { TextKey, TextValues, Translate, TranslateDesk, TranslateLater } from './translate.js';
