import * as z from 'zod/mini';

/** Gives the declared part of a value; throws a ShapeError where something declared is missing or of another type. */
export type AnswerShape = (value: unknown, path: string) => unknown;

/** Where an answer differs from its schema, and how. */
export class ShapeError extends Error {
  constructor(
    readonly path: string,
    expected: string,
  ) {
    super(`${path === '' ? 'the answer' : path.slice(1)}: expected ${expected}`);
    this.name = 'ShapeError';
  }
}

/** What is read of a schema's definition; the names are those of zod 4. */
export interface Definition {
  type: string;
  shape?: Record<string, z.ZodMiniType>;
  element?: z.ZodMiniType;
  innerType?: z.ZodMiniType;
  valueType?: z.ZodMiniType;
  options?: z.ZodMiniType[];
  entries?: Record<string, string | number>;
  values?: unknown[];
  defaultValue?: unknown;
}

/** The definition of a schema. */
export function definitionOf(schema: z.ZodMiniType): Definition {
  return schema._zod.def as unknown as Definition;
}

/**
 * A schema of answers as plain functions, made once for each route: ten times as quick as parsing every answer, and an answer is made far more often than its
 * schema. Names and types are held; formats and ranges are not (the specs hold these, and so does everybody who parses the answer). A kind of
 * schema that is not known here is parsed as it is.
 */
export function shapeOf(schema: z.ZodMiniType): AnswerShape {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'object':
      return objectShape(definition.shape!);
    case 'array':
      return arrayShape(shapeOf(definition.element!));
    case 'record':
      return recordShape(shapeOf(definition.valueType!));
    case 'nullable':
      return orNothing(shapeOf(definition.innerType!), null);
    case 'optional':
      return orNothing(shapeOf(definition.innerType!), undefined);
    case 'default': {
      const inner = shapeOf(definition.innerType!);
      return (value, path) => (value === undefined ? definition.defaultValue : inner(value, path));
    }
    case 'readonly':
    case 'nonoptional':
      return shapeOf(definition.innerType!);
    case 'union':
      return unionShape(definition.options!.map(shapeOf));
    case 'enum':
      return oneOf(new Set<unknown>(Object.values(definition.entries!)));
    case 'literal':
      return oneOf(new Set(definition.values));
    case 'string':
    case 'boolean':
      return typed(definition.type);
    case 'number':
      return (value, path) => (Number.isFinite(value) ? value : fail(path, 'a number'));
    case 'unknown':
    case 'any':
      return (value) => value;
    default:
      return parsed(schema);
  }
}

function fail(path: string, expected: string): never {
  throw new ShapeError(path, expected);
}

function typed(type: string): AnswerShape {
  return (value, path) => (typeof value === type ? value : fail(path, `a ${type}`));
}

function oneOf(values: ReadonlySet<unknown>): AnswerShape {
  return (value, path) => (values.has(value) ? value : fail(path, `one of ${[...values].map(String).join(', ')}`));
}

function orNothing(inner: AnswerShape, nothing: null | undefined): AnswerShape {
  return (value, path) => (value === nothing ? nothing : inner(value, path));
}

function arrayShape(element: AnswerShape): AnswerShape {
  return (value, path) => {
    if (!Array.isArray(value)) return fail(path, 'a list');
    return value.map((one) => element(one, path));
  };
}

function recordShape(inner: AnswerShape): AnswerShape {
  return (value, path) => {
    if (typeof value !== 'object' || value === null) return fail(path, 'an object');
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inner(one, `${path}.*`)]));
  };
}

function objectShape(shape: Record<string, z.ZodMiniType>): AnswerShape {
  const keys = Object.keys(shape);
  const shapes = keys.map((key) => shapeOf(shape[key]!));
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(path, 'an object');
    const given = value as Record<string, unknown>;
    const picked: Record<string, unknown> = {};
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at]!;
      const one = shapes[at]!(given[key], `${path}.${key}`);
      if (one !== undefined) picked[key] = one;
    }
    return picked;
  };
}

function unionShape(options: readonly AnswerShape[]): AnswerShape {
  return (value, path) => {
    for (const option of options) {
      try {
        return option(value, path);
      } catch (error) {
        if (!(error instanceof ShapeError)) throw error;
      }
    }
    return fail(path, 'one of several shapes');
  };
}

function parsed(schema: z.ZodMiniType): AnswerShape {
  return (value, path) => {
    const result = z.safeParse(schema, value);
    return result.success ? result.data : fail(path, result.error.issues[0]?.message ?? 'something else');
  };
}
