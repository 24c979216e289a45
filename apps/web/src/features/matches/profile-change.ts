import type { CounterfactualAnswer, MatchAnswer, ProfileBody } from '@mitn/contracts';
import { kindOf } from './words-on-matches.js';

/** One value of a profile that would change: its path, and what it would be. `languages.nl` is the level of that language. */
export interface ValueChange {
  path: string;
  value: unknown;
}
type Parts = Record<string, unknown>;

/** A profile with one value changed. A path that leads nowhere changes nothing: the API checks the result in any case. */
export function withValue(profile: ProfileBody, { path, value }: ValueChange): ProfileBody {
  const [first = '', second] = path.split('.');
  if (second === undefined) return { ...profile, [first]: value };
  if (first === 'languages') {
    const language = second as ProfileBody['languages'][number]['language'];
    return { ...profile, languages: [...profile.languages.filter((one) => one.language !== language), { language, level: value as ProfileBody['languages'][number]['level'] }] };
  }
  const part = (profile as Parts)[first];
  return typeof part === 'object' && part !== null ? { ...profile, [first]: { ...part, [second]: value } } : profile;
}

/** What a profile says at a path; `languages.nl` is the level of that language, null where it is not spoken. */
export function valueAt(profile: ProfileBody, path: string): unknown {
  const [first = '', second] = path.split('.');
  const part = (profile as Parts)[first];
  if (second === undefined) return part;
  if (first === 'languages') return profile.languages.find(({ language }) => language === second)?.level ?? null;
  return typeof part === 'object' && part !== null ? (part as Parts)[second] : undefined;
}

/** All values that a counted change stands for: hours come as two. */
export function valuesOf({ set, changeCode, changeValues }: Pick<CounterfactualAnswer, 'set' | 'changeCode' | 'changeValues'>): ValueChange[] {
  if (changeCode !== 'change.hours') return [{ path: set.path, value: set.value }];
  return (['hoursMin', 'hoursMax'] as const).map((name) => ({ path: `work.${name}`, value: changeValues[name] ?? null }));
}

/** A limit of the profile that says in general what a refusal says of one offer. */
export interface LimitChange extends ValueChange {
  limit: 'minutes' | 'cost';
  from: number | null;
  to: number;
  counts: 'vacancy' | 'home' | 'pair';
}

const MINUTES_STEP = 5;
const CENTS_STEP = 2500;
const LEAST_MINUTES = 5;
const below = (value: number, step: number) => Math.ceil(value / step) * step - step;

/** The limit that would have kept a refused offer away: the next round number below what it asks. Null when the reason has no limit behind it, or the limit is lower already. */
export function limitFor(match: MatchAnswer, reason: string, profile: ProfileBody): LimitChange | null {
  if (reason === 'too-far') {
    const minutes = match.pair ? match.pair.minutes : Number(match.checks.find(({ name }) => name === 'reach')?.reasonValues['minutes'] ?? NaN);
    const to = minutes === null ? NaN : below(minutes, MINUTES_STEP);
    return to >= LEAST_MINUTES && to < profile.reach.maxMinutes ? { limit: 'minutes', path: 'reach.maxMinutes', value: to, from: profile.reach.maxMinutes, to, counts: kindOf(match) } : null;
  }
  if (reason !== 'too-expensive' || !match.home || !profile.home) return null;
  const to = below(match.home.costs.totalCentsPerMonth, CENTS_STEP);
  const from = profile.home.maxCostCentsPerMonth;
  return to > 0 && (from === null || to < from) ? { limit: 'cost', path: 'home.maxCostCentsPerMonth', value: to, from, to, counts: kindOf(match) } : null;
}
