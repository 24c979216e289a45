import { settingsOfProcess } from './config/env.js';
import { createApi } from './create-api.js';
import { HealthService } from './health/health.service.js';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Drain } from './platform/drain.js';
import { createLog } from './platform/log.js';
import type { Log } from './platform/log.js';

/** Requests under way at a stop get this long; what is left after it is cut off. */
const GRACE_MS = 9_000;
/** Letting go of the stores takes no longer than this. */
const CLOSE_MS = 1_000;

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
      void stop(app, log);
    });
  }
}

/** Not ready at once, then the last answers, then the stores, then out. */
async function stop(app: NestFastifyApplication, log: Log): Promise<void> {
  app.get(HealthService).announceStop();
  const cutOff = await app.get(Drain).finish(GRACE_MS);
  const late = setTimeout(() => process.exit(1), CLOSE_MS);
  app.getHttpServer().closeAllConnections();
  await app.close();
  clearTimeout(late);
  log.info({ cutOff }, 'api stopped');
  process.exit(cutOff === 0 ? 0 : 1);
}

try {
  await start();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
