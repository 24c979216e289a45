import { createTranslate, loadLaterTexts } from '@mitn/texts/web';
import type { Language, TranslateLater } from '@mitn/texts/web';
import { use } from 'react';
import { activeLanguage } from '../lib/language.js';
import { useTexts } from './use-texts.js';
import type { Texts } from './use-texts.js';

const ready = new Map<Language, TranslateLater>();
const underWay = new Map<Language, Promise<TranslateLater>>();

/** Loads the words of what is opened later; a page or part that uses them waits for this before it shows. A failed load is tried anew. */
export function prepareLaterTexts(language: Language = activeLanguage()): Promise<TranslateLater> {
  const begun = underWay.get(language);
  if (begun) return begun;
  const load = loadLaterTexts(language).then((texts) => {
    const translate = createTranslate(texts, language);
    ready.set(language, translate);
    return translate;
  });
  underWay.set(language, load);
  load.catch(() => underWay.delete(language));
  return load;
}

/** The words of the page, and as `l` those that came later. Suspends in the rare case that they are not there yet. */
export function useLaterTexts(): Texts & { l: TranslateLater } {
  const texts = useTexts();
  return { ...texts, l: ready.get(texts.language) ?? use(prepareLaterTexts(texts.language)) };
}
