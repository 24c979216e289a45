import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FeedbackRepository, MatchOverrideRepository } from '@mitn/db';
import { MailRefusedError } from '@mitn/mail';
import { buildHome, buildVacancy } from '@mitn/testing';
import { openAlertLab, type AlertLab } from '../testing/alert-lab.js';

let lab: AlertLab;
beforeAll(async () => {
  lab = await openAlertLab();
});
afterAll(() => lab.close());
beforeEach(async () => {
  await lab.source.query('TRUNCATE profiles, vacancies, homes, offer_revisions, offer_looks, vacancy_search_rows, home_search_rows CASCADE');
  lab.inbox.length = 0;
  lab.onSend = () => undefined;
});

const BOTH = { app: true, mail: true };
const APP = { app: true, mail: false };
const nurse = (more = {}) => buildVacancy({ title: 'Nurse', adLanguage: 'en', dutch: 'not-needed', ...more });
const save = (profileId: string, name: string, query: object, more: object = {}) => lab.searches.create(profileId, { kind: 'vacancy', name, query, frequency: 'at-once', channels: APP, ...more });

describe('saved searches over offers that change', () => {
  it('tells of what comes, of what is changed so that it fits, and of nothing that was there', async () => {
    const person = await lab.newPerson();
    await lab.handle('vacancy', await lab.publish({ old: nurse({ title: 'Old nurse' }), dear: nurse({ title: 'Nurse in Dutch', dutch: 'required' }) }));
    await save(person, 'Nursing', { q: 'nurse', dutch: ['not-needed'] });
    await lab.handle('vacancy', await lab.publish({ new: nurse({ title: 'New nurse' }), other: nurse({ title: 'Welder' }) }));
    expect(await lab.told(person)).toEqual(['New nurse: Nursing']);
    // The demand for Dutch is gone: now it fits. The other's words alone were edited, and what it says was there before.
    await lab.handle('vacancy', await lab.publish({ dear: nurse({ title: 'Nurse in Dutch' }) }));
    expect(await lab.told(person)).toEqual(['New nurse: Nursing', 'Nurse in Dutch: Nursing']);
  });

  it('tells several searches of one person together, once, and others for themselves', async () => {
    const [one, other] = [await lab.newPerson(), await lab.newPerson()];
    await save(one, 'Nursing', { q: 'nurse' });
    await save(one, 'No Dutch', { dutch: ['not-needed'] });
    await save(one, 'Off', { q: 'nurse' }, { frequency: 'off' });
    await save(other, 'Mine', { q: 'nurse' });
    const ids = await lab.publish({ a: nurse() });
    await Promise.all([lab.handle('vacancy', ids), lab.handle('vacancy', ids), lab.handle('vacancy', ids)]);
    await lab.handle('vacancy', ids);
    expect(await lab.told(one)).toEqual(['Nurse: No Dutch, Nursing']);
    expect(await lab.told(other)).toEqual(['Nurse: Mine']);
    expect(await lab.source.query('SELECT count(*)::integer AS n FROM alerts')).toEqual([{ n: 2 }]);
    expect(await lab.source.query('SELECT count(*)::integer AS n FROM alert_reasons')).toEqual([{ n: 3 }]);
  });

  it('a changed search looks at nothing old', async () => {
    const person = await lab.newPerson();
    const { id } = await save(person, 'Welding', { q: 'welder' });
    const ids = await lab.publish({ a: nurse() });
    await lab.handle('vacancy', ids);
    await lab.searches.update(person, id, { kind: 'vacancy', name: 'Nursing', query: { q: 'nurse' }, frequency: 'at-once', channels: APP });
    await lab.handle('vacancy', ids);
    await lab.sweep.sweep(0);
    expect(await lab.told(person)).toEqual([]);
  });

  it('knows at the next look that a search was made, silenced, changed or forgotten', async () => {
    const person = await lab.newPerson();
    let offers = 0;
    const post = async (): Promise<string[]> => {
      await lab.handle('vacancy', await lab.publish({ [`offer-${(offers += 1)}`]: nurse({ title: `Nurse ${offers}` }) }));
      return lab.told(person);
    };
    expect(await post()).toEqual([]);
    const { id } = await save(person, 'Nursing', { q: 'nurse' });
    expect(await post()).toEqual(['Nurse 2: Nursing']);
    const wanted = { kind: 'vacancy', name: 'Nursing', query: { q: 'nurse' }, channels: APP } as const;
    await lab.searches.update(person, id, { ...wanted, frequency: 'off' });
    expect(await post()).toHaveLength(1);
    await lab.searches.update(person, id, { ...wanted, frequency: 'at-once' });
    expect(await post()).toEqual(['Nurse 2: Nursing', 'Nurse 4: Nursing']);
    await lab.searches.update(person, id, { ...wanted, query: { q: 'welder' }, frequency: 'at-once' });
    expect(await post()).toHaveLength(2);
    const again = await save(person, 'Again', { q: 'nurse' });
    expect(await post()).toHaveLength(3);
    await lab.searches.delete(person, again.id);
    expect(await post()).toHaveLength(3);
  });

  it('a search around a vacancy follows where that vacancy is', async () => {
    const person = await lab.newPerson();
    const at = (name: string, lat: number, lon: number) => ({ place: { name, province: 'Groningen', country: 'NL', point: { lat, lon }, precision: 'town' } }) as const;
    const [here, there] = [at('Groningen', 53.2194, 6.5665), at('Maastricht', 50.85, 5.69)];
    const [jobId] = await lab.publish({ job: nurse({ title: 'My job', ...here }) });
    await lab.searches.create(person, { kind: 'home', name: 'Near my job', query: { vacancyId: jobId, radiusKm: 10 }, frequency: 'at-once', channels: APP });
    await lab.handle('home', await lab.publishHomes({ one: buildHome({ title: 'In the north', ...here }), two: buildHome({ title: 'In the south', ...there }) }));
    expect(await lab.told(person)).toEqual(['In the north: Near my job']);
    await lab.publish({ job: nurse({ title: 'My job', ...there }) });
    await lab.handle('home', await lab.publishHomes({ three: buildHome({ title: 'Another in the south', ...there }), four: buildHome({ title: 'Another in the north', ...here }) }));
    expect(await lab.told(person)).toEqual(['Another in the south: Near my job', 'In the north: Near my job']);
  });

  it('a home that fits the job of a person, told together with the saved search that found it too', async () => {
    const person = await lab.newPerson();
    const [jobId] = await lab.publish({ job: nurse({ title: 'My job', startOn: null, place: { name: 'Groningen', province: 'Groningen', country: 'NL', point: { lat: 53.2194, lon: 6.5665 }, precision: 'town' } }) });
    await lab.jobs.put(person, { vacancyId: jobId ?? null, place: null, payCentsPerMonth: null, startOn: null });
    await lab.searches.create(person, { kind: 'home', name: 'Homes', query: {}, frequency: 'at-once', channels: APP });
    const home = buildHome({ title: 'Near', availableFrom: null });
    const far = buildHome({ title: 'Far', availableFrom: null, place: { name: 'Maastricht', province: 'Limburg', country: 'NL', point: { lat: 50.85, lon: 5.69 }, precision: 'town' } });
    await lab.handle('home', await lab.publishHomes({ near: home, far }));
    expect(await lab.told(person)).toEqual(['Far: Homes', 'Near: Homes, fits-my-job']);
  });
});

describe('what staff set aside for a person', () => {
  it('is told neither in the app nor by mail, and is told after all when that is revoked', async () => {
    const person = await lab.newPerson('aside@people.example');
    await save(person, 'Nursing', { q: 'nurse' }, { channels: BOTH });
    const ids = await lab.publish({ a: nurse({ title: 'Nurse A' }), b: nurse({ title: 'Nurse B' }) });
    const [account] = (await lab.source.query(`INSERT INTO accounts (email, name, role, password_hash) VALUES ('aside@mitn.example', 'Staff', 'staff', 'x') RETURNING id`)) as [{ id: string }];
    const overrides = new MatchOverrideRepository(lab.source);
    const decided = await lab.source.transaction((tx) => overrides.decide(tx, { profileId: person, vacancyId: ids[0] ?? null, homeId: null, decision: 'set-aside', checkName: null, checkResult: null, reason: 'This employer cancels contracts.', publicReason: null, accountId: account.id }));
    await lab.handle('vacancy', ids);
    expect(await lab.told(person)).toEqual(['Nurse B: Nursing']);
    expect((await lab.alerts.countUnread(person)).unread).toBe(1);
    await lab.sender.round(0);
    expect(lab.inbox.map(({ subject }) => subject)).toEqual(['New job: Nurse B']);
    expect(lab.inbox[0]?.text).not.toContain('Nurse A');
    await overrides.revoke(person, decided.id, account.id);
    expect((await lab.told(person)).toSorted()).toEqual(['Nurse A: Nursing', 'Nurse B: Nursing']);
    expect((await lab.alerts.countUnread(person)).unread).toBe(2);
  });
});

describe('what a person refused', () => {
  it('is told neither in the app nor by mail, even when it is changed; what goes well with it is, and taking the word back tells it', async () => {
    const person = await lab.newPerson('refused@people.example');
    await save(person, 'Nursing', { q: 'nurse', dutch: ['not-needed'] }, { channels: BOTH });
    const feedback = new FeedbackRepository(lab.source);
    const offers = { a: nurse({ title: 'Nurse A', dutch: 'required' }), b: nurse({ title: 'Nurse B' }) };
    const ids = await lab.publish(offers);
    const [refused = '', wanted = ''] = ids;
    const no = { verdict: 'refused', reason: 'too-far', note: null } as const;
    await feedback.give(person, { vacancyId: refused, homeId: null }, no, null);
    await feedback.give(person, { vacancyId: wanted, homeId: null }, { verdict: 'interested', reason: null, note: null }, null);
    await lab.handle('vacancy', ids);
    await lab.handle('vacancy', await lab.publish({ a: nurse({ title: 'Nurse A' }) }));
    expect(await lab.told(person)).toEqual(['Nurse B: Nursing']);
    expect((await lab.alerts.countUnread(person)).unread).toBe(1);
    await lab.sender.round(0);
    expect(lab.inbox.map(({ subject }) => subject)).toEqual(['New job: Nurse B']);
    await feedback.withdraw(person, { vacancyId: refused, homeId: null });
    expect((await lab.told(person)).toSorted()).toEqual(['Nurse A: Nursing', 'Nurse B: Nursing']);
  });
});

describe('what a lost queue leaves behind', () => {
  it('6 an empty queue: offers and matches that nobody saw are taken up from PostgreSQL, and nothing is mailed twice', async () => {
    const person = await lab.newPerson('six@people.example');
    await save(person, 'Nursing', { q: 'nurse' }, { channels: BOTH });
    await lab.handle('vacancy', await lab.publish({ a: nurse({ title: 'Nurse A' }) }));
    await lab.sender.round(0);
    expect(lab.inbox).toHaveLength(1);
    // Indexed by the sweep of the index, but the job of the look is lost.
    const lost = await lab.publish({ b: nurse({ title: 'Nurse B' }) });
    await lab.source.query('DELETE FROM outbox');
    const look = lab.look.look.bind(lab.look);
    lab.look.look = async () => undefined;
    await lab.handle('vacancy', lost);
    lab.look.look = look;
    expect(await lab.told(person)).toEqual(['Nurse A: Nursing']);
    const [match] = await lab.source.query(
      `WITH state AS (INSERT INTO match_states (profile_id, profile_revision, vacancy_count, home_count, pair_count, rules_version, weights_version, first_computed_at) VALUES ($1, 1, 1, 0, 0, '', '', now() - interval '1 hour'))
       INSERT INTO matches (profile_id, kind, vacancy_id, score, checks, parts, profile_revision, lease_number, found_at) VALUES ($1, 'vacancy', $2, 1, '[]', '[]', 1, 1, now() - interval '2 seconds') RETURNING id`,
      [person, lost[0]],
    );
    await lab.sweep.sweep(1);
    await lab.sweep.sweep(0);
    expect(await lab.told(person)).toEqual(['Nurse A: Nursing', 'Nurse B: Nursing, new-match']);
    await lab.plan.consume({ ids: [match.id] });
    for (let i = 0; i < 3; i += 1) await lab.sender.round(0);
    expect(lab.inbox.map(({ subject }) => subject)).toEqual(['New job: Nurse A', 'New job: Nurse B']);
    for (const reason of ['It fits your saved search “Nursing”', 'This job is new for you']) expect(lab.inbox[1]?.text).toContain(reason);
  });

  it('2 a sender that slept through its lease does not send, and changes nothing', async () => {
    const person = await lab.newPerson('two@people.example');
    await save(person, 'Nursing', { q: 'nurse' }, { channels: BOTH });
    await lab.handle('vacancy', await lab.publish({ a: nurse() }));
    await lab.composer.composeAtOnce(0, 10);
    const [slept] = await lab.mails.claim(10);
    if (!slept) throw new Error('no mail was claimed');
    expect(await lab.mails.claim(10)).toEqual([]);
    const [taken] = await lab.mails.claim(10, new Date(Date.now() + 91_000));
    expect(taken?.id).toBe(slept.id);
    expect(await lab.mails.isHeld(slept)).toBe(false);
    await lab.mails.markDone(slept, 'failed', 'late');
    expect(await lab.source.query('SELECT state FROM mails')).toEqual([{ state: 'sending' }]);
  });
});

describe('mails', () => {
  it('20 backs off when the server is away, keeps the Message-ID, sends once, and marks what is refused for good', async () => {
    const [good, gone] = [await lab.newPerson('good@people.example'), await lab.newPerson('gone@people.example')];
    for (const person of [good, gone]) await save(person, 'Nursing', { q: 'nurse' }, { channels: BOTH });
    await lab.handle('vacancy', await lab.publish({ a: nurse() }));
    const tried: string[] = [];
    lab.onSend = ({ id, to }) => {
      tried.push(`${to} ${id}`);
      if (to.startsWith('gone')) throw new MailRefusedError(true, true, 'The mail server answered 550 to RCPT.');
      if (tried.filter((one) => one.startsWith('good')).length < 3) throw new MailRefusedError(false, false, 'The mail server answered 451 to RCPT.');
    };
    await lab.sender.round(0);
    await lab.sender.round(0);
    expect(tried).toHaveLength(2);
    const waits = await lab.source.query(`SELECT state, attempts, extract(epoch FROM due_at - now())::integer AS seconds, last_error FROM mails WHERE profile_id = $1`, [good]);
    expect(waits).toEqual([{ state: 'due', attempts: 1, seconds: expect.any(Number), last_error: 'The mail server answered 451 to RCPT.' }]);
    expect(waits[0].seconds).toBeGreaterThan(15);
    for (let i = 0; i < 3; i += 1) {
      await lab.source.query(`UPDATE mails SET due_at = now() WHERE state = 'due'`);
      await lab.sender.round(0);
    }
    expect(lab.inbox.map(({ to }) => to)).toEqual(['good@people.example']);
    expect(new Set(tried.filter((one) => one.startsWith('good'))).size).toBe(1);
    expect(await lab.source.query(`SELECT m.state, a.state AS address FROM mails m JOIN mail_addresses a USING (profile_id) WHERE profile_id = $1`, [gone])).toEqual([{ state: 'failed', address: 'failing' }]);
  });

  it('81 a flood of 5,000 offers: one mail of ten at once, the rest in the daily one, capped, each offer once', async () => {
    const person = await lab.newPerson('flood@people.example');
    await save(person, 'Everything', {}, { channels: BOTH });
    await lab.handle('vacancy', await lab.publish(Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`f${i}`, nurse({ title: `Nurse ${i}` })]))));
    for (let i = 0; i < 4; i += 1) await lab.sender.round(0);
    expect(lab.inbox.map(({ subject }) => subject)).toEqual(['10 new offers for you']);
    // More of them, all day long: four more mails, then none.
    for (let wave = 0; wave < 8; wave += 1) {
      await lab.handle('vacancy', await lab.publish({ [`w${wave}`]: nurse({ title: `Wave ${wave}` }) }));
      await lab.sender.round(0);
    }
    expect(lab.inbox).toHaveLength(5);
    await lab.composer.composeDigests('daily', '2026-11-30');
    await lab.composer.composeDigests('daily', '2026-11-30');
    for (let i = 0; i < 3; i += 1) await lab.sender.round(0);
    expect(lab.inbox).toHaveLength(6);
    const digest = lab.inbox[5];
    expect(digest?.subject).toBe('4,994 new offers today');
    expect(digest?.text.match(/Why you get this/g)).toHaveLength(40);
    expect(digest?.text).toContain('and 4,954 more');
    expect(digest?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    expect(await lab.source.query('SELECT count(*)::integer AS n FROM alerts WHERE mail_id IS NULL')).toEqual([{ n: 0 }]);
  });

  it('81 who unsubscribed gets nothing more, not even what was ordered already', async () => {
    const person = await lab.newPerson('stop@people.example');
    await save(person, 'Nursing', { q: 'nurse' }, { channels: BOTH });
    await lab.handle('vacancy', await lab.publish({ a: nurse() }));
    await lab.composer.composeAtOnce(0, 10);
    await lab.source.query(`UPDATE mail_addresses SET state = 'unsubscribed'`);
    await lab.sender.round(0);
    expect(lab.inbox).toEqual([]);
    expect(await lab.source.query('SELECT state FROM mails')).toEqual([{ state: 'dropped' }]);
    expect(await lab.told(person)).toEqual(['Nurse: Nursing']);
  });

  it('22 a daily mail of a day goes out once, however often and whenever it is composed', async () => {
    const person = await lab.newPerson('daily@people.example');
    await save(person, 'Nursing', { q: 'nurse' }, { channels: BOTH, frequency: 'daily' });
    const day = async (externalId: string, date: string): Promise<void> => {
      await lab.handle('vacancy', await lab.publish({ [externalId]: nurse({ title: `Nurse ${externalId}` }) }));
      await Promise.all([lab.composer.composeDigests('daily', date), lab.composer.composeDigests('daily', date)]);
      await lab.sender.round(0);
    };
    // The clock was put back on the 25th and jumps to and fro: the key is the day.
    await day('one', '2026-10-25');
    await day('two', '2026-10-25');
    await day('three', '2026-10-26');
    expect(lab.inbox.map(({ subject }) => subject)).toEqual(['New job: Nurse one', '2 new offers today']);
  });

  it('leaves out offers that are over by then, and says nothing when all are', async () => {
    const person = await lab.newPerson('over@people.example');
    await save(person, 'Nursing', { q: 'nurse' }, { channels: BOTH });
    await lab.handle('vacancy', await lab.publish({ a: nurse() }));
    await lab.source.query(`UPDATE vacancies SET status = 'closed', revision = revision + 1`);
    await lab.sender.round(0);
    expect(lab.inbox).toEqual([]);
    expect(await lab.source.query('SELECT state FROM mails')).toEqual([{ state: 'dropped' }]);
  });
});
