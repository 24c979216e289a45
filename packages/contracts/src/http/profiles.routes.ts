import { CONTRACTS, EDUCATION_LEVELS, FURNISHINGS, HOME_TYPES, LICENCES, PERMIT_SITUATIONS, TRAVEL_MODES, WORKPLACES } from '@mitn/domain';
import * as z from 'zod/mini';
import { CalendarDateText, CefrLevelValue, Id, ShortText } from '../shared/common.schema.js';
import { defineRoute } from '../shared/route.js';

const list = <T extends z.ZodMiniType>(item: T, most = 30) => z._default(z.array(item).check(z.maxLength(most)), []);
const centsPerMonth = z.int().check(z.minimum(0), z.maximum(10_000_000));
const nothing = <T extends z.ZodMiniType>(item: T) => z._default(z.nullable(item), null);

/** What a newcomer has and wants. The same schema stands behind the web form, the API, the intake and docs/schemas/profile.schema.json. */
export const ProfileBody = z.strictObject({
  household: z.strictObject({
    adults: z.int().check(z.minimum(1), z.maximum(12)),
    children: z._default(z.int().check(z.minimum(0), z.maximum(12)), 0),
    pets: z._default(z.boolean(), false),
  }),
  languages: list(z.strictObject({ language: z.enum(['en', 'nl', 'de']), level: CefrLevelValue }), 3),
  work: nothing(
    z.strictObject({
      occupations: list(ShortText, 10),
      skills: list(ShortText, 50),
      experienceYears: nothing(z.number().check(z.minimum(0), z.maximum(60))),
      education: nothing(z.enum(EDUCATION_LEVELS)),
      /** Licences, certificates and registers; null = not told, empty = none. */
      licences: nothing(z.array(z.enum(LICENCES)).check(z.maxLength(LICENCES.length))),
      hoursMin: nothing(z.number().check(z.minimum(0), z.maximum(80))),
      hoursMax: nothing(z.number().check(z.minimum(0), z.maximum(80))),
      minPayCentsPerMonth: nothing(centsPerMonth),
      workplaces: list(z.enum(WORKPLACES), 3),
      contracts: list(z.enum(CONTRACTS), 6),
      startFrom: nothing(CalendarDateText),
    }).check(z.refine(({ hoursMin, hoursMax }) => hoursMin === null || hoursMax === null || hoursMin <= hoursMax, { error: 'the most hours must not be fewer than the least', path: ['hoursMax'] })),
  ),
  home: nothing(
    z.strictObject({
      types: list(z.enum(HOME_TYPES), 5),
      maxCostCentsPerMonth: nothing(centsPerMonth),
      minAreaM2: nothing(z.number().check(z.minimum(0), z.maximum(1000))),
      minRooms: nothing(z.int().check(z.minimum(1), z.maximum(20))),
      furnishing: list(z.enum(FURNISHINGS), 3),
      needsRegistration: z._default(z.boolean(), true),
      moveInFrom: nothing(CalendarDateText),
      moveInUntil: nothing(CalendarDateText),
      minStayMonths: nothing(z.int().check(z.minimum(0), z.maximum(120))),
      needsStepFree: nothing(z.boolean()),
    }).check(
      z.refine(({ moveInFrom, moveInUntil }) => moveInFrom === null || moveInUntil === null || moveInFrom <= moveInUntil, { error: 'the last day to move in must not lie before the first', path: ['moveInUntil'] }),
    ),
  ),
  permit: z._default(z.strictObject({ situation: z.enum(PERMIT_SITUATIONS), birthDate: nothing(CalendarDateText) }), { situation: 'free-to-work', birthDate: null }),
  reach: z._default(
    z.strictObject({
      from: nothing(z.strictObject({ lat: z.number().check(z.minimum(-90), z.maximum(90)), lon: z.number().check(z.minimum(-180), z.maximum(180)) })),
      placeName: nothing(ShortText),
      mode: z._default(z.enum(TRAVEL_MODES), 'bicycle'),
      maxMinutes: z._default(z.int().check(z.minimum(5), z.maximum(180)), 45),
    }),
    { from: null, placeName: null, mode: 'bicycle', maxMinutes: 45 },
  ),
  maxCostSharePercent: z._default(z.number().check(z.minimum(5), z.maximum(100)), 40),
});
export type ProfileBody = z.output<typeof ProfileBody>;
export type ProfileInput = z.input<typeof ProfileBody>;

const concept = { name: z.string(), uri: z.string(), label: z.string() };
/** What the person's words mean in the vocabulary: `name` is the word, `label` what it stands for. Words that it does not know are compared as words. */
export const ProfileConceptsAnswer = z.object({ version: z.string(), occupations: z.array(z.object({ ...concept, iscoCode: z.string() })), skills: z.array(z.object(concept)) });
export const ProfileAnswer = z.object({ id: Id, revision: z.int(), profile: ProfileBody, concepts: z.optional(z.nullable(ProfileConceptsAnswer)), expiresAt: z.nullable(z.string()) });
const ById = z.strictObject({ id: Id });

export const createProfileRoute = defineRoute({
  method: 'POST', path: '/api/profiles', access: 'public', status: 201, summary: 'Keep an anonymous profile for 30 days', body: ProfileBody, answer: z.extend(ProfileAnswer, { token: z.string() }),
});
export const getProfileRoute = defineRoute({ method: 'GET', path: '/api/profiles/:id', access: 'profile', summary: 'One profile', params: ById, answer: ProfileAnswer });
export const updateProfileRoute = defineRoute({ method: 'PUT', path: '/api/profiles/:id', access: 'profile', summary: 'Change a profile', params: ById, body: ProfileBody, answer: ProfileAnswer });
