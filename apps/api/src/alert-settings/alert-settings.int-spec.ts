import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DevMailRepository } from '@mitn/db';
import { buildHome, buildProfile, buildVacancy } from '@mitn/testing';
import { openApi } from '../testing/api-under-test.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.stop());

async function newPerson(): Promise<{ id: string; headers: Record<string, string> }> {
  const { id, token } = (await api.call('POST', '/api/profiles', { body: buildProfile() })).json;
  return { id, headers: { 'x-profile-token': token } };
}
const rowOf = async (profileId: string): Promise<{ confirm_token: string; unsubscribe_token: string; state: string }> =>
  (await api.source.query('SELECT confirm_token, unsubscribe_token, state FROM mail_addresses WHERE profile_id = $1', [profileId]))[0];
const settingsOf = async ({ id, headers }: Awaited<ReturnType<typeof newPerson>>) => (await api.call('GET', `/api/alert-settings?profileId=${id}`, { headers })).json;

describe('saved searches', () => {
  it('keeps a search by the schema of the search, tells what it gives, and forgets it', async () => {
    const person = await newPerson();
    const url = `/api/saved-searches?profileId=${person.id}`;
    await api.putVacancies([buildVacancy({ title: 'Saved Nurse', adLanguage: 'en' })]);
    const body = { kind: 'vacancy', name: 'Nursing', query: { q: 'saved nurse' }, frequency: 'daily', channels: { app: true, mail: true } };
    const made = await api.call('POST', url, { body, headers: person.headers });
    expect([made.status, made.json]).toEqual([201, { savedSearch: expect.objectContaining({ kind: 'vacancy', name: 'Nursing', frequency: 'daily', revision: 1, query: { q: 'saved nurse', sort: 'relevance' } }), wouldGive: { total: 1 } }]);
    const one = `/api/saved-searches/${made.json.savedSearch.id}?profileId=${person.id}`;
    const renamed = await api.call('PUT', one, { body: { ...body, name: 'Care' }, headers: person.headers });
    expect(renamed.json.savedSearch).toMatchObject({ name: 'Care', revision: 1 });
    const changed = await api.call('PUT', one, { body: { ...body, query: { q: 'saved nurse', place: 'Groningen', radiusKm: 5 } }, headers: person.headers });
    expect(changed.json.savedSearch.revision).toBe(2);
    expect((await api.call('GET', url, { headers: person.headers })).json.savedSearches).toHaveLength(1);
    expect((await api.call('DELETE', one, { headers: person.headers })).status).toBe(204);
    expect((await api.call('GET', one, { headers: person.headers })).status).toBe(404);
    expect(await api.source.query('SELECT deleted, frequency FROM saved_search_revisions WHERE profile_id = $1 ORDER BY id', [person.id])).toEqual(
      [false, false, false, true].map((deleted) => ({ deleted, frequency: 'daily' })),
    );
  });

  it('refuses unknown parameters and places, and is nobody else\'s', async () => {
    const [person, other] = [await newPerson(), await newPerson()];
    const url = `/api/saved-searches?profileId=${person.id}`;
    const body = { kind: 'home', name: 'Homes', query: { maxCostEurMonth: 900 }, frequency: 'at-once' };
    for (const query of [{ maxCost: 900 }, { page: 2 }, { persons: 'two' }, { place: 'Qqqqq' }]) expect((await api.call('POST', url, { body: { ...body, query }, headers: person.headers })).status).toBe(400);
    const { savedSearch } = (await api.call('POST', url, { body, headers: person.headers })).json;
    expect(savedSearch.channels).toEqual({ app: true, mail: false });
    expect((await api.call('GET', `/api/saved-searches/${savedSearch.id}?profileId=${person.id}`, { headers: other.headers })).status).toBe(404);
    expect((await api.call('GET', `/api/saved-searches/${savedSearch.id}?profileId=${other.id}`, { headers: other.headers })).status).toBe(404);
    expect((await api.call('DELETE', `/api/saved-searches/${savedSearch.id}?profileId=${other.id}`, { headers: other.headers })).status).toBe(404);
  });
});

describe('the mail address', () => {
  it('counts after a click on the page of its mail; opening the page changes nothing (82)', async () => {
    const person = await newPerson();
    const set = await api.call('PUT', `/api/alert-settings/mail-address?profileId=${person.id}`, { body: { address: 'a@people.example', language: 'nl' }, headers: person.headers });
    expect([set.status, set.json.mail]).toEqual([202, { state: 'pending', address: 'a@people.example', newcomerAddress: false }]);
    const { confirm_token: token } = await rowOf(person.id);
    for (let i = 0; i < 3; i += 1) {
      const page = await api.call('GET', `/confirm-mail/${token}`);
      expect([page.status, page.text]).toEqual([200, expect.stringContaining(`action="/confirm-mail/${token}"`)]);
    }
    expect((await settingsOf(person)).mail.state).toBe('pending');
    const pressed = await api.call('POST', `/confirm-mail/${token}`, { body: '', headers: { 'content-type': 'application/x-www-form-urlencoded' } });
    expect(pressed.status).toBe(200);
    expect((await settingsOf(person)).mail.state).toBe('confirmed');
    expect((await api.call('POST', `/api/confirm-mail/${token}`)).status).toBe(404);
    expect((await api.call('GET', `/confirm-mail/${token}`)).status).toBe(404);
    // Another address begins anew.
    await api.call('PUT', `/api/alert-settings/mail-address?profileId=${person.id}`, { body: { address: 'b@people.example', language: 'en' }, headers: person.headers });
    expect((await settingsOf(person)).mail).toMatchObject({ state: 'pending', address: 'b@people.example' });
    expect((await api.call('DELETE', `/api/alert-settings/mail-address?profileId=${person.id}`, { headers: person.headers })).status).toBe(204);
    expect((await settingsOf(person)).mail).toEqual({ state: 'none', address: null, newcomerAddress: false });
  });

  it('is asked to confirm a few times a day, and once for who presses twice', async () => {
    const person = await newPerson();
    const ask = (address: string) => api.call('PUT', `/api/alert-settings/mail-address?profileId=${person.id}`, { body: { address, language: 'en' }, headers: person.headers });
    const ordered = async (): Promise<number> => (await api.source.query('SELECT 1 FROM mails WHERE profile_id = $1', [person.id])).length;
    await ask('one@people.example');
    await ask('One@people.example');
    expect(await ordered()).toBe(1);
    for (const n of [2, 3, 4, 5]) expect((await ask(`n${n}@people.example`)).status).toBe(202);
    expect((await ask('n6@people.example')).status).toBe(429);
    for (const address of ['no address', 'a@b.example\r\nBcc: c@d.example', 'a@b.example, c@d.example', '']) expect((await ask(address)).status).toBe(400);
    expect((await api.call('PUT', `/api/alert-settings/mail-address?profileId=${person.id}`, { body: { language: 'en' }, headers: person.headers })).status).toBe(400);
  });

  it('81, 82 one click stops all mail without signing in; a GET, however often, stops nothing', async () => {
    const person = await newPerson();
    await api.call('PUT', `/api/alert-settings/mail-address?profileId=${person.id}`, { body: { address: 'c@people.example', language: 'en' }, headers: person.headers });
    await api.call('POST', `/api/confirm-mail/${(await rowOf(person.id)).confirm_token}`);
    const { unsubscribe_token: token } = await rowOf(person.id);
    const led = await api.call('GET', `/api/unsubscribe/${token}`);
    expect([led.status, led.headers['location']]).toEqual([303, `/unsubscribe/${token}`]);
    expect((await api.call('GET', `/unsubscribe/${token}`)).text).toContain('Stop the mail');
    expect((await settingsOf(person)).mail.state).toBe('confirmed');
    // As mail programs send it: a form, no cookie, no origin.
    const clicked = await api.call('POST', `/api/unsubscribe/${token}`, { body: 'List-Unsubscribe=One-Click', headers: { 'content-type': 'application/x-www-form-urlencoded' } });
    expect([clicked.status, clicked.json]).toEqual([200, { state: 'unsubscribed' }]);
    expect((await settingsOf(person)).mail.state).toBe('unsubscribed');
    expect((await api.call('POST', `/api/unsubscribe/${token}`)).status).toBe(200);
    expect((await api.call('POST', `/api/unsubscribe/${'x'.repeat(32)}`)).status).toBe(404);
    // No other route takes a form.
    expect((await api.call('POST', '/api/profiles', { body: 'household=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } })).status).toBe(415);
    await api.source.query('DELETE FROM profiles WHERE id = $1', [person.id]);
    expect(await api.source.query('SELECT 1 FROM mail_addresses WHERE profile_id = $1', [person.id])).toEqual([]);
  });
});

describe('settings, the job and the polled count', () => {
  it('changes how matches are told', async () => {
    const person = await newPerson();
    expect(await settingsOf(person)).toMatchObject({ frequency: 'at-once', channels: { app: true, mail: false }, language: 'en', mail: { state: 'none' }, mailsPerDay: 5 });
    const body = { frequency: 'weekly', channels: { app: true, mail: true }, language: 'nl' };
    expect((await api.call('PUT', `/api/alert-settings?profileId=${person.id}`, { body, headers: person.headers })).json).toMatchObject(body);
    expect(await settingsOf(person)).toMatchObject(body);
  });

  it('keeps the job of a person, a vacancy or a place, and counts the homes that fit it', async () => {
    const person = await newPerson();
    const url = `/api/profiles/${person.id}/job`;
    const [vacancyId] = await api.putVacancies([buildVacancy({ title: 'My job' })]);
    await api.putHomes([buildHome({ availableFrom: null })]);
    expect((await api.call('GET', url, { headers: person.headers })).json).toEqual({ job: null, wouldGive: { homes: 0 } });
    const set = await api.call('PUT', url, { body: { vacancyId }, headers: person.headers });
    expect([set.status, set.json.job]).toEqual([200, expect.objectContaining({ vacancyId, title: 'My job' })]);
    expect(set.json.wouldGive.homes).toBe(1);
    const placed = await api.call('PUT', url, { body: { place: 'Assen', payCentsPerMonth: 400_000, startOn: '2027-02-01' }, headers: person.headers });
    expect(placed.json.job).toMatchObject({ vacancyId: null, place: 'Assen', payCentsPerMonth: 400_000, startOn: '2027-02-01' });
    expect((await api.call('PUT', url, { body: { vacancyId: '00000000-0000-4000-8000-000000000000' }, headers: person.headers })).status).toBe(404);
    expect((await api.call('PUT', url, { body: { place: 'Assen', vacancyId }, headers: person.headers })).status).toBe(400);
    expect((await api.call('DELETE', url, { headers: person.headers })).status).toBe(204);
    expect((await api.call('GET', url, { headers: person.headers })).json.job).toBeNull();
  });

  it('answers 304 to who holds the count already', async () => {
    const person = await newPerson();
    const url = `/api/alerts/unread?profileId=${person.id}`;
    const first = await api.call('GET', url, { headers: person.headers });
    expect([first.status, first.json]).toEqual([200, { unread: 0, latestAt: null }]);
    const again = await api.call('GET', url, { headers: { ...person.headers, 'if-none-match': String(first.headers['etag']) } });
    expect([again.status, again.text]).toEqual([304, '']);
    const [vacancyId] = await api.putVacancies([buildVacancy({ title: 'Counted' })]);
    await api.source.query(`INSERT INTO alerts (profile_id, kind, vacancy_id, decision, reason) VALUES ($1, 'vacancy', $2, 'now', 'new-match')`, [person.id, vacancyId]);
    const later = await api.call('GET', url, { headers: { ...person.headers, 'if-none-match': String(first.headers['etag']) } });
    expect([later.status, later.json.unread]).toEqual([200, 1]);
    expect((await api.call('POST', `/api/alerts/read?profileId=${person.id}`, { body: {}, headers: person.headers })).json).toEqual({ unread: 0 });
  });
});

describe('the inbox of a development machine', () => {
  it('shows mails as they are, without letting them run anything', async () => {
    await new DevMailRepository(api.source).keep({ messageId: '<1@mitn>', to: 'dev@people.example', subject: 'Hello <b>', headers: { 'List-Unsubscribe': '<https://x.example>' }, text: 'Words', html: '<p>Words</p><script>1</script>' });
    const { mails } = (await api.call('GET', '/api/dev/mails?to=dev@people.example')).json;
    expect(mails).toEqual([expect.objectContaining({ messageId: '<1@mitn>', subject: 'Hello <b>', text: 'Words' })]);
    const page = await api.call('GET', '/dev/mails');
    expect(page.text).toContain('Hello &lt;b&gt;');
    expect(page.text).toContain('sandbox="allow-popups');
    const frame = await api.call('GET', `/dev/mails/${mails[0].id}`);
    expect(String(frame.headers['content-security-policy'])).toMatch(/default-src 'none'.*sandbox/);
    expect((await api.call('GET', '/dev/mails/00000000-0000-4000-8000-000000000000')).status).toBe(404);
  });

  it('does not exist in production', async () => {
    const production = await openApi({ production: true });
    try {
      for (const path of ['/api/dev/mails', '/dev/mails', '/dev/mails/00000000-0000-4000-8000-000000000000']) expect((await production.call('GET', path)).status).toBe(404);
    } finally {
      await production.stop();
    }
  });
});
