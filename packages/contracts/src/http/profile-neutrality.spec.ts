import { describe, expect, it } from '@jest/globals';
import type * as z from 'zod/mini';
import { ProfileBody } from './profiles.routes.js';

/** What a profile may hold at all. A new key is a decision about people: it belongs here only when no score can see it, or when it is a wish or a skill. */
const ALLOWED = {
  profile: ['home', 'household', 'languages', 'maxCostSharePercent', 'permit', 'reach', 'work'],
  household: ['adults', 'children', 'pets'],
  permit: ['birthDate', 'situation'],
  reach: ['from', 'maxMinutes', 'mode', 'placeName'],
  work: ['contracts', 'education', 'experienceYears', 'hoursMax', 'hoursMin', 'licences', 'minPayCentsPerMonth', 'occupations', 'skills', 'startFrom', 'workplaces'],
  home: ['furnishing', 'maxCostCentsPerMonth', 'minAreaM2', 'minRooms', 'minStayMonths', 'moveInFrom', 'moveInUntil', 'needsRegistration', 'needsStepFree', 'types'],
};

interface Wrapped {
  _zod: { def: { innerType?: Wrapped; shape?: Record<string, z.ZodMiniType> } };
}

function keysOf(schema: Wrapped): string[] {
  const { innerType, shape } = schema._zod.def;
  return innerType ? keysOf(innerType) : Object.keys(shape ?? {}).sort();
}

describe('a profile as it comes in', () => {
  it('has no name, nationality, gender, religion or origin, and refuses them', () => {
    const { household, permit, reach, work, home } = ProfileBody.shape;
    expect({ profile: keysOf(ProfileBody), household: keysOf(household), permit: keysOf(permit), reach: keysOf(reach), work: keysOf(work), home: keysOf(home) }).toEqual(ALLOWED);
    for (const key of ['name', 'nationality', 'gender', 'religion', 'origin', 'maritalStatus']) expect(ProfileBody.safeParse({ household: { adults: 1 }, [key]: 'x' }).success).toBe(false);
  });
});
