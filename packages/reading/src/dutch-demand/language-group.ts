import type { Mention } from './language-words.js';

// What may stand between two languages that are named in one breath: "Dutch and English", "zowel het Nederlands als Engels", "Deutsch- und Englischkenntnisse".
const JOINED =
  /^(?:\s|[*_\\&,+/\-–|]|\((?=\))|and\/or|en\/of|und\/oder|(?:and|or|en|én|of|both|also|als|the|de|het|in|im|auf|ook|und|oder|sowie|as well as|alsook|alsmede|either|ofwel|language|languages|taal|taalvaardigheid|kenntnisse|good|excellent|fluent|speaking|sprekende?|talige?|goed|gute|gutes|sehr|spoken|written)(?!\p{L})){0,12}$/iu;
const LONGEST_GAP = 60;
const CONJUNCTION = /(?<!\p{L})(?:and|or|en|én|of|both|als|und|oder|sowie|as well as|alsook|alsmede|ofwel)(?!\p{L})|[&+/]/iu;
// What follows makes the last of a list its own clause: "fluent English, Dutch is a plus".
const PREDICATE =
  /^[\s*_)\\]*(?:\([^()]{0,30}\)\s*)?(?:(?:language|taal|skills?|knowledge|kennis|kenntnisse|proficiency)\s){0,2}[,–-]?\s?(?:is|are|isn['’]t|would|will|can be|ist|sind|wäre\p{L}*|zijn|strekt|a|an|als|von|een|ein|eine|considered|highly|strongly|preferr?ed|preferable|preferably|desirable|optional|not|niet|nicht|kein\p{L}*|geen|beneficial|helpful|nice|bonus|plus|gewenst|wenselijk|pr[eé]|pluspunt|wünschenswert|hilfreich)(?!\p{L})/iu;
// "You are fluent in English and Dutch would be a plus": one is spoken, the other is wished. "Fluency in Dutch and English is preferred" wishes both.
const SINGULAR = /^[\s*_)\\]*(?:(?:language|taal|skills?|knowledge|kennis|proficiency)\s)?(?:is|would be|ist|wäre|als|zou)\s/iu;
const SPEAKER = /(?<!\p{L})(?:fluent in|proficient in|speaks?(?: \p{L}+)?|spreekt(?: \p{L}+)?|sprichst(?: \p{L}+)?|beherrschst|beheerst(?: \p{L}+)?)\s$/iu;

/** Mentions that stand together with this one: "Dutch and English", "English or Dutch", "zowel het Nederlands als Engels". */
export function groupOf(sentence: string, mentions: readonly Mention[], mention: Mention): Mention[] {
  const at = mentions.indexOf(mention);
  let [from, to] = [at, at];
  while (from > 0 && joined(sentence, mentions[from - 1], mentions[from])) from -= 1;
  while (to < mentions.length - 1 && joined(sentence, mentions[to], mentions[to + 1])) to += 1;
  const [last, beforeLast] = [mentions[to], mentions[to - 1]];
  if (last && beforeLast && from < to && lastStandsAlone(sentence, mentions[from] ?? last, beforeLast, last)) return last === mention ? [mention] : mentions.slice(from, to);
  return mentions.slice(from, to + 1);
}

function lastStandsAlone(sentence: string, first: Mention, beforeLast: Mention, last: Mention): boolean {
  const gap = sentence.slice(beforeLast.end, last.start);
  const after = sentence.slice(last.end, last.end + 80);
  // "English and Dutch (nice to have)": what stands in brackets speaks of the last one.
  if (/^\s?\((?:an? )?(?:pr[eé]|plus|nice to have|preferr?ed|preferably|preference|optional|bonus|advantage|not required|gewenst|pluspunt|von vorteil|wünschenswert)[^()]{0,15}\)/iu.test(after)) return true;
  if (!CONJUNCTION.test(gap)) return PREDICATE.test(after);
  return SINGULAR.test(after) && (/^\s?[,;]/.test(gap) || SPEAKER.test(sentence.slice(0, first.start))) && !/(?:\b(?:or|of|oder)\b|\/)/i.test(gap);
}

/**
 * The languages of a group of which one is enough, this one among them: of "English and either Dutch or German" the last two. A slash says neither
 * "and" nor "or".
 */
export function alternativesOf(sentence: string, group: readonly Mention[], mention: Mention): { languages: Set<Mention['language']>; slash: boolean } {
  const links = group.slice(1).map((next, index) => linkOf(sentence.slice(group[index]?.end ?? next.start, next.start)));
  // A comma means what the next conjunction means: "Dutch, English or German".
  for (let index = links.length - 2; index >= 0; index -= 1) if (links[index] === 'comma') links[index] = links[index + 1] ?? 'and';
  const at = group.indexOf(mention);
  const loose = (index: number): boolean => links[index] === 'or' || links[index] === 'slash';
  let [from, to] = [at, at];
  while (from > 0 && loose(from - 1)) from -= 1;
  while (to < group.length - 1 && loose(to)) to += 1;
  return { languages: new Set(group.slice(from, to + 1).map((each) => each.language)), slash: links.slice(from, to).includes('slash') };
}

function linkOf(gap: string): 'and' | 'or' | 'slash' | 'comma' {
  const text = gap.replace(/(?:and|en|und)\/(?:or|of|oder)/i, 'or');
  if (/(?<!\p{L})(?:or|of|oder|ofwel)(?!\p{L})/iu.test(text)) return 'or';
  if (/(?<!\p{L})(?:and|en|én|both|als|und|sowie|as well as|alsook|alsmede)(?!\p{L})|[&+]/iu.test(text)) return 'and';
  return text.includes('/') ? 'slash' : 'comma';
}

function joined(sentence: string, left: Mention | undefined, right: Mention | undefined): boolean {
  if (left === undefined || right === undefined || right.start - left.end > LONGEST_GAP) return false;
  const gap = sentence.slice(left.end, right.start);
  if (/^\s?\((?:or|of|oder)\s$/i.test(gap)) return true;
  // A dash with spaces begins another statement: "good Dutch - English is a plus".
  return !gap.includes('(') && !/\s\\?[-–—]\s/.test(gap) && JOINED.test(gap);
}
