// Little words that stand in nearly every sentence of one of the three languages and hardly ever in the other two.
const WORDS: Record<'en' | 'nl' | 'de', string> = {
  en: 'the and of to with for you your our we are is this that will be as have from on by their who can an it at or they if about which what all has more us how through well',
  nl: 'de het een van en voor met je jij wij zijn aan bij wordt naar dat dit ook niet maar onze jouw ons uit om te op als heb hebt heeft kunt kun bent deze worden over binnen tot meer geen wat hoe zoals waar dan nog wel',
  de: 'der das und mit für sie wir ein eine einen einer eines zu im auf den dem des nicht ist sind bei oder auch wird werden unsere unser ihre ihr uns von durch zum zur haben über dich du dein deine sowie nach bist',
};
const LANGUAGE_OF = new Map((Object.entries(WORDS) as ['en' | 'nl' | 'de', string][]).flatMap(([language, words]) => words.split(' ').map((word) => [word, language] as const)));
const FEWEST = 4;
const TIMES_THE_NEXT = 4;

/** The language whose little words rule these words, or null when that is not beyond doubt. */
export function functionWordsOf(words: readonly string[]): 'en' | 'nl' | 'de' | null {
  const counts = { en: 0, nl: 0, de: 0 };
  for (const word of words) {
    if (word.length > 7) continue;
    const language = LANGUAGE_OF.get(word.toLowerCase());
    if (language) counts[language] += 1;
  }
  const { en, nl, de } = counts;
  const [first, most, next] = en >= nl && en >= de ? (['en', en, Math.max(nl, de)] as const) : nl >= de ? (['nl', nl, Math.max(en, de)] as const) : (['de', de, Math.max(en, nl)] as const);
  return most >= FEWEST && most >= TIMES_THE_NEXT * next && most * 14 >= words.length ? first : null;
}
