import { describe, expect, it } from '@jest/globals';
import { fingerprintJob } from './job-fingerprint.js';
import type { JobAd } from './job-ad.js';
import { sameJob } from './same-job.js';

const TEXT = `As a nurse on our ward you look after people who recover from surgery. You work in a close team of twenty colleagues and share early, late and night shifts.
You talk with patients and their families, give medicine, and keep the file up to date. We offer a good salary, a travel allowance, a pension and time to learn.
Our hospital lies ten minutes by bicycle from the station. You have a diploma in nursing and are registered. Experience is welcome but not needed, we train you on the job.
Do you have a question? Ask our recruiter, who will gladly tell you more about the work, the house and the people. We look forward to meeting you and to hearing your story.`;
const PLACE = { name: 'Groningen', province: 'Groningen' };
const ad = (more: Partial<JobAd> = {}): JobAd => ({ title: 'Nurse', employer: 'Hospital North B.V.', place: PLACE, description: TEXT, applyUrl: null, pay: null, hoursPerWeek: null, contract: null, ...more });
const compare = (a: Partial<JobAd>, b: Partial<JobAd>) => {
  const [left, right] = [fingerprintJob(ad(a)), fingerprintJob(ad(b))];
  const [there, back] = [sameJob(left, right), sameJob(right, left)];
  expect(there).toEqual(back);
  return there?.reason ?? null;
};
const sharesKey = (a: Partial<JobAd>, b: Partial<JobAd>): boolean => {
  const [left, right] = [fingerprintJob(ad(a)).keys, fingerprintJob(ad(b)).keys];
  return (['job', 'apply', 'text'] as const).some((name) => left[name] !== null && left[name] === right[name]);
};
const URL_A = 'https://www.hospital.test/jobs/12345-nurse?utm_source=board';

describe('the same job', () => {
  it.each<[string, Partial<JobAd>, Partial<JobAd>, RegExp]>([
    ['two boards with the same words', {}, {}, /^same-employer\+title\+place\+text 1\.00$/],
    ['legal form, capitals and accents', { employer: 'HOSPITAL NORTH' }, { employer: 'Hóspital North Nederland B.V.' }, /^same-employer/],
    ['gender marks, hours and place in the title', { title: 'Nurse (m/v/x) 32-40 uur' }, { title: 'NURSE - Groningen | Fulltime' }, /^same-employer/],
    ['hyphens and word order', { title: 'Front-end Developer' }, { title: 'Frontend developer' }, /^same-employer/],
    ['a slip of the pen in a text that is the same', { title: 'Verpleegkundige nachtdienst' }, { title: 'Verpleegkunidge nachtdienst' }, /^same-employer/],
    ['a board that adds a paragraph', {}, { description: `${TEXT}\n\nShow more. Report this job to the board.` }, /text (?:0\.9\d|1\.00)$/],
    ['a place that one of them leaves out', { place: null }, {}, /^same-employer\+title\+text/],
    ['a quarter of the town', { place: { name: 'Amsterdam-Zuidoost', province: 'Noord-Holland' } }, { place: { name: 'Amsterdam', province: 'Noord-Holland' } }, /^same-employer\+title\+text/],
    ['one page of the employer under two names', { applyUrl: URL_A, employer: 'North Group' }, { applyUrl: 'http://hospital.test/en/jobs/12345-nurse/apply', employer: 'Care Brand', description: 'Another text.' }, /^same-apply-url\+title\+place$/],
    ['the same long text in the same town under a brand', { employer: 'North Bank', description: `${TEXT} ${TEXT.toUpperCase()} One more sentence.` }, { employer: 'NB Markets', description: `${TEXT} ${TEXT.toUpperCase()} One more sentence.` }, /^same-title\+place\+text 1\.00$/],
    ['pay that only one of them states', { pay: { minCents: 300_000, maxCents: null, currency: 'EUR', period: 'month' } }, {}, /^same-employer/],
  ])('is seen in %s', (_, a, b, reason) => {
    expect(compare(a, b)).toMatch(reason);
    expect(sharesKey(a, b)).toBe(true);
  });

  it.each<[string, Partial<JobAd>, Partial<JobAd>]>([
    ['another level', { title: 'Senior Nurse' }, { title: 'Nurse' }],
    ['another number in the title', { title: 'Data Analyst I' }, { title: 'Data Analyst II' }],
    ['another specialism', { title: 'Nurse Cardiology' }, { title: 'Nurse Oncology' }],
    ['a short word that differs in one letter', { title: 'Nurse team A' }, { title: 'Nurse team B' }],
    ['another town', {}, { place: { name: 'Assen', province: 'Drenthe' } }],
    ['another town of the same name', { place: { name: 'Bergen', province: 'Limburg' } }, { place: { name: 'Bergen', province: 'Noord-Holland' } }],
    ['another province', { place: { name: null, province: 'Drenthe' } }, {}],
    ['another employer', { employer: 'Hospital South' }, {}],
    ['another reference number, even on one page', { applyUrl: URL_A, description: `${TEXT} Vacaturenummer: 2025-118` }, { applyUrl: URL_A, description: `${TEXT} Vacaturenummer: 2025-119` }],
    ['another department', { description: `${TEXT} Afdeling: Cardiologie` }, { description: `${TEXT} Afdeling: Oncologie` }],
    ['another team', { description: `${TEXT} You join our Payments team.` }, { description: `${TEXT} You join our Lending team.` }],
    ['other pay in fields', { pay: { minCents: 300_000, maxCents: null, currency: 'EUR', period: 'month' } }, { pay: { minCents: 400_000, maxCents: null, currency: 'EUR', period: 'month' } }],
    ['other pay in the text', { description: `${TEXT} We pay € 3.000 a month.` }, { description: `${TEXT} We pay € 4.000 a month.` }],
    ['other hours', { hoursPerWeek: { min: 16, max: 24 } }, { hoursPerWeek: { min: 32, max: 36 } }],
    ['other hours in the text', { description: `${TEXT} 24 uur` }, { description: `${TEXT} 36 uur` }],
    ['another contract', { contract: 'permanent' }, { contract: 'temporary' }],
    ['a text that only shares its end', { description: `We look for you. ${TEXT.slice(0, 300)}` }, { description: `A wholly different story about machines and bolts. ${TEXT.slice(-300)}` }],
    ['two postings of one site whose texts are not the same', { applyUrl: URL_A }, { applyUrl: 'https://hospital.test/jobs/99999-nurse', description: `${TEXT} On this ward you also teach students how to write good reports.` }],
    ['no text at all', { description: '' }, { description: '' }],
    ['a page that lists all jobs', { applyUrl: 'https://hospital.test/jobs', description: 'One.' }, { applyUrl: 'https://hospital.test/jobs', description: 'Two.' }],
    ['the page of a board', { applyUrl: 'https://nl.indeed.com/viewjob?jk=12345678', employer: 'A' }, { applyUrl: 'https://nl.indeed.com/viewjob?jk=12345678', employer: 'B' }],
    ['one page, another town, another text', { applyUrl: URL_A }, { applyUrl: URL_A, place: { name: 'Assen', province: 'Drenthe' }, description: 'In Assen we do other things.' }],
  ])('is not claimed for %s', (_, a, b) => {
    expect(compare(a, b)).toBeNull();
  });
});
