// Brings the database of DATABASE_URL up to date. Run by `npm start` and by docker/compose.yaml before the apps start.
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const url = process.env.DATABASE_URL;
if (!url) {
  console.error('Set DATABASE_URL to the database that is to be brought up to date.');
  process.exit(2);
}
// Resolved as the api resolves it: by its declared dependency and the package's exports.
const fromApi = createRequire(path.resolve(import.meta.dirname, '..', 'apps', 'api', 'package.json'));
const { migrate } = await import(pathToFileURL(fromApi.resolve('@mitn/db')).href);
await migrate(url);
