// Writes docs/openapi.json and docs/schemas/profile.schema.json from the route objects of packages/contracts. Run it after a change of a route: `npm run build && node scripts/write-openapi.mjs`.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');
const { buildOpenApi, profileJsonSchema } = await import(pathToFileURL(path.join(root, 'packages/contracts/dist/openapi/index.js')).href);
mkdirSync(path.join(root, 'docs/schemas'), { recursive: true });
for (const [file, content] of [
  ['docs/openapi.json', buildOpenApi()],
  ['docs/schemas/profile.schema.json', profileJsonSchema()],
]) {
  writeFileSync(path.join(root, file), `${JSON.stringify(content, null, 2)}\n`);
}
