import type { CalendarDate } from '@mitn/domain';
import type { Fit, MatchableHome, MatchableVacancy, MatchingEngine, ReverseIndex } from '@mitn/matching';

export interface OfferChanges {
  vacancies: readonly MatchableVacancy[];
  homes: readonly MatchableHome[];
  goneVacancyIds: readonly string[];
  goneHomeIds: readonly string[];
}

/** One offer that changed: as it is now, or `null` when it is no longer open. */
export type ChangedOffer = { kind: 'vacancy'; id: string; now: MatchableVacancy | null } | { kind: 'home'; id: string; now: MatchableHome | null };

/** For whom of an index an offer fitted before it changed, and for whom it fits now. */
export interface FitsOfChange {
  before: readonly string[];
  after: readonly Fit[];
  /** Whose pairs it may be in, before or now: there the way from where the person lives is no condition. */
  pairs: ReadonlySet<string>;
}

/** All open offers in memory, behind the engine. */
export class OfferCatalogue {
  constructor(private readonly engine: MatchingEngine) {}

  /** Puts everything in at once; nobody is asked whom it fits. */
  load(changes: OfferChanges): void {
    this.engine.removeVacancies(changes.goneVacancyIds);
    this.engine.removeHomes(changes.goneHomeIds);
    this.engine.putVacancies(changes.vacancies);
    this.engine.putHomes(changes.homes);
  }

  /** Puts one change in. For each index: whom the offer fitted before, and whom it fits now; everybody else is not touched by it. */
  change(changed: ChangedOffer, indexes: readonly ReverseIndex[], on: CalendarDate): FitsOfChange[] {
    const before = indexes.map((index) => this.fitting(index, changed, on));
    const pairs = indexes.map((index, at) => new Set(changed.kind === 'home' ? before[at] : this.pairing(index, changed.id, on)));
    if (changed.kind === 'vacancy') {
      if (changed.now) this.engine.putVacancies([changed.now]);
      else this.engine.removeVacancies([changed.id]);
    } else if (changed.now) this.engine.putHomes([changed.now]);
    else this.engine.removeHomes([changed.id]);
    return indexes.map((index, at) => {
      const after = this.fits(index, changed, on);
      for (const id of changed.kind === 'home' ? after.map(({ profileId }) => profileId) : this.pairing(index, changed.id, on)) pairs[at]!.add(id);
      return { before: before[at]!, after, pairs: pairs[at]! };
    });
  }

  private pairing(index: ReverseIndex, vacancyId: string, on: CalendarDate): string[] {
    const vacancy = this.engine.findVacancy(vacancyId);
    return vacancy ? index.whoMayPairVacancy(vacancy, on) : [];
  }

  private fitting(index: ReverseIndex, { kind, id }: ChangedOffer, on: CalendarDate): string[] {
    if (kind === 'vacancy') {
      const vacancy = this.engine.findVacancy(id);
      return vacancy ? index.idsThatVacancyFits(vacancy, on) : [];
    }
    const home = this.engine.findHome(id);
    return home ? index.idsThatHomeFits(home, on) : [];
  }

  private fits(index: ReverseIndex, { kind, id }: ChangedOffer, on: CalendarDate): Fit[] {
    if (kind === 'vacancy') {
      const vacancy = this.engine.findVacancy(id);
      return vacancy ? index.whomVacancyFits(vacancy, on) : [];
    }
    const home = this.engine.findHome(id);
    return home ? index.whomHomeFits(home, on) : [];
  }
}

/** The changes one by one. */
export function changedOffers({ vacancies, homes, goneVacancyIds, goneHomeIds }: OfferChanges): ChangedOffer[] {
  return [
    ...goneVacancyIds.map((id): ChangedOffer => ({ kind: 'vacancy', id, now: null })),
    ...goneHomeIds.map((id): ChangedOffer => ({ kind: 'home', id, now: null })),
    ...vacancies.map((now): ChangedOffer => ({ kind: 'vacancy', id: now.id, now })),
    ...homes.map((now): ChangedOffer => ({ kind: 'home', id: now.id, now })),
  ];
}
