// Every file, folder and npm script that a document names exists. Documents: README.md files, AGENTS.md, CONTRIBUTING.md, docs/.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root, workspaces } from './bootstrap.mjs';
import { report } from './env-schemas.mjs';

const TOP = ['apps', 'packages', 'tooling', 'scripts', 'docs', 'docker', 'bench', '.ci'];
const MADE_BY_US = /^(dist|state|screenshots|node_modules|coverage)(\/|$)|\/(dist|node_modules|results)(\/|$)/;
const complaints = [];
const documents = [
  'README.md',
  'AGENTS.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...markdownIn('docs'),
  ...markdownIn('bench'),
  ...workspaces().map((folder) => path.join(folder, 'README.md')),
];

/** Scripts that can be run where the document stands: those of its own package and those of the root. */
function scriptsFor(home) {
  const manifests = [...new Set([root, home])].map((folder) => path.join(folder, 'package.json')).filter((file) => existsSync(file));
  return Object.assign({}, ...manifests.map((file) => JSON.parse(readFileSync(file, 'utf8')).scripts ?? {}));
}

function markdownIn(folder) {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name));
}

/** Whether a named path exists; `<name>`, `*` and `{a,b}` stand for any name. */
function matches(folder, named) {
  const [part, ...rest] = named.split('/').filter((piece) => piece !== '' && piece !== '.');
  if (part === undefined) return existsSync(folder);
  if (part === '..') return matches(path.dirname(folder), rest.join('/'));
  if (!/[*<{…]/.test(part)) return existsSync(path.join(folder, part)) && matches(path.join(folder, part), rest.join('/'));
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return false;
  const pattern = part
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(
      /\{([^}]*)\}/g,
      (_, names) =>
        `(${names
          .split(',')
          .map((name) => name.trim())
          .join('|')})`,
    )
    .replace(/<[^>]*>|\*+|…/g, '.+');
  return readdirSync(folder).some((name) => new RegExp(`^${pattern}$`).test(name) && matches(path.join(folder, name), rest.join('/')));
}

let named = 0;
for (const document of documents) {
  const file = path.join(root, document);
  if (!existsSync(file)) {
    complaints.push(`${document} is missing.`);
    continue;
  }
  const text = readFileSync(file, 'utf8');
  const home = path.dirname(file);
  const scripts = scriptsFor(home);
  for (const [, target] of text.replace(/`[^`\n]*`/g, '').matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)) {
    named += 1;
    if (!matches(home, target)) complaints.push(`${document} links to ${target}, which does not exist.`);
  }
  for (const [, code] of text.matchAll(/`([^`\n]+)`/g)) {
    for (const [, script] of code.matchAll(/npm (?:run (?:-s )?)([\w:-]+)/g)) {
      named += 1;
      if (scripts[script] === undefined) complaints.push(`${document} names npm run ${script}, which does not exist.`);
    }
    if (/\s/.test(code.trim()) || !TOP.some((top) => code.startsWith(`${top}/`)) || MADE_BY_US.test(code)) continue;
    named += 1;
    if (!matches(root, code.replace(/:\d+$/, ''))) complaints.push(`${document} names ${code}, which does not exist.`);
  }
}
report(`documents (${documents.length} documents, ${named} names)`, complaints);
