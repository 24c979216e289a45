import type { Language, Translate } from '@mitn/texts/web';
import { createContext, useContext } from 'react';

export interface Texts {
  t: Translate;
  language: Language;
}

export const TextsContext = createContext<Texts | null>(null);

/** The words of the page and the language that they are in. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('useTexts stands outside of the provider of the texts.');
  return texts;
}
