import { AD_LANGUAGES, CEFR_LEVELS, isCalendarDate, LANGUAGE_DEMANDS, PAY_PERIODS, SPONSOR_STATES } from '@mitn/domain';
import * as z from 'zod/mini';

export const Id = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'must be an id as this platform gives it'));
/** A calendar date in Europe/Amsterdam. */
export const CalendarDateText = z.string().check(z.refine(isCalendarDate, 'must be a calendar date such as 2026-11-23'));
/** An instant, ISO 8601 in UTC. */
export const Instant = z.string();
export const AdLanguageValue = z.enum(AD_LANGUAGES);
export const LanguageDemandValue = z.enum(LANGUAGE_DEMANDS);
export const CefrLevelValue = z.enum(CEFR_LEVELS);

/** Free text from a person: at most 200 characters, no control characters. */
export const ShortText = z.string().check(z.trim(), z.minLength(1), z.maxLength(200), z.regex(/^[^\p{Cc}]*$/u));

export const PayAnswer = z.object({
  minCents: z.nullable(z.int()),
  maxCents: z.nullable(z.int()),
  currency: z.string(),
  period: z.enum(PAY_PERIODS),
  /** The next three are left out where the ad does not say them. */
  basis: z.optional(z.nullable(z.enum(['gross', 'net']))),
  /** The hours a week that the amount is for, which need not be those of the job. */
  hoursBasis: z.optional(z.nullable(z.number())),
  holidayPay: z.optional(z.nullable(z.enum(['included', 'excluded']))),
});

export const PlaceAnswer = z.object({
  name: z.string(),
  province: z.nullable(z.string()),
  lat: z.nullable(z.number()),
  lon: z.nullable(z.number()),
});

export const OrganisationAnswer = z.object({ id: z.nullable(Id), name: z.string(), sponsor: z.enum(SPONSOR_STATES), flagged: z.boolean(), demo: z.boolean() });
export const OriginAnswer = z.object({ source: z.string(), url: z.nullable(z.string()) });

const InBothLanguages = z.object({ en: z.string(), nl: z.string() });
export const QuoteAnswer = z.object({ field: z.enum(['title', 'description']), start: z.int(), end: z.int(), text: z.string() });
export const LabelAnswer = z.object({
  name: z.string(),
  value: z.string(),
  certainty: z.enum(['certain', 'likely', 'unsure']),
  quotes: z.array(QuoteAnswer),
  /**
   * The rule that the verdict rests on. One of the law has the days between which it holds, its source, how well that is known (A confirmed, B second-hand, C to
   * be confirmed), and its title and text with the figures of today; one of reading has none of these.
   */
  rule: z.object({
    id: z.string(), validFrom: z.nullable(z.string()), validTo: z.optional(z.nullable(z.string())), source: z.nullable(z.string()), certainty: z.optional(z.enum(['A', 'B', 'C'])),
    title: z.optional(InBothLanguages), text: z.optional(InBothLanguages),
  }),
});

export const FacetAnswer = z.record(z.string(), z.array(z.object({ value: z.string(), count: z.int() })));
export const Page = z.int().check(z.minimum(1), z.maximum(200));
export const PageSize = z.int().check(z.minimum(1), z.maximum(50));

/** The error answer of every route, `application/problem+json` (RFC 9457). */
export const ProblemAnswer = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  errors: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
});
export type Problem = z.output<typeof ProblemAnswer>;
