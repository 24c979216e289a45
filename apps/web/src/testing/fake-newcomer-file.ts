import { calcPermitRoute, decideForNewcomerRoute, endPlacementRoute, getNewcomerFileRoute, judgeForNewcomerRoute, listAlertsRoute, listChangesRoute, listFeedbackRoute, listMatchesRoute, listNewcomerSharesRoute, listRulesRoute, listStandingPlacementsRoute, ProfileBody, revokeOverrideRoute } from '@mitn/contracts';
import type { MatchAnswer, NewcomerFile, OverrideAnswer, PlacementAnswer } from '@mitn/contracts';
import { answerPermit } from './fake-calculations.js';
import { FakeProblem } from './fake-problem.js';
import { fakeRules } from './fake-rules.js';
import type { FakeApi } from './fake-service.js';
import { fakeBasis, fakeHomes, fakeId, fakeMatch, fakeVacancies } from './fake-data.js';

const profile = ProfileBody.parse({
  household: { adults: 2, children: 1, pets: true }, languages: [{ language: 'en', level: 'C1' }], permit: { situation: 'highly-skilled-migrant', birthDate: '1997-03-14' }, maxCostSharePercent: 40,
  work: { occupations: ['Data engineer'], skills: ['Python', 'SQL'], experienceYears: 4, hoursMin: 32, hoursMax: 40 }, home: { types: ['apartment'], maxCostCentsPerMonth: 120_000, moveInFrom: '2026-12-01' }, reach: { placeName: 'Groningen' },
});
const failing = (match: MatchAnswer): MatchAnswer => ({ ...match, checks: [{ ...match.checks[0]!, name: 'registration', result: 'fail', reason: 'You cannot register at this address' }, ...match.checks.filter(({ name }) => name !== 'registration')] });

/** The file of one newcomer, with a memory of what staff decided. The home of index 4 fails. */
export function addFakeNewcomerFile(api: FakeApi): FakeApi {
  let overrides: OverrideAnswer[] = [];
  const placed = { cohortId: null, placedAt: '2026-11-21T09:00:00Z', placedBy: 'Bo', endedAt: null, end: null, endReason: null };
  let placements: NewcomerFile['placements'] = [
    { ...placed, id: fakeId(6, 8), vacancyId: fakeId(1, 0), homeId: null, vacancyTitle: 'Data Engineer, grid analytics', homeTitle: null },
    { ...placed, id: fakeId(6, 7), vacancyId: null, homeId: fakeId(2, 2), vacancyTitle: null, homeTitle: 'Studio near the station', placedAt: '2026-11-10T09:00:00Z', endedAt: '2026-11-20T09:00:00Z', end: 'refused-by-newcomer', endReason: 'Too small for three.' },
  ];
  const asStanding = (one: NewcomerFile['placements'][number]): PlacementAnswer => ({ ...one, newcomerId: fakeId(4, 0), caseNumber: '2026-0412', name: 'Amara Okafor', planId: null });
  const standing = () => overrides.filter(({ revokedAt }) => revokedAt === null);
  const laidOver = (match: MatchAnswer): MatchAnswer => {
    const mine = standing().filter((one) => one.vacancyId === match.vacancyId && one.homeId === match.homeId);
    const recommended = mine.find(({ decision }) => decision === 'recommended');
    const checks = match.checks.map((check) => {
      const said = standing().find((one) => one.check?.name === check.name && (one.homeId === match.homeId || one.vacancyId === match.vacancyId));
      return said?.check ? { ...check, result: said.check.result, reason: `Your case worker says: ${said.publicReason ?? ''}`, overruled: { computed: check.result, reason: check.reason } } : check;
    });
    return { ...match, checks, ...(recommended ? { recommended: { reason: recommended.publicReason } } : {}) };
  };
  return api
    .on(getNewcomerFileRoute, ({ params }) => {
      const index = Number(params.id.slice(-3));
      return {
        newcomer: { id: params.id, caseNumber: `2026-0${412 - index * 3}`, profileId: fakeId(3, index), name: ['Amara Okafor', 'Jonas Weber'][index] ?? 'Amara Okafor', situation: 'knowledge-migrant' as const, persons: 3, arrivedOn: '2026-11-03', createdAt: '2026-11-20T09:00:00Z', state: 'ready' as const, fits: { vacancy: 34, home: 57, pair: 12 }, demo: true, email: 'amara@mail.example', phone: null },
        profileRevision: 1, profile, overrides, placements, reads: [{ name: 'Bo', at: '2026-11-23T09:12:00Z' }],
      };
    })
    // The second home, the first that fits, is somebody else's by now.
    .on(listStandingPlacementsRoute, () => ({ placements: [...placements.filter(({ endedAt }) => endedAt === null).map(asStanding), { ...placed, id: fakeId(6, 9), newcomerId: fakeId(4, 1), caseNumber: '2026-0409', name: 'Jonas Weber', vacancyId: null, homeId: fakeId(2, 1), planId: null }] }))
    .on(endPlacementRoute, ({ params, body }) => {
      placements = placements.map((one) => (one.id === params.id ? { ...one, ...body, endedAt: '2026-11-23T09:30:00Z', endReason: body.reason } : one));
      const ended = placements.find(({ id }) => id === params.id);
      if (!ended) throw new FakeProblem(404, 'not-found', 'There is no such placement.');
      return asStanding(ended);
    })
    .on(listMatchesRoute, ({ query }) => {
      const gone = (match: MatchAnswer) => standing().some((one) => one.decision === 'set-aside' && one.vacancyId === match.vacancyId && one.homeId === match.homeId);
      const matches = [0, 1, 2].map((index) => laidOver(fakeMatch(query.kind, index))).filter((match) => !gone(match)).sort((a, b) => Number(b.recommended !== undefined) - Number(a.recommended !== undefined));
      return { state: 'ready' as const, profileRevision: 1, rulesVersion: 'r1', weightsVersion: 'w1', basis: fakeBasis, totals: { vacancy: 34, home: 57, pair: 12 }, setAside: { vacancy: 0, home: 0, pair: 0 }, matches };
    })
    .on(judgeForNewcomerRoute, ({ query }) => {
      const vacancy = fakeVacancies.find(({ id }) => id === query.vacancyId) ?? null;
      const home = fakeHomes.find(({ id }) => id === query.homeId) ?? null;
      const match = { ...fakeMatch(vacancy && home ? 'pair' : vacancy ? 'vacancy' : 'home', 0), vacancy, home, vacancyId: vacancy?.id ?? null, homeId: home?.id ?? null };
      return laidOver(home?.registration === 'impossible' ? failing(match) : match);
    })
    .on(decideForNewcomerRoute, ({ body }) => {
      const made: OverrideAnswer = { ...body, id: fakeId(8, overrides.length), vacancyTitle: fakeVacancies.find(({ id }) => id === body.vacancyId)?.title ?? null, homeTitle: fakeHomes.find(({ id }) => id === body.homeId)?.title ?? null, madeBy: 'Bo', madeAt: '2026-11-23T09:15:00Z', revokedBy: null, revokedAt: null };
      overrides = [made, ...overrides];
      return made;
    })
    .on(revokeOverrideRoute, ({ params }) => {
      overrides = overrides.map((one) => (one.id === params.overrideId ? { ...one, revokedBy: 'Bo', revokedAt: '2026-11-23T09:20:00Z' } : one));
      const revoked = overrides.find(({ id }) => id === params.overrideId);
      if (!revoked) throw new FakeProblem(404, 'not-found', 'There is no such decision.');
      return revoked;
    })
    .on(listFeedbackRoute, () => ({ feedback: [{ kind: 'home' as const, vacancy: null, home: { id: fakeId(2, 3), title: 'Terraced house with a garden', by: 'Woonwerf Noord', place: 'Emmen', open: true }, verdict: 'refused' as const, reason: 'too-far' as const, note: null, decidedAt: '2026-11-22T09:00:00Z', byStaff: false }] }))
    .on(listNewcomerSharesRoute, () => ({ shares: [{ id: fakeId(6, 2), newcomer: { id: fakeId(4, 0), name: 'Amara Okafor', caseNumber: '2026-0412' }, note: 'Is this one near a school?', createdAt: '2026-11-22T09:00:00Z', openedAt: null, matches: [{ vacancy: null, home: fakeHomes[5]!, score: 700, questions: [] }], gone: 0 }], nextCursor: null }))
    .on(listChangesRoute, () => ({
      profileRevision: 1, totals: { vacancy: 34, home: 57, pair: 12 },
      changes: [
        { change: 'With Dutch at level A2', changeCode: 'language.level', changeValues: { value: 'A2' } as Record<string, string | number>, set: { path: 'languages.nl', value: 'A2' }, counts: 'vacancy' as const, total: 34, totalThen: 68, gainedCount: 34, gain: 'you would fit 34 more jobs', opensOffer: null },
        { change: 'With €120 more a month', changeCode: 'cost', changeValues: { value: 12_000 } as Record<string, string | number>, set: { path: 'home.maxCostCentsPerMonth', value: 132_000 }, counts: 'home' as const, total: 57, totalThen: 74, gainedCount: 17, gain: 'you would fit 17 more homes', opensOffer: null },
      ],
    }))
    .on(calcPermitRoute, ({ body }) => answerPermit({ ...body, pay: { minCents: 1, currency: 'EUR', period: 'month', holidayPay: null, hoursBasis: null } }))
    .on(listRulesRoute, () => ({ ...fakeRules, figures: [...fakeRules.figures, { ...fakeRules.figures[0]!, id: 'permit.hsm.higher-from-age', value: 30, unit: 'years' }] }))
    .on(listAlertsRoute, () => ({ alerts: [{ id: fakeId(6, 1), kind: 'vacancy' as const, vacancyId: fakeId(1, 0), homeId: null, reason: 'This job is new for you: it fits your profile', reasonCode: 'new-match', reasons: [], offer: { title: 'Data Engineer, grid analytics', place: 'Groningen', open: true, url: `/vacancies/${fakeId(1, 0)}` }, createdAt: '2026-11-22T09:00:00Z', readAt: null }], unread: 1, nextCursor: null }));
}
