import type { Plugin } from 'vite';

/** Tells the browser about the fonts in the head of the page, before it has read the style sheet that names them. */
export function preloadFonts(): Plugin {
  return {
    name: 'mitn-preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, context) =>
        Object.keys(context.bundle ?? {})
          .filter((file) => file.endsWith('.woff2'))
          .map((file) => ({ tag: 'link', attrs: { rel: 'preload', href: `/${file}`, as: 'font', type: 'font/woff2', crossorigin: '' }, injectTo: 'head' as const })),
    },
  };
}
