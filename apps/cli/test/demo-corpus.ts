import { Readable } from 'node:stream';
import { demoHomes, demoHomeTruths, demoVacancies, demoVacancyTruths, toJsonLines, type DemoHomeItem, type DemoVacancyItem } from '@mitn/demo';
import { calendarDateAt, type Home, type Vacancy } from '@mitn/domain';
import { feedFormat, openSource, readItem } from '@mitn/feeds';
import { toHomeDocument, toVacancyDocument, type HomeDocument, type VacancyDocument } from '@mitn/search';
import type { JudgedHome, JudgedVacancy } from '@mitn/search/testing';

const NOW = new Date('2026-11-23T10:00:00Z');
const ON = calendarDateAt(NOW);

/** The demo's offers of one day: as documents of the index, read like any feed, and as what their writer meant. */
export interface DemoCorpus {
  vacancyDocuments: VacancyDocument[];
  homeDocuments: HomeDocument[];
  vacancies: JudgedVacancy[];
  homes: JudgedHome[];
}

const plain = (html: string): string => html.replace(/<[^<>]*>/g, ' ');
/** An id of the index for an id of the feed, such as `demo-v-0012`. */
const indexId = (externalId: string): string => `00000000-0000-4000-${externalId.includes('-v-') ? '8000' : '9000'}-${externalId.slice(-4).padStart(12, '0')}`;

async function readFeed<T>(kind: 'vacancies' | 'homes', lines: string): Promise<{ externalId: string; value: T }[]> {
  const format = feedFormat(kind, 'mitn');
  const source = await openSource('-', { syntaxes: format.layouts, stdin: Readable.from([Buffer.from(lines)]) });
  const read: { externalId: string; value: T }[] = [];
  try {
    for await (const raw of source.read()) {
      const item = readItem<T>(format, raw, { now: NOW, asOf: ON });
      if (!item.accepted) throw new Error(`The demo item ${item.externalId} was refused: ${item.reason}`);
      read.push({ externalId: item.externalId, value: item.value });
    }
  } finally {
    await source.close();
  }
  return read;
}

function judgedVacancies(items: readonly DemoVacancyItem[]): JudgedVacancy[] {
  const truths = demoVacancyTruths(ON);
  return items.map((item) => {
    const truth = truths.get(item.id);
    if (!truth) throw new Error(`Nothing is known of ${item.id}.`);
    return {
      ...truth, id: indexId(item.id), title: item.title, text: plain(item.description), town: item.place.name, province: item.place.province,
      employer: item.organisation.name, skills: item.skills, relocation: item.relocationHelp === true, sponsorship: item.sponsorship === true,
    };
  });
}

function judgedHomes(items: readonly DemoHomeItem[]): JudgedHome[] {
  const truths = demoHomeTruths(ON);
  return items.map((item) => {
    const truth = truths.get(item.id);
    if (!truth) throw new Error(`Nothing is known of ${item.id}.`);
    const { totalEurPerMonth, bareEurPerMonth = 0, serviceEurPerMonth = 0, utilitiesEurPerMonth = 0 } = item.rent;
    return {
      ...truth, id: indexId(item.id), title: item.title, text: plain(item.description), town: item.place.name, province: item.place.province,
      provider: item.provider.name, costEurMonth: totalEurPerMonth ?? bareEurPerMonth + serviceEurPerMonth + utilitiesEurPerMonth,
    };
  });
}

/** The corpus of the relevance set. */
export async function demoCorpus(): Promise<DemoCorpus> {
  const [vacancyItems, homeItems] = [demoVacancies(ON), demoHomes(ON)];
  const around = (externalId: string) => ({ id: indexId(externalId), revision: 1, status: 'open' as const, origins: [], confirmedAt: NOW, demo: true, organisation: null });
  return {
    vacancyDocuments: (await readFeed<Vacancy>('vacancies', toJsonLines(vacancyItems))).map(({ externalId, value }) => toVacancyDocument({ ...around(externalId), vacancy: value })),
    homeDocuments: (await readFeed<Home>('homes', toJsonLines(homeItems))).map(({ externalId, value }) => toHomeDocument({ ...around(externalId), home: value })),
    vacancies: judgedVacancies(vacancyItems),
    homes: judgedHomes(homeItems),
  };
}
