import { afterAll, beforeAll, describe } from '@jest/globals';
import type { EngineUnderTest, OpenedEngine } from './engine-under-test.js';
import { conformsInBoth } from './both.conformance.js';
import { conformsInFilters } from './filters.conformance.js';
import { conformsWhenRestricted } from './restricted.conformance.js';
import { conformsInTexts } from './texts.conformance.js';
import { conformsInWrites } from './writes.conformance.js';

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
    conformsInBoth(current);
    conformsWhenRestricted(current);
    conformsInWrites(current);
  });
}
