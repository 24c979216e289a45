// Writes docs/openapi.json from the route objects of packages/contracts. Run it after a change of a route: `npm run build && node scripts/write-openapi.mjs`.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');
const { buildOpenApi } = await import(pathToFileURL(path.join(root, 'packages/contracts/dist/openapi/index.js')).href);
mkdirSync(path.join(root, 'docs'), { recursive: true });
writeFileSync(path.join(root, 'docs/openapi.json'), `${JSON.stringify(buildOpenApi(), null, 2)}\n`);
