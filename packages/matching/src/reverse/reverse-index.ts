import type { CalendarDate } from '@mitn/domain';
import { answerPointsOfHome, answerPointsOfVacancy } from '../columns/answer-points.js';
import { homeColumns } from '../columns/home-columns.js';
import type { Taker } from '../columns/scan.js';
import { vacancyColumns } from '../columns/vacancy-columns.js';
import { REACH } from '../judge-offers.js';
import type { MatchableHome, MatchableVacancy } from '../matching-engine.js';
import { occupationPart } from '../score/occupation-part.js';
import { WEIGHTS, type Weights } from '../weights.js';
import { ProfileTable, type KnownProfile } from './profile-table.js';
import { WishPostings } from './wish-postings.js';

/** Somebody for whom an offer fails no hard check, and the score that it has for that person. */
export interface Fit {
  profileId: string;
  score: number;
}

/**
 * Profiles that stand still while offers come by: for a changed offer it says for whom it fails nothing, and with which score; exactly those, and exactly the scores,
 * of `MatchingEngine`. Pure; the day is passed in, and the first question of a new day takes as long as putting everybody anew.
 */
export class ReverseIndex {
  readonly #profiles = new Map<string, KnownProfile>();
  readonly #wishes = new WishPostings();
  #jobs: ProfileTable<MatchableVacancy> | null = null;
  #homes: ProfileTable<MatchableHome> | null = null;

  constructor(private readonly weights: Weights = WEIGHTS) {}

  get size(): number {
    return this.#profiles.size;
  }

  put(known: KnownProfile): void {
    this.#profiles.set(known.id, known);
    putOrRemove(this.#jobs, known, known.profile.work !== null);
    putOrRemove(this.#homes, known, known.profile.home !== null);
    if (known.profile.work) this.#wishes.put(known.id, known.profile);
    else this.#wishes.remove(known.id);
  }

  remove(id: string): void {
    this.#profiles.delete(id);
    this.#jobs?.remove(id);
    this.#homes?.remove(id);
    this.#wishes.remove(id);
  }

  /** For whom the vacancy fails nothing; in no order. */
  whomVacancyFits(vacancy: MatchableVacancy, on: CalendarDate): Fit[] {
    const table = this.#jobTable(on);
    return collect(table, (taker) => table.scan(vacancy, answerPointsOfVacancy(this.weights), taker));
  }

  /** Who may have the vacancy in a pair: those for whom it fails nothing but the way from where they live now. Ids, in no order. */
  whoMayPairVacancy(vacancy: MatchableVacancy, on: CalendarDate): string[] {
    const table = this.#jobTable(on);
    return collect(table, (taker) => table.scan(vacancy, answerPointsOfVacancy(this.weights), taker, { without: REACH })).map(({ profileId }) => profileId);
  }

  /** The same of those alone who asked for such an occupation, or for any: only they are looked at. */
  whoWantsVacancy(vacancy: MatchableVacancy, on: CalendarDate): Fit[] {
    const table = this.#jobTable(on);
    const slots = new Int32Array(table.profiles.length);
    let count = 0;
    for (const id of this.#wishes.find(vacancy)) slots[count++] = table.slotOf(id)!;
    const fits = collect(table, (taker) => table.scan(vacancy, answerPointsOfVacancy(this.weights), taker, { some: slots, count }));
    return fits.filter(({ profileId }) => occupationPart(vacancy, this.#profiles.get(profileId)!.profile, this.weights).reason.code !== 'score.occupation.none');
  }

  /** For whom the home fails nothing; in no order. */
  whomHomeFits(home: MatchableHome, on: CalendarDate): Fit[] {
    if (this.#homes?.on !== on) this.#homes = this.#table(new ProfileTable(homeColumns(), on, this.weights), ({ profile }) => profile.home !== null);
    const table = this.#homes;
    return collect(table, (taker) => table.scan(home, answerPointsOfHome(this.weights), taker));
  }

  #jobTable(on: CalendarDate): ProfileTable<MatchableVacancy> {
    if (this.#jobs?.on !== on) this.#jobs = this.#table(new ProfileTable(vacancyColumns(), on, this.weights), ({ profile }) => profile.work !== null);
    return this.#jobs;
  }

  #table<Offer>(table: ProfileTable<Offer>, wants: (known: KnownProfile) => boolean): ProfileTable<Offer> {
    for (const known of this.#profiles.values()) if (wants(known)) table.put(known);
    return table;
  }
}

function putOrRemove<Offer>(table: ProfileTable<Offer> | null, known: KnownProfile, wants: boolean): void {
  if (wants) table?.put(known);
  else table?.remove(known.id);
}

function collect<Offer>(table: ProfileTable<Offer>, scan: (taker: Taker) => number): Fit[] {
  const fits: Fit[] = [];
  scan({
    floor: -Infinity,
    take(slots, scores, count) {
      for (let at = 0; at < count; at += 1) fits.push({ profileId: table.profiles[slots[at]!]!.id, score: scores[at]! });
    },
  });
  return fits;
}
