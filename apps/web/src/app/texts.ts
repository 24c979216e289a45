import { createTranslate, loadTexts } from '@mitn/texts/web';
import type { Language } from '@mitn/texts/web';
import type { Texts } from '../components/use-texts.js';

/** The words of one language, ready for the screen. */
export async function createTexts(language: Language): Promise<Texts> {
  return { language, t: createTranslate(await loadTexts(language), language) };
}
