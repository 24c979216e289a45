/** The style sheet of the reference page. The colours are those of the site. */
export const REFERENCE_STYLE = `:root{color-scheme:light dark;--paper:#faf8f3;--ink:#16262c;--quiet:#4d5d63;--line:#d9d4c7;--link:#0b4f59;--card:#fff}
@media (prefers-color-scheme:dark){:root{--paper:#0d161a;--ink:#e8edee;--quiet:#a5b3b8;--line:#2b3a40;--link:#7fd0dc;--card:#142126}}
*{box-sizing:border-box}body{margin:0 auto;padding:1rem;max-width:72rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
a{color:var(--link)}h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2.5rem}h3{font-size:1rem;margin:1.25rem 0 .25rem}code,pre{font:.875rem/1.5 ui-monospace,monospace}
nav ul{columns:20rem;padding-left:1.2rem}li,dt,dd,a code{overflow-wrap:anywhere}section{border-top:1px solid var(--line)}section:target{border-top-color:var(--link)}
pre{overflow-x:auto;padding:.75rem;background:var(--card);border:1px solid var(--line);border-radius:.5rem}table{width:100%;border-collapse:collapse}caption{text-align:left;font-weight:600}
th,td{padding:.35rem .5rem .35rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:anywhere}th{font-weight:400}dt{font-weight:600}dd{margin:0 0 .5rem}i{color:var(--quiet);font-style:normal}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
`;
