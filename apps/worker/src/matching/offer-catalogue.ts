import type { CalendarDate, Profile } from '@mitn/domain';
import type { MatchableHome, MatchableVacancy, MatchingEngine } from '@mitn/matching';

export interface OfferChanges {
  vacancies: readonly MatchableVacancy[];
  homes: readonly MatchableHome[];
  goneVacancyIds: readonly string[];
  goneHomeIds: readonly string[];
}

/**
 * All open offers in memory, behind the engine, and the one question that makes following cheap: which profiles can a batch of changes touch
 * at all? An offer that failed a hard check before and fails one now changes nothing for that profile: no rank, no count, no pair.
 */
export class OfferCatalogue {
  constructor(private readonly engine: MatchingEngine) {}

  /** Puts the changes in and returns the profiles (by their position in `profiles`) for which at least one changed offer passed before or passes now. */
  apply(changes: OfferChanges, profiles: readonly Profile[], on: CalendarDate): Set<number> {
    const vacancyIds = [...changes.vacancies.map((vacancy) => vacancy.id), ...changes.goneVacancyIds];
    const homeIds = [...changes.homes.map((home) => home.id), ...changes.goneHomeIds];
    const touched = new Set<number>();
    const mark = (): void => {
      profiles.forEach((profile, index) => {
        if (!touched.has(index) && this.anyPasses(profile, vacancyIds, homeIds, on)) touched.add(index);
      });
    };
    mark();
    this.engine.removeVacancies(changes.goneVacancyIds);
    this.engine.removeHomes(changes.goneHomeIds);
    this.engine.putVacancies(changes.vacancies);
    this.engine.putHomes(changes.homes);
    mark();
    return touched;
  }

  private anyPasses(profile: Profile, vacancyIds: readonly string[], homeIds: readonly string[], on: CalendarDate): boolean {
    return (
      (profile.work !== null && vacancyIds.some((vacancyId) => this.passes(profile, { vacancyId, homeId: null }, on))) ||
      (profile.home !== null && homeIds.some((homeId) => this.passes(profile, { vacancyId: null, homeId }, on)))
    );
  }

  private passes(profile: Profile, offer: { vacancyId: string | null; homeId: string | null }, on: CalendarDate): boolean {
    const judged = this.engine.judge(profile, offer, on);
    return judged !== null && judged.checks.every((check) => check.result !== 'fail');
  }
}
