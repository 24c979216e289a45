import type { ProfileBody } from '@mitn/contracts';

/** One thing that a person might change: how, in which kind it is counted, and the changed profile. */
export interface Change {
  name: 'dutch' | 'cost' | 'minutes';
  counts: 'vacancy' | 'home' | 'pair';
  values: { level?: string; cents?: number; minutes?: number };
  profile: ProfileBody;
}

const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
const MORE_CENTS = 12_000;
const MORE_MINUTES = 15;

/** The changes worth counting for a profile: Dutch one step further, a little more rent, a little more travel. */
export function changesOf(profile: ProfileBody): Change[] {
  const changes: Change[] = [];
  const { work, home, reach } = profile;
  if (work) {
    const now = profile.languages.find((one) => one.language === 'nl')?.level;
    const next = LEVELS[now ? LEVELS.indexOf(now) + 1 : 1];
    if (next) changes.push({ name: 'dutch', counts: 'vacancy', values: { level: next }, profile: { ...profile, languages: [...profile.languages.filter((one) => one.language !== 'nl'), { language: 'nl', level: next }] } });
  }
  if (home && home.maxCostCentsPerMonth !== null) {
    changes.push({ name: 'cost', counts: 'home', values: { cents: MORE_CENTS }, profile: { ...profile, home: { ...home, maxCostCentsPerMonth: home.maxCostCentsPerMonth + MORE_CENTS } } });
  }
  const minutes = reach.maxMinutes + MORE_MINUTES;
  if (work && minutes <= 180) changes.push({ name: 'minutes', counts: home ? 'pair' : 'vacancy', values: { minutes }, profile: { ...profile, reach: { ...reach, maxMinutes: minutes } } });
  return changes;
}
