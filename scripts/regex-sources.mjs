// Every regular expression of the product's sources: the literals as they stand, and those that are put together when a package loads.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, workspaces } from './bootstrap.mjs';

const NOT_PRODUCT = /node_modules|(^|\/)dist\/|\.(spec|int-spec|e2e-spec|long-spec)\.|\/testing\/|\/e2e\/|\/scripts\//;

/** `[{ source, flags, at }]` of the literals, and the places where one is made by `RegExp(…)`. */
export function regexLiterals() {
  const ts = createRequire(path.join(root, 'package.json'))('typescript');
  const literals = [];
  const made = [];
  for (const folder of workspaces()) {
    for (const entry of readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })) {
      const file = path.relative(root, path.join(entry.parentPath, entry.name));
      if (!entry.isFile() || !/\.(ts|tsx|mjs)$/.test(file) || NOT_PRODUCT.test(file)) continue;
      const tree = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
      const at = (node) => `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      const visit = (node) => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/');
          literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), at: at(node) });
        } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') made.push(at(node));
        node.forEachChild(visit);
      };
      visit(tree);
    }
  }
  return { literals, made };
}

/** What the built packages put together while they load: `RegExp` is watched during their import. */
export async function regexesMadeAtLoad() {
  const found = [];
  const Original = globalThis.RegExp;
  const fileOf = () => /\/((?:packages|apps|tooling)\/[^\n]*?\/dist\/[^\n:)]+)/.exec(new Error('where').stack ?? '')?.[1];
  const record = (expression) => {
    const file = fileOf();
    if (file !== undefined) found.push({ source: expression.source, flags: expression.flags, at: file.replace('/dist/', '/src/').replace(/\.js$/, '.ts') });
    return expression;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, args) => record(Reflect.construct(target, args)),
    apply: (target, self, args) => record(Reflect.apply(target, self, args)),
  });
  try {
    for (const folder of workspaces().filter((name) => name.startsWith('packages/'))) {
      const entry = path.join(root, folder, 'dist', 'index.js');
      if (existsSync(entry)) await import(pathToFileURL(entry).href);
    }
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}
