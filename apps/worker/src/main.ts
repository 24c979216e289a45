import 'reflect-metadata';
import { createDataSource, listenTo, MAIL_CHANNEL, MATCH_CHANGES_CHANNEL, OUTBOX_CHANNEL } from '@mitn/db';
import { prepareQueueStore, Queues, queueKind } from '@mitn/queue';
import { MeilisearchSearchEngine, PostgresSearchEngine } from '@mitn/search';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { pino } from 'pino';
import { AlertingSchedules } from './alerting/alerting.schedules.js';
import { SendMailsService } from './alerting/send-mails.service.js';
import { PlanCohortConsumer } from './cohorts/plan-cohort.consumer.js';
import { readWorkerEnv, type WorkerEnv } from './config/env.js';
import { IngestionSchedules } from './ingestion/ingestion.schedules.js';
import { MatchFollowerService } from './matching/match-follower.service.js';
import { OutboxRelayService } from './outbox/outbox-relay.service.js';
import { ConsumerHostService } from './platform/consumer-host.service.js';
import { checkIndexKey } from './platform/index-key.js';
import { keepHealthFile } from './platform/health-file.js';
import { onTermination } from './platform/termination.js';
import { IndexWatchService } from './upkeep/index-watch.service.js';
import { UpkeepSchedules } from './upkeep/upkeep.schedules.js';
import { WorkerModule, type MailSettings } from './worker.module.js';

/** Connections of this process; docs/operations.md holds the sum over all processes. */
const DATABASE_POOL = 8;
const SEARCH_POOL = 4;
/** Work under way at a stop gets this long; what is left starts again elsewhere. */
const GRACE_MS = 8_000;
/** A health check may call the worker unwell after three of these. */
const HEALTH_EVERY_MS = 10_000;

async function start(env: WorkerEnv): Promise<void> {
  const logger = pino({ level: env.LOG_LEVEL, base: { process: 'worker' } });
  const queueStore = { redisUrl: env.REDIS_URL ?? null, databaseUrl: env.DATABASE_URL };
  await prepareQueueStore(queueStore);
  const dataSource = createDataSource({ url: env.DATABASE_URL, poolSize: DATABASE_POOL, applicationName: 'mitn-worker', statementTimeoutMs: 60_000 });
  await dataSource.initialize();
  const searchPool = new pg.Pool({ connectionString: env.DATABASE_URL, max: SEARCH_POOL, application_name: 'mitn-worker-search' });
  searchPool.on('error', (error) => logger.warn({ err: error }, 'a search connection was lost'));
  const postgresEngine = new PostgresSearchEngine(searchPool);
  const remoteEngine = env.MEILI_URL && env.MEILI_INDEX_KEY ? new MeilisearchSearchEngine({ url: env.MEILI_URL, key: env.MEILI_INDEX_KEY }) : null;
  const exceeds = env.MEILI_URL && env.MEILI_INDEX_KEY ? await checkIndexKey(env.MEILI_URL, env.MEILI_INDEX_KEY) : [];
  if (exceeds === null || exceeds.length > 0) logger.warn({ exceeds }, exceeds ? 'MEILI_INDEX_KEY may do more than its work; see docs/operations.md' : 'the search engine does not answer: what MEILI_INDEX_KEY may do is not known');
  await postgresEngine.prepare();
  // A remote engine that is away must not keep the truth from being served: its jobs wait, the sweep mends.
  await remoteEngine?.prepare().catch((error: unknown) => logger.warn({ err: error }, 'the search engine is not ready; PostgreSQL answers meanwhile'));

  const context = await NestFactory.createApplicationContext(WorkerModule.with({ dataSource, queueStore, logger, postgresEngine, remoteEngine, mail: mailSettings(env) }), { logger: false, abortOnError: false });
  const relay = context.get(OutboxRelayService);
  const follower = context.get(MatchFollowerService);
  const host = context.get(ConsumerHostService);
  const mails = context.get(SendMailsService);
  const listener = await listenTo({
    url: env.DATABASE_URL,
    applicationName: 'mitn-worker-listen',
    channels: [OUTBOX_CHANNEL, MATCH_CHANGES_CHANNEL, MAIL_CHANNEL],
    onKnock: (channel) => (channel === OUTBOX_CHANNEL ? relay : channel === MAIL_CHANNEL ? mails : follower).wake(),
    onError: (error) => logger.warn({ err: error }, 'the listening connection was lost; polling meanwhile'),
  });
  await context.get(UpkeepSchedules).upsert();
  await context.get(AlertingSchedules).upsert();
  const feeds = context.get(IngestionSchedules);
  const watch = context.get(IndexWatchService);
  await host.start();
  relay.start();
  follower.start();
  feeds.start();
  watch.start();
  mails.start();
  logger.info({ queue: queueKind(queueStore), search: remoteEngine ? 'meilisearch' : 'postgres' }, 'worker is ready');

  const endHealthFile = env.WORKER_HEALTH_FILE
    ? keepHealthFile(env.WORKER_HEALTH_FILE, HEALTH_EVERY_MS, () => dataSource.query('SELECT 1'), (error) => logger.warn({ err: error }, 'the worker is not well'))
    : null;

  onTermination(async () => {
    await endHealthFile?.();
    await listener.close();
    context.get(PlanCohortConsumer).stop();
    await Promise.all([relay.stop(), follower.stop(), feeds.stop(), watch.stop(), mails.stop(), host.stop(GRACE_MS)]);
    await context.get(Queues).close();
    await context.close();
    await dataSource.destroy();
    await searchPool.end();
    logger.info('worker stopped');
  });
}

function mailSettings({ NODE_ENV, SMTP_URL, MAIL_FROM, PUBLIC_URL }: WorkerEnv): MailSettings {
  return { production: NODE_ENV === 'production', smtp: SMTP_URL && MAIL_FROM ? { url: SMTP_URL, from: MAIL_FROM } : null, publicUrl: (PUBLIC_URL ?? 'http://127.0.0.1:3000').replace(/\/$/, '') };
}

try {
  await start(readWorkerEnv());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
