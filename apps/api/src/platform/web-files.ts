import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const FOREVER = 'public, max-age=31536000, immutable';
const A_DAY = 'public, max-age=86400';

/**
 * Serves what Vite built: files under /assets carry a hash in their name and are kept for ever, the rest for a day. The shell itself is no file
 * of ours: pages are made from it. A browser that reads brotli gets the file that was packed at build time (`name.js.br`). Nothing is served while the folder is not there.
 */
export async function serveWebFiles(app: NestFastifyApplication, folder: string): Promise<boolean> {
  if (!existsSync(folder)) return false;
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    cacheControl: false,
    dotfiles: 'ignore',
    globIgnore: ['index.html', '.vite/**', '**/*.map', '**/*.br'],
    preCompressed: true,
    setHeaders: (reply, path) => void reply.header('Cache-Control', /[\\/]assets[\\/]/.test(path) ? FOREVER : A_DAY),
  });
  return true;
}
