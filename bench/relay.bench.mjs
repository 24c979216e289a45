// The outbox in batches, as the relay claims it, against one row at a time. Both hand every event on exactly once.
import { randomUUID } from 'node:crypto';
import { withDatabase } from './bench-database.mjs';
import { percentile, report } from './bench-result.mjs';
import { load } from './built-packages.mjs';

const { createDataSource, OutboxRepository } = await load('db');
const N = 4_000;
const ROUNDS = 5;
const BATCH = 500; // CLAIM_SIZE of the relay

await withDatabase(async (url) => {
  const source = createDataSource({ url, poolSize: 2, applicationName: 'bench', statementTimeoutMs: 60_000 });
  await source.initialize();
  const outbox = new OutboxRepository(source);
  const ids = Array.from({ length: N }, () => randomUUID());

  /** Rows a second, and the ids in the order in which they were handed on. */
  async function relayAll(limit) {
    await source.transaction((tx) => outbox.append(tx, ids.map((id) => ({ name: 'vacancy.changed.v1', payload: { id, revision: 1 } }))));
    const handed = [];
    const startedAt = performance.now();
    for (;;) {
      const { claimed, error } = await outbox.claim(limit, async (events) => void handed.push(...events.map(({ event }) => event.payload.id)));
      if (error) throw error;
      if (claimed === 0) break;
    }
    return { rate: (N / (performance.now() - startedAt)) * 1_000, handed };
  }

  const ours = [];
  for (let round = 0; round < ROUNDS; round += 1) ours.push(await relayAll(BATCH));
  const peer = [await relayAll(1)];
  await source.destroy();
  const inOrder = (list) => list.toSorted((a, b) => (a < b ? -1 : 1)).join();
  const all = inOrder(ids);
  const [oursRate, peerRate] = [ours, peer].map((runs) => percentile(runs.map(({ rate }) => rate), 50));
  report({
    name: 'relay', unit: 'rows/s', ours: oursRate, peer: peerRate, goal: 'ratio >= 20', reached: oursRate / peerRate >= 20,
    identical: [...ours, ...peer].every(({ handed }) => inOrder(handed) === all), n: N,
  });
});
