import { afterAll, beforeAll, describe } from '@jest/globals';
import type { SearchEngine } from '../search-index.port.js';
import { conformsInFilters } from './filters.conformance.js';
import { conformsInTexts } from './texts.conformance.js';
import { conformsInWrites } from './writes.conformance.js';

/** An engine on a store of its own that is empty at first. */
export interface OpenedEngine {
  engine: SearchEngine;
  /** Brings up to date what the engine refreshes only now and then. */
  settle(): Promise<void>;
  close(): Promise<void>;
}
export type EngineUnderTest = () => OpenedEngine;

/**
 * The promises of the search port, as tests: exact sets, counts and orders; texts that must or must not hit; writes. Each implementation
 * runs all of them from an int-spec of its own.
 */
export function describeSearchEngine(name: string, open: () => Promise<OpenedEngine>): void {
  describe(`search engine: ${name}`, () => {
    let opened: OpenedEngine;
    const current: EngineUnderTest = () => opened;
    beforeAll(async () => {
      opened = await open();
      await opened.engine.prepare();
    }, 60_000);
    afterAll(async () => opened?.close());
    conformsInFilters(current);
    conformsInTexts(current);
    conformsInWrites(current);
  });
}

/** Takes everything out of an engine. */
export async function emptyEngine({ engine }: OpenedEngine): Promise<void> {
  for (const kind of ['vacancy', 'home'] as const) {
    for (let page = await engine.listRevisions(kind, null, 500); page.length > 0; page = await engine.listRevisions(kind, null, 500)) {
      await engine.remove(kind, page.map(({ id }) => id));
    }
  }
}
