// Makes the two scoped Meilisearch keys with the master key and prints them as lines for `.env`. Used by docker/compose.yaml.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const { MEILI_URL: url, MEILI_KEY: masterKey } = process.env;
if (!url || !masterKey) {
  console.error('Set MEILI_URL and MEILI_KEY (the master key).');
  process.exit(2);
}
const stack = await import(pathToFileURL(path.resolve(import.meta.dirname, '..', 'tooling', 'stack', 'dist', 'index.js')).href);
try {
  const { searchKey, indexKey } = await stack.makeScopedKeys(url, masterKey);
  console.log(`MEILI_SEARCH_KEY=${searchKey}\nMEILI_INDEX_KEY=${indexKey}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
