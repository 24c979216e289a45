import { describe, expect, it } from '@jest/globals';
import { calcReasonsEn } from './calc-en.js';
import { calcReasonsNl } from './calc-nl.js';
import { reasonsEn, vocabularyEn } from './en.js';
import { reasonsNl, vocabularyNl } from './nl.js';
import { reasonText } from './reason-text.js';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const say = (code: string, values: Record<string, string | number>, today?: string) => [plain(reasonText({ code, values }, 'en', today)), plain(reasonText({ code, values }, 'nl', today))];
const placeholders = (template: string): string[] => [...new Set([...template.matchAll(/\{(\w+)/g)].map((found) => found[1]!))].sort();

describe('reasons', () => {
  it('have the same codes, the same placeholders and the same vocabulary in both languages', () => {
    expect(Object.keys(reasonsNl)).toEqual(Object.keys(reasonsEn));
    for (const [code, template] of Object.entries(reasonsEn)) expect([code, placeholders(reasonsNl[code as keyof typeof reasonsEn])]).toEqual([code, placeholders(template)]);
    expect(Object.keys(calcReasonsNl)).toEqual(Object.keys(calcReasonsEn));
    for (const [code, template] of Object.entries(calcReasonsEn)) expect([code, placeholders(calcReasonsNl[code as keyof typeof calcReasonsEn])]).toEqual([code, placeholders(template)]);
    for (const key of Object.keys(vocabularyEn) as (keyof typeof vocabularyEn)[]) expect(Object.keys(vocabularyNl[key])).toEqual(Object.keys(vocabularyEn[key]));
  });

  it('are sentences without exclamation marks, without a full stop, without an open brace', () => {
    for (const text of [...Object.values(reasonsEn), ...Object.values(reasonsNl), ...Object.values(calcReasonsEn), ...Object.values(calcReasonsNl)]) {
      expect(text).not.toMatch(/[!.]$|!/);
      expect(text.replaceAll(/\{\w+(\|[^|{}]+\|[^|{}]+)?\}/g, '')).not.toMatch(/[{}|]/);
    }
  });
});

describe('reasonText', () => {
  it.each([
    ['score.skills.shared', { shared: 2, asked: 3, skills: 'SQL, Python', missing: 'Airflow' }, 'You have 2 of the 3 skills it asks: SQL, Python; not in your profile: Airflow', 'Je hebt 2 van de 3 vaardigheden die ze vragen: SQL, Python; niet in je profiel: Airflow'],
    ['licence.missing', { licences: 'driving-b, vca' }, 'They ask for a driving licence (B), a VCA safety certificate, which is not in your profile', 'Ze vragen een rijbewijs (B), een VCA-certificaat, en dat staat niet in je profiel'],
    ['language.dutch.no-hindrance', { level: 'A1' }, 'English at work; your Dutch A1 is no hindrance', 'Engels op het werk; je Nederlands op A1 is geen bezwaar'],
    ['permit.work.range-starts-below', { thresholdCents: 435_700, payCents: 430_000, gapCents: 5_700 }, 'The offer must reach €4,357 for your permit; the range starts at €4,300', 'Voor je vergunning moet het loon € 4.357 per maand zijn; de schaal begint bij € 4.300'],
    ['deposit.lawful', { months: 2, depositCents: 188_000 }, 'Deposit of 2 months: €1,880', 'Borg van 2 maanden: € 1.880'],
    ['deposit.lawful', { months: 1, depositCents: 94_040 }, 'Deposit of 1 month: €940', 'Borg van 1 maand: € 940'],
    ['score.cost.under-limit', { costCents: 92_000, roomCents: 9_950 }, '€920 a month: €99.50 below your limit', '€ 920 per maand: € 99,50 onder je grens'],
    ['cost.share.within', { costCents: 92_000, sharePercent: 28, netCents: 334_755, limitPercent: 30 }, '€920 is 28 % of the net pay of this job, €3,348; your limit is 30 %', '€ 920 is 28 % van het nettoloon van deze baan, € 3.348; je grens is 30 %'],
    ['start.move-in.before', { days: 13 }, 'You may move in 13 days before the job starts', 'Je kunt 13 dagen voor de eerste werkdag verhuizen'],
    ['start.move-in.before', { days: 1 }, 'You may move in 1 day before the job starts', 'Je kunt 1 dag voor de eerste werkdag verhuizen'],
    ['commute.within', { minutes: 22, mode: 'bicycle', maxMinutes: 45 }, '22 minutes from home to work by bicycle, by our estimate; your limit is 45', '22 minuten van huis naar werk met de fiets, naar onze schatting; je grens is 45'],
    ['education.too-low', { education: 'master', ownEducation: 'vocational' }, 'They ask for a master’s degree; you have a vocational diploma (mbo)', 'Ze vragen een masterdiploma; jij hebt een mbo-diploma'],
    ['permit.work.no-figures', { year: 2027 }, 'The pay that a permit asks in 2027 is to be confirmed', 'Het loon dat een vergunning vraagt in 2027 moet nog worden bevestigd'],
    ['score.cost.share.known', { sharePercent: 37, limitPercent: 33.3 }, 'The home takes 37 % of the net pay of this job; your limit is 33.3 %', 'De woning kost 37 % van het nettoloon van deze baan; je grens is 33,3 %'],
  ])('%s %j', (code, values, english, dutch) => {
    expect(say(code, values)).toEqual([english, dutch]);
  });

  it('leaves out the year of a near date when it knows the day', () => {
    expect(say('availability.fits', { fromOn: '2026-12-14' }, '2026-11-23')).toEqual(['Free from 14 December: in time for you', 'Vrij vanaf 14 december: op tijd voor jou']);
    expect(say('availability.fits', { fromOn: '2028-12-14' }, '2026-11-23')[0]).toBe('Free from 14 December 2028: in time for you');
    expect(say('availability.fits', { fromOn: '2026-12-14' })[0]).toBe('Free from 14 December 2026: in time for you');
  });

  it('keeps words of an ad as they are, also when they look like a placeholder', () => {
    expect(say('score.occupation.overlap', { occupation: '{level} $& <b>' })[0]).toBe('The title has words of what you look for: {level} $& <b>');
  });

  it('says so when a code or a value is missing, and never fails', () => {
    expect(say('no.such.code', {})).toEqual(['We have no words for this reason yet', 'Voor deze reden hebben we nog geen woorden']);
    expect(say('toString', {})[0]).toBe('We have no words for this reason yet');
    expect(say('start.move-in.before', {})[0]).toBe('You may move in … before the job starts');
  });
});
