import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

export interface ListenerOptions {
  url: string;
  applicationName: string;
  channels: readonly string[];
  /** Called for each notification, and once for each channel after every connection. */
  onKnock: (channel: string) => void;
  /** Called when the connection breaks or cannot be made; listening goes on by itself. */
  onError: (error: Error) => void;
}

export interface Listener {
  close(): Promise<void>;
}

/**
 * Listens on channels (`OUTBOX_CHANNEL`, `MATCH_CHANGES_CHANNEL`) over one connection of its own and comes back by itself when the
 * connection breaks. Knocks are missed while it is away, so `onKnock` is called for each channel after every (re)connection; poll slowly
 * besides. The first connection must succeed, else it throws.
 */
export async function listenTo(options: ListenerOptions): Promise<Listener> {
  const stop = new AbortController();
  let client = await connect(options);
  const loop = (async () => {
    while (!stop.signal.aborted) {
      await ended(client, stop.signal);
      await client.end().catch(() => undefined);
      client = (await reconnect(options, stop.signal)) ?? client;
    }
  })();
  return {
    async close() {
      stop.abort();
      await loop;
    },
  };
}

async function connect({ url, applicationName, channels, onKnock, onError }: ListenerOptions): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: applicationName, connectionTimeoutMillis: 10_000, keepAlive: true });
  client.on('error', onError);
  client.on('notification', ({ channel }) => onKnock(channel));
  await client.connect();
  for (const channel of channels) await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
  for (const channel of channels) onKnock(channel);
  return client;
}

/** Settles when the connection has ended or listening is over. */
function ended(client: pg.Client, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    client.once('end', () => resolve());
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

async function reconnect(options: ListenerOptions, signal: AbortSignal): Promise<pg.Client | null> {
  for (let delayMs = 100; !signal.aborted; delayMs = Math.min(delayMs * 2, 5_000)) {
    try {
      return await connect(options);
    } catch (error) {
      options.onError(error instanceof Error ? error : new Error(String(error)));
      await pause(delayMs, undefined, { signal }).catch(() => undefined);
    }
  }
  return null;
}
