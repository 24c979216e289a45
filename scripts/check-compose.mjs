// Holds docker/compose.yaml and the Dockerfiles against the env schemas of the apps and .env.example.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { root } from './bootstrap.mjs';
import { loadEnvSchemas, report } from './env-schemas.mjs';

const complaints = [];
const text = readFileSync(path.join(root, 'docker', 'compose.yaml'), 'utf8');
const compose = parse(text, { merge: true });
const documented = new Set([...readFileSync(path.join(root, '.env.example'), 'utf8').matchAll(/^([A-Z][A-Z0-9_]*)=/gm)].map((match) => match[1]));

for (const name of ['postgres', 'redis', 'meilisearch', 'api', 'worker', 'nginx']) {
  if (compose.services[name] === undefined) complaints.push(`compose.yaml has no service ${name}.`);
}
for (const [, name] of text.matchAll(/\$\{([A-Z_][A-Z0-9_]*)/g)) {
  if (!documented.has(name)) complaints.push(`compose.yaml asks for ${name}, which .env.example does not explain.`);
}
for (const [name, service] of Object.entries(compose.services)) {
  if (service.image !== undefined && !/:[^:/]*\d/.test(service.image)) complaints.push(`The image of ${name} has no version.`);
  if (service.ports !== undefined && name !== 'nginx') complaints.push(`${name} publishes a port; only nginx may.`);
  if (service.build?.dockerfile !== undefined && !existsSync(path.join(root, service.build.dockerfile)))
    complaints.push(`${name} is built from ${service.build.dockerfile}, which does not exist.`);
  const [, script] = service.command ?? [];
  if (service.command?.[0] === 'node' && !existsSync(path.join(root, script))) complaints.push(`${name} runs ${script}, which does not exist.`);
  for (const other of Object.keys(service.depends_on ?? {})) {
    if (compose.services[other] === undefined) complaints.push(`${name} waits for ${other}, which does not exist.`);
  }
}

/** What the app gets once every ${VARIABLE} has a value. */
const fill = (value) =>
  String(value).replace(
    /\$\{([A-Z0-9_]+)(?::-([^}]*)|:\?[^}]*)?\}/g,
    (_, name, fallback) => fallback ?? (name === 'PUBLIC_URL' ? 'https://jobs.example.org' : 'x'.repeat(40)),
  );
const schemas = await loadEnvSchemas(['api', 'worker']);
for (const [app, schema] of Object.entries(schemas)) {
  const environment = Object.fromEntries(Object.entries(compose.services[app].environment ?? {}).map(([name, value]) => [name, fill(value)]));
  for (const name of Object.keys(environment)) {
    if (schema.shape[name] === undefined) complaints.push(`compose.yaml gives ${name} to ${app}, which does not read it.`);
  }
  // An empty value counts as not set, as it does in the apps.
  const parsed = schema.safeParse(Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== '')));
  for (const issue of parsed.error?.issues ?? []) complaints.push(`With compose.yaml ${app} would not start: ${issue.path.join('.')} ${issue.message}.`);
  if (environment.NODE_ENV !== 'production') complaints.push(`compose.yaml does not start ${app} in production.`);
  for (const store of ['DATABASE_URL', 'REDIS_URL', 'MEILI_URL']) {
    const host = environment[store] === undefined ? undefined : new URL(environment[store]).hostname;
    if (compose.services[host] === undefined) complaints.push(`${store} of ${app} names the host ${host}, which is no service.`);
  }
}
const masterKeyHolders = Object.entries(compose.services).filter(([, service]) => JSON.stringify(service.environment ?? {}).includes('${MEILI_KEY'));
for (const [name] of masterKeyHolders) {
  if (!['meilisearch', 'search-keys'].includes(name)) complaints.push(`${name} gets the Meilisearch master key; the apps have scoped keys.`);
}

for (const file of readdirSync(path.join(root, 'docker')).filter((name) => name.endsWith('.Dockerfile'))) {
  const dockerfile = readFileSync(path.join(root, 'docker', file), 'utf8');
  for (const [, image] of dockerfile.matchAll(/^FROM (\S+)/gm)) {
    if (!/:.*\d/.test(image)) complaints.push(`${file}: the image ${image} has no version.`);
  }
  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  for (const [, version] of dockerfile.matchAll(/pnpm@([\d.]+)/g)) {
    if (packageManager !== `pnpm@${version}`) complaints.push(`${file}: pnpm ${version}, but the workspace pins ${packageManager}.`);
  }
  for (const [, from] of dockerfile.matchAll(/^COPY (?!--from)(\S+)/gm)) {
    if (!existsSync(path.join(root, from))) complaints.push(`${file} copies ${from}, which does not exist.`);
  }
}
report(`docker (${Object.keys(compose.services).length} services)`, complaints);
