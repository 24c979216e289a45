import { stemOf } from '../vocabulary/label-words.js';
import type { OccupationConcept, OccupationVocabulary, RankedConcept } from '../vocabulary/vocabulary.js';
import { CompoundSplitter } from './compounds.js';
import { NearWords } from './near-words.js';
import { cleanTitle, tellingWords, type TitleWord } from './title-cleaning.js';

/** A title as it stands above an ad; `skillUris` are skills that were read from the ad and break ties. */
export interface TitleToMatch {
  title: string;
  skillUris?: readonly string[];
}

export interface OccupationMatcher {
  /** At most ten occupations that a title may mean, best first, score 0 to 1; the label is the English one. Empty when no word of the title is known. */
  match(ad: TitleToMatch): RankedConcept[];
}

const MOST = 10;
/** What a label says beyond the title weighs heavier than what the title says beyond the label: titles are full of extras. */
const LABEL_EXTRA = 0.55;
const TITLE_EXTRA = 0.3;
const NEAR_WEIGHT = 0.8;
const ALTERNATIVE = 0.985;
const SKILL_BONUS = 0.08;
/** Of two that fit alike the one that is common here comes first. */
const COMMON_BONUS = 0.01;
const CONSIDERED = 40;
const WORTH_SORTING = 0.35;
/** "Civil engineer water infrastructure" is no infrastructure engineer: words of a label that stand apart in the title count a little less. */
const APART = 0.93;

/** Indexes the labels of a vocabulary for matching titles; building takes about a second for the whole of ESCO, matching about a tenth of a millisecond. */
export function createOccupationMatcher(vocabulary: OccupationVocabulary): OccupationMatcher {
  return new LabelIndex(vocabulary);
}

class LabelIndex implements OccupationMatcher {
  readonly #occupations: readonly OccupationConcept[];
  /** Of each label: its occupation, its weight, its quality, its features. A title meets thousands of labels, so they lie side by side. */
  readonly #occupationOf: Uint32Array;
  readonly #labelWeight: Float64Array;
  readonly #quality: Float64Array;
  readonly #labelFeatures: Uint32Array[];
  readonly #features = new Map<string, number>();
  readonly #weights: number[] = [];
  /** By feature, the labels that hold it. */
  readonly #postings: Uint32Array[] = [];
  readonly #splitter: CompoundSplitter;
  readonly #near: NearWords;
  readonly #nearOf = new Map<string, readonly string[]>();
  readonly #matched: Float64Array;
  /** The best score of each occupation while a title is matched; zero between titles, as is `#matched`. */
  readonly #best: Float64Array;
  /** The label that earned it. */
  readonly #bestLabel: Uint32Array;
  readonly #skills: Map<string, Map<number, number>>;
  readonly #unknownWeight: number;

  constructor(vocabulary: OccupationVocabulary) {
    this.#occupations = vocabulary.occupations;
    const written = vocabulary.occupations.flatMap((occupation, at) => labelsOf(occupation).map(({ text, quality }) => ({ occupation: at, quality, words: tellingWords(text) })));
    this.#splitter = new CompoundSplitter(countStandalone(written.map(({ words }) => words)));
    const heads = new Map<string, number>();
    const labels: { occupation: number; quality: number; features: string[] }[] = [];
    const known = new Set<string>();
    for (const { occupation, quality, words } of written) {
      const features = [...new Set(words.flatMap((word) => this.#splitter.partsOf(word)).map(stemOf))];
      const key = `${occupation} ${features.toSorted().join(' ')}`;
      if (features.length === 0 || known.has(key)) continue;
      known.add(key);
      for (const head of new Set(headsOf(words, this.#splitter))) heads.set(stemOf(head), (heads.get(stemOf(head)) ?? 0) + 1);
      labels.push({ occupation, quality, features });
    }
    const held: number[][] = [];
    labels.forEach(({ features }, at) => {
      for (const feature of features) {
        const id = this.#features.get(feature) ?? this.#features.size;
        this.#features.set(feature, id);
        (held[id] ??= []).push(at);
      }
    });
    const carriers = held.map((list) => new Set(list.map((label) => labels[label]?.occupation)).size);
    for (const [feature, id] of this.#features) {
      const rarity = Math.log(1 + vocabulary.occupations.length / (carriers[id] ?? 1));
      // What names a kind of worker tells more than what he works with.
      const headShare = Math.min(1, (heads.get(feature) ?? 0) / (held[id]?.length ?? 1));
      this.#weights[id] = rarity * (0.75 + 0.6 * headShare);
      this.#postings[id] = Uint32Array.from(held[id] ?? []);
    }
    this.#occupationOf = Uint32Array.from(labels, ({ occupation }) => occupation);
    this.#quality = Float64Array.from(labels, ({ quality }) => quality);
    this.#labelWeight = Float64Array.from(labels, ({ features }) => features.reduce((sum, feature) => sum + this.#weightOf(feature), 0));
    this.#labelFeatures = labels.map(({ features }) => Uint32Array.from(features, (feature) => this.#features.get(feature) ?? 0));
    this.#matched = new Float64Array(labels.length);
    this.#best = new Float64Array(vocabulary.occupations.length);
    this.#bestLabel = new Uint32Array(vocabulary.occupations.length);
    this.#near = new NearWords(this.#features.keys());
    this.#skills = skillsOf(vocabulary);
    this.#unknownWeight = 0.5 * Math.log(1 + vocabulary.occupations.length);
  }

  match({ title, skillUris = [] }: TitleToMatch): RankedConcept[] {
    const words = cleanTitle(title);
    const features = this.#featuresOf(words);
    if (features.size === 0) return [];
    const titleWeight = this.#titleWeight(words);
    const touched: number[] = [];
    for (const [id, share] of features) {
      const gain = (this.#weights[id] ?? 0) * share;
      for (const label of this.#postings[id] ?? []) {
        if (this.#matched[label] === 0) touched.push(label);
        this.#matched[label] = (this.#matched[label] ?? 0) + gain;
      }
    }
    const order = [...features.keys()];
    const reached: number[] = [];
    let highest = 0;
    for (const at of touched) {
      const matched = this.#matched[at] ?? 0;
      this.#matched[at] = 0;
      const score = ((this.#quality[at] ?? 0) * matched) / (matched + LABEL_EXTRA * Math.max(0, (this.#labelWeight[at] ?? 0) - matched) + TITLE_EXTRA * Math.max(0, titleWeight - matched));
      const occupation = this.#occupationOf[at] ?? 0;
      const before = this.#best[occupation] ?? 0;
      if (before === 0) reached.push(occupation);
      if (score > before) {
        this.#best[occupation] = score;
        this.#bestLabel[occupation] = at;
      }
      if (score > highest) highest = score;
    }
    const considered: [number, number][] = [];
    for (const at of reached) {
      const score = this.#best[at] ?? 0;
      this.#best[at] = 0;
      // "Manager" stands in a thousand labels: what is far behind the best is not worth sorting.
      if (score >= highest * WORTH_SORTING) considered.push([at, score * (standsTogether(this.#labelFeatures[this.#bestLabel[at] ?? 0], order) ? 1 : APART)]);
    }
    considered.sort(([a, x], [b, y]) => y - x || a - b);
    considered.length = Math.min(considered.length, CONSIDERED);
    return considered
      .map(([at, score]) => ({ at, score: score * (1 - SKILL_BONUS - COMMON_BONUS) + SKILL_BONUS * this.#skillShare(at, skillUris) + (this.#occupations[at]?.added ? COMMON_BONUS : 0) }))
      .toSorted((a, b) => b.score - a.score || a.at - b.at)
      .slice(0, MOST)
      .flatMap(({ at, score }) => {
        const occupation = this.#occupations[at];
        return occupation ? [{ uri: occupation.uri, label: occupation.labels.en, score: Math.round(score * 1_000) / 1_000 }] : [];
      });
  }

  /** Features of the title with the share of their weight that counts. */
  #featuresOf(words: readonly TitleWord[]): Map<number, number> {
    const found = new Map<number, number>();
    const take = (feature: string, share: number): boolean => {
      const id = this.#features.get(feature);
      if (id === undefined) return false;
      found.set(id, Math.max(found.get(id) ?? 0, share));
      return true;
    };
    for (const { word, weight } of words) {
      for (const part of this.#splitter.partsOf(word)) {
        const stem = stemOf(part);
        if (take(stem, weight)) continue;
        for (const near of this.#nearTo(stem)) take(near, weight * NEAR_WEIGHT);
      }
    }
    return found;
  }

  #titleWeight(words: readonly TitleWord[]): number {
    let sum = 0;
    for (const { word, weight } of words) for (const part of this.#splitter.partsOf(word)) sum += weight * this.#weightOf(stemOf(part));
    return sum;
  }

  #weightOf(feature: string): number {
    const id = this.#features.get(feature);
    return id === undefined ? this.#unknownWeight : (this.#weights[id] ?? 0);
  }

  #nearTo(stem: string): readonly string[] {
    const known = this.#nearOf.get(stem);
    if (known) return known;
    const near = this.#near.find(stem);
    if (this.#nearOf.size < 50_000) this.#nearOf.set(stem, near);
    return near;
  }

  /** How much of what was read the occupation asks for; rare skills count more. */
  #skillShare(occupation: number, skillUris: readonly string[]): number {
    let [shared, all] = [0, 0];
    for (const uri of skillUris) {
      const asking = this.#skills.get(uri);
      if (!asking) continue;
      const rarity = 1 / Math.log(2 + asking.size);
      all += rarity;
      shared += rarity * (asking.get(occupation) ?? 0);
    }
    return all === 0 ? 1 : shared / all;
  }
}

/** Whether those features that a label shares with the title stand side by side in it. `order` holds the title's features as they stand. */
function standsTogether(features: Uint32Array | undefined, order: readonly number[]): boolean {
  if (features === undefined || features.length < 2) return true;
  let [first, last, count] = [0, 0, 0];
  for (let place = 0; place < order.length; place += 1) {
    if (!features.includes(order[place] ?? -1)) continue;
    if (count === 0) first = place;
    last = place;
    count += 1;
  }
  return last - first < count;
}

function labelsOf({ labels, alternatives }: OccupationConcept): { text: string; quality: number }[] {
  const preferred = [labels.en, ...(labels.nl === null ? [] : [labels.nl])];
  const all = [...preferred.map((text) => ({ text, quality: 1 })), ...[...alternatives.en, ...alternatives.nl].map((text) => ({ text, quality: ALTERNATIVE }))];
  // "waiter/waitress" names two.
  return all.flatMap(({ text, quality }) => (text.includes('/') ? [...text.split('/'), text] : [text]).map((one) => ({ text: one, quality })));
}

function countStandalone(labels: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of labels) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words at which the kind of worker may stand: the end of the first and of the last word. */
function headsOf(words: readonly string[], splitter: CompoundSplitter): string[] {
  return [words[0], words.at(-1)].flatMap((word) => (word === undefined ? [] : (splitter.partsOf(word).at(-1) ?? [])));
}

function skillsOf({ occupations, relations }: OccupationVocabulary): Map<string, Map<number, number>> {
  const places = new Map(occupations.map(({ uri }, at) => [uri, at]));
  const bySkill = new Map<string, Map<number, number>>();
  for (const { occupationUri, skillUri, essential } of relations) {
    const at = places.get(occupationUri);
    if (at === undefined) continue;
    const asking = bySkill.get(skillUri) ?? new Map<number, number>();
    asking.set(at, essential ? 1 : 0.6);
    bySkill.set(skillUri, asking);
  }
  return bySkill;
}
