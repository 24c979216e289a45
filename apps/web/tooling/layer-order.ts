import type { Plugin } from 'vite';

const ORDER = 'tokens,base,parts,pages';

/** Fails the build when the first style sheet of the page does not name the layers in their order: whichever file comes first else decides it, and parts lose to the base. */
export function layerOrder(): Plugin {
  return {
    name: 'mitn-layer-order',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const first = /<link rel="stylesheet"[^<>]{0,100}href="\/([^"<>]{1,200})"/.exec(html)?.[1] ?? '';
        const sheet = bundle[first];
        const named = [...(sheet?.type === 'asset' ? sheet.source.toString() : '').matchAll(/@layer ([\w, ]+)[{;]/g)].flatMap(([, names = '']) => names.split(','));
        const order = [...new Set(named.map((name) => name.trim()))].join();
        if (order !== ORDER) throw new Error(`The first style sheet of the page (${first || 'none'}) names the layers ${order || 'not at all'}; they are ${ORDER}.`);
      },
    },
  };
}
