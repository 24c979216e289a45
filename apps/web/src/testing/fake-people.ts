import {
  bringOffersRoute, countAlertsRoute, createSavedSearchRoute, createShareRoute, deleteMailAddressRoute, deleteProfileJobRoute, deleteSavedSearchRoute, explainMatchRoute, forgetOfferRoute, getAlertSettingsRoute, getProfileJobRoute, giveFeedbackRoute, keepOfferRoute, listAlertsRoute,
  listChangesRoute, listFeedbackRoute, listMatchesRoute, listSavedOffersRoute, listSavedSearchesRoute, listSharesRoute, readAlertsRoute, revokeShareRoute, setMailAddressRoute, setProfileJobRoute, updateAlertSettingsRoute, updateSavedSearchRoute, withdrawFeedbackRoute,
} from '@mitn/contracts';
import type { AlertAnswer, AlertSettingsAnswer, CounterfactualAnswer, FeedbackEntry, MatchesAnswer, OwnShare, ProfileJobAnswer, SavedOffer, SavedSearchAnswer } from '@mitn/contracts';
import { fakeBasis, fakeHomes, fakeId, fakeMatch, fakeVacancies } from './fake-data.js';
import { FakeProblem } from './fake-problem.js';
import type { FakeApi } from './fake-service.js';

const change = (words: string, code: string, values: Record<string, string | number>, path: string, value: unknown, counts: 'vacancy' | 'home' | 'pair', gained: number, opensOffer: boolean | null = null): CounterfactualAnswer => ({
  change: words, changeCode: code, changeValues: values, set: { path, value }, counts, total: 34, totalThen: 34 + gained, gainedCount: gained, gain: `it opens ${gained}`, opensOffer,
});
const CHANGES = [
  change('With Dutch at level A2', 'change.language', { language: 'nl', level: 'A2' }, 'languages.nl', 'A2', 'vacancy', 34), change('With €120 more rent: up to €1,120 a month', 'change.rent', { moreCents: 12_000, limitCents: 112_000 }, 'home.maxCostCentsPerMonth', 112_000, 'home', 17),
  change('With a way of up to 60 minutes', 'change.reach', { maxMinutes: 60 }, 'reach.maxMinutes', 60, 'pair', 9),
];
const nameOf = (id: string | null) => {
  const vacancy = fakeVacancies.find((one) => one.id === id);
  const home = fakeHomes.find((one) => one.id === id);
  if (vacancy) return { id: vacancy.id, title: vacancy.title, by: vacancy.organisation.name, place: vacancy.place?.name ?? null, open: true };
  return home ? { id: home.id, title: home.title, by: home.provider?.name ?? null, place: home.place?.name ?? null, open: true } : null;
};

/** The person's side: what they say of matches, keep, share and are told. It remembers, as the service does. */
export function addFakePeople(api: FakeApi): FakeApi {
  let feedback: FeedbackEntry[] = [];
  let shares: OwnShare[] = [];
  let saved: SavedOffer[] = [];
  let searches: SavedSearchAnswer[] = [];
  let job: ProfileJobAnswer['job'] = null;
  let settings: AlertSettingsAnswer = { frequency: 'daily', channels: { app: true, mail: false }, language: 'en', mail: { state: 'none', address: null, newcomerAddress: false }, mailsPerDay: 10 };
  let alerts: AlertAnswer[] = [0, 1, 2].map((index) => ({
    id: fakeId(6, index), kind: index === 1 ? 'home' : 'vacancy', vacancyId: index === 1 ? null : fakeId(1, index), homeId: index === 1 ? fakeId(2, index) : null, reason: 'This job is new for you: it fits your profile', reasonCode: 'new-match',
    reasons: [{ code: index === 1 ? 'fits-my-job' : 'new-match', text: index === 1 ? 'This home fits your job: the way to work and the rent' : 'This job is new for you: it fits your profile', savedSearchId: null }],
    offer: { title: nameOf(index === 1 ? fakeId(2, index) : fakeId(1, index))?.title ?? '', place: 'Groningen', open: index < 2, url: '/' }, createdAt: new Date(Date.now() - index * 86_400_000).toISOString(), readAt: index === 2 ? new Date().toISOString() : null,
  }));
  const unread = () => alerts.filter(({ readAt }) => readAt === null).length;
  const idsIn = (key: string) => ({ vacancy: key.split('.').find((id) => id.startsWith('1')) ?? null, home: key.split('.').find((id) => id.startsWith('2')) ?? null });
  const isOf = (entry: FeedbackEntry, key: string) => (entry.vacancy?.id ?? null) === idsIn(key).vacancy && (entry.home?.id ?? null) === idsIn(key).home;
  const said = (vacancyId: string | null, homeId: string | null) => feedback.find((one) => (one.vacancy?.id ?? null) === vacancyId && (one.home?.id ?? null) === homeId) ?? null;
  const refused = (vacancyId: string | null, homeId: string | null) => feedback.some(({ verdict, vacancy, home }) => verdict === 'refused' && (!vacancy || vacancy.id === vacancyId) && (!home || home.id === homeId));
  const aside = (kind: FeedbackEntry['kind']) => feedback.filter((one) => one.verdict === 'refused' && one.kind === kind).length;
  const frame = (): Omit<MatchesAnswer, 'matches'> => ({ state: 'ready', profileRevision: 1, rulesVersion: 'r1', weightsVersion: 'w1', basis: fakeBasis, totals: { vacancy: 34, home: 57, pair: 12 }, setAside: { vacancy: aside('vacancy'), home: aside('home'), pair: aside('pair') } });
  const jobAnswer = () => ({ job, wouldGive: { homes: job ? 4 : 0 } });
  return api
    .on(listMatchesRoute, ({ query }) => {
      const matches = [0, 1, 2].map((index) => fakeMatch(query.kind, index)).filter((match) => !refused(match.vacancyId, match.homeId)).map((match) => ({ ...match, feedback: said(match.vacancyId, match.homeId) }));
      return { ...frame(), matches: [...matches.filter((match) => match.feedback), ...matches.filter((match) => !match.feedback)] };
    })
    .on(listFeedbackRoute, () => ({ feedback }))
    .on(giveFeedbackRoute, ({ params, body }) => {
      const entry: FeedbackEntry = { ...body, decidedAt: new Date().toISOString(), byStaff: false, kind: params.kind, vacancy: nameOf(idsIn(params.offer).vacancy), home: nameOf(idsIn(params.offer).home) };
      feedback = [entry, ...feedback.filter((one) => !isOf(one, params.offer))];
      return entry;
    })
    .on(withdrawFeedbackRoute, ({ params }) => {
      feedback = feedback.filter((one) => !isOf(one, params.offer));
      return undefined;
    })
    .on(listChangesRoute, ({ query }) => ({ profileRevision: 1, totals: { vacancy: 34, home: 57, pair: 12 }, changes: CHANGES.filter(({ counts }) => query.kind === undefined || counts === query.kind) }))
    .on(explainMatchRoute, ({ params }) => {
      const vacancy = fakeVacancies.find(({ id }) => id === params.offerId);
      if (!vacancy) throw new FakeProblem(404, 'not-found', 'There is no such offer.');
      const match = fakeMatch('vacancy', 0);
      const check = { name: 'language.dutch', result: 'fail' as const, reason: 'It asks for Dutch at B1; you have A1', reasonCode: 'language.dutch.low', reasonValues: {}, evidence: { offer: [{ offer: 'vacancy' as const, field: 'labels.dutch', source: 'text' as const, labels: ['dutch'] }], profile: ['languages.nl'], figureIds: [], methodIds: [], skills: null } };
      return { ...frame(), fits: false, matches: [{ ...match, rank: 0, vacancyId: vacancy.id, vacancy, checks: [check, ...match.checks] }], counterfactuals: [change('With Dutch at level B1', 'change.language', { language: 'nl', level: 'B1' }, 'languages.nl', 'B1', 'vacancy', 40, true)] };
    })
    .on(listSharesRoute, () => ({ shares }))
    .on(createShareRoute, ({ body }) => {
      const share = { id: fakeId(5, shares.length), note: body.note, offers: body.offers, createdAt: new Date().toISOString(), expiresAt: new Date(Date.now() + 7 * 86_400_000).toISOString(), openedAt: null };
      shares = [share, ...shares];
      return { ...share, code: '7K2M-9QXA-3TVB-H4ZN' };
    })
    .on(revokeShareRoute, ({ params }) => {
      shares = shares.filter(({ id }) => id !== params.shareId);
      return undefined;
    })
    .on(listSavedOffersRoute, () => ({ offers: saved }))
    .on(bringOffersRoute, ({ body }) => {
      saved = [...body.offers.filter(({ id }) => !saved.some((one) => one.id === id)).map((one) => ({ ...one, savedAt: new Date().toISOString() })), ...saved];
      return { offers: saved };
    })
    .on(keepOfferRoute, ({ params, body }) => {
      const offer = { kind: params.kind, id: params.offerId, repliedOn: body.repliedOn, savedAt: new Date().toISOString() };
      saved = [offer, ...saved.filter(({ id }) => id !== params.offerId)];
      return offer;
    })
    .on(forgetOfferRoute, ({ params }) => {
      saved = saved.filter(({ id }) => id !== params.offerId);
      return undefined;
    })
    .on(getProfileJobRoute, jobAnswer)
    .on(setProfileJobRoute, ({ body }) => {
      const vacancy = 'vacancyId' in body ? fakeVacancies.find(({ id }) => id === body.vacancyId) : undefined;
      job = { vacancyId: vacancy?.id ?? null, title: vacancy?.title ?? null, place: vacancy?.place?.name ?? null, payCentsPerMonth: null, startOn: null, since: new Date().toISOString() };
      return jobAnswer();
    })
    .on(deleteProfileJobRoute, () => {
      job = null;
      return undefined;
    })
    .on(listAlertsRoute, () => ({ alerts, unread: unread(), nextCursor: null }))
    .on(countAlertsRoute, () => ({ unread: unread(), latestAt: alerts[0]?.createdAt ?? null }))
    .on(readAlertsRoute, ({ body }) => {
      alerts = alerts.map((alert) => (!body.ids || body.ids.includes(alert.id) ? { ...alert, readAt: alert.readAt ?? new Date().toISOString() } : alert));
      return { unread: unread() };
    })
    .on(getAlertSettingsRoute, () => settings)
    .on(updateAlertSettingsRoute, ({ body }) => (settings = { ...settings, ...body }))
    .on(setMailAddressRoute, ({ body }) => (settings = { ...settings, mail: { ...settings.mail, state: 'pending', address: body.address ?? null } }))
    .on(deleteMailAddressRoute, () => {
      settings = { ...settings, mail: { ...settings.mail, state: 'none', address: null } };
      return undefined;
    })
    .on(listSavedSearchesRoute, () => ({ savedSearches: searches }))
    .on(createSavedSearchRoute, ({ body }) => {
      const kept = { id: fakeId(7, 50 + searches.length), revision: 1, createdAt: new Date().toISOString(), updatedAt: new Date().toISOString() };
      const made = { ...body, ...kept } as SavedSearchAnswer;
      searches = [...searches, made];
      return { savedSearch: made, wouldGive: { total: 3 } };
    })
    .on(updateSavedSearchRoute, ({ params, body }) => {
      searches = searches.map((one) => (one.id === params.searchId ? ({ ...one, ...body } as SavedSearchAnswer) : one));
      const changed = searches.find(({ id }) => id === params.searchId);
      if (!changed) throw new FakeProblem(404, 'not-found', 'There is no such search.');
      return { savedSearch: changed, wouldGive: { total: 3 } };
    })
    .on(deleteSavedSearchRoute, ({ params }) => {
      searches = searches.filter(({ id }) => id !== params.searchId);
      return undefined;
    });
}
