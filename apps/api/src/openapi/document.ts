/** The parts of an OpenAPI 3.0 document that the reference page shows. */
export interface ApiDocument {
  info: { title: string; version: string; description: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; responses: Record<string, Answer>; headers: Record<string, { description: string; example?: string | number }> };
}

export interface Operation {
  operationId: string;
  summary: string;
  security?: Record<string, unknown>[];
  parameters?: Parameter[];
  requestBody?: { content: { 'application/json': { schema: Schema; examples?: Examples } } };
  responses: Record<string, Answer | Reference>;
}

export interface Reference {
  $ref: string;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  schema: Schema;
  examples?: Examples;
}

export type Examples = Record<string, { summary: string; value: unknown }>;

export interface Answer {
  description: string;
  content?: Record<string, { schema: Schema }>;
}

export interface Schema {
  $ref?: string;
  type?: string;
  nullable?: boolean;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
  pattern?: string;
}

/** One request that the examples of an operation make together. */
export interface ExampleCall {
  name: string;
  summary: string;
  params: Record<string, unknown>;
  query: Record<string, unknown>;
  body: unknown;
}

/** The example requests of an operation: what stands under one name belongs together. */
export function examplesOf({ parameters = [], requestBody }: Operation): ExampleCall[] {
  const calls = new Map<string, ExampleCall>();
  const call = (name: string, summary: string): ExampleCall => {
    const known = calls.get(name) ?? { name, summary, params: {}, query: {}, body: undefined };
    calls.set(name, known);
    return known;
  };
  for (const parameter of parameters) {
    for (const [name, { summary, value }] of Object.entries(parameter.examples ?? {})) {
      const one = call(name, summary);
      if (parameter.in === 'path') one.params[parameter.name] = value;
      else if (parameter.in === 'query') one.query[parameter.name] = value;
    }
  }
  for (const [name, { summary, value }] of Object.entries(requestBody?.content['application/json'].examples ?? {})) call(name, summary).body = value;
  return [...calls.values()];
}
