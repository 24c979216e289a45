import { describe, expect, it } from '@jest/globals';
import { readTestEnvironment } from '@mitn/testing';
import { rebuildUnderWrites } from './testing/rebuild-storm.js';

const { meilisearch: server } = readTestEnvironment();

describe('rebuild storm', () => {
  if (!server) {
    it.skip('18. SKIPPED: no `meilisearch` on PATH and no TEST_MEILI_URL', () => undefined);
    return;
  }
  it('18. 20 rebuilds with their swaps under writes: 0 lost updates, 0 failed searches', async () => {
    const report = await rebuildUnderWrites(server, 20, 2_000);
    process.stderr.write(`[rebuild storm] ${JSON.stringify(report)}\n`);
    expect(report).toMatchObject({ failed: [], thin: 0 });
    expect(report.searches).toBeGreaterThan(500);
    expect(report.writes).toBeGreaterThan(100);
  }, 900_000);
});
