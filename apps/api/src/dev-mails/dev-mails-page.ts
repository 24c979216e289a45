import type { StoredDevMail } from '@mitn/db';
import { html } from '../platform/html-text.js';

/** The inbox as a page: newest first, each mail as its reader sees it, with its text and its header fields. */
export function devMailsPage(mails: readonly StoredDevMail[]): string {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><meta name="color-scheme" content="light dark" /><meta name="robots" content="noindex" />
<title>Mails of this machine</title><link rel="stylesheet" href="/dev-mails.css" /><link rel="icon" href="/favicon.svg" type="image/svg+xml" /></head>
<body><header><h1>Mails of this machine</h1><p>No mail server is configured, so mails end here. ${mails.length === 0 ? 'There are none yet.' : `${mails.length} of the newest.`} <a href="/dev/mails">Look again</a></p></header>
<main>${mails.map((mail, at) => html`<details${at === 0 ? html` open` : null}><summary><strong>${mail.subject}</strong><span>to ${mail.to}</span><time datetime="${mail.sentAt.toISOString()}">${mail.sentAt.toISOString().replace('T', ' ').slice(0, 19)} UTC</time></summary>
<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" loading="lazy" title="${`Mail: ${mail.subject}`}" src="/dev/mails/${mail.id}"></iframe>
<details><summary>Text</summary><pre tabindex="0">${mail.text}</pre></details>
<details><summary>Header fields</summary><pre tabindex="0">${Object.entries({ 'Message-ID': mail.messageId, ...mail.headers }).map(([name, value]) => `${name}: ${value}\n`)}</pre></details></details>`)}</main></body></html>`.text;
}

/** The colours are those of the site. */
export const DEV_MAILS_STYLE = `:root{color-scheme:light dark;--paper:#faf8f3;--surface:#fff;--ink:#15242b;--ink-2:#49585f;--line:#ded8cc;--sea:#0e5a66}
@media (prefers-color-scheme:dark){:root{--paper:#0d161a;--surface:#131f24;--ink:#e8eef0;--ink-2:#a3b2b8;--line:#26353b;--sea:#74c7cf}}
*{box-sizing:border-box}body{margin:0 auto;padding:1.5rem 1rem;max-width:56rem;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
h1{font-size:1.6rem;margin:0 0 .25rem}header p{color:var(--ink-2);margin:0 0 1.5rem}a{color:var(--sea)}
main>details{background:var(--surface);border:1px solid var(--line);border-radius:12px;padding:.25rem 1rem;margin-bottom:.75rem}
summary{cursor:pointer;min-height:44px;padding:.6rem 0;display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline}summary::before{content:'▸';color:var(--sea)}details[open]>summary::before{content:'▾'}summary span,summary time{color:var(--ink-2);font-size:.9rem}
summary:focus-visible,a:focus-visible,pre:focus-visible{outline:3px solid var(--sea);outline-offset:2px}
iframe{width:100%;height:34rem;border:1px solid var(--line);border-radius:6px;background:#fff}pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--paper);padding:.75rem;border-radius:6px;font-size:.875rem}`;
