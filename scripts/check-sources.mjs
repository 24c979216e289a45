// House rules that no linter knows: the closed list of file roles, no rule switched off inside a file, no test left alone.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root, workspaces } from './bootstrap.mjs';
import { report } from './env-schemas.mjs';

const ROLES =
  'module controller service presenter consumer schedules repository entity mapper port env routes events jobs schema builder errors policy guard filter decorator source document settings query command conformance normalise fingerprint config'.split(
    ' ',
  );
const NEVER_A_NAME = /^(utils?|misc|types|helpers?|constants)$/;
const SWITCHED_OFF = /(oxlint|eslint)-disable|@ts-(ignore|nocheck)|prettier-ignore|dependency-cruiser-(disable|ignore)/;
const LEFT_ALONE = /^\s*(describe|it|test)\.only\(|^\s*(fit|fdescribe)\(/m;
const complaints = [];
let count = 0;

for (const folder of workspaces()) {
  for (const entry of readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })) {
    const file = path.relative(root, path.join(entry.parentPath, entry.name));
    if (!entry.isFile() || !/\.(ts|tsx|mjs)$/.test(entry.name) || /(^|\/)(node_modules|dist|bench)\//.test(file)) continue;
    count += 1;
    const stem = entry.name.replace(/\.(ts|tsx|mjs)$/, '').replace(/\.(spec|int-spec|e2e-spec|long-spec)$/, '');
    const [name, ...roles] = stem.split('.');
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) complaints.push(`${file}: file names are kebab-case.`);
    if (NEVER_A_NAME.test(name)) complaints.push(`${file}: a name that says nothing.`);
    for (const role of roles) {
      if (!ROLES.includes(role)) complaints.push(`${file}: ${role} is not in the closed list of roles.`);
    }
    const text = readFileSync(path.join(root, file), 'utf8');
    if (SWITCHED_OFF.test(text)) complaints.push(`${file}: switches a rule off; change the code or the rule.`);
    if (LEFT_ALONE.test(text)) complaints.push(`${file}: runs one test and leaves the others out.`);
  }
}
if (count < 50) complaints.push(`Only ${count} sources found.`);
report(`sources (${count} files)`, complaints);
