import type { CalendarDate, Check, Match, Profile, ScorePart } from '@mitn/domain';
import { homeChecks } from './checks/home-checks.js';
import { vacancyChecks } from './checks/vacancy-checks.js';
import type { MatchableHome, MatchableVacancy } from './matching-engine.js';
import { judgePair } from './pairs/pair-checks.js';
import { homeTerms, jobTerms } from './pairs/pair-terms.js';
import { homeParts } from './score/home-score.js';
import { vacancyParts } from './score/vacancy-score.js';
import type { Weights } from './weights.js';

export interface Judged<Offer> {
  offer: Offer;
  checks: Check[];
  parts: ScorePart[];
}

/** Whether no check failed. */
export const fits = (checks: readonly Check[]): boolean => checks.every(({ result }) => result !== 'fail');
/** The points of all parts together. */
export const scoreOf = (parts: readonly ScorePart[]): number => parts.reduce((sum, { points }) => sum + points, 0);
/** The check of a vacancy that is none in a pair: there the way starts at the home. */
export const REACH = 'reach';
export const withoutReach = (checks: readonly Check[]): Check[] => checks.filter(({ name }) => name !== REACH);
export const numbered = (matches: readonly Match[]): Match[] => matches.map((match, at) => ({ ...match, rank: at + 1 }));

export function judgeVacancy(offer: MatchableVacancy, profile: Profile, on: CalendarDate, weights: Weights): Judged<MatchableVacancy> {
  return { offer, checks: vacancyChecks(offer, profile, on), parts: vacancyParts(offer, profile, on, weights) };
}

export function judgeHome(offer: MatchableHome, profile: Profile, on: CalendarDate, weights: Weights): Judged<MatchableHome> {
  return { offer, checks: homeChecks(offer, profile, on), parts: homeParts(offer, profile, on, weights) };
}

/** One offer as a match; `rank` is 0. */
export function offerMatch(kind: 'vacancy' | 'home', { offer, checks, parts }: Judged<{ id: string }>): Match {
  const [vacancyId, homeId] = kind === 'vacancy' ? [offer.id, null] : [null, offer.id];
  return { kind, rank: 0, score: scoreOf(parts), vacancyId, homeId, checks, parts, pair: null };
}

/** A job and a home as a match; `rank` is 0. */
export function pairMatch(vacancy: MatchableVacancy, home: MatchableHome, profile: Profile, on: CalendarDate, weights: Weights): Match {
  const job = judgeVacancy(vacancy, profile, on, weights);
  const place = judgeHome(home, profile, on, weights);
  const pair = judgePair(vacancy, jobTerms(vacancy, job.parts, on, weights), home, homeTerms(home, place.parts, profile, on, weights), profile, weights);
  return {
    kind: 'pair', rank: 0, score: scoreOf(pair.parts), vacancyId: vacancy.id, homeId: home.id,
    checks: [...withoutReach(job.checks), ...place.checks, ...pair.checks], parts: pair.parts, pair: pair.facts,
  };
}

/** What is held as a match, or `null`. */
export function judgeHeld(vacancy: MatchableVacancy | undefined, home: MatchableHome | undefined, asked: { vacancyId: string | null; homeId: string | null }, profile: Profile, on: CalendarDate, weights: Weights): Match | null {
  if (asked.vacancyId !== null && asked.homeId !== null) return vacancy && home ? pairMatch(vacancy, home, profile, on, weights) : null;
  if (vacancy) return offerMatch('vacancy', judgeVacancy(vacancy, profile, on, weights));
  return home ? offerMatch('home', judgeHome(home, profile, on, weights)) : null;
}
