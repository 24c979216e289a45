import {
  calcDepositRoute, calcNetPayRoute, calcPermitRoute, closeVacancyRoute, createProfileRoute, createSessionRoute, deleteSessionRoute, getHomeRoute, getMapRoute, getOverviewRoute, getProfileRoute, getSessionRoute, getVacancyRoute, listFlaggedOrganisationsRoute, listHomePointsRoute, listNewcomersRoute, listOccupationsRoute, listOwnVacanciesRoute, listStandingPlacementsRoute, listPlacesRoute, listRulesRoute,
  listSimilarHomesRoute, listSimilarVacanciesRoute, listSkillsRoute, listVacancyPointsRoute, matchRoute, postVacancyRoute, previewVacancyRoute, searchBothRoute, searchHomesRoute, searchVacanciesRoute, updateProfileRoute,
} from '@mitn/contracts';
import type { AnswerOf, HomeHit, ProfileBody, QueryOf, VacancyHit } from '@mitn/contracts';
import { answerDeposit, answerNetPay, answerPermit } from './fake-calculations.js';
import { fakeRules } from './fake-rules.js';
import { FakeProblem } from './fake-problem.js';
import { FakeApi } from './fake-service.js';
import { addFakePeople } from './fake-people.js';
import { addFakeCohorts } from './fake-cohorts.js';
import { addFakeReviews } from './fake-reviews.js';
import { fakeHomeDetail, fakeHomes, fakeId, fakeBasis, fakeVacancies, fakeVacancyDetail } from './fake-data.js';

export type { FakeApi } from './fake-service.js';
export { FakeProblem } from './fake-problem.js';

const count = <T>(items: T[], values: (item: T) => string | null) => {
  const counts = new Map<string, number>();
  for (const item of items) {
    const value = values(item);
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, n]) => ({ value, count: n }));
};

/** What a place, an area of the map or a job adds to a search: where it counts from, and how long the way is. */
interface Where {
  place?: string | undefined;
  near?: string | undefined;
  vacancyId?: string | undefined;
  radiusKm?: number | undefined;
}
const originOf = ({ place, near, vacancyId, radiusKm }: Where) => (place || near || vacancyId ? { name: near ? '53.22, 6.57' : (place ?? 'Groningen'), lat: 53.219, lon: 6.567, radiusKm: radiusKm ?? (vacancyId ? null : 25) } : null);
const onTheWay = <H extends VacancyHit | HomeHit>(hits: H[], where: Where): H[] =>
  originOf(where) ? hits.map((hit, index) => ({ ...hit, distanceKm: hit.distanceKm ?? 4 + index * 9, travel: { bicycleMinutes: 18 + index * 21, publicTransportMinutes: 24 + index * 14, carMinutes: 12 + index * 8, estimate: true, estimatedModes: ['bicycle' as const, 'public-transport' as const, 'car' as const], source: 'estimate' } })) : hits;
const SENTENCE = '…who keeps the models that tell us how full the grid is, with data from 40,000 sensors. You are an engineer at heart…';
/** The words of a search lit in the titles, and in a sentence where the title has them. */
const lit = <H extends VacancyHit | HomeHit>(hits: H[], words: string[]): H[] =>
  hits.map((hit) => {
    const title = words.flatMap((word): [number, number][] => { const at = hit.title.toLowerCase().indexOf(word); return at < 0 ? [] : [[at, at + word.length]]; }).sort(([a], [b]) => a - b);
    const at = SENTENCE.indexOf(words.find((word) => SENTENCE.includes(word)) ?? ' ');
    return title.length === 0 ? hit : { ...hit, highlights: { title, snippet: { text: SENTENCE, marks: at < 0 ? [] : [[at, SENTENCE.indexOf(' ', at)] as [number, number]] } } };
  });
const pointsOf = (answer: { total: number; hits: { id: string; title: string; place: VacancyHit['place'] }[] }) => ({
  total: answer.total, complete: true, engine: 'postgres' as const, reduced: false,
  points: answer.hits.flatMap(({ id, title, place }) => (place?.lat === null || place?.lon === null || !place ? [] : [{ id, title, lat: place.lat, lon: place.lon }])),
});

const frame = { engine: 'postgres' as const, reduced: false, loosen: [], corrections: [] as { typed: string; used: string }[], leftOut: null, from: null };

export function answerVacancies(query: QueryOf<typeof searchVacanciesRoute>, all: VacancyHit[] = fakeVacancies): AnswerOf<typeof searchVacanciesRoute> {
  const corrections = query.q?.includes('enginer') ? [{ typed: 'enginer', used: 'engineer' }] : [];
  const words = (query.q ?? '').replace('enginer', 'engineer').toLowerCase().split(/\s+/).filter(Boolean);
  const found = all.filter((hit) => words.every((word) => hit.title.toLowerCase().includes(word)));
  const anyLanguage = query.adLanguage?.includes('any') ?? false;
  const left = found.filter((hit) => anyLanguage || hit.labels.adLanguage === 'en');
  const hits = left.filter((hit) => (!query.dutch?.length || query.dutch.includes(hit.labels.dutch)) && (!query.sponsor || hit.organisation.sponsor === 'recognised') && (!query.workplace?.length || (hit.workplace && query.workplace.includes(hit.workplace))));
  return {
    ...frame, from: originOf(query), total: hits.length, page: query.page, pageSize: query.pageSize, hits: lit(onTheWay(hits.slice((query.page - 1) * query.pageSize, query.page * query.pageSize), query), words), corrections, leftOut: found.length > left.length ? { parameter: 'adLanguage', total: found.length - left.length } : null,
    loosen: hits.length === 0 && query.dutch?.length ? [{ parameter: 'dutch', total: left.length }] : [],
    facets: { adLanguage: count(found, (hit) => hit.labels.adLanguage), occupation: [{ value: 'data engineer', count: 2 }, { value: 'nurse', count: 1 }], skill: [{ value: 'SQL', count: 2 }], dutch: count(left, (hit) => hit.labels.dutch), workplace: count(left, (hit) => hit.workplace), contract: count(left, (hit) => hit.contract), sponsor: count(left, (hit) => hit.organisation.sponsor) },
  };
}

export function answerHomes(query: QueryOf<typeof searchHomesRoute>, all: HomeHit[] = fakeHomes): AnswerOf<typeof searchHomesRoute> {
  const hits = all.filter((hit) => (!query.registration?.length || query.registration.includes(hit.registration)) && (!query.internationals?.length || query.internationals.includes(hit.internationals)) && (!query.type?.length || query.type.includes(hit.type)) && (query.maxCostEurMonth === undefined || hit.costs.totalCentsPerMonth <= query.maxCostEurMonth * 100));
  return { ...frame, from: originOf(query), total: hits.length, page: query.page, pageSize: query.pageSize, hits: lit(onTheWay(hits, query), (query.q ?? '').toLowerCase().split(/\s+/).filter(Boolean)), facets: { registration: count(all, (hit) => hit.registration), internationals: count(all, (hit) => hit.internationals), type: count(all, (hit) => hit.type), furnishing: count(all, (hit) => hit.furnishing) } };
}

/** A fake API in which everything works, with a memory for the profile, the session and the posted vacancies. */
export function createFakeApi(): FakeApi {
  const api = new FakeApi();
  let session: AnswerOf<typeof getSessionRoute> = { person: null };
  let profile: ProfileBody | null = null;
  let own: AnswerOf<typeof listOwnVacanciesRoute>['vacancies'] = [];
  const profileId = fakeId(3, 1);
  const kept = (body: ProfileBody) => ({ id: profileId, revision: 1, profile: body, expiresAt: null });
  const emptyQuery = { page: 1, pageSize: 20, sort: 'relevance' as const };
  return addFakePeople(addFakeCohorts(addFakeReviews(api)))
    .on(getOverviewRoute, () => ({ englishVacancies: 1284, vacancies: 1863, homes: 640, homesWithRegistration: 412, homesForInternationals: 120, sponsors: 96, medianConfirmationDays: 3, sources: [{ source: 'noordwerk.example', kind: 'vacancies' as const, offers: 1284, lastRunAt: new Date().toISOString(), demo: true }, { source: 'woonwerf.example', kind: 'homes' as const, offers: 640, lastRunAt: null, demo: true }] }))
    .on(searchVacanciesRoute, ({ query }) => answerVacancies(query))
    .on(searchHomesRoute, ({ query }) => answerHomes(query))
    .on(listVacancyPointsRoute, ({ query }) => pointsOf(answerVacancies({ ...query, page: 1, pageSize: 50 })))
    .on(listHomePointsRoute, ({ query }) => pointsOf(answerHomes({ ...query, page: 1, pageSize: 50 })))
    .on(getMapRoute, () => ({ styleUrl: null, tilesUrl: null, attribution: null, towns: [['Groningen', 53.219, 6.567], ['Leeuwarden', 53.201, 5.8], ['Assen', 52.993, 6.562], ['Emmen', 52.785, 6.9], ['Drachten', 53.112, 6.099], ['Zwolle', 52.512, 6.094]].map(([name, lat, lon]) => ({ name: String(name), lat: Number(lat), lon: Number(lon) })) }))
    .on(searchBothRoute, ({ query }) => {
      const [vacancies, homes] = [answerVacancies({ ...emptyQuery, q: query.q }), answerHomes(emptyQuery)];
      return { vacancies, homes, best: [...vacancies.hits.map(({ id }) => ({ kind: 'vacancy' as const, id })), ...homes.hits.map(({ id }) => ({ kind: 'home' as const, id }))].slice(0, 6) };
    })
    .on(getVacancyRoute, ({ params }) => {
      const hit = fakeVacancies.find((one) => one.id === params.id);
      if (!hit) throw new FakeProblem(404, 'not-found', 'There is no such vacancy.');
      return fakeVacancyDetail(hit);
    })
    .on(getHomeRoute, ({ params }) => {
      const hit = fakeHomes.find((one) => one.id === params.id);
      if (!hit) throw new FakeProblem(404, 'not-found', 'There is no such home.');
      return fakeHomeDetail(hit);
    })
    .on(listSimilarVacanciesRoute, ({ params }) => ({ hits: fakeVacancies.filter(({ id }) => id !== params.id).slice(1, 4) }))
    .on(listSimilarHomesRoute, ({ params }) => ({ hits: fakeHomes.filter(({ id, internationals }) => id !== params.id && internationals !== 'excluded').slice(0, 3) }))
    .on(listPlacesRoute, ({ query }) => ['Groningen', 'Leeuwarden', 'Assen'].filter((name) => name.toLowerCase().startsWith(query.q.toLowerCase())).map((label) => ({ id: label, label, province: null, lat: 53.2, lon: 6.5 })))
    .on(listOccupationsRoute, () => [{ id: '1', label: 'data engineer' }])
    .on(listSkillsRoute, () => [{ id: '1', label: 'SQL' }])
    .on(listRulesRoute, () => fakeRules)
    .on(calcPermitRoute, ({ body }) => answerPermit(body))
    .on(calcNetPayRoute, ({ body }) => answerNetPay(body))
    .on(calcDepositRoute, ({ body }) => answerDeposit(body))
    .on(createProfileRoute, ({ body }) => {
      profile = body;
      return { ...kept(body), token: 'a-long-random-token' };
    })
    .on(getProfileRoute, () => {
      if (!profile) throw new FakeProblem(404, 'not-found', 'There is no such profile.');
      return kept(profile);
    })
    .on(updateProfileRoute, ({ body }) => {
      profile = body;
      return kept(body);
    })
    .on(matchRoute, ({ body }) => ({ state: 'ready' as const, profileRevision: 0, rulesVersion: 'r1', weightsVersion: 'w1', basis: fakeBasis, totals: { vacancy: 34 + 34, home: 57 + 17, pair: body.profile.reach.maxMinutes > 45 ? 21 : 12 }, setAside: { vacancy: 0, home: 0, pair: 0 }, matches: [] }))
    .on(getSessionRoute, () => session)
    .on(createSessionRoute, ({ body }) => {
      if (body.password !== 'right') throw new FakeProblem(401, 'wrong-password', 'Wrong.');
      session = { person: body.email.startsWith('employer') ? { name: 'Anna', role: 'employer', organisation: 'Noordnet Energie' } : { name: 'Bo', role: 'staff', organisation: null } };
      return session;
    })
    .on(deleteSessionRoute, () => {
      session = { person: null };
      return undefined;
    })
    .on(listNewcomersRoute, ({ query }) => {
      const rows = (['knowledge-migrant', 'search-year', 'eu-worker', 'partner', 'status-holder'] as const)
        .map((situation, index) => ({ id: fakeId(4, index), caseNumber: `2026-0${412 - index * 3}`, profileId: fakeId(3, index), name: ['Amara Okafor', 'Jonas Weber', 'Lucía Fernández', 'Mei Tanaka', 'Yusuf Demir'][index] ?? '', situation, persons: 1 + (index % 4), arrivedOn: index === 3 ? null : '2026-11-03', createdAt: '2026-11-20T09:00:00Z', state: 'ready' as const, fits: { vacancy: 34 - index * 6, home: 57 - index * 9, pair: 12 - index * 2 }, demo: true }))
        .filter((row) => !query.q || row.name.toLowerCase().includes(query.q.toLowerCase()));
      return { newcomers: rows, total: rows.length, nextCursor: null };
    })
    .on(listStandingPlacementsRoute, () => ({ placements: [] }))
    .on(listFlaggedOrganisationsRoute, () => ({ organisations: [{ id: fakeId(9, 1), name: 'Nооrdnet Energie', shownAs: 'N[U+043E][U+043E]rdnet Energie', reasons: ['It mixes Latin and Cyrillic letters.'] }] }))
    .on(listOwnVacanciesRoute, () => {
      const answer = { vacancies: own, nextCursor: null };
      own = own.map((one) => ({ ...one, searchable: true }));
      return answer;
    })
    .on(postVacancyRoute, ({ body }) => {
      const posted = { id: fakeId(1, 90 + own.length), title: body.title, status: 'open' as const, searchable: false, createdAt: new Date().toISOString(), applyUntil: body.applyUntil, url: '/vacancies/x' };
      own = [posted, ...own];
      return posted;
    })
    .on(previewVacancyRoute, ({ body }) => ({
      labels: ['young team', 'native Dutch'].flatMap((words, index) => {
        const start = body.description.indexOf(words);
        const kind = index === 0 ? 'age' : 'mother-tongue';
        return start < 0 ? [] : [{ name: `unlawful.${kind}`, value: kind, certainty: 'unsure' as const, quotes: [{ field: 'description' as const, start, end: start + words.length, text: words }], rule: { id: kind, validFrom: null, source: null } }];
      }),
    }))
    .on(closeVacancyRoute, ({ params }) => {
      own = own.map((one) => (one.id === params.id ? { ...one, status: 'closed' as const } : one));
      return undefined;
    });
}
