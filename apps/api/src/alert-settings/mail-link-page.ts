import { html } from '../platform/html-text.js';
import type { Language } from '../platform/language.js';

/** What one page says; with an `action` it has a button that does it. */
export interface MailLinkPage {
  title: string;
  text: string;
  button?: string;
  action?: string;
}

const HOME = { en: { name: 'Make it in the North', to: 'To the site', path: '/' }, nl: { name: 'Make it in the North', to: 'Naar de site', path: '/nl' } } as const;

/** A page with one sentence and at most one button. No script; the form sends nothing but its press. */
export function mailLinkPage(language: Language, { title, text, button, action }: MailLinkPage): string {
  const { name, to, path } = HOME[language];
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><meta name="color-scheme" content="light dark" /><meta name="robots" content="noindex" />
<title>${title} · ${name}</title><link rel="stylesheet" href="/mail-link.css" /><link rel="icon" href="/favicon.svg" type="image/svg+xml" /></head>
<body><main><p class="site">${name}</p><h1>${title}</h1><p>${text}</p>
${action !== undefined && button !== undefined && html`<form method="post" action="${action}"><button type="submit">${button}</button></form>`}
<p><a href="${path}">${to}</a></p></main></body></html>`.text;
}

/** The colours are those of the site. */
export const MAIL_LINK_STYLE = `:root{color-scheme:light dark;--paper:#faf8f3;--surface:#fff;--ink:#15242b;--ink-2:#49585f;--line:#ded8cc;--sea:#0e5a66;--on-sea:#fff}
@media (prefers-color-scheme:dark){:root{--paper:#0d161a;--surface:#131f24;--ink:#e8eef0;--ink-2:#a3b2b8;--line:#26353b;--sea:#74c7cf;--on-sea:#04262b}}
*{box-sizing:border-box}body{margin:0;min-height:100vh;display:grid;place-items:center;padding:1rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 'Atkinson Hyperlegible Next',system-ui,sans-serif}
main{width:100%;max-width:32rem;padding:2rem;background:var(--surface);border:1px solid var(--line);border-radius:12px}
.site{margin:0;color:var(--ink-2);font-weight:600}h1{margin:.5rem 0 1rem;font-size:1.6rem;line-height:1.2}p{margin:0 0 1.25rem}a{color:var(--sea)}
button{font:inherit;font-weight:600;min-height:44px;padding:.5rem 1.5rem;border:0;border-radius:999px;background:var(--sea);color:var(--on-sea);cursor:pointer;margin-bottom:1.25rem}
button:focus-visible,a:focus-visible{outline:3px solid var(--sea);outline-offset:3px}`;
