import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildHome, buildProfile, buildVacancy } from '@mitn/testing';
import { INTAKE_KEY, openApi } from '../testing/api-under-test.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.stop());

const QUOTED = { field: 'description' as const, start: 0, end: 5, text: 'Dutch' };
const dutchLabel = { name: 'dutch', value: 'required', certainty: 'likely' as const, quotes: [QUOTED], rule: { id: 'dutch.sentences', validFrom: null, source: null } };
const profileOf = (more = {}) => ({ ...buildProfile(), ...more });

describe('a match, told whole', () => {
  let ids: { open: string; dutch: string; home: string; dear: string };
  beforeAll(async () => {
    const [open = '', dutch = ''] = await api.putVacancies([
      buildVacancy({ title: 'Software developer', skills: ['lassen', 'Python'], skillUris: [] }),
      buildVacancy({ title: 'Software developer with Dutch', dutch: 'required', dutchLevel: 'B1', labels: [dutchLabel] }),
    ]);
    const home = buildHome();
    const [cheap = '', dear = ''] = await api.putHomes([home, { ...home, costs: { ...home.costs, totalCentsPerMonth: (buildProfile().home?.maxCostCentsPerMonth ?? 0) + 5_000 } }]);
    ids = { open, dutch, home: cheap, dear };
  });
  const explain = async (offerId: string, more: Record<string, unknown> = {}, language = 'en') => (await api.call('POST', '/api/match/explain', { body: { profile: profileOf(), offerId, ...more }, headers: { 'accept-language': language } })).json;

  it('says of each check and part where it comes from, and once what all rests on', async () => {
    const { matches: [match], basis, weightsVersion } = await explain(ids.dutch);
    const dutch = match.checks.find((one: { name: string }) => one.name === 'language.dutch');
    expect(dutch).toMatchObject({ result: 'fail', evidence: { offer: [{ offer: 'vacancy', field: 'labels.dutch', source: 'text', labels: ['dutch'] }, { field: 'labels.adLanguage' }], profile: ['languages.nl'] } });
    const used = [...match.checks, ...match.parts].map((one: { evidence: { figureIds: string[]; methodIds: string[] } }) => one.evidence);
    const methods = new Set(basis.methods.map(({ id }: { id: string }) => id));
    const figures = new Set(basis.figures.map(({ id }: { id: string }) => id));
    expect(used.flatMap(({ methodIds }) => methodIds).filter((id) => !methods.has(id))).toEqual([]);
    expect(used.flatMap(({ figureIds }) => figureIds).filter((id) => !figures.has(id))).toEqual([]);
    expect(basis.methods.map(({ text }: { text: string }) => text).filter((text: string) => /…|no words/.test(text))).toEqual([]);
    expect(basis.weights.vacancy.reduce((sum: number, { max }: { max: number }) => sum + max, 0)).toBe(1_000);
    expect(weightsVersion).toContain('+small-');
  });

  it('explains an offer that does not fit, and what would change that', async () => {
    const answer = await explain(ids.dutch);
    expect(answer).toMatchObject({ fits: false, totals: { vacancy: 1, home: 1 }, matches: [{ rank: 0, vacancyId: ids.dutch }] });
    expect(answer.counterfactuals[0]).toMatchObject({ changeCode: 'change.language', opensOffer: true, counts: 'vacancy', total: 1, totalThen: 2, gainedCount: 1, gain: 'you would fit 1 more job' });
    expect(answer.counterfactuals.find(({ changeValues }: { changeValues: { level?: string } }) => changeValues.level === 'B1').change).toBe('With Dutch at level B1');
    expect((await explain(ids.dutch, {}, 'nl')).counterfactuals[0].change).toMatch(/^Met Nederlands op niveau/);
    expect((await explain(ids.dear)).counterfactuals[0]).toMatchObject({ changeCode: 'change.rent', opensOffer: true });
    expect(await explain(ids.home, { with: ids.open })).toMatchObject({ fits: true, matches: [{ vacancyId: ids.open, homeId: ids.home, pair: { mode: 'bicycle' } }] });
  });

  it('gives each change the number of the real engine on the changed profile', async () => {
    const { changes } = (await api.call('POST', '/api/match/changes', { body: { profile: profileOf() } })).json;
    expect(changes.length).toBeGreaterThan(3);
    for (const { set, counts, total, totalThen } of changes.filter(({ set: { path } }: { set: { path: string } }) => /^(?:home|reach)\./.test(path))) {
      const [part, key] = set.path.split('.');
      const own = profileOf() as unknown as Record<string, Record<string, unknown>>;
      const then = (await api.call('POST', '/api/match', { body: { profile: { ...own, [part]: { ...own[part], [key]: set.value } }, kind: counts, top: 1 } })).json;
      expect([set.path, then.totals[counts]]).toEqual([set.path, totalThen]);
      expect(totalThen).toBeGreaterThan(total);
    }
    const homesOnly = (await api.call('POST', '/api/match/changes', { body: { profile: profileOf(), kind: 'home' } })).json.changes;
    expect(new Set(homesOnly.map(({ counts }: { counts: string }) => counts))).toEqual(new Set(['home']));
  });

  it('is told of a kept profile to whoever may see it, and of no offer that is not open', async () => {
    const { id, token } = (await api.call('POST', '/api/profiles', { body: profileOf() })).json;
    const headers = { 'x-profile-token': token };
    const path = `/api/profiles/${id}`;
    expect((await api.call('GET', `${path}/matches/${ids.dutch}/explain`)).status).toBe(401);
    expect((await api.call('GET', `${path}/matches/${ids.dutch}/explain`, { headers })).json).toMatchObject({ fits: false, profileRevision: 1 });
    expect((await api.call('GET', `${path}/matches/${ids.open}/explain?with=${ids.home}`, { headers })).json).toMatchObject({ matches: [{ homeId: ids.home }] });
    expect((await api.call('GET', `${path}/changes?kind=vacancy`, { headers })).json).toMatchObject({ profileRevision: 1, changes: expect.arrayContaining([expect.objectContaining({ counts: 'vacancy' })]) });
    expect((await api.call('GET', `${path}/changes`)).status).toBe(401);
    expect((await api.call('GET', `${path}/matches/${id}/explain`, { headers })).status).toBe(404);
    expect((await api.call('GET', `${path}/matches/${ids.open}/explain?with=${ids.dutch}`, { headers })).status).toBe(404);
    const [ended = ''] = await api.putVacancies([buildVacancy({ title: 'Ended' })]);
    await api.close('vacancy', ended);
    expect((await api.call('GET', `${path}/matches/${ended}/explain`, { headers })).json).toMatchObject({ status: 410, code: 'offer.closed' });
  });

  it('finds skills in other words than the ad has, keeps the words of the person, and tells what they mean', async () => {
    const work = { ...buildProfile().work!, skills: ['welding', 'Python'], occupations: ['programmeur'] };
    const made = (await api.call('POST', '/api/profiles', { body: profileOf({ work }) })).json;
    expect(made).toMatchObject({ profile: { work: { skills: ['welding', 'Python'], licences: null } }, concepts: { occupations: [{ name: 'programmeur', iscoCode: '2512' }], skills: [{ name: 'welding', label: 'welding' }, { name: 'Python' }] } });
    expect(made.profile.concepts).toBeUndefined();
    const { matches: [match] } = (await api.call('GET', `/api/profiles/${made.id}/matches/${ids.open}/explain`, { headers: { 'x-profile-token': made.token } })).json;
    const skills = match.parts.find(({ name }: { name: string }) => name === 'skills');
    expect(skills).toMatchObject({ reasonCode: 'score.skills.shared', reasonValues: { shared: 1, asked: 2 }, evidence: { skills: { shared: [{ name: 'Python' }], missing: [{ name: 'lassen' }] } } });
  });
});

describe('neutrality of the whole way', () => {
  const people = [
    { name: 'Jan de Vries', situation: 'eu-worker', permit: { situation: 'free-to-work', birthDate: '1960-01-01' }, household: { adults: 1, children: 0, pets: false } },
    { name: 'Amina Yusuf', situation: 'status-holder', permit: { situation: 'free-to-work', birthDate: '2004-05-06' }, household: { adults: 1, children: 0, pets: false } },
    { name: 'Olena Шевченко', situation: 'other', permit: { situation: 'other-permit', birthDate: null }, household: { adults: 2, children: 3, pets: false } },
    { name: 'Wei Zhang', situation: 'knowledge-migrant', permit: { situation: 'highly-skilled-migrant', birthDate: '1990-09-09' }, household: { adults: 2, children: 0, pets: false } },
  ];

  it('people who differ in name, situation, age and household get the same score of every offer; only permit.* and household.size may differ', async () => {
    const offers = await api.putVacancies(['Nurse', 'Welder', 'Data engineer'].map((title) => buildVacancy({ title })));
    const homes = await api.putHomes([buildHome({ maxPersons: 2 }), buildHome({ maxPersons: null })]);
    const staff = await api.signIn('staff');
    const seen = [];
    for (const [at, { name, situation, ...differing }] of people.entries()) {
      const taken = await api.call('POST', '/api/intake', { body: { person: { name }, situation, profile: profileOf(differing) }, headers: { authorization: `Bearer ${INTAKE_KEY}`, 'idempotency-key': `neutral-${at}-key` } });
      expect(taken).toMatchObject({ status: 201 });
      const { profileId } = taken.json;
      const told = [];
      for (const offer of [...offers, ...homes]) {
        const answer = await api.call('GET', `/api/profiles/${profileId}/matches/${offer}/explain`, staff);
        expect(answer).toMatchObject({ status: 200, json: { matches: [expect.anything()] } });
        const { matches: [match] } = answer.json;
        told.push({ offer, score: match.score, parts: match.parts, checks: match.checks.filter(({ name: check }: { name: string }) => !check.startsWith('permit.') && check !== 'household.size') });
      }
      seen.push(told);
    }
    expect(seen[0]).toHaveLength(5);
    for (const told of seen) expect(told).toEqual(seen[0]);
  });
});

describe('the exposure of groups', () => {
  it('is told to staff alone, and no number is of fewer than five people', async () => {
    expect((await api.call('GET', '/api/reports/exposure')).status).toBe(401);
    const staff = await api.signIn('staff');
    const small = (await api.call('GET', '/api/reports/exposure', staff)).json;
    expect(small.groups).toEqual([]);
    for (const at of [1, 2, 3, 4, 5, 6]) {
      const body = { person: { name: `Newcomer ${at}` }, situation: 'other', profile: profileOf({ permit: { situation: 'free-to-work', birthDate: null } }) };
      await api.call('POST', '/api/intake', { body, headers: { authorization: `Bearer ${INTAKE_KEY}`, 'idempotency-key': `exposure-${at}-key` } });
    }
    const { groups, offersJudged, top } = (await api.call('GET', '/api/reports/exposure?top=3', staff)).json;
    expect([top, offersJudged.vacancy]).toEqual([3, expect.any(Number)]);
    expect(groups.find(({ group }: { group: string }) => group === 'free-to-work' || group === 'other')).toMatchObject({ trait: 'permit', vacancy: { judged: expect.any(Number), medianSeen: expect.any(Number) } });
    for (const { profiles } of groups) expect(profiles).toBeGreaterThanOrEqual(5);
    expect(JSON.stringify(groups)).not.toContain('Newcomer');
  });
});
