import type { Profile } from '@mitn/domain';
import { CEFR_LEVELS, CONTRACTS, EDUCATION_LEVELS, FURNISHINGS, HOME_TYPES, LICENCES, PERMIT_SITUATIONS, TRAVEL_MODES, WORKPLACES } from '@mitn/domain';
import * as z from 'zod';

const concept = { name: z.string(), uri: z.string(), label: z.string() };

/** A profile as it lies in its JSON column. */
export const ProfileColumn: z.ZodType<Profile> = z.object({
  household: z.object({ adults: z.int(), children: z.int(), pets: z.boolean() }),
  languages: z.array(z.object({ language: z.enum(['en', 'nl', 'de']), level: z.enum(CEFR_LEVELS) })),
  work: z
    .object({
      occupations: z.array(z.string()),
      skills: z.array(z.string()),
      experienceYears: z.number().nullable(),
      education: z.enum(EDUCATION_LEVELS).nullable(),
      // Rows from before there were licences have none.
      licences: z.array(z.enum(LICENCES)).nullish(),
      hoursMin: z.number().nullable(),
      hoursMax: z.number().nullable(),
      minPayCentsPerMonth: z.int().nullable(),
      workplaces: z.array(z.enum(WORKPLACES)),
      contracts: z.array(z.enum(CONTRACTS)),
      startFrom: z.string().nullable(),
    })
    .nullable(),
  home: z
    .object({
      types: z.array(z.enum(HOME_TYPES)),
      maxCostCentsPerMonth: z.int().nullable(),
      minAreaM2: z.number().nullable(),
      minRooms: z.number().nullable(),
      furnishing: z.array(z.enum(FURNISHINGS)),
      needsRegistration: z.boolean(),
      moveInFrom: z.string().nullable(),
      moveInUntil: z.string().nullable(),
      minStayMonths: z.int().nullable(),
      needsStepFree: z.boolean().nullable(),
    })
    .nullable(),
  permit: z.object({ situation: z.enum(PERMIT_SITUATIONS), birthDate: z.string().nullable() }),
  reach: z.object({
    from: z.object({ lat: z.number(), lon: z.number() }).nullable(),
    placeName: z.string().nullable(),
    mode: z.enum(TRAVEL_MODES),
    maxMinutes: z.int(),
  }),
  maxCostSharePercent: z.number(),
  // Rows from before words were looked up have none.
  concepts: z.object({ version: z.string(), occupations: z.array(z.object({ ...concept, iscoCode: z.string() })), skills: z.array(z.object(concept)) }).nullish(),
});
