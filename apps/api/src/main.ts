import { settingsOfProcess } from './config/env.js';
import { createApi } from './create-api.js';
import { HealthService } from './health/health.service.js';
import { createLog } from './platform/log.js';
import type { Log } from './platform/log.js';

/** Requests under way at a stop get this long. */
const GRACE_MS = 10_000;

async function start(): Promise<void> {
  const settings = settingsOfProcess();
  const log = createLog(settings.logLevel);
  const app = await createApi(settings, log);
  await app.listen(settings.port, settings.host);
  log.info({ address: await app.getUrl() }, 'api is ready');
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      app.get(HealthService).announceStop();
      void stop(() => app.close(), log);
    });
  }
}

/** Ends what is under way, lets go of the stores, and leaves; what does not end in time is cut off and the exit says so. */
async function stop(close: () => Promise<void>, log: Log): Promise<void> {
  const late = setTimeout(() => {
    log.error('requests did not end in time');
    process.exit(1);
  }, GRACE_MS);
  await close();
  clearTimeout(late);
  log.info('api stopped');
  process.exit(0);
}

try {
  await start();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
