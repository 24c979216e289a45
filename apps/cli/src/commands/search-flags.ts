import { listParameters, type QueryParameter } from '@mitn/contracts';

export interface SearchParameter extends QueryParameter {
  /** The kinds of search that have it. */
  kinds: string[];
}

/** The parameters of every kind of search, each once. The free text has a place of its own on the command line. */
export function searchParameters(schemas: Record<string, Parameters<typeof listParameters>[0]>): SearchParameter[] {
  const found = new Map<string, SearchParameter>();
  for (const [kind, schema] of Object.entries(schemas)) {
    for (const parameter of listParameters(schema)) {
      const known = found.get(parameter.name);
      if (known) known.kinds.push(kind);
      else if (parameter.name !== 'q') found.set(parameter.name, { ...parameter, kinds: [kind] });
    }
  }
  return [...found.values()];
}

/** The name of a parameter as a flag: `radiusKm` is `radius-km`, `minAreaM2` is `min-area-m2`. */
export function flagOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
