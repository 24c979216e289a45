/** The scripts of a served page, read the way a browser finds their ends: at the first `</script`. */
export interface PageScripts {
  /** What the island holds; null when the page has none. */
  island: unknown;
  /** The structured data; null when the page has none. */
  posting: unknown;
  /** How many scripts there are beside these. */
  others: number;
}

/** Reads them. Throws when a data block is no JSON: then a text has ended it early. */
export function readScripts(html: string): PageScripts {
  const scripts: PageScripts = { island: null, posting: null, others: 0 };
  for (const [, attributes = '', content = ''] of html.matchAll(/<script\b([^>]*)>(.*?)<\/script/gis)) {
    if (attributes.includes('id="island"')) scripts.island = JSON.parse(content) as unknown;
    else if (attributes.includes('application/ld+json')) scripts.posting = JSON.parse(content) as unknown;
    else scripts.others += 1;
  }
  return scripts;
}

/** Everything in a served page that would run by itself, or is styled in place: the policy would refuse it, and it should not be there at all. */
export function findInlineCode(html: string): string[] {
  const found: string[] = [];
  for (const [whole, attributes = '', content = ''] of html.matchAll(/<script\b([^>]*)>(.*?)<\/script/gis)) {
    const isData = /type="application\/(ld\+)?json"/.test(attributes);
    const isOurFile = /\ssrc="\/assets\/[^"]+"/.test(attributes) && content.trim() === '';
    if (!isData && !isOurFile) found.push(whole.slice(0, 200));
  }
  const markup = html.replace(/<script\b[^>]*>.*?<\/script/gis, '');
  for (const [tag] of markup.matchAll(/<[a-z][^>]*>/gi)) {
    if (/\s(on[a-z]+|style|srcdoc)\s*=/i.test(tag) || /=\s*["']?\s*(javascript|vbscript):/i.test(tag)) found.push(tag.slice(0, 200));
  }
  if (/<style\b/i.test(markup)) found.push('<style>');
  return found;
}
