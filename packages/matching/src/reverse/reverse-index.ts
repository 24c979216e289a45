import type { CalendarDate } from '@mitn/domain';
import type { MatchableHome, MatchableVacancy } from '../matching-engine.js';
import { WEIGHTS, type Weights } from '../weights.js';
import { ProfileTable, type KnownProfile } from './profile-table.js';
import { homeWishes, jobWishes } from './table-shapes.js';

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
  }

  remove(id: string): void {
    this.#profiles.delete(id);
    this.#jobs?.remove(id);
    this.#homes?.remove(id);
  }

  /** For whom the vacancy fails nothing, with its score; in no order. */
  whomVacancyFits(vacancy: MatchableVacancy, on: CalendarDate): Fit[] {
    return fitsIn(this.#jobTable(on), vacancy);
  }

  /** The same without scores: ids. */
  idsThatVacancyFits(vacancy: MatchableVacancy, on: CalendarDate): string[] {
    return idsIn(this.#jobTable(on), vacancy);
  }

  /** Who may have the vacancy in a pair: those for whom it fails nothing but the way from where they live now. Ids, in no order. */
  whoMayPairVacancy(vacancy: MatchableVacancy, on: CalendarDate): string[] {
    return idsIn(this.#jobTable(on), vacancy, true);
  }

  /** For whom the home fails nothing, with its score; in no order. */
  whomHomeFits(home: MatchableHome, on: CalendarDate): Fit[] {
    return fitsIn(this.#homeTable(on), home);
  }

  /** The same without scores: ids. */
  idsThatHomeFits(home: MatchableHome, on: CalendarDate): string[] {
    return idsIn(this.#homeTable(on), home);
  }

  #jobTable(on: CalendarDate): ProfileTable<MatchableVacancy> {
    const terms = { on, weights: this.weights };
    if (this.#jobs?.on !== on) this.#jobs = this.#filled(new ProfileTable(jobWishes(terms), terms), ({ profile }) => profile.work !== null);
    return this.#jobs;
  }

  #homeTable(on: CalendarDate): ProfileTable<MatchableHome> {
    const terms = { on, weights: this.weights };
    if (this.#homes?.on !== on) this.#homes = this.#filled(new ProfileTable(homeWishes(terms), terms), ({ profile }) => profile.home !== null);
    return this.#homes;
  }

  #filled<Offer>(table: ProfileTable<Offer>, wants: (known: KnownProfile) => boolean): ProfileTable<Offer> {
    for (const known of this.#profiles.values()) if (wants(known)) table.put(known);
    return table;
  }
}

function putOrRemove<Offer>(table: ProfileTable<Offer> | null, known: KnownProfile, wants: boolean): void {
  if (wants) table?.put(known);
  else table?.remove(known.id);
}

function fitsIn<Offer>(table: ProfileTable<Offer>, offer: Offer): Fit[] {
  const fits: Fit[] = [];
  table.scan(offer, (slots, scores, count) => {
    for (let at = 0; at < count; at += 1) fits.push({ profileId: table.ids[slots[at]!]!, score: scores[at]! });
  });
  return fits;
}

function idsIn<Offer>(table: ProfileTable<Offer>, offer: Offer, anyWay = false): string[] {
  const ids: string[] = [];
  table.scan(
    offer,
    (slots, _scores, count) => {
      for (let at = 0; at < count; at += 1) ids.push(table.ids[slots[at]!]!);
    },
    { scores: false, anyWay },
  );
  return ids;
}
