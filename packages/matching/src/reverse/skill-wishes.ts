import type { Profile } from '@mitn/domain';
import { CodeBook } from '../columns/code-book.js';
import { UNSEEN, type Column } from '../columns/facet.js';
import { IdLists } from '../columns/id-lists.js';
import type { AskedSkill, MatchableVacancy } from '../matching-engine.js';
import { askedOnce, partOfWeights } from '../score/skills-part.js';
import { skillKey } from '../score/words.js';
import { asking, widened, type Terms, type WishColumn } from './wish-column.js';

/** Bits of a number that stay whole when it is shifted. */
const MOST_ASKED = 31;
/** So many skills have a list of values for all of their subsets. */
const LISTED = 10;

/**
 * The skills that people have, as lists of numbered names. Whatever an offer asks is a bit; whoever has the same of it is worth the same: the part hangs on the weight of
 * what is shared and of all that is asked.
 */
export class SkillWishes implements WishColumn<MatchableVacancy> {
  readonly scoreOnly = true;
  readonly passing = null;
  readonly #names = new CodeBook<string>();
  readonly #lists = new CodeBook<string[]>();
  readonly #namesOfList = new IdLists();
  readonly #ask: (vacancy: MatchableVacancy, profile: Profile) => number;
  #codes = new Int32Array(0);
  /** Which of the asked skills a name is, for the offer that is coming by. */
  #bits = new Int32Array(0);
  #asked: number[] = [];
  #vacancy: MatchableVacancy | null = null;
  /** The weight of each asked skill, each once. */
  #weights: number[] = [];
  #whole = 0;
  #subsets = new Int32Array(1 << LISTED);
  #others = new Map<number, number>();

  constructor(
    column: Column<MatchableVacancy>,
    private readonly terms: Terms,
    private readonly profileAt: (slot: number) => Profile,
  ) {
    this.#ask = asking(column.facets[0]!, terms);
  }

  widen(room: number): void {
    this.#codes = widened(this.#codes, room);
  }

  put(slot: number, { work, concepts }: Profile): void {
    const names = [...new Set([...(work?.skills ?? []).map(byName), ...(concepts?.skills ?? []).map(({ uri }) => byConcept(uri))])].sort();
    const { code, isNew } = this.#lists.hold(names.join('\n'), names);
    if (isNew) this.#namesOfList.set(code, names.map((name) => this.#names.hold(name, name).code));
    this.#codes[slot] = code;
  }

  move(from: number, to: number, count: number): void {
    this.#codes.copyWithin(to, from, from + count);
  }

  release(slot: number): void {
    const code = this.#codes[slot]!;
    if (!this.#lists.release(code)) return;
    for (const name of this.#namesOfList.get(code)) this.#names.release(name);
    this.#namesOfList.set(code, []);
  }

  begin(vacancy: MatchableVacancy): null {
    this.#vacancy = vacancy;
    if (this.#bits.length < this.#names.length) this.#bits = widened(this.#bits, this.#names.length * 2);
    for (const name of this.#asked) this.#bits[name] = 0;
    this.#asked = [];
    const asked = askedOnce(vacancy.skills);
    this.#weights = asked.map(({ weight }) => weight);
    this.#whole = this.#weights.reduce((sum, weight) => sum + weight, 0);
    this.#subsets.fill(UNSEEN, 0, 1 << Math.min(asked.length, LISTED));
    this.#others.clear();
    for (const [at, skill] of asked.entries()) {
      for (const name of namesOf(skill)) {
        const code = this.#names.find(name);
        if (code === undefined) continue;
        this.#bits[code]! |= 1 << at;
        this.#asked.push(code);
      }
    }
    return null;
  }

  add(slots: Int32Array, sums: Int32Array, count: number): void {
    const few = this.#weights.length <= MOST_ASKED;
    for (let at = 0; at < count; at += 1) sums[at] = sums[at]! + (few ? this.#valueOf(slots[at]!) : this.#ask(this.#vacancy!, this.profileAt(slots[at]!)));
  }

  #valueOf(slot: number): number {
    const had = this.#asked.length === 0 ? 0 : this.#had(this.#codes[slot]!);
    if (this.#weights.length > LISTED) return this.#other(had, slot);
    const known = this.#subsets[had]!;
    return known === UNSEEN ? (this.#subsets[had] = this.#worth(had, slot)) : known;
  }

  #other(had: number, slot: number): number {
    let value = this.#others.get(had);
    if (value === undefined) this.#others.set(had, (value = this.#worth(had, slot)));
    return value;
  }

  #worth(had: number, slot: number): number {
    if (had === 0) return this.#ask(this.#vacancy!, this.profileAt(slot));
    const shared = this.#weights.reduce((sum, weight, at) => sum + ((had >>> at) & 1 ? weight : 0), 0);
    return partOfWeights(shared, this.#whole, this.terms.weights).points;
  }

  #had(list: number): number {
    const { ids, spans } = this.#namesOfList;
    const bits = this.#bits;
    const end = spans[2 * list + 1]!;
    let had = 0;
    for (let at = spans[2 * list]!; at < end; at += 1) had |= bits[ids[at]!]!;
    return had;
  }
}

const byName = (name: string): string => `name ${skillKey(name)}`;
const byConcept = (uri: string): string => `concept ${uri}`;

/** Under what a person may have the skill: its concept, its name, or the address as a name. */
function namesOf({ uri, name }: AskedSkill): string[] {
  return uri === null ? [byName(name)] : [byConcept(uri), byName(name), byName(uri)];
}
