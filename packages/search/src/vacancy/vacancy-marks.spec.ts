import { describe, expect, it } from '@jest/globals';
import { buildVacancy } from '@mitn/testing';
import { vacancyMarks } from './vacancy-marks.js';

const bare = { workingLanguage: null, hoursPerWeek: null, contract: null, workplace: null, sponsorship: null, relocationHelp: null, experienceYears: null, education: null, place: null } as const;

describe('marks of a vacancy', () => {
  it('tell Dutch that is not needed from Dutch that helps, and never read silence as a yes', () => {
    expect(vacancyMarks(buildVacancy({ ...bare, adLanguage: 'en', dutch: 'not-needed' }), 'unknown')).toEqual({ sure: 'zqnodutch zqenglish', near: '' });
    expect(vacancyMarks(buildVacancy({ ...bare, adLanguage: 'en', dutch: 'plus' }), 'unknown')).toEqual({ sure: '', near: 'zqnodutch zqenglish' });
    expect(vacancyMarks(buildVacancy({ ...bare, adLanguage: 'en', dutch: 'unstated' }), 'unknown')).toEqual({ sure: '', near: 'zqenglish' });
    expect(vacancyMarks(buildVacancy({ ...bare, adLanguage: 'nl', dutch: 'required', workingLanguage: 'en' }), 'unknown')).toEqual({ sure: '', near: '' });
  });

  it('take hours as they may be worked, and a sponsor that the ad does not deny', () => {
    expect(vacancyMarks(buildVacancy({ ...bare, adLanguage: 'nl', dutch: 'required', hoursPerWeek: { min: 24, max: 40 } }), 'recognised')).toEqual({ sure: '', near: 'zqparttime zqfulltime zqsponsorship' });
    expect(vacancyMarks(buildVacancy({ ...bare, adLanguage: 'nl', dutch: 'required', hoursPerWeek: { min: 16, max: 32 }, sponsorship: false }), 'recognised')).toEqual({ sure: 'zqparttime', near: '' });
  });
});
