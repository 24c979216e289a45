import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DependencyError } from '@mitn/domain';
import { openTestDatabase, randomFrom, type TestDatabase } from '@mitn/testing';
import type { DomainEvent } from '@mitn/contracts/events';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source/data-source.js';
import { listenTo } from '../data-source/listener.js';
import { OUTBOX_CHANNEL, OutboxRepository } from './outbox.repository.js';

const random = randomFrom(7);
const event = (): DomainEvent => ({ name: 'vacancy.changed.v1', payload: { id: random.uuid(), revision: 1 } });

describe('outbox', () => {
  let database: TestDatabase;
  let source: DataSource;
  let outbox: OutboxRepository;

  beforeAll(async () => {
    database = await openTestDatabase();
    source = await createDataSource({ url: database.url, poolSize: 4, applicationName: 'spec', statementTimeoutMs: 30_000 }).initialize();
    outbox = new OutboxRepository(source);
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });
  beforeEach(() => database.query('TRUNCATE outbox'));

  const append = (events: DomainEvent[]): Promise<void> => source.transaction((tx) => outbox.append(tx, events));

  it('24 two relays at once: no event twice, none lost', async () => {
    const events = Array.from({ length: 2_000 }, event);
    await append(events);
    const taken: string[][] = [[], []];
    let together = 0;
    let busy = 0;
    const relay = async (mine: string[]): Promise<void> => {
      for (;;) {
        const { claimed, error } = await outbox.claim(100, async (batch) => {
          busy += 1;
          together = Math.max(together, busy);
          await pause(3);
          mine.push(...batch.map((one) => one.id));
          busy -= 1;
        });
        expect(error).toBeNull();
        if (claimed === 0) return;
      }
    };
    await Promise.all(taken.map(relay));
    const all = taken.flat();
    expect(together).toBe(2);
    expect(all.length).toBe(events.length);
    expect(new Set(all).size).toBe(events.length);
    expect(await outbox.counts()).toEqual({ pending: 0, dead: 0, oldestSeconds: 0 });
  });

  it('gives events back when the relay dies in the middle', async () => {
    await append([event()]);
    const relay = await createDataSource({ url: database.url, poolSize: 1, applicationName: 'dying-relay', statementTimeoutMs: 0 }).initialize();
    const dying = new OutboxRepository(relay).claim(10, async () => {
      await database.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'dying-relay' AND datname = current_database()`);
    });
    await expect(dying).rejects.toBeInstanceOf(Error); // which one depends on when the driver hears of it
    await relay.destroy();
    expect(await outbox.claim(10, async () => undefined)).toEqual({ claimed: 1, error: null });
  });

  it('puts a failed event off, and calls it dead after ten attempts', async () => {
    await append([event()]);
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      const { claimed, error } = await outbox.claim(10, () => Promise.reject(new Error(`broken ${attempt}`)));
      expect({ claimed, error }).toEqual({ claimed: 1, error: new Error(`broken ${attempt}`) });
      expect((await outbox.claim(10, async () => undefined)).claimed).toBe(0);
      await database.query('UPDATE outbox SET due_at = now()');
    }
    expect(await outbox.counts()).toMatchObject({ pending: 0, dead: 1 });
    expect(await database.query('SELECT attempts, last_error FROM outbox')).toEqual([{ attempts: 10, last_error: 'broken 10' }]);
    expect(await outbox.reviveDead()).toBe(1);
    expect((await outbox.claim(10, async () => undefined)).claimed).toBe(1);
  });

  it('does not blame events for a queue that is down', async () => {
    await append([event(), event()]);
    await outbox.claim(10, () => Promise.reject(new DependencyError('queue-down', 'The queue does not answer.')));
    expect(await database.query(`SELECT attempts, due_at > now() + interval '3 seconds' AS later FROM outbox`)).toEqual([{ attempts: 0, later: true }, { attempts: 0, later: true }]);
  });

  it('gives an event that failed five times out alone', async () => {
    await append([event(), event(), event()]);
    await database.query('UPDATE outbox SET attempts = 5 WHERE id = (SELECT min(id) FROM outbox)');
    const sizes: number[] = [];
    while ((await outbox.claim(10, async (batch) => void sizes.push(batch.length))).claimed > 0);
    expect(sizes).toEqual([1, 2]);
  });

  it('puts off an event of an unknown kind and hands on the others', async () => {
    await append([event()]);
    await database.query(`INSERT INTO outbox (name, payload) VALUES ('moon.landed.v9', '{}')`);
    const names: string[] = [];
    const { error } = await outbox.claim(10, async (batch) => void names.push(...batch.map((one) => one.event.name)));
    expect(names).toEqual(['vacancy.changed.v1']);
    expect(String(error)).toContain('moon.landed.v9');
    expect(await outbox.counts()).toMatchObject({ pending: 1 });
  });

  it('refuses an event that does not fit its schema, and writes none of the batch', async () => {
    await expect(append([event(), { name: 'vacancy.changed.v1', payload: { id: 'no id', revision: 1 } }])).rejects.toThrow(/uuid/i);
    expect(await outbox.counts()).toMatchObject({ pending: 0 });
  });

  it('knocks when the transaction commits, not before, also after the listener lost its connection', async () => {
    let knocks = 0;
    const errors: Error[] = [];
    const listener = await listenTo({ url: database.url, applicationName: 'spec-listener', channels: [OUTBOX_CHANNEL], onKnock: () => (knocks += 1), onError: (error) => errors.push(error) });
    try {
      expect(knocks).toBe(1);
      await source.transaction(async (tx) => {
        await outbox.append(tx, [event()]);
        await pause(100);
        expect(knocks).toBe(1);
      });
      await until(() => knocks === 2);
      await database.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'spec-listener' AND datname = current_database()`);
      await until(() => knocks === 3);
      expect(errors.length).toBeGreaterThan(0);
      await append([event()]);
      await until(() => knocks === 4);
    } finally {
      await listener.close();
    }
  });
});

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !condition(); tries += 1) await pause(25);
  expect(condition()).toBe(true);
}
