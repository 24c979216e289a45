// The built packages and their libraries, for the benches: bench/ is no workspace of its own. `npm run bench` builds first.
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');

/** A built package (`db`, `matching/testing`) or, with `tooling/` in front, a tool. */
export function load(name) {
  const [first, ...rest] = name.split('/');
  const folder = first === 'tooling' ? path.join('tooling', rest.shift()) : path.join('packages', first);
  return import(pathToFileURL(path.join(root, folder, 'dist', ...rest, 'index.js')).href);
}

/** A built file of an app, such as `api/create-api`. */
export function loadApp(name) {
  const [app, ...rest] = name.split('/');
  return import(pathToFileURL(`${path.join(root, 'apps', app, 'dist', ...rest)}.js`).href);
}

/** What a workspace folder such as `apps/api` would get from `require`. */
export function requireFrom(folder) {
  return createRequire(path.join(root, folder, 'package.json'));
}

/** PostgreSQL's client, as packages/db declares it. */
export const pg = createRequire(path.join(root, 'packages', 'db', 'package.json'))('pg');
