import { createTranslate, loadDeskTexts } from '@mitn/texts/web';
import type { Language, TranslateDesk, TranslateLater } from '@mitn/texts/web';
import { use } from 'react';
import { activeLanguage } from '../lib/language.js';
import { useLaterTexts } from './use-later-texts.js';
import type { Texts } from './use-texts.js';

const ready = new Map<Language, TranslateDesk>();
const underWay = new Map<Language, Promise<TranslateDesk>>();

/** Loads the words of the desk's own pages, which only staff open. A failed load is tried anew. */
export function prepareDeskTexts(language: Language = activeLanguage()): Promise<TranslateDesk> {
  const begun = underWay.get(language);
  if (begun) return begun;
  const load = loadDeskTexts(language).then((texts) => {
    const translate = createTranslate(texts, language);
    ready.set(language, translate);
    return translate;
  });
  underWay.set(language, load);
  load.catch(() => underWay.delete(language));
  return load;
}

/** The words of the page, those that came later, and as `d` those of the desk. */
export function useDeskTexts(): Texts & { l: TranslateLater; d: TranslateDesk } {
  const texts = useLaterTexts();
  return { ...texts, d: ready.get(texts.language) ?? use(prepareDeskTexts(texts.language)) };
}
