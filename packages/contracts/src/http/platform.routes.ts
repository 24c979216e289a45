import * as z from 'zod/mini';
import { defineRoute } from '../shared/route.js';

export const HealthAnswer = z.object({
  status: z.enum(['ready', 'not-ready']),
  version: z.string(),
  engines: z.object({ database: z.string(), queue: z.enum(['redis', 'postgres']), search: z.enum(['meilisearch', 'postgres']) }),
  checks: z.array(z.object({ name: z.string(), status: z.enum(['ok', 'failed']), detail: z.string() })),
});
export const getHealthRoute = defineRoute({ method: 'GET', path: '/api/health', access: 'public', summary: '200 only when ready, else 503', answer: HealthAnswer });

/** A: official or specialist source. B: seen once or second-hand. C: recalled or conflicting: shown as "to be confirmed", never decisive. */
const certainty = z.enum(['A', 'B', 'C']);
/** One legal figure for one period; `validTo` is the last day. A rate is in parts per 100,000. */
export const RuleFigure = z.object({
  id: z.string(), value: z.number(), unit: z.string(), validFrom: z.string(), validTo: z.nullable(z.string()), source: z.string(), certainty,
  /** What to know about this figure, in English. */
  note: z.optional(z.string()),
});
const BothLanguages = z.object({ en: z.string(), nl: z.string() });
/** A rule in words, with the figures of the day filled in; one that is not certain reads "to be confirmed". The period is the one in which exactly this text holds. */
export const RuleText = z.object({ id: z.string(), title: BothLanguages, text: BothLanguages, figureIds: z.array(z.string()), validFrom: z.string(), validTo: z.nullable(z.string()), source: z.string(), certainty });
export const RulesAnswer = z.object({ on: z.string(), rulesVersion: z.string(), figures: z.array(RuleFigure), rules: z.array(RuleText) });
export const listRulesRoute = defineRoute({ method: 'GET', path: '/api/rules', access: 'public', summary: 'Legal figures on a day and the rules in words, each with its source', query: z.strictObject({ on: z.optional(z.string()) }), answer: RulesAnswer });
