import { useState } from 'react';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { formatNumber } from '../../../lib/format.js';

const PAGE = 50;

export interface Paged<T> {
  shown: T[];
  total: number;
  at: number;
  pages: number;
  go: (at: number) => void;
}

/** Fifty of a long list at a time, so that hundreds of rows stay quick. */
export function usePaged<T>(items: readonly T[]): Paged<T> {
  const [wanted, setWanted] = useState(0);
  const pages = Math.max(1, Math.ceil(items.length / PAGE));
  const at = Math.min(wanted, pages - 1);
  return { shown: items.slice(at * PAGE, (at + 1) * PAGE), total: items.length, at, pages, go: setWanted };
}

/** Which part of the list is shown, and the ways to the others. */
export function Pager({ paged: { shown, total, at, pages, go } }: { paged: Paged<unknown> }) {
  const { d, language } = useDeskTexts();
  return (
    <p className="row cohort-pager">
      {pages > 1 ? <button type="button" className="button button-small" disabled={at === 0} onClick={() => go(at - 1)}>{d('cohort.pager.before')}</button> : null}
      <span className="quiet small" role="status">{total === 0 ? d('cohort.pager.none') : d('cohort.pager.shown', { from: at * PAGE + 1, to: at * PAGE + shown.length, total: formatNumber(total, language) })}</span>
      {pages > 1 ? <button type="button" className="button button-small" disabled={at === pages - 1} onClick={() => go(at + 1)}>{d('cohort.pager.next')}</button> : null}
    </p>
  );
}
