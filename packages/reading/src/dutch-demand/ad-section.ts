import type { Sentence } from '../sentence/sentence.js';

/** Under what kind of heading a sentence stands. */
export type Section = 'wishes' | 'requirements' | 'languages' | 'offer' | null;

const LONGEST_HEADING = 80;

const WISHES =
  /\b(?:nice[\s\\-]{1,3}to[\s\\-]{1,3}haves?|good to have|plus(?:es|punten)?|bonus|prefer\w*|pr[eé]s?|pr[eé]['’]s|desir\w+|advantage\w*|extra credit|meegenomen|wenselijk|(?:happy|happier|great|love|excited|impressed|delighted|like) (?:it )?if|even better|brownie points|icing on the cake|extra points|not a must|geen must|kein muss|mooi als|fijn als|extra fijn|it would be great|would be (?:great|nice)|optional|stand out|not (?:essential|required|necessary|a must)|niet (?:vereist|noodzakelijk|nodig)|von vorteil|wünschenswert|pluspunkte|gewenst|vorteilhaft)(?!\p{L})/iu;
/** "Extras", "as an extra", "dat is een extraatje" and no more: also perks are headed so, but a language among them is no perk. */
const EXTRAS = /^\P{L}{0,6}(?:\p{L}{1,8}\s){0,3}extra(?:['’]?s|tjes?|atjes?)?\P{L}{0,4}$/iu;
const LANGUAGES = /^[^\p{L}]{0,8}(?:required\s|spoken\s|your\s|vereiste\s|gewünschte\s)?(?:languages?(?:\s(?:skills?|requirements?|proficiency|knowledge))?|talen(?:kennis)?|taal(?:vaardigheid|vaardigheden|eisen|niveau)?|sprachen?|sprachkenntnisse)(?:\s\(?required\)?)?[^\p{L}]{0,8}$/iu;
const OFFER = /\b(?:offer|benefits?|perks|what(?:['’]s| is) in it|what you (?:get|can expect|will get)|why (?:join|work|us|you)|bieden|aanbod|krijg|arbeidsvoorwaarden|wat je van ons|bij ons|bieten|angebot|vorteile|was dich erwartet|erwartet dich)\b/i;
const REQUIREMENTS =
  /\b(?:requirements?|required|qualifications?|what (?:you|we) (?:bring|need|ask|look|expect|are|have|will bring|['’]re)|what you['’]ll (?:bring|need)|who (?:are you|you are|we)|your (?:profile|background|skills?|experience|qualities|qualifications)|about you|must[\s-]haves?|skills|competenc\w+|we (?:ask|expect|require)|you (?:have|are|bring)|profile|what makes you|ideal candidate|candidate|essentials?|eisen|functie-?eisen|profiel|wat (?:vragen|breng|vraag|verwachten|neem|heb)|wie (?:ben|zoeken)|jij (?:hebt|bent|beschikt|brengt)|je (?:hebt|bent|beschikt)|over jou|dit (?:breng|heb|ben|vragen)|wij vragen|vaardigheden|kwalificaties|competenties|anforderung\w*|profil|qualifikation\w*|das bringst|mitbring\w*|du bringst|was wir (?:uns )?(?:erwarten|wünschen|suchen)|voraussetzungen|kenntnisse)\b/i;

/** Follows the headings of an ad: which kind is in force at each sentence. */
export class SectionTracker {
  private section: Section = null;
  private bulletsSeen = false;

  /** Takes the next sentence of the text; `speaksOfLanguage` keeps a short line like "Dutch (B2)" from being taken for a heading. */
  next(text: string, sentence: Sentence, speaksOfLanguage: boolean): Section {
    const line = lineOf(text, sentence);
    if (line.bullet) this.bulletsSeen = true;
    else if (line.heading && !speaksOfLanguage) {
      const kind = kindOf(sentence.text);
      // In a list without bullets each item looks like a heading: only one that is marked, or whose kind is known, ends the section.
      if (kind !== null || line.marked || this.bulletsSeen || line.afterBlank) {
        this.section = kind;
        this.bulletsSeen = false;
      }
    } else if (this.bulletsSeen && !line.heading) this.section = null;
    return this.section;
  }
}

function kindOf(heading: string): Section {
  if (LANGUAGES.test(heading)) return 'languages';
  if (WISHES.test(heading) || (/extra/i.test(heading) && EXTRAS.test(heading))) return 'wishes';
  if (OFFER.test(heading)) return 'offer';
  return REQUIREMENTS.test(heading) ? 'requirements' : null;
}

/** Whether what stands before the colon of a sentence announces wishes: "Nice to have: SQL, Dutch". */
export function opensWithWishes(sentence: string): boolean {
  const colon = sentence.indexOf(':');
  return colon > 0 && colon < 50 && (WISHES.test(sentence.slice(0, colon)) || EXTRAS.test(sentence.slice(0, colon))) && !/(?:dutch|english|german|nederlands|engels|duits|deutsch|englisch)/i.test(sentence.slice(0, colon));
}

interface Line { bullet: boolean; heading: boolean; marked: boolean; afterBlank: boolean }

/** Whether a sentence is a bullet of a list, or a short line of its own that announces what follows. */
function lineOf(text: string, sentence: Sentence): Line {
  const lineStart = text.lastIndexOf('\n', sentence.start - 1) + 1;
  const bullet = /^\s*(?:[•▪●◦·✅✔☑]|[*+-]\s)/u.test(text.slice(lineStart, lineStart + 6));
  const none = { bullet, heading: false, marked: false, afterBlank: false };
  if (bullet || sentence.text.length > LONGEST_HEADING) return none;
  const end = sentence.start + sentence.text.length;
  const alone = text.slice(lineStart, sentence.start).trim() === '' && /^[^\S\n]*(?:\n|$)/.test(text.slice(end, end + 10));
  const colon = /[:：][\s*_]{0,4}$/.test(sentence.text);
  const marked = colon || /^(?:[*_]{2}|#)/.test(sentence.text);
  return { bullet, heading: colon || (alone && !/[.!;,]$/.test(sentence.text)), marked, afterBlank: /\n[^\S\n]*\n[^\S\n]*$/.test(text.slice(Math.max(0, lineStart - 10), lineStart)) };
}
