// npm run screenshots [-- --url URL] [PAGE…]: pictures of every page of a running stack, into screenshots/ (which git ignores).
// The demo people's sign-ins can be set: STAFF_SIGN_IN and EMPLOYER_SIGN_IN as `email:password`.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({ options: { url: { type: 'string', default: 'http://127.0.0.1:3000' }, folder: { type: 'string', default: path.join(root, 'screenshots') } }, allowPositionals: true });
const chromiumPath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((one) => one && existsSync(one));
if (!chromiumPath) stop('No Chromium was found. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.');
const health = await fetch(new URL('/api/overview', values.url)).catch(() => null);
if (!health?.ok) stop(`Nothing answers at ${values.url}. Start the platform first: npm start`);

const { takeScreenshots } = await import('../apps/web/e2e/screenshots.mjs');
const { taken, problems } = await takeScreenshots({ url: values.url, folder: values.folder, chromiumPath, only: positionals, people: { staff: person('STAFF_SIGN_IN', 'staff@demo.makeitinthenorth.example:welcome-north'), employer: person('EMPLOYER_SIGN_IN', 'employer@demo.makeitinthenorth.example:welcome-north') } });
for (const problem of problems) console.error(problem);
console.log(`${taken} pictures in ${path.relative(process.cwd(), values.folder) || '.'}, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);

function person(name, otherwise) {
  const [email, ...password] = (process.env[name] ?? otherwise).split(':');
  return { email, password: password.join(':') };
}

function stop(text) {
  console.error(text);
  process.exit(2);
}
