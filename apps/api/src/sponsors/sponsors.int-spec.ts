import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SponsorLinkRepository, SponsorRegisterRepository, UnitOfWork } from '@mitn/db';
import { diffRegisters, type RegisteredSponsor } from '@mitn/domain';
import { buildVacancy } from '@mitn/testing';
import { openApi } from '../testing/api-under-test.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';

const UNKNOWN_ID = '00000000-0000-4000-8000-000000000000';

let api: ApiUnderTest;
let vacancies: string[];
let staff: Record<string, string>;
let employer: Record<string, string>;
beforeAll(async () => {
  api = await openApi();
  const of = (name: string, kvkNumber: string | null = null) => buildVacancy({ title: `Baker at ${name}`, organisation: { name, kvkNumber, website: null } });
  vacancies = await api.putVacancies([of('By number', '01234567'), of('Similar'), of('Similar'), of('Other'), of('Absent', '99999999'), of('Unknown')]);
  staff = (await api.signIn('staff')).headers;
  employer = (await api.signIn('employer')).headers;
});
afterAll(() => api.stop());

const register = async (validOn: string, rows: RegisteredSponsor[]): Promise<void> => {
  const [registers, links] = [new SponsorRegisterRepository(api.source), new SponsorLinkRepository(api.source)];
  await new UnitOfWork(api.source).run(async (tx) => {
    await registers.replace(tx, { validOn, source: 'spec.json', rows: rows.length, diff: diffRegisters(await registers.listListed(tx), rows) });
    await links.evaluate(tx, null);
  });
  await api.index();
};
const list = (query = '') => api.call('GET', `/api/sponsor-links${query}`, { headers: staff });
const decide = (id: string, state: string, headers = staff) => api.call('PUT', `/api/sponsor-links/${id}/decision`, { headers, body: { state } });
const vacancy = async (at: number) => (await api.call('GET', `/api/vacancies/${vacancies[at]}`)).json;

describe('sponsor links', () => {
  it('are for staff', async () => {
    for (const [method, url, body] of [['GET', '/api/sponsor-links', undefined], ['PUT', `/api/sponsor-links/${UNKNOWN_ID}/decision`, { state: 'accepted' }]] as const) {
      expect((await api.call(method, url, { body, headers: { origin: 'http://127.0.0.1:3000' } })).status).toBe(401);
      expect((await api.call(method, url, { body, headers: employer })).status).toBe(403);
    }
    expect((await decide(UNKNOWN_ID, 'accepted')).status).toBe(404);
    expect((await decide(UNKNOWN_ID, 'proposed')).status).toBe(400);
  });

  it('say so when no register is held, and no vacancy claims anything from one', async () => {
    expect((await list()).json).toEqual({ register: null, links: [], total: 0, nextCursor: null });
    expect(await vacancy(0)).toMatchObject({ organisation: { sponsor: 'unknown' }, sponsorEvidence: null });
    expect((await vacancy(0)).labelDetails.map(({ name }: { name: string }) => name)).not.toContain('sponsor');
  });

  it('propose with both names, both numbers and the open vacancies, the most first', async () => {
    await register('2026-07-01', [{ name: 'Anything B.V.', kvkNumber: '01234567' }, { name: 'Similar Holding B.V.', kvkNumber: '02222222' }, { name: 'Other Group N.V.', kvkNumber: null }, { name: 'Not ours', kvkNumber: '08888888' }]);
    const { json } = await list();
    expect(json).toMatchObject({ register: { validOn: '2026-07-01', sponsors: 4, source: 'spec.json' }, total: 2, nextCursor: null });
    expect(json.links).toMatchObject([
      { state: 'proposed', matchedBy: 'similar-name', organisation: { name: 'Similar', kvkNumber: null, sponsor: 'unknown' }, sponsor: { name: 'Similar Holding B.V.', kvkNumber: '02222222', listedUntil: null }, openVacancies: 2, decidedAt: null, decidedBy: null },
      { organisation: { name: 'Other' }, sponsor: { name: 'Other Group N.V.', kvkNumber: null }, openVacancies: 1 },
    ]);
    const first = (await list('?limit=1')).json;
    expect(first.links).toHaveLength(1);
    expect((await list(`?limit=1&cursor=${first.nextCursor}`)).json).toMatchObject({ links: [{ organisation: { name: 'Other' } }], nextCursor: null });
    expect((await list('?cursor=nonsense')).status).toBe(400);
  });

  it('show on a vacancy as a label whose rule is the register of that day', async () => {
    expect(await vacancy(0)).toMatchObject({ organisation: { sponsor: 'recognised' }, sponsorEvidence: { registerDate: '2026-07-01', matchedBy: 'kvk', name: 'Anything B.V.', kvkNumber: '01234567' } });
    expect((await vacancy(0)).labelDetails).toContainEqual({
      name: 'sponsor', value: 'recognised', certainty: 'certain', quotes: [], rule: { id: 'ind-register', validFrom: '2026-07-01', source: 'IND public register of recognised sponsors' },
    });
    expect((await vacancy(4)).organisation.sponsor).toBe('not-recognised');
    expect(await vacancy(5)).toMatchObject({ organisation: { sponsor: 'unknown' }, sponsorEvidence: { matchedBy: null, name: null } });
  });

  it('count once a person accepts, and no more once the person rejects; twice is once', async () => {
    const [link] = (await list()).json.links;
    const accepted = await decide(link.id, 'accepted');
    expect([accepted.status, accepted.json]).toEqual([200, expect.objectContaining({ id: link.id, state: 'accepted', decidedBy: 'Demo staff', decidedAt: expect.any(String) })]);
    expect((await decide(link.id, 'accepted')).json).toEqual(accepted.json);
    await api.index();
    expect(await vacancy(1)).toMatchObject({ organisation: { sponsor: 'recognised' }, sponsorEvidence: { matchedBy: 'similar-name' } });
    expect((await api.call('GET', '/api/search/vacancies?sponsor=true')).json.hits.map(({ organisation }: { organisation: { name: string } }) => organisation.name).toSorted()).toEqual(['By number', 'Similar', 'Similar']);
    expect((await list()).json.links.map(({ organisation }: { organisation: { name: string } }) => organisation.name)).toEqual(['Other']);
    expect((await list('?state=accepted')).json.total).toBe(2);
    expect((await decide(link.id, 'rejected')).json).toMatchObject({ state: 'rejected', organisation: { sponsor: 'unknown' } });
  });
});
