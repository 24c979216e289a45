import type * as z from 'zod/mini';
import * as contracts from '../index.js';

type Json = Record<string, unknown>;

/** Shorter than this, a schema is easier to read in its place than behind a name. */
const SHORT = 120;

/** Schemas that stand under a name in the document, found again by what they say. */
export class NamedSchemas {
  readonly components: Record<string, Json> = {};
  private readonly nameOfText = new Map<string, string>();

  /** Names every schema that contracts exports; one that reads otherwise than it is written (defaults) also has an `…Input`. */
  constructor(toJson: (schema: z.ZodMiniType, io: 'input' | 'output') => Json) {
    const named = Object.entries(contracts as Record<string, unknown>).flatMap(([name, value]) => (/^[A-Z][a-z]/.test(name) && isSchema(value) ? [{ name, schema: value }] : []));
    const written = named.flatMap(({ name, schema }) => (['output', 'input'] as const).map((io) => ({ name: io === 'output' ? name : `${name}Input`, json: toJson(schema, io) })));
    for (const { name, json } of written) {
      const text = JSON.stringify(json);
      if (text.length >= SHORT && !this.nameOfText.has(text)) this.nameOfText.set(text, name);
    }
    for (const { name, json } of written) {
      if (this.nameOfText.get(JSON.stringify(json)) === name) this.components[name] = this.inside(json) as Json;
    }
  }

  /** The schema with every part that has a name replaced by a reference. */
  refer(json: unknown): unknown {
    if (typeof json !== 'object' || json === null) return json;
    const name = this.nameOfText.get(JSON.stringify(json));
    return name === undefined ? this.inside(json) : { $ref: `#/components/schemas/${name}` };
  }

  private inside(json: object): unknown {
    if (Array.isArray(json)) return json.map((one) => this.refer(one));
    return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, this.refer(value)]));
  }
}

function isSchema(value: unknown): value is z.ZodMiniType {
  return typeof value === 'object' && value !== null && '_zod' in value;
}
