import type { Quote } from '@mitn/domain';
import { splitSentences, type Sentence } from '../sentence/sentence.js';
import { opensWithWishes, SectionTracker, type Section } from './ad-section.js';
import { mentionsIn, mayMentionAny, type Mention } from './language-words.js';

/** One sentence of an ad with the languages it names. */
export interface AdSentence extends Sentence {
  mentions: readonly Mention[];
  section: Section;
}

export interface AdSentences { title: readonly AdSentence[]; description: readonly AdSentence[] }

// Lines that lost their break: "…both written and spokenPreferred skills:", "fluent in English.You have". Never inside names such as JavaScript.
const GLUE =
  /(?<=\p{Ll}{2}[.!?)])(?=\p{Lu}\p{Ll}+\s)|(?<=(?:spoken|written|speaking|writing|required|mandatory|plus|skills?|languages?|level|fluent|Dutch|English|German|Nederlands|Engels|Duits|Deutsch|Englisch|schrift|Schrift|taal|needed))(?=\p{Lu}\p{Ll}+\s)|(?<=\p{Ll}{3})(?=(?:Fluen(?:t|cy)|Excellent|Proficien(?:t|cy)|Strong|Ability|Knowledge|Experience|Preferred|Required|Bachelor|Master|Native|Dutch|English|Goede|Uitstekende|Vloeiend|Ervaring|Kennis|Beheersing|Gute|Sehr|Erfahrung)\s)/gu;
const HAS_GLUE = /\p{Ll}[.!?)]?\p{Lu}\p{Ll}/u;

let latest: { title: string; description: string; sentences: AdSentences } | null = null;

/**
 * The sentences of an ad with what each names, under its heading. The last ad is kept, as its text is read for several languages one after the
 * other.
 */
export function adSentencesOf(ad: { title: string; description: string }): AdSentences {
  if (latest !== null && latest.title === ad.title && latest.description === ad.description) return latest.sentences;
  const sentences = { title: withMentions(ad.title, 'title'), description: withMentions(ad.description, 'description') };
  latest = { title: ad.title, description: ad.description, sentences };
  return sentences;
}

function withMentions(text: string, field: Quote['field']): AdSentence[] {
  if (!mayMentionAny(text)) return [];
  const tracker = new SectionTracker();
  const found: AdSentence[] = [];
  for (const sentence of splitSentences(text, field)) {
    const named = mayMentionAny(sentence.text);
    const speaks = named && mentionsIn(sentence.text).length > 0;
    const section = tracker.next(text, sentence, speaks);
    for (const part of named ? partsOf(sentence) : [sentence]) {
      const mentions = named ? mentionsIn(part.text) : [];
      found.push({ ...part, mentions, section: mentions.length > 0 && opensWithWishes(part.text) ? 'wishes' : section });
    }
  }
  return found;
}

function partsOf(sentence: Sentence): Sentence[] {
  if (!HAS_GLUE.test(sentence.text)) return [sentence];
  const parts: Sentence[] = [];
  let from = 0;
  for (const match of [...sentence.text.matchAll(GLUE), null]) {
    const to = match?.index ?? sentence.text.length;
    const raw = sentence.text.slice(from, to);
    const text = raw.trim();
    if (text) parts.push({ ...sentence, start: sentence.start + from + raw.indexOf(text), text });
    from = to;
  }
  return parts;
}
