import { rmSync } from 'node:fs';
import { dropTemplate } from './template-database.mjs';
import { running } from './running-servers.mjs';

/** Stops what was started, removes its folder, and leaves nothing behind on a server that was given. */
export default async function tearDown() {
  if (running.template) await dropTemplate(process.env.TEST_DATABASE_URL, running.template);
  await Promise.all(running.servers.map((server) => server.stop()));
  if (running.folder) rmSync(running.folder, { recursive: true, force: true });
}
