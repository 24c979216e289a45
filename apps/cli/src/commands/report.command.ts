import { ProfileRepository } from '@mitn/db';
import { calendarDateAt } from '@mitn/domain';
import { vocabularyInUse } from '@mitn/ingestion';
import { createMatchingEngine, EXPOSURE_LIMITS, ExposureTally, sampleIds, toMatchableHome, toMatchableVacancy, withProfileConcepts, type ExposureOfKind } from '@mitn/matching';
import type { Command } from 'commander';
import { findStack, readCliEnv } from '../config/stack.js';
import { printJson, printLine } from '../platform/output.js';
import { openStores, type Stores } from '../platform/stores.js';

const BATCH = 500;
const SHOWN_CHECKS = 3;

/** `mitn report exposure`: how many offers groups of newcomers see, and which checks exclude them; no number is of fewer than five people. */
export function addReportCommand(program: Command): void {
  const report = program.command('report').description('what the platform does to groups of people');
  report
    .command('exposure')
    .description('how many offers groups of newcomers see, and which checks exclude them')
    .option('--top <n>', 'how many offers count as seen', '20')
    .action(async (options: { top: string }) => {
      const stores = await openStores(findStack(readCliEnv()));
      try {
        const answer = await exposure(stores, Math.min(100, Math.max(1, Math.trunc(Number(options.top)) || 20)));
        if (program.opts<{ json?: boolean }>().json) return printJson(answer);
        printLine(`${answer.groups.length} groups, judged against ${answer.offersJudged.vacancy} jobs and ${answer.offersJudged.home} homes on ${answer.on}`);
        for (const { trait, group, profiles, vacancy, home } of answer.groups) printLine(`${trait} ${group} (${profiles}): jobs ${inWords(vacancy)}; homes ${inWords(home)}`);
      } finally {
        await stores.close();
      }
    });
}

async function exposure(stores: Stores, top: number) {
  const scale = await vocabularyInUse(stores.dataSource).scale();
  const engine = createMatchingEngine();
  const ids = { vacancy: await stores.vacancies.listOpenIds(null, EXPOSURE_LIMITS.idsRead), home: await stores.homes.listOpenIds(null, EXPOSURE_LIMITS.idsRead) };
  for (let at = 0; at < ids.vacancy.length; at += BATCH) engine.putVacancies((await stores.vacancies.listByIds(ids.vacancy.slice(at, at + BATCH))).map((stored) => toMatchableVacancy(stored, scale)));
  for (let at = 0; at < ids.home.length; at += BATCH) engine.putHomes((await stores.homes.listByIds(ids.home.slice(at, at + BATCH))).map(toMatchableHome));
  const offerIds = { vacancy: sampleIds(ids.vacancy, EXPOSURE_LIMITS.offers), home: sampleIds(ids.home, EXPOSURE_LIMITS.offers) };
  const tally = new ExposureTally(engine, offerIds, { top, on: calendarDateAt(new Date()) });
  for (const { profile } of await new ProfileRepository(stores.dataSource).listOfNewcomers(EXPOSURE_LIMITS.profiles)) tally.add(withProfileConcepts(profile, scale));
  return { ...tally.report(), offersJudged: { vacancy: offerIds.vacancy.length, home: offerIds.home.length } };
}

function inWords(kind: ExposureOfKind | null): string {
  if (kind === null) return 'too few look for one';
  const checks = kind.excludedBy.slice(0, SHOWN_CHECKS).map(({ check, perMille }) => `${check} ${(perMille / 10).toFixed(1)} %`);
  return `${kind.medianFitting} fit, ${kind.medianSeen} seen, ${(kind.excludedPerMille / 10).toFixed(1)} % excluded${checks.length > 0 ? ` (${checks.join(', ')})` : ''}`;
}
