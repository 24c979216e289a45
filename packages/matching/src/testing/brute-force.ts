import type { CalendarDate, Match, MatchKind, Profile } from '@mitn/domain';
import type { MatchableHome, MatchableVacancy, MatchingEngine, Ranking } from '../matching-engine.js';

interface World {
  vacancies: readonly MatchableVacancy[];
  homes: readonly MatchableHome[];
}

/**
 * The slow twin of `rank`: judges every offer, or every pair, one by one, keeps those without a failed check, sorts them all and takes them in
 * order. No short lists, no tables, no early end. For specs.
 */
export function rankByBruteForce(engine: MatchingEngine, { vacancies, homes }: World, profile: Profile, kind: MatchKind, { top, on, maxPerOffer = 3 }: { top: number; on: CalendarDate; maxPerOffer?: number }): Ranking {
  if ((kind !== 'home' && !profile.work) || (kind !== 'vacancy' && !profile.home)) return { kind, total: 0, matches: [] };
  const vacancyIds = kind === 'home' ? [null] : vacancies.map(({ id }) => id);
  const homeIds = kind === 'vacancy' ? [null] : homes.map(({ id }) => id);
  const all: Match[] = [];
  for (const vacancyId of vacancyIds) {
    for (const homeId of homeIds) {
      const match = engine.judge(profile, { vacancyId, homeId }, on);
      if (match && !match.checks.some(({ result }) => result === 'fail')) all.push(match);
    }
  }
  all.sort((a, b) => b.score - a.score || compareText(a.vacancyId, b.vacancyId) || compareText(a.homeId, b.homeId));
  const matches: Match[] = [];
  for (const match of all) {
    if (matches.length >= top) break;
    const usedUp = (key: 'vacancyId' | 'homeId'): boolean => matches.filter((taken) => taken[key] === match[key]).length >= maxPerOffer;
    if (kind === 'pair' && (usedUp('vacancyId') || usedUp('homeId'))) continue;
    matches.push({ ...match, rank: matches.length + 1 });
  }
  return { kind, total: all.length, matches };
}

function compareText(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}
