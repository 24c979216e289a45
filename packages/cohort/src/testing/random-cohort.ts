import type { CohortInput, Exclusion, Household, Option } from '../cohort-input.js';

/** Numbers in [0, 1) from a seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A tiny cohort of every kind: ties, pins (also to something that is none of its options), exclusions, jobs with places and without, capacity that is held back. */
export function randomCohort(seed: number): CohortInput {
  const random = randomOf(seed);
  const int = (most: number): number => Math.floor(random() * (most + 1));
  const [homes, jobs] = [1 + int(3), 1 + int(2)];
  const home = (): string => `home-${int(homes - 1)}`;
  const job = (): string => `job-${int(jobs - 1)}`;
  const option = (): Option => {
    const kind = int(3);
    return { vacancyId: kind === 1 ? null : job(), homeId: kind === 2 ? null : home(), value: 1 + int(9) };
  };
  const pinnedHomes = new Set<string>();
  const households: Household[] = Array.from({ length: 1 + int(4) }, (_, at) => ({ id: `household-${at}`, options: distinct(Array.from({ length: int(4) }, option)), pin: null as Household['pin'] })).map((household) => {
    if (random() > 0.15) return household;
    const bundle = random() < 0.2 ? { vacancyId: null, homeId: null } : { vacancyId: null, homeId: home() };
    if (bundle.homeId !== null && pinnedHomes.has(bundle.homeId)) return household;
    if (bundle.homeId !== null) pinnedHomes.add(bundle.homeId);
    return { ...household, pin: { ...bundle, value: 1 + int(5) } };
  });
  const exclusions: Exclusion[] = Array.from({ length: int(2) }, () => {
    const kind = int(2);
    return { householdId: random() < 0.5 ? null : (households[int(households.length - 1)]?.id ?? null), vacancyId: kind === 1 ? null : job(), homeId: kind === 2 ? null : home() };
  }).filter(({ vacancyId, homeId }) => vacancyId !== null || homeId === null || !pinnedHomes.has(homeId));
  return {
    households, exclusions, aim: random() < 0.5 ? 'best-fit' : 'most-placed',
    places: new Map(Array.from({ length: jobs }, (_, at) => [`job-${at}`, int(2)])),
    limits: random() < 0.5 ? [] : [{ homeIds: Array.from({ length: homes }, (_, at) => `home-${at}`), most: int(homes) }],
  };
}

function distinct(options: Option[]): Option[] {
  const seen = new Set<string>();
  return options.filter(({ vacancyId, homeId }) => !seen.has(`${vacancyId} ${homeId}`) && seen.add(`${vacancyId} ${homeId}`));
}
