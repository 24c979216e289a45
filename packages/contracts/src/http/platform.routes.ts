import * as z from 'zod/mini';
import { defineRoute } from '../shared/route.js';

export const HealthAnswer = z.object({
  status: z.enum(['ready', 'not-ready']),
  version: z.string(),
  engines: z.object({ database: z.string(), queue: z.enum(['redis', 'postgres']), search: z.enum(['meilisearch', 'postgres']) }),
  checks: z.array(z.object({ name: z.string(), status: z.enum(['ok', 'failed']), detail: z.string() })),
});
export const getHealthRoute = defineRoute({ method: 'GET', path: '/api/health', access: 'public', summary: '200 only when ready, else 503', answer: HealthAnswer });

const Figure = z.object({ id: z.string(), value: z.number(), unit: z.string(), validFrom: z.string(), validTo: z.nullable(z.string()), source: z.string(), certainty: z.enum(['A', 'B', 'C']) });
export const listRulesRoute = defineRoute({ method: 'GET', path: '/api/rules', access: 'public', summary: 'Legal figures on a day, each with its source', query: z.strictObject({ on: z.optional(z.string()) }), answer: z.object({ figures: z.array(Figure) }) });
