import { Fragment } from 'react';
import './highlighted.css';

/** From where to where, in UTF-16 units, the end not included. */
export type Marks = readonly (readonly [number, number])[];

/** A text in which what was searched for is lit. Marks that do not lie in the text, or overlap an earlier one, are passed over: the words stay readable whatever the index holds. */
export function Highlighted({ text, marks = [] }: { text: string; marks?: Marks | undefined }) {
  const pieces = pieceUp(text, marks);
  return pieces.map(({ lit, words }, index) => (lit ? <mark className="hit" key={index}>{words}</mark> : <Fragment key={index}>{words}</Fragment>));
}

/** The text in pieces, each lit or not; together they are the text. */
export function pieceUp(text: string, marks: Marks): { lit: boolean; words: string }[] {
  const pieces: { lit: boolean; words: string }[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (!(start >= at && end > start && end <= text.length)) continue;
    if (start > at) pieces.push({ lit: false, words: text.slice(at, start) });
    pieces.push({ lit: true, words: text.slice(start, end) });
    at = end;
  }
  if (at < text.length) pieces.push({ lit: false, words: text.slice(at) });
  return pieces;
}
