export interface LitQuote {
  before: string;
  lit: string;
  after: string;
}

const REACH = 140;

/** The sentence around a quote, at most 140 characters to each side, cut at the ends of sentences or lines where there are any. */
export function quoteInContext(text: string, quote: { start: number; end: number; text: string }): LitQuote {
  if (text.slice(quote.start, quote.end) !== quote.text) return { before: '', lit: quote.text, after: '' };
  const head = text.slice(Math.max(0, quote.start - REACH), quote.start);
  const tail = text.slice(quote.end, quote.end + REACH);
  const cutHead = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('. '), head.lastIndexOf('! '), head.lastIndexOf('? '));
  const found = /[.!?](?=\s)|\n/.exec(tail);
  const before = cutHead >= 0 ? head.slice(cutHead + 1).trimStart() : quote.start > REACH ? `…${head.replace(/^\S*\s/, '')}` : head;
  const after = found ? tail.slice(0, found.index + 1).trimEnd() : quote.end + REACH < text.length ? `${tail.replace(/\s\S*$/, '')}…` : tail;
  return { before: before.replace(/^[-•*]\s+/, ''), lit: quote.text, after };
}
