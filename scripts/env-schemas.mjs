// The env schemas of the built apps, for the checks that hold other files against them.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './bootstrap.mjs';

/** For each app the zod object that its config/ folder exports under a name that ends with Env or EnvSchema. */
export async function loadEnvSchemas(apps = ['api', 'worker', 'cli']) {
  const schemas = {};
  for (const app of apps) {
    const folder = path.join(root, 'apps', app, 'dist', 'config');
    if (!existsSync(folder)) throw new Error(`apps/${app} is not built: run npm run build.`);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
      const exported = Object.entries(await import(pathToFileURL(path.join(folder, file)).href));
      const schema = exported.find(([name, value]) => /Env(Schema)?$/.test(name) && value?.shape !== undefined)?.[1];
      if (schema !== undefined) schemas[app] = schema;
    }
    if (schemas[app] === undefined) throw new Error(`apps/${app}/src/config exports no zod object named …Env or …EnvSchema.`);
  }
  return schemas;
}

/** Ends the process: with the complaints and code 1, or with one line of what was checked. */
export function report(what, complaints) {
  for (const complaint of complaints) console.error(complaint);
  console.log(`${what}: ${complaints.length === 0 ? 'in order' : `${complaints.length} faults`}`);
  process.exit(complaints.length === 0 ? 0 : 1);
}
