import type { SearchEngine } from '../search-index.port.js';

/** An engine on a store of its own that is empty at first. */
export interface OpenedEngine {
  engine: SearchEngine;
  /** Brings up to date what the engine refreshes only now and then. */
  settle(): Promise<void>;
  close(): Promise<void>;
}
export type EngineUnderTest = () => OpenedEngine;

/** Takes everything out of an engine. */
export async function emptyEngine({ engine }: OpenedEngine): Promise<void> {
  for (const kind of ['vacancy', 'home'] as const) {
    for (let page = await engine.listRevisions(kind, null, 500); page.length > 0; page = await engine.listRevisions(kind, null, 500)) {
      await engine.remove(kind, page.map(({ id }) => id));
    }
  }
}
