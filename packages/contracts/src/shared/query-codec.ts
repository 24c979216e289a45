import type * as z from 'zod/mini';

interface SchemaDef {
  type: string;
  innerType?: { _zod: { def: SchemaDef } };
  element?: { _zod: { def: SchemaDef } };
}

/**
 * Turns the strings of a query into the values that its schema expects, before the schema judges them: numbers that are written as
 * numbers, `true`/`false`, and repeated keys as lists. What does not read stays as it is, so that the schema refuses it with the right path.
 */
export function decodeQuery(schema: z.ZodMiniObject, raw: Record<string, unknown>): Record<string, unknown> {
  const fields = fieldsOf(schema);
  // Without a prototype, and own fields only: `__proto__` or `constructor` in an address are unknown keys like any other.
  const decoded = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(raw)) {
    const field = fields.get(key);
    decoded[key] = field ? decodeValue(field, raw[key]) : raw[key];
  }
  return decoded;
}

/** The fields of each schema, looked through once: every request is decoded. */
const KNOWN_FIELDS = new WeakMap<z.ZodMiniObject, Map<string, SchemaDef>>();

function fieldsOf(schema: z.ZodMiniObject): Map<string, SchemaDef> {
  let fields = KNOWN_FIELDS.get(schema);
  if (fields === undefined) {
    fields = new Map(Object.entries(schema._zod.def.shape as Record<string, { _zod: { def: SchemaDef } }>).map(([name, field]) => [name, unwrap(field._zod.def)]));
    KNOWN_FIELDS.set(schema, fields);
  }
  return fields;
}

/** The reverse: a query string with repeated keys for lists; empty lists, nulls and undefined values are left out. Keys keep the order given. */
export function encodeQuery(query: Record<string, unknown>): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one === undefined || one === null || one === '') continue;
      parameters.append(key, String(one));
    }
  }
  return parameters.toString();
}

/** A parameter of a query: what kind of value it takes, and whether it may be given several times. */
export interface QueryParameter {
  name: string;
  type: 'flag' | 'number' | 'text';
  list: boolean;
}

/** The parameters of a query in the order of its schema, for a client that offers them one by one. */
export function listParameters(schema: z.ZodMiniObject): QueryParameter[] {
  return Object.entries(schema._zod.def.shape as Record<string, { _zod: { def: SchemaDef } }>).map(([name, field]) => {
    const def = unwrap(field._zod.def);
    const list = def.type === 'array' && def.element !== undefined;
    const { type } = list && def.element ? unwrap(def.element._zod.def) : def;
    return { name, type: type === 'boolean' ? 'flag' : type === 'number' ? 'number' : 'text', list };
  });
}

function unwrap(def: SchemaDef): SchemaDef {
  return def.innerType ? unwrap(def.innerType._zod.def) : def;
}

function decodeValue(def: SchemaDef, value: unknown): unknown {
  if (def.type === 'array' && def.element) {
    const element = unwrap(def.element._zod.def);
    return (Array.isArray(value) ? value : [value]).map((one: unknown) => decodeValue(element, one));
  }
  if (typeof value !== 'string') return value;
  if (def.type === 'number' && /^-?\d{1,15}(\.\d{1,10})?$/.test(value)) return Number(value);
  if (def.type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}
