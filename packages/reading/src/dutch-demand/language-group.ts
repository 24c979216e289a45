import type { Mention } from './language-words.js';

// What may stand between two languages that are named in one breath: "Dutch and English", "zowel het Nederlands als Engels", "Deutsch- und Englischkenntnisse".
const JOINED =
  /^(?:\s|[*\\&,+/\-–|]|\((?=\))|and\/or|en\/of|(?:and|or|en|én|of|both|als|the|de|het|in|im|ook|und|oder|sowie|as well as|alsook|alsmede|either|ofwel|language|languages|taal|taalvaardigheid|good|fluent|goed|fließend|gute)(?!\p{L})){0,12}$/iu;
const LONGEST_GAP = 60;

/** Mentions that stand together with this one: "Dutch and English", "English or Dutch", "zowel het Nederlands als Engels". */
export function groupOf(sentence: string, mentions: readonly Mention[], mention: Mention): Mention[] {
  const at = mentions.indexOf(mention);
  let [from, to] = [at, at];
  while (from > 0 && joined(sentence, mentions[from - 1], mentions[from])) from -= 1;
  while (to < mentions.length - 1 && joined(sentence, mentions[to], mentions[to + 1])) to += 1;
  return mentions.slice(from, to + 1);
}

function joined(sentence: string, left: Mention | undefined, right: Mention | undefined): boolean {
  if (left === undefined || right === undefined || right.start - left.end > LONGEST_GAP) return false;
  const gap = sentence.slice(left.end, right.start);
  return !gap.includes('(') && JOINED.test(gap);
}
