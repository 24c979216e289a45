import * as z from 'zod/mini';
import { ProfileBody } from '../http/profiles.routes.js';

/** The published JSON Schema of a profile as it is sent in (docs/schemas/profile.schema.json): what has a default may be left out. */
export function profileJsonSchema(): Record<string, unknown> {
  const schema: Record<string, unknown> = { ...z.toJSONSchema(ProfileBody, { io: 'input', target: 'draft-2020-12' }) };
  delete schema['~standard'];
  return schema;
}
