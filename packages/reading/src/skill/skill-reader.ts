import { eachWord, foldWord, type TextWord } from '../vocabulary/label-words.js';
import type { OccupationVocabulary, RankedConcept, SkillConcept } from '../vocabulary/vocabulary.js';
import { NearSkills } from './near-skills.js';
import { skillNamesOf, type SkillName } from './skill-names.js';
import { isLink, rememberedStem } from './skill-words.js';

/** A skill that a text names; `start` and `end` are where its first mention stands (UTF-16 units), null for one that is only near. */
export interface ReadSkill extends RankedConcept {
  mention: { start: number; end: number } | null;
}

export interface SkillReader {
  /** Skills that the text writes out, best first: score 0.5 to 1, the more the rarer its words. At most 40. */
  read(text: string): ReadSkill[];
  /** As `read`, and behind them, with scores below 0.5, skills that share telling words with it: for a sentence or two, not for a whole ad. */
  readNear(text: string): ReadSkill[];
}

const MOST = 40;
const LONGEST_TEXT = 60_000;

/** Indexes the names of the skills of a vocabulary; reading goes over a text once, whatever the number of names. */
export function createSkillReader(vocabulary: Pick<OccupationVocabulary, 'skills'>): SkillReader {
  return new NameIndex(vocabulary.skills);
}

/** What there is to know of a word, found with one look: the maps are large, and every look costs. */
interface WordEntry {
  stem: string;
  link: boolean;
  single: readonly SkillName[] | null;
  /** Names of two words and more that begin with it, by their second stem. */
  longer: ReadonlyMap<string, readonly SkillName[]> | null;
  /** The number of its stem among those that come second in a name; 0 = in none. */
  second: number;
  /** The number of its stem among those that come first in a name of two words and more. */
  first: number;
}

const MOST_REMEMBERED = 200_000;
const PAIR_BITS = 1 << 20;

function pairBit(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 12;
}

/** The number of a key, from 1 on; a new key gets the next. */
function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size + 1);
  return numbers.size;
}

class NameIndex implements SkillReader {
  readonly #single = new Map<string, SkillName[]>();
  readonly #longer = new Map<string, Map<string, SkillName[]>>();
  readonly #rarity = new Map<string, number>();
  /** By the word as it is written. */
  readonly #words = new Map<string, WordEntry>();
  readonly #firstStems = new Map<string, number>();
  readonly #secondStems = new Map<string, number>();
  /** A bit for each pair of words that begins a name, at a place that few pairs share: most pairs of a text begin none. */
  readonly #pairs = new Uint8Array(PAIR_BITS >> 3);
  #near: NearSkills | null = null;

  constructor(private readonly skills: readonly SkillConcept[]) {
    const names = skillNamesOf(skills);
    const carriers = new Map<string, Set<number>>();
    for (const name of names) {
      const [first = '', second] = name.stems;
      if (second === undefined) push(this.#single, first, name);
      else {
        const bySecond = this.#longer.get(first) ?? new Map<string, SkillName[]>();
        push(bySecond, second, name);
        this.#longer.set(first, bySecond);
        const bit = pairBit(numberOf(this.#firstStems, first), numberOf(this.#secondStems, second));
        this.#pairs[bit >> 3] = (this.#pairs[bit >> 3] ?? 0) | (1 << (bit & 7));
      }
      for (const stem of name.stems) carriers.set(stem, (carriers.get(stem) ?? new Set()).add(name.skill));
    }
    for (const [stem, held] of carriers) this.#rarity.set(stem, Math.log(1 + skills.length / held.size));
  }

  read(text: string): ReadSkill[] {
    const words = this.#tellingWords(text.slice(0, LONGEST_TEXT));
    const found = new Map<number, ReadSkill>();
    for (let at = 0; at < words.length; at += 1) {
      const names = this.#longestAt(words, at, text);
      if (!names) continue;
      const length = names[0]?.stems.length ?? 1;
      for (const { skill, stems } of names) this.#keep(found, skill, stems, { start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0 });
      at += length - 1;
    }
    return [...found.values()].toSorted(byScore).slice(0, MOST);
  }

  readNear(text: string): ReadSkill[] {
    const found = this.read(text);
    this.#near ??= new NearSkills(this.skills);
    const known = new Set(found.map(({ uri }) => uri));
    const near = this.#near.find(text.slice(0, LONGEST_TEXT)).flatMap(({ skill, score }) => {
      const concept = this.skills[skill];
      return concept && !known.has(concept.uri) ? [{ uri: concept.uri, label: concept.labels.en, score: round(score), mention: null }] : [];
    });
    return [...found, ...near].slice(0, MOST);
  }

  #tellingWords(text: string): StemmedWord[] {
    const telling: StemmedWord[] = [];
    eachWord(text, (start, end, stretch) => {
      const written = text.slice(start, end);
      const entry = this.#words.get(written) ?? this.#look(written);
      if (!entry.link) telling.push({ entry, start, end, stretch });
    });
    return telling;
  }

  #look(written: string): WordEntry {
    const word = foldWord(written);
    const stem = rememberedStem(word);
    const entry = {
      stem,
      link: isLink(word),
      single: this.#single.get(word) ?? (word.endsWith('s') ? this.#single.get(word.slice(0, -1)) : undefined) ?? null,
      longer: this.#longer.get(stem) ?? null,
      first: this.#firstStems.get(stem) ?? 0,
      second: this.#secondStems.get(stem) ?? 0,
    };
    // Ads are written by anybody: the memory of words must not grow without end.
    if (this.#words.size >= MOST_REMEMBERED) this.#words.clear();
    this.#words.set(written, entry);
    return entry;
  }

  /** The names that begin at a word; of several the longest, which takes its words with it. */
  #longestAt(words: readonly StemmedWord[], at: number, text: string): readonly SkillName[] | null {
    const [first, second] = [words[at], words[at + 1]];
    if (!first) return null;
    const { single, longer } = first.entry;
    if (longer !== null && second !== undefined && second.entry.second !== 0 && second.stretch === first.stretch && this.#mayBegin(first.entry, second.entry)) {
      let longest: SkillName[] = [];
      for (const name of longer.get(second.entry.stem) ?? []) {
        const best = longest[0]?.stems.length ?? 0;
        if (name.stems.length < best || !stands(name, words, at, first.stretch)) continue;
        if (name.stems.length === best) longest.push(name);
        else longest = [name];
      }
      if (longest.length > 0) return longest;
    }
    if (single === null) return null;
    const written = text.slice(first.start, first.end);
    const spelt = single.filter(({ spelling }) => isSpelt(spelling, written));
    return spelt.length > 0 ? spelt : null;
  }

  #mayBegin({ first }: WordEntry, { second }: WordEntry): boolean {
    const bit = pairBit(first, second);
    return ((this.#pairs[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }

  #keep(found: Map<number, ReadSkill>, skill: number, stems: readonly string[], mention: { start: number; end: number }): void {
    const concept = this.skills[skill];
    if (!concept) return;
    const rarity = stems.reduce((sum, stem) => sum + (this.#rarity.get(stem) ?? 0), 0);
    const score = round(0.5 + (0.45 * rarity) / (rarity + 8));
    const known = found.get(skill);
    if (!known) found.set(skill, { uri: concept.uri, label: concept.labels.en, score, mention });
    else known.score = round(Math.min(1, Math.max(known.score, score) + 0.01));
  }
}

interface StemmedWord extends Omit<TextWord, 'word'> {
  entry: WordEntry;
}

function stands({ stems }: SkillName, words: readonly StemmedWord[], at: number, stretch: number): boolean {
  for (let offset = 2; offset < stems.length; offset += 1) {
    const word = words[at + offset];
    if (!word || word.stretch !== stretch || word.entry.stem !== stems[offset]) return false;
  }
  return true;
}

function isSpelt(spelling: SkillName['spelling'], written: string): boolean {
  if (spelling === 'any') return true;
  return spelling === 'capital' ? /^\p{Lu}/u.test(written) : /^\p{Lu}+$/u.test(written);
}

function push(map: Map<string, SkillName[]>, key: string, name: SkillName): void {
  const list = map.get(key);
  if (list) list.push(name);
  else map.set(key, [name]);
}

function byScore(a: ReadSkill, b: ReadSkill): number {
  return b.score - a.score || (a.uri < b.uri ? -1 : 1);
}

function round(score: number): number {
  return Math.round(score * 1_000) / 1_000;
}
