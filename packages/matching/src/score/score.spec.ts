import { describe, expect, it } from '@jest/globals';
import { plainSkills, sampleHome, sampleProfile, sampleVacancy } from '../testing/index.js';
import { WEIGHTS } from '../weights.js';
import { homeParts } from './home-score.js';
import { vacancyParts } from './vacancy-score.js';
import { words } from './words.js';

const on = '2026-06-01';
const vacancyPart = (name: string, vacancy = {}, profile: Parameters<typeof sampleProfile>[0] = {}) => vacancyParts(sampleVacancy(vacancy), sampleProfile(profile), on, WEIGHTS).find((one) => one.name === name)!;
const homePart = (name: string, home = {}, profile: Parameters<typeof sampleProfile>[0] = {}) => homeParts(sampleHome(home), sampleProfile(profile), on, WEIGHTS).find((one) => one.name === name)!;

describe('weights', () => {
  it.each(['vacancy', 'home', 'pair'] as const)('of a %s add up to 1,000', (kind) => {
    expect(Object.values<number>(WEIGHTS[kind]).reduce((sum, max) => sum + max, 0)).toBe(1_000);
  });
});

describe('the score of a vacancy', () => {
  it('names the shared and the missing skills', () => {
    expect(vacancyPart('skills')).toEqual({ name: 'skills', points: 180, max: 240, reason: { code: 'score.skills.shared', values: { shared: 3, asked: 4, skills: 'Airflow, Python, SQL', missing: 'Kafka' } } });
    expect(vacancyPart('skills', {}, { work: { skills: ['kafka', 'SQL', 'Python', 'airflow'] } }).reason).toEqual({ code: 'score.skills.all', values: { asked: 4, skills: 'Airflow, Kafka, Python, SQL' } });
    expect(vacancyPart('skills', { skills: plainSkills('SQL', 'sql ') }).points).toBe(80);
    expect(vacancyPart('skills', { skills: plainSkills('Welding') })).toMatchObject({ points: 0, reason: { code: 'score.skills.none', values: { asked: 1, missing: 'Welding' } } });
    expect(vacancyPart('skills', { skills: [] }).points).toBe(96);
    expect(vacancyPart('skills', { skills: plainSkills('a', 'b', 'c', 'd', 'e', 'f', 'g') }).reason.values['missing']).toBe('a, b, c, d, e +2');
  });

  it('weighs skills by how rare they are, and finds them in other words', () => {
    const skills = [{ name: 'teamwerk', uri: 'urn:team', weight: 20, essential: false }, { name: 'CNC-frezen', uri: 'urn:cnc', weight: 180, essential: false }, { name: 'lassen', uri: 'urn:weld', weight: 100, essential: true }];
    const having = (...uris: string[]) => vacancyPart('skills', { skills }, { concepts: { version: '1', occupations: [], skills: uris.map((uri) => ({ name: uri, uri, label: uri })) } });
    expect(having('urn:team').points).toBe(16);
    expect(having('urn:cnc')).toMatchObject({ points: 144, reason: { values: { skills: 'CNC-frezen', missing: 'lassen, teamwerk' } } });
    expect(having('urn:cnc', 'urn:weld', 'urn:team')).toMatchObject({ points: 240, reason: { code: 'score.skills.all', values: { asked: 3, skills: 'lassen, CNC-frezen, teamwerk' } } });
    expect(vacancyPart('skills', { skills: [...skills, ...skills] }, {}).points).toBe(0);
  });

  it('finds a wanted occupation in other words for grade and number', () => {
    expect(vacancyPart('occupation', { title: 'Senior Data Engineers (m/f/x)' }).points).toBe(234);
    expect(vacancyPart('occupation', { title: 'Data Analyst' }).points).toBe(117);
    expect(vacancyPart('occupation', { title: 'Nurse' })).toMatchObject({ points: 0, reason: { code: 'score.occupation.none' } });
    expect(vacancyPart('occupation', { title: 'Nurse' }, { work: { occupations: [] } }).points).toBe(260);
    expect(vacancyPart('occupation', { title: 'Verpleegkundige', occupation: 'nurse', occupationUri: 'urn:nurse' }, { work: { occupations: ['urn:nurse'] } })).toMatchObject({ points: 260, reason: { values: { occupation: 'nurse' } } });
    expect(vacancyPart('occupation', { title: 'Verpleegkundige', occupationUri: 'urn:nurse' }, { work: { occupations: ['urn:cook'] } }).points).toBe(0);
    expect(words('C++ / .NET and C# Developers')).toEqual(new Set(['c++', '.net', 'c#', 'developer']));
  });

  it('knows occupations that are near: the same concept, then the unit group, then the minor group, then words', () => {
    const concepts = { version: '1', occupations: [{ name: 'Data engineer', uri: 'urn:data-engineer', label: 'data engineer', iscoCode: '2521' }], skills: [] };
    const near = (occupationUri: string | null, iscoCode: string | null, title = 'Etl-ontwikkelaar') => {
      const { points, reason } = vacancyPart('occupation', { title, occupation: title, occupationUri, iscoCode }, { concepts });
      return [points, reason.code.replace('score.occupation.', ''), reason.values];
    };
    expect(near('urn:data-engineer', '2521')).toEqual([260, 'same', { occupation: 'Etl-ontwikkelaar' }]);
    expect(near('urn:dba', '2521')).toEqual([195, 'unit-group', { occupation: 'Etl-ontwikkelaar', wish: 'Data engineer', group: '2521' }]);
    expect(near('urn:sysadmin', '2522')).toEqual([130, 'minor-group', { occupation: 'Etl-ontwikkelaar', wish: 'Data engineer', group: '252' }]);
    expect(near('urn:cook', '5120')).toEqual([0, 'none', {}]);
    expect(near('urn:civil', '2142', 'Civil engineer')).toEqual([52, 'overlap', { occupation: 'Data engineer' }]);
    expect(near(null, null, 'Data engineer')).toEqual([234, 'overlap', { occupation: 'Data engineer' }]);
  });

  it('rises with pay, from half the points at the wish', () => {
    const at = (cents: number) => vacancyPart('pay', { pay: { minCents: cents, maxCents: null, currency: 'EUR', period: 'month' } }).points;
    expect([at(175_000), at(350_000), at(525_000), at(900_000)]).toEqual([27, 55, 110, 110]);
    expect(vacancyPart('pay', { pay: null })).toMatchObject({ points: 0, reason: { code: 'score.pay.unstated' } });
  });

  it('falls with the age of the confirmation', () => {
    const at = (confirmedOn: string) => vacancyPart('freshness', { confirmedOn }).points;
    expect([at('2026-06-01'), at('2026-05-02'), at('2026-01-01'), at('2026-09-01')]).toEqual([70, 35, 0, 70]);
  });

  it('values an ad that answers questions', () => {
    expect(vacancyPart('information')).toMatchObject({ points: 80, reason: { values: { stated: 7, of: 7 } } });
    expect(vacancyPart('information', { dutch: 'unstated', pay: null })).toMatchObject({ points: 40, reason: { values: { stated: 5, of: 7 } } });
  });

  it('weighs experience, workplace and the way', () => {
    expect([vacancyPart('experience').points, vacancyPart('experience', { experienceYears: 6 }).points, vacancyPart('experience', { experienceYears: null }).points]).toEqual([80, 40, 32]);
    expect([vacancyPart('workplace').points, vacancyPart('workplace', { workplace: null }).points, vacancyPart('workplace', { workplace: 'remote' }).points]).toEqual([50, 20, 0]);
    expect([vacancyPart('commute').points, vacancyPart('commute', { point: null }).points, vacancyPart('commute', { workplace: 'remote', point: null }).points]).toEqual([110, 0, 110]);
  });
});

describe('the score of a home', () => {
  it('rises with the room below the limit, and trusts an incomplete price less', () => {
    const costs = (totalCentsPerMonth: number, complete = true) => ({ costs: { bareRentCents: null, serviceCents: null, utilitiesCents: null, totalCentsPerMonth, complete } });
    expect([homePart('cost', costs(130_000)).points, homePart('cost', costs(97_500)).points, homePart('cost', costs(65_000)).points, homePart('cost', costs(97_500, false)).points]).toEqual([0, 175, 350, 122]);
    expect(homePart('cost', costs(100_000), { home: { maxCostCentsPerMonth: null } }).points).toBe(175);
  });

  it('takes the whole area and the way', () => {
    expect([homePart('area').points, homePart('area', { areaM2: null }).points, homePart('area', { areaM2: 240 }).points]).toEqual([100, 0, 200]);
    expect([homePart('distance').points, homePart('distance', { point: null }).points]).toEqual([113, 0]);
  });

  it('is the same for every size of household', () => {
    const large = { household: { adults: 2, children: 5, pets: true } };
    expect(homeParts(sampleHome(), sampleProfile(large), on, WEIGHTS)).toEqual(homeParts(sampleHome(), sampleProfile(), on, WEIGHTS));
  });
});
