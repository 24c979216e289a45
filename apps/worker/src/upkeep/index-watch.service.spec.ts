import { describe, expect, it, jest } from '@jest/globals';
import type { OfferIndexer } from '@mitn/indexing';
import type { SearchEngine, SearchKind } from '@mitn/search';
import { IndexWatchService } from './index-watch.service.js';

type Indexer = Pick<OfferIndexer<SearchKind>, 'listLost' | 'rebuild'>;
const engine = { name: 'meilisearch' } as SearchEngine;

function open(looks: boolean[], rebuild: Indexer['rebuild'] = async () => []) {
  const rebuilt = jest.fn(rebuild);
  const indexer: Indexer = { listLost: async () => (looks.shift() ? [engine] : []), rebuild: rebuilt };
  const logger = { warn: jest.fn(), error: jest.fn() };
  return { rebuilt, logger, watch: new IndexWatchService([indexer], logger as never) };
}

describe('IndexWatchService', () => {
  it('17. fills an engine that came back without its documents, on the second look', async () => {
    const { watch, rebuilt } = open([true, true, false]);
    await watch.look();
    expect(rebuilt).not.toHaveBeenCalled();
    await watch.look();
    expect(rebuilt).toHaveBeenCalledWith(undefined, [engine]);
    await watch.look();
    expect(rebuilt).toHaveBeenCalledTimes(1);
  });

  it('leaves an engine alone that only lagged behind for a moment', async () => {
    const { watch, rebuilt } = open([true, false, true, false]);
    for (let i = 0; i < 4; i += 1) await watch.look();
    expect(rebuilt).not.toHaveBeenCalled();
  });

  it('goes on when the rebuild fails, and tries it again', async () => {
    const { watch, rebuilt, logger } = open([true, true, true, true], async () => Promise.reject(new Error('away again')));
    for (let i = 0; i < 4; i += 1) await watch.look();
    expect(rebuilt).toHaveBeenCalledTimes(2);
    expect(logger.warn).toHaveBeenCalledWith({ err: new Error('away again') }, expect.any(String));
  });
});
