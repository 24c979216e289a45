import type { DomainEvent } from '@mitn/contracts/events';
import type { DataSource, EntityManager } from 'typeorm';
import { MatchChangeLog, type MatchChange } from '../match/match-change-log.js';
import { OutboxRepository } from './outbox.repository.js';

const EVENT_OF = { vacancy: 'vacancy.changed.v1', home: 'home.changed.v1', profile: 'profile.changed.v1' } as const;

/** Tells, in the transaction of the change, that these rows have a new revision: an event each, and a row each in the change log. */
export async function announceChanges(source: DataSource, tx: EntityManager, kind: MatchChange['kind'], changed: readonly { id: string; revision: number }[]): Promise<void> {
  const events: DomainEvent[] = changed.map(({ id, revision }) => ({ name: EVENT_OF[kind], payload: { id, revision } }));
  await new OutboxRepository(source).append(tx, events);
  await new MatchChangeLog(source).append(tx, kind, changed.map(({ id }) => id));
}
