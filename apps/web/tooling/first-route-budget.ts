import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';

interface Budget {
  /** The largest sum of scripts, after brotli, that the first view of a route may need; in kB of 1,000 bytes. */
  maxKilobytes: number;
  /** Source files of the lazily loaded routes to weigh, each together with the entry and the English texts. */
  routes: string[];
}

/** Prints what the first view of each route weighs, and fails the build when one is heavier than the budget. */
export function firstRouteBudget(budget: Budget): Plugin {
  return {
    name: 'mitn-first-route-budget',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((item) => item.type === 'chunk');
      const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
      const entry = chunks.find((chunk) => chunk.isEntry);
      const texts = chunks.find((chunk) => chunk.facadeModuleId?.endsWith('packages/texts/src/web/en.ts'));
      if (!entry || !texts) this.error('The budget cannot be checked: the entry or the chunk of the English texts was not found.');
      const reach = (fileName: string, seen: Set<string>): Set<string> => {
        const chunk = byName.get(fileName);
        if (!chunk || seen.has(fileName)) return seen;
        seen.add(fileName);
        for (const next of chunk.imports) reach(next, seen);
        return seen;
      };
      for (const route of budget.routes) {
        const page = chunks.find((chunk) => chunk.facadeModuleId?.endsWith(route));
        if (!page) this.error(`The budget cannot be checked: no chunk for ${route}.`);
        const files = new Set<string>();
        for (const start of [entry, texts, page]) reach(start.fileName, files);
        const bytes = [...files].reduce((sum, file) => sum + brotliCompressSync(byName.get(file)?.code ?? '').length, 0);
        const line = `${route}: ${(bytes / 1000).toFixed(1)} kB of scripts after brotli (${files.size} files; at most ${budget.maxKilobytes} kB)`;
        if (bytes / 1000 > budget.maxKilobytes) this.error(`Too heavy: ${line}`);
        console.log(line);
      }
    },
  };
}
