import type { Check, CheckResult, Match } from './match.js';

/** recommended: stands first, for whatever reason. set-aside: is not shown. overruled: one check has another result than was computed. */
export const OVERRIDE_DECISIONS = ['recommended', 'set-aside', 'overruled'] as const;
export type OverrideDecision = (typeof OVERRIDE_DECISIONS)[number];

/** The fewest characters of a reason: shorter ones say nothing to a colleague a month later. */
export const OVERRIDE_REASON_MIN = 10;

/**
 * What staff decided about one offer, or one pair, for one newcomer. Setting aside and overruling reach every match that holds the offer; a recommendation
 * is of exactly what it names. `checkName` and `checkResult` belong to `overruled` alone. `publicReason` is what the newcomer reads, null = nothing.
 */
export interface MatchOverride {
  vacancyId: string | null;
  homeId: string | null;
  decision: OverrideDecision;
  checkName: string | null;
  checkResult: CheckResult | null;
  publicReason: string | null;
}

/** A check whose result staff gave: `computed` is what the engine says, `publicReason` why it is otherwise. */
export interface OverruledCheck extends Check {
  overruled?: { computed: CheckResult; publicReason: string | null };
}

/** A match as it is shown: score and parts are those that were computed. */
export interface ShownMatch extends Match {
  checks: OverruledCheck[];
  recommended: { publicReason: string | null } | null;
}

type Offers = Pick<Match, 'vacancyId' | 'homeId'>;

/** Whether a match holds the offer, or is the pair, that an override names. */
const reaches = (override: Offers, match: Offers): boolean =>
  (override.vacancyId === null || override.vacancyId === match.vacancyId) && (override.homeId === null || override.homeId === match.homeId);
const isExactly = (override: Offers, match: Offers): boolean => override.vacancyId === match.vacancyId && override.homeId === match.homeId;

/** A match under the overrides of its newcomer, with every check, also those that fail. */
export function overrideMatch<M extends Match>(match: M, overrides: readonly MatchOverride[]): M & ShownMatch {
  const overruling = overrides.filter((one) => one.decision === 'overruled' && reaches(one, match));
  const recommendation = overrides.find((one) => one.decision === 'recommended' && isExactly(one, match));
  const checks = match.checks.map((check): OverruledCheck => {
    // What was said of the pair goes before what was said of one of its offers.
    const said = overruling.filter(({ checkName }) => checkName === check.name).toSorted((a, b) => Number(isExactly(b, match)) - Number(isExactly(a, match)))[0];
    return said?.checkResult == null || said.checkResult === check.result ? check : { ...check, result: said.checkResult, overruled: { computed: check.result, publicReason: said.publicReason } };
  });
  return { ...match, checks, recommended: recommendation ? { publicReason: recommendation.publicReason } : null };
}

/**
 * The matches of one kind as the newcomer sees them: without what was set aside, checks as staff found them, none that fails by now unless it is recommended, the
 * recommended ones first. `matches` are those that fit by computing, and keep their order; `brought` those that an override may bring in: each comes after the
 * last one with its score or more. Score, parts and rank stay as they were computed.
 */
export function applyOverrides<M extends Match>(matches: readonly M[], brought: readonly M[], overrides: readonly MatchOverride[]): (M & ShownMatch)[] {
  const shown = matches.filter((match) => !isSetAside(match, overrides)).map((match) => overrideMatch(match, overrides)).filter(isShown);
  const known = new Set(matches.map(keyOf));
  for (const match of brought) {
    if (known.has(keyOf(match)) || isSetAside(match, overrides)) continue;
    known.add(keyOf(match));
    const added = overrideMatch(match, overrides);
    if (isShown(added)) shown.splice(shown.findLastIndex(({ score }) => score >= added.score) + 1, 0, added);
  }
  return [...shown.filter(({ recommended }) => recommended !== null), ...shown.filter(({ recommended }) => recommended === null)];
}

/** Whether a match holds an offer, or is the pair, that was set aside. */
export function isSetAside(match: Pick<Match, 'vacancyId' | 'homeId'>, overrides: readonly MatchOverride[]): boolean {
  return overrides.some((one) => one.decision === 'set-aside' && reaches(one, match));
}

const isShown = ({ recommended, checks }: ShownMatch): boolean => recommended !== null || checks.every(({ result }) => result !== 'fail');
const keyOf = ({ vacancyId, homeId }: Offers): string => `${vacancyId ?? ''} ${homeId ?? ''}`;
