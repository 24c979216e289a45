// Little words that stand in nearly every sentence of one of the three languages and hardly ever in the other two.
const WORDS: Record<'en' | 'nl' | 'de', string> = {
  en: 'the and of to with for you your our we are is this that will be as have from on by their who can an it at or they if about which what all has more us how through well',
  nl: 'de het een van en voor met je jij wij zijn aan bij wordt naar dat dit ook niet maar onze jouw ons uit om te op als heb hebt heeft kunt kun bent deze worden over binnen tot meer geen wat hoe zoals waar dan nog wel',
  de: 'der das und mit für sie wir ein eine einen einer eines zu im auf den dem des nicht ist sind bei oder auch wird werden unsere unser ihre ihr uns von durch zum zur haben über dich du dein deine sowie nach bist',
};
const LANGUAGE_OF = new Map((Object.entries(WORDS) as ['en' | 'nl' | 'de', string][]).flatMap(([language, words]) => words.split(' ').map((word) => [word, language] as const)));
const FEWEST = 4;
const TIMES_THE_NEXT = 4;

const LONGEST = 7;
/** By a hash of its letters, whether a little word may be it: most words are none, and need no closer look. */
const MAY_BE = new Uint8Array(4_096);
for (const word of LANGUAGE_OF.keys()) if (/^[a-z]+$/.test(word)) MAY_BE[[...word].reduce((hash, letter) => nextHash(hash, letter.charCodeAt(0)), 0)] = 1;

function nextHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) & 4_095;
}

const LETTER = /\p{L}/u;
/** 1 = a letter, 2 = none; 0 = not looked up yet. Halves of a character stand for none here. */
const KINDS = new Uint8Array(65_536);

function isLetter(unit: number): boolean {
  return (KINDS[unit] || (KINDS[unit] = LETTER.test(String.fromCharCode(unit)) ? 1 : 2)) === 1;
}

/** What the words of a text tell of its language. */
export interface LittleWords {
  /** UTF-16 units of all letters. */
  letters: number;
  /** The language whose little words rule the text, or null when that is not beyond doubt. */
  language: 'en' | 'nl' | 'de' | null;
}

/** Counts the letters of a text and asks its little words for its language, in one pass. */
export function littleWordsOf(text: string): LittleWords {
  let [letters, words, en, nl, de] = [0, 0, 0, 0, 0];
  for (let at = 0; at < text.length; ) {
    const start = at;
    let hash = 0;
    let plain = true;
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit >= 0x61 && unit <= 0x7a) hash = nextHash(hash, unit);
      else if (unit >= 0x41 && unit <= 0x5a) hash = nextHash(hash, unit + 0x20);
      else if (unit < 0x80) break;
      else if (unit >= 0xd800 && unit <= 0xdbff) {
        if (!LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0))) break;
        plain = false;
        at += 1;
      } else if (isLetter(unit)) plain = false;
      else break;
    }
    const length = at - start;
    if (length === 0) {
      at += 1;
      continue;
    }
    letters += length;
    words += 1;
    if (length > LONGEST || (plain && MAY_BE[hash] === 0)) continue;
    const language = LANGUAGE_OF.get(text.slice(start, at).toLowerCase());
    if (language === 'en') en += 1;
    else if (language === 'nl') nl += 1;
    else if (language === 'de') de += 1;
  }
  const [first, most, next] = en >= nl && en >= de ? (['en', en, Math.max(nl, de)] as const) : nl >= de ? (['nl', nl, Math.max(en, de)] as const) : (['de', de, Math.max(en, nl)] as const);
  return { letters, language: most >= FEWEST && most >= TIMES_THE_NEXT * next && most * 14 >= words ? first : null };
}
