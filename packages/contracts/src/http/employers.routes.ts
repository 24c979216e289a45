import { CONTRACTS, WORKPLACES } from '@mitn/domain';
import * as z from 'zod/mini';
import { CalendarDateText, CefrLevelValue, Id, LabelAnswer, LanguageDemandValue, ShortText } from '../shared/common.schema.js';
import { defineRoute } from '../shared/route.js';

/** A vacancy as an employer posts it. The organisation is that of the session, never of the body. */
export const VacancyPostBody = z.strictObject({
  title: ShortText,
  /** Plain text; a blank line starts a paragraph, a line that begins with "- " is an item of a list. */
  description: z.string().check(z.trim(), z.minLength(80), z.maxLength(20_000)),
  placeName: ShortText,
  workplace: z.enum(WORKPLACES),
  contract: z.enum(CONTRACTS),
  hoursMin: z.number().check(z.minimum(1), z.maximum(80)),
  hoursMax: z.number().check(z.minimum(1), z.maximum(80)),
  /** Gross cents a month at full hours. */
  payMinCentsPerMonth: z.nullable(z.int().check(z.minimum(1), z.maximum(10_000_000))),
  payMaxCentsPerMonth: z.nullable(z.int().check(z.minimum(1), z.maximum(10_000_000))),
  dutch: LanguageDemandValue,
  dutchLevel: z._default(z.nullable(CefrLevelValue), null),
  applyUrl: z.nullable(z.url().check(z.maxLength(2000))),
  applyUntil: z.nullable(CalendarDateText),
}).check(
  z.refine((body) => body.hoursMin <= body.hoursMax, { error: 'the most hours must not be fewer than the least', path: ['hoursMax'] }),
  z.refine((body) => body.payMinCentsPerMonth === null || body.payMaxCentsPerMonth === null || body.payMinCentsPerMonth <= body.payMaxCentsPerMonth, {
    error: 'the highest pay must not be lower than the lowest', path: ['payMaxCentsPerMonth'],
  }),
);
export type VacancyPostBody = z.output<typeof VacancyPostBody>;

export const OwnVacancy = z.object({ id: Id, title: z.string(), status: z.enum(['open', 'expired', 'withdrawn', 'closed']), searchable: z.boolean(), createdAt: z.string(), applyUntil: z.nullable(z.string()), url: z.string() });
export const postVacancyRoute = defineRoute({ method: 'POST', path: '/api/employer/vacancies', access: 'employer', status: 201, summary: 'Post a vacancy', body: VacancyPostBody, answer: OwnVacancy });
/** The quotes count in the two texts as given. `unlawful.<kind>` is advice: nothing is refused for it. */
export const previewVacancyRoute = defineRoute({
  method: 'POST', path: '/api/employer/vacancies/preview', access: 'employer', summary: 'How the words of a vacancy would be read; nothing is kept',
  body: z.strictObject({ title: z.string().check(z.maxLength(200)), description: z.string().check(z.maxLength(20_000)) }), answer: z.object({ labels: z.array(LabelAnswer) }),
});
export const listOwnVacanciesRoute = defineRoute({
  method: 'GET', path: '/api/employer/vacancies', access: 'employer', summary: 'The vacancies of my organisation', 
  query: z.strictObject({ cursor: z.optional(z.string().check(z.maxLength(200))) }), answer: z.object({ vacancies: z.array(OwnVacancy), nextCursor: z.nullable(z.string()) }),
});
export const closeVacancyRoute = defineRoute({ method: 'DELETE', path: '/api/employer/vacancies/:id', access: 'employer', status: 204, summary: 'Close one of my vacancies', params: z.strictObject({ id: Id }) });
