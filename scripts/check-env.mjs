// Every variable of .env.example is read by something, and every variable that an app reads stands in .env.example with a comment.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './bootstrap.mjs';
import { loadEnvSchemas, report } from './env-schemas.mjs';

const TOOLING = '# --- tooling';
const lines = readFileSync(path.join(root, '.env.example'), 'utf8').split('\n');
const documented = new Map();
let section = '';
let commented = false;
for (const line of lines) {
  if (line.startsWith('# ---')) section = line;
  const name = /^([A-Z][A-Z0-9_]*)=/.exec(line)?.[1];
  if (name !== undefined) documented.set(name, { tooling: section.startsWith(TOOLING), commented });
  commented = line.startsWith('#') ? !line.startsWith('# ---') : line.trim() !== '' && commented;
}

const schemas = await loadEnvSchemas();
const complaints = [];
const read = new Set();
for (const [app, schema] of Object.entries(schemas)) {
  for (const name of Object.keys(schema.shape)) {
    read.add(name);
    if (!documented.has(name)) complaints.push(`apps/${app} reads ${name}, which .env.example does not explain.`);
    else if (documented.get(name).tooling) complaints.push(`apps/${app} reads ${name}, which .env.example calls a setting of tooling only.`);
  }
}
const sources = ['scripts/start.mjs', 'scripts/test.mjs', '.ci/run', 'docker/compose.yaml', 'tooling/stack/src/stack/services.ts']
  .map((file) => readFileSync(path.join(root, file), 'utf8'))
  .join('\n');
for (const [name, { tooling, commented: explained }] of documented) {
  if (!explained) complaints.push(`.env.example has no comment above ${name}.`);
  if (tooling ? !sources.includes(name) : !read.has(name)) complaints.push(`.env.example explains ${name}, which nothing reads.`);
}
report(`settings (${documented.size} in .env.example, ${read.size} read by apps)`, complaints);
