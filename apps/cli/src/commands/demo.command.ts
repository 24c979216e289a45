import { Readable } from 'node:stream';
import { AccountRepository, CohortRepository, hashPassword, NewcomerRepository } from '@mitn/db';
import { DEMO_COHORT_NAME, DEMO_SOURCES, demoAccounts, demoCohort, demoHomes, demoHouseholds, demoOrganisations, demoVacancies, toJsonLines } from '@mitn/demo';
import { calendarDateAt, InputError, type CalendarDate } from '@mitn/domain';
import { importFeed, type ImportResult } from '@mitn/ingestion';
import type { Command } from 'commander';
import { findStack, readCliEnv } from '../config/stack.js';
import { printJson, printLine, say } from '../platform/output.js';
import { openStores, type Stores } from '../platform/stores.js';

/** `mitn demo load`: invented offers, organisations, households and two people who may sign in. Never in production. */
export function addDemoCommand(program: Command): void {
  program
    .command('demo')
    .description('the demo data')
    .command('load')
    .description('load it with dates around today; what was loaded before is brought up to date')
    .action(async () => {
      const env = readCliEnv();
      if (env.NODE_ENV === 'production') throw new InputError('demo-in-production', 'Demo data is not loaded in production.');
      const stores = await openStores(findStack(env));
      try {
        const loaded = await loadDemo(stores, calendarDateAt(new Date()));
        if (program.opts<{ json?: boolean }>().json) printJson(loaded);
        else printLine(`${loaded.vacancies} vacancies, ${loaded.homes} homes, ${loaded.households} households, a cohort of ${loaded.cohort} and ${loaded.accounts} demo people are there`);
      } finally {
        await stores.close();
      }
    });
}

async function loadDemo(stores: Stores, on: CalendarDate): Promise<{ vacancies: number; homes: number; households: number; cohort: number; accounts: number }> {
  await ensureOrganisations(stores);
  const vacancies = await importDemo(stores, 'vacancies', DEMO_SOURCES.vacancies, toJsonLines(demoVacancies(on)));
  const homes = await importDemo(stores, 'homes', DEMO_SOURCES.homes, toJsonLines(demoHomes(on)));
  // Written to the index here, so that the first page that anybody opens is not empty; the worker's own round finds nothing left to do.
  for (const indexer of stores.indexers) await indexer.sweep();
  // The cohort first: in lists the households stand before it, newest first.
  const cohort = await ensureCohort(stores, on);
  return { vacancies: vacancies.read - vacancies.rejected, homes: homes.read - homes.rejected, cohort, households: await ensureHouseholds(stores, on), accounts: await ensureAccounts(stores) };
}

async function ensureOrganisations(stores: Stores): Promise<void> {
  await stores.unitOfWork.run(async (tx) => {
    for (const kind of ['employer', 'provider'] as const) await stores.organisations.ensure(tx, kind, demoOrganisations().filter((organisation) => organisation.kind === kind));
  });
}

async function importDemo(stores: Stores, kind: 'vacancies' | 'homes', source: string, lines: string): Promise<ImportResult> {
  // Every day has its own demo offers: the snapshot replaces those of an earlier day, all of them.
  const result = await importFeed({ dataSource: stores.dataSource, kind, format: 'mitn', source, input: '-', stdin: Readable.from([Buffer.from(lines)]), snapshot: true, confirmWithdrawals: true, demo: true });
  for (const [code, count] of Object.entries(result.rejectedByReason)) say(`${count} demo ${kind} were rejected: ${code}`);
  return result;
}

async function ensureHouseholds(stores: Stores, on: CalendarDate): Promise<number> {
  const newcomers = new NewcomerRepository(stores.dataSource);
  const households = demoHouseholds(on);
  for (const { person, situation, arrivedOn, profile } of households) {
    await stores.unitOfWork.run(async (tx) => {
      const known = await newcomers.findDuplicates({ email: person.email, name: person.name }, tx);
      if (known.length === 0) await newcomers.create(tx, { name: person.name, email: person.email, phone: null, situation, arrivedOn: arrivedOn ?? null, profile, demo: true });
    });
  }
  return households.length;
}

/** The demo cohort and its people, made once; afterwards staff may have changed it, so it is left alone. */
async function ensureCohort(stores: Stores, on: CalendarDate): Promise<number> {
  const cohorts = new CohortRepository(stores.dataSource);
  const newcomers = new NewcomerRepository(stores.dataSource);
  return stores.unitOfWork.run(async (tx) => {
    const kept = await cohorts.findDemo(DEMO_COHORT_NAME, tx);
    if (kept) return kept.members;
    const ids: string[] = [];
    for (const { person, situation, arrivedOn, profile } of demoCohort(on)) {
      ids.push((await newcomers.create(tx, { name: person.name, email: person.email, phone: null, situation, arrivedOn: arrivedOn ?? null, profile, demo: true })).id);
    }
    const id = await cohorts.create(tx, { name: DEMO_COHORT_NAME, note: null, demo: true }, null);
    await cohorts.addMembers(tx, id, ids, null);
    return ids.length;
  });
}

async function ensureAccounts(stores: Stores): Promise<number> {
  const accounts = new AccountRepository(stores.dataSource);
  const people = demoAccounts();
  for (const { email, name, role, password, organisation } of people) {
    const passwordHash = await hashPassword(password);
    await stores.unitOfWork.run(async (tx) => {
      const ids = organisation === null ? null : await stores.organisations.ensure(tx, 'employer', [{ name: organisation, kvkNumber: null, website: null, demo: true }]);
      await accounts.ensure({ email, name, role, organisationId: ids === null ? null : (ids.get(organisation ?? '') ?? null), passwordHash, demo: true }, tx);
    });
  }
  return people.length;
}
