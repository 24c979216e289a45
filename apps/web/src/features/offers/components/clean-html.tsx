import { Fragment } from 'react';
import type { ReactNode } from 'react';

const KEPT: Record<string, 'p' | 'ul' | 'ol' | 'li' | 'strong' | 'em' | 'h3' | 'br'> = { p: 'p', ul: 'ul', ol: 'ol', li: 'li', strong: 'strong', b: 'strong', em: 'em', i: 'em', h1: 'h3', h2: 'h3', h3: 'h3', h4: 'h3', h5: 'h3', h6: 'h3', br: 'br' };
const DROPPED = new Set(['script', 'style', 'iframe', 'object', 'embed', 'template', 'noscript', 'svg', 'math', 'form', 'head', 'title']);

/**
 * Shows the text of an ad. The API has cleaned it already; here only known elements are rebuilt, without any attribute, so that nothing
 * else could run or load even if something slipped through. Links become their words.
 */
export function CleanHtml({ html }: { html: string }) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return <div className="ad-text">{childrenOf(document.body)}</div>;
}

function childrenOf(node: Node): ReactNode[] {
  return Array.from(node.childNodes, (child, index) => <Fragment key={index}>{render(child)}</Fragment>);
}

function render(node: Node): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const name = node.localName;
  if (DROPPED.has(name)) return null;
  const Kept = KEPT[name];
  if (Kept === 'br') return <br />;
  return Kept ? <Kept>{childrenOf(node)}</Kept> : childrenOf(node);
}
