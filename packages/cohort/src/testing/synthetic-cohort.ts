import type { CohortInput, Option } from '../cohort-input.js';
import { randomOf } from './random-cohort.js';

interface Place {
  x: number;
  y: number;
}

/**
 * A cohort that is made up after the measurements of the north: 40 towns and some countryside on 300 x 250 km, homes of sizes that households must fit in, jobs with one or
 * two places, a limit to the commute and to the rent as a part of the pay. Each newcomer fits some of the jobs, and has at most `optionsEach` pairs, the best. The same
 * numbers give the same cohort.
 */
export function syntheticCohort(size: { households: number; homes: number; jobs: number; optionsEach: number; jobShare: number }, seed: number): CohortInput {
  const random = randomOf(seed);
  const int = (most: number): number => Math.floor(random() * (most + 1));
  const towns: Place[] = Array.from({ length: 40 }, () => ({ x: random() * 300, y: random() * 250 }));
  const place = (): Place => {
    if (random() < 0.2) return { x: random() * 300, y: random() * 250 };
    // Big towns first, as in the north: half of everything is in a fifth of them.
    const town = towns[Math.floor(random() * random() * towns.length)]!;
    return { x: town.x + random() * 8 - 4, y: town.y + random() * 8 - 4 };
  };
  const homes = Array.from({ length: size.homes }, (_, at) => ({ id: `home-${String(at).padStart(4, '0')}`, at: place(), beds: 1 + int(4), rent: 600 + int(1200), quality: int(300) }));
  const jobs = Array.from({ length: size.jobs }, (_, at) => ({ id: `job-${String(at).padStart(5, '0')}`, at: place(), net: 1900 + int(2600), places: random() < 0.25 ? 2 : 1 }));
  const households = Array.from({ length: size.households }, (_, at) => {
    const persons = 1 + Math.floor(random() * random() * 5);
    const fits = jobs.filter(() => random() < size.jobShare).map((job) => ({ job, points: 100 + int(300) }));
    const options: Option[] = [];
    for (const { job, points } of fits) {
      for (const home of homes) {
        if (home.beds < persons || home.rent > job.net * 0.4) continue;
        const minutes = 8 + 1.2 * Math.hypot(home.at.x - job.at.x, home.at.y - job.at.y);
        if (minutes > 45) continue;
        options.push({ vacancyId: job.id, homeId: home.id, value: points + home.quality + Math.round(200 * (1 - minutes / 45)) + Math.round(100 * (1 - home.rent / (job.net * 0.4))) });
      }
    }
    options.sort((a, b) => b.value - a.value || (a.vacancyId! < b.vacancyId! ? -1 : 1) || (a.homeId! < b.homeId! ? -1 : 1));
    return { id: `household-${String(at).padStart(4, '0')}`, options: options.slice(0, size.optionsEach), pin: null };
  });
  return { households, exclusions: [], places: new Map(jobs.map(({ id, places }) => [id, places])), limits: [], aim: 'best-fit' };
}
