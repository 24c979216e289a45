export { findOnPath } from './process/find-on-path.js';
export { findFreePort, isPortFree } from './process/free-port.js';
export { keepProcess, tailOf, type ExitReport, type KeptProcess, type ProcessPlan } from './process/kept-process.js';
export { startPostgres, removePostgres, type PostgresOptions, type RunningServer } from './postgres/start-postgres.js';
export { startRedis, type RedisOptions } from './start-redis.js';
export { startMeilisearch, type MeilisearchOptions, type RunningMeilisearch } from './start-meilisearch.js';
export { runStack, type RunningStack, type StackOptions } from './stack/run-stack.js';
export { findRunningStack, type StackFile } from './stack/stack-file.js';
export { makeScopedKeys, type ScopedKeys } from './stack/meilisearch-keys.js';
