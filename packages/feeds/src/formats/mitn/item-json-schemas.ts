import * as z from 'zod';
import { HomeItem } from './home-item.schema.js';
import { VacancyItem } from './vacancy-item.schema.js';

/** The published JSON Schemas of our own format, by file name under docs/schemas. */
export function itemJsonSchemas(): Record<string, unknown> {
  return {
    'vacancy-item.schema.json': z.toJSONSchema(VacancyItem, { io: 'input', target: 'draft-2020-12' }),
    'home-item.schema.json': z.toJSONSchema(HomeItem, { io: 'input', target: 'draft-2020-12' }),
  };
}
