import type { Home, Label, Vacancy } from '@mitn/domain';
import { describe, expect, it } from '@jest/globals';
import { WORDED_MATCH_CODES } from '@mitn/texts';
import { createMatchingEngine } from '../columns/column-engine.js';
import { Dice, randomOffers, randomProfile, sampleHome, sampleProfile, sampleVacancy, WORLD_DAY } from '../testing/index.js';
import { CHECK_SOURCES, EVIDENCE_METHODS } from './evidence-table.js';
import { matchEvidence, type EvidenceContext } from './match-evidence.js';

const label = (name: string): Label => ({ name, value: 'x', certainty: 'likely', quotes: [{ field: 'description', start: 0, end: 3, text: 'ad.' }], rule: { id: name, validFrom: null, source: null } });
const text = { descriptionHtml: '', descriptionText: 'ad.', postedOn: null };
const place = { name: 'Groningen', province: 'Groningen' as const, country: 'NL', precision: 'town' as const };

function contextOf(profile = sampleProfile(), on = '2026-06-01'): EvidenceContext {
  const { id: _id, revision: _revision, point, sponsor, confirmedOn: _confirmed, skills, ...fields } = sampleVacancy();
  const value: Vacancy = {
    ...text, ...fields, skills: skills.map(({ name }) => name), occupationUri: null, skillUris: [], conceptsVersion: null, adLanguage: 'en', organisation: { name: 'Noordnet', kvkNumber: null, website: null }, place: { ...place, point },
    workingLanguage: null, relocationHelp: null, sponsorship: null, applyUntil: null, applyUrl: null, labels: [label('dutch'), label('pay'), label('skills'), { ...label('english'), quotes: [] }],
  };
  const { id: _homeId, revision: _homeRevision, point: homePoint, confirmedOn: _homeConfirmed, depositCents = null, ...homeFields } = sampleHome();
  const home: Home = { ...text, ...homeFields, title: 'Apartment', depositCents, provider: null, place: { ...place, point: homePoint }, street: null, totalAreaM2: null, adLanguage: 'en', conditions: [], contactUrl: null, labels: [label('registration')] };
  return { vacancy: { value, asked: skills, sponsor }, home, profile, on };
}

function pairEvidence() {
  const context = contextOf();
  const engine = createMatchingEngine();
  engine.putVacancies([sampleVacancy()]);
  engine.putHomes([sampleHome()]);
  const match = engine.judge(context.profile, { vacancyId: 'v1', homeId: 'h1' }, context.on)!;
  const evidence = matchEvidence(match, context);
  return {
    check: (name: string) => evidence.checks[match.checks.findIndex((one) => one.name === name)]!,
    part: (name: string) => evidence.parts[match.parts.findIndex((one) => one.name === name)]!,
  };
}

describe('where a number comes from', () => {
  const { check, part } = pairEvidence();

  it('is the text where a label quotes it, else the field of the source, else nothing', () => {
    expect(check('language.dutch').offer).toEqual([{ offer: 'vacancy', field: 'labels.dutch', source: 'text', labels: ['dutch'] }, { offer: 'vacancy', field: 'labels.adLanguage', source: 'field', labels: [] }]);
    expect(check('language.english').offer[0]).toEqual({ offer: 'vacancy', field: 'labels.english', source: 'field', labels: [] });
    expect(part('home.cost')).toMatchObject({ offer: [{ offer: 'home', field: 'costs', source: 'field' }], profile: ['home.maxCostCentsPerMonth'], methods: ['cost-points'] });
    expect(check('registration').offer[0]).toMatchObject({ source: 'text', labels: ['registration'] });
    expect(check('start.move-in').offer.map(({ field }) => field)).toEqual(['startOn', 'availableFrom', 'availableUntil']);
  });

  it('is the figures of the day with their source', () => {
    expect(check('permit.work').figures).toMatchObject([{ id: 'permit.hsm.under-30', value: 435_700, validFrom: '2026-01-01', source: 'meijburg.com' }, { id: 'permit.hsm.higher-from-age' }]);
    expect(check('deposit').figures).toMatchObject([{ id: 'deposit.max', value: 2 }]);
    expect(part('cost.share').figures.map(({ id }) => id)).toEqual(expect.arrayContaining(['income-tax.rate-1', 'general-credit.max', 'labour-credit.rate-1']));
    expect(check('language.dutch').figures).toEqual([]);
  });

  it('is for skills each of them with its weight', () => {
    expect(part('job.skills').skills).toMatchObject({ shared: [{ name: 'Airflow', weight: 100 }, { name: 'Python' }, { name: 'SQL' }], missing: [{ name: 'Kafka' }] });
    expect(part('job.pay').skills).toBeNull();
  });

  it('is known for every check and part that the engine can give, each part with its method', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const dice = new Dice(seed);
      const { vacancies, homes } = randomOffers(dice, 4, 4);
      const engine = createMatchingEngine();
      engine.putVacancies(vacancies);
      engine.putHomes(homes);
      const context = contextOf(randomProfile(dice), WORLD_DAY);
      for (const offer of [{ vacancyId: vacancies[0]!.id, homeId: null }, { vacancyId: null, homeId: homes[0]!.id }, { vacancyId: vacancies[1]!.id, homeId: homes[1]!.id }]) {
        const match = engine.judge(context.profile, offer, WORLD_DAY)!;
        const { checks, parts } = matchEvidence(match, context);
        match.checks.forEach(({ name }, at) => expect([name, name in CHECK_SOURCES, checks[at]!.offer.length > 0]).toEqual([name, true, true]));
        match.parts.forEach(({ name }, at) => expect([name, parts[at]!.offer.length > 0, parts[at]!.methods.length > 0]).toEqual([name, true, true]));
      }
    }
  });

  it('has a sentence for every method', () => {
    expect(EVIDENCE_METHODS.filter((method) => !WORDED_MATCH_CODES.includes(`method.${method}`))).toEqual([]);
  });
});
