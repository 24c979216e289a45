import { html } from '../platform/html-text.js';
import type { Html } from '../platform/html-text.js';
import type { Language } from '../platform/language.js';

/** What one page says; with an `action` it has a button that does it. */
export interface MailLinkPage {
  title: string;
  text: string;
  button?: string;
  action?: string;
}

const HOME = { en: { name: 'Make it in the North', to: 'To the site', path: '/' }, nl: { name: 'Make it in the North', to: 'Naar de site', path: '/nl' } } as const;

/** What one page puts into the shell of the site: one sentence and at most one button. No script; the form sends nothing but its press. */
export function mailLinkParts(language: Language, { title, text, button, action }: MailLinkPage): { language: Language; head: Html; body: Html } {
  const { name, to, path } = HOME[language];
  return {
    language,
    head: html`<title>${title} · ${name}</title><meta name="robots" content="noindex" /><link rel="stylesheet" href="/mail-link.css" />`,
    body: html`<main><p class="site"><img src="/favicon.svg" alt="" width="34" height="34" />${name}</p><h1>${title}</h1><p>${text}</p>
${action !== undefined && button !== undefined && html`<form method="post" action="${action}"><button type="submit">${button}</button></form>`}
<p><a href="${path}">${to}</a></p></main>`,
  };
}

/** The same where the web app is not built: whoever wants to stop mail can do so all the same. */
export function mailLinkPage({ language, head, body }: ReturnType<typeof mailLinkParts>): string {
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><meta name="color-scheme" content="light dark" />${head}</head><body>${body}</body></html>`.text;
}

/** The colours are those of the site, which brings the letters. */
export const MAIL_LINK_STYLE = `:root{color-scheme:light dark;--paper:#faf8f3;--surface:#fff;--ink:#15242b;--ink-2:#49585f;--line:#ded8cc;--sea:#0e5a66;--on-sea:#fff}
@media (prefers-color-scheme:dark){:root{--paper:#0d161a;--surface:#131f24;--ink:#e8eef0;--ink-2:#a3b2b8;--line:#26353b;--sea:#74c7cf;--on-sea:#04262b}}
*{box-sizing:border-box}body{margin:0;min-height:100vh;display:grid;place-items:center;padding:1rem;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--font-text,system-ui,sans-serif)}
#root{display:contents}
main{width:100%;max-width:32rem;padding:2rem 2.25rem 2.25rem;background:var(--surface);border:1px solid var(--line);border-radius:20px}
p{margin:0 0 1.25rem}p:last-child{margin:0}.site{display:flex;gap:.6rem;align-items:center;margin:0 0 1.5rem;font-family:var(--font-head,inherit);font-weight:660}h1{margin:0 0 .75rem;font-size:1.75rem;line-height:1.18}a{color:var(--sea)}
button{font:inherit;font-weight:600;min-height:44px;padding:.5rem 1.5rem;border:0;border-radius:999px;background:var(--sea);color:var(--on-sea);cursor:pointer;margin-bottom:1.25rem}
button:focus-visible,a:focus-visible{outline:3px solid var(--sea);outline-offset:3px}`;
