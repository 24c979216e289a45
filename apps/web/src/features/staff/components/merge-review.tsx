import type { MergeAnswer } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { sourceName } from '../../../components/source-name.js';
import { CardSkeletons, EmptyState, ErrorState } from '../../../components/states.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatDate, formatNumber } from '../../../lib/format.js';
import { safeLink } from '../../../lib/safe-link.js';
import { useMerges, useUndoMerge } from '../api/list-merges.js';
import { ReviewStates } from './review-states.js';

const STATES = ['standing', 'undone'] as const;
const COMPARED = ['apply-url', 'employer', 'title', 'place', 'text'] as const;

/** Ads that became one vacancy, why, and the way to part them again. */
export function MergeReview() {
  const { l, language } = useLaterTexts();
  const [state, setState] = useState<(typeof STATES)[number]>('standing');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useMerges(state);
  const undo = useUndoMerge();
  const merges = data?.pages.flatMap((page) => page.merges) ?? [];
  return (
    <section className="desk-list">
      <h1 tabIndex={-1}>{l('review.merges.title')}</h1>
      <p className="quiet review-lead">{l('review.merges.text')}</p>
      <ReviewStates states={STATES} state={state} onChange={setState} text={(one) => l(`review.merges.state.${one}`)} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {undo.isError ? <p className="field-error" role="alert">{l('review.failed')}</p> : null}
      {!data && !error ? <CardSkeletons count={3} /> : null}
      {data && merges.length === 0 ? <EmptyState title={l('review.none')} seed="merges"><p className="quiet">{l('review.merges.none')}</p></EmptyState> : null}
      <ul className="review-list">{merges.map((merge) => <Merge key={merge.id} merge={merge} busy={undo.isPending} onUndo={() => undo.mutate(merge.id)} />)}</ul>
      {merges.length > 0 ? <p className="quiet small" role="status">{l('review.shown', { shown: formatNumber(merges.length, language), total: formatNumber(data?.pages[0]?.total ?? 0, language) })}</p> : null}
      {hasNextPage ? <p><button type="button" className="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>{l('desk.more')}</button></p> : null}
    </section>
  );
}

function Merge({ merge, busy, onUndo }: { merge: MergeAnswer; busy: boolean; onUndo: () => void }) {
  const { l, language } = useLaterTexts();
  const [asked, setAsked] = useState(false);
  const words = merge.evidence.same.map((one) => {
    const known = COMPARED.find((name) => name === one);
    return known ? l(`review.merges.same.${known}`) : one;
  });
  const list = new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB').format(words);
  return (
    <li className="panel review-pair">
      <Ad ad={merge.kept} side={l('review.merges.kept')} />
      <Ad ad={merge.merged} side={l('review.merges.merged')} />
      <p className="review-why">
        {l('review.merges.why', { list })} {l('review.merges.similar', { percent: Math.round(merge.evidence.similarity * 100) })} {l('review.merges.on', { date: formatDate(merge.mergedAt, language) })}
        {merge.undoneAt ? ` ${merge.undoneBy ? l('review.decided', { name: merge.undoneBy, date: formatDate(merge.undoneAt, language) }) : l('review.merges.undoneItself', { date: formatDate(merge.undoneAt, language) })}` : null}
      </p>
      <p className="row">
        <Link to="/vacancies/$id" params={{ id: merge.vacancyId }}>{l('pair.seeJob')}</Link>
        {merge.undoneAt ? null : asked ? (
          <>
            <button type="button" className="button button-small button-main" disabled={busy} onClick={onUndo}>{l('review.merges.undoSure')}</button>
            <button type="button" className="button button-small button-plain" onClick={() => setAsked(false)}>{l('review.merges.keep')}</button>
          </>
        ) : (
          <button type="button" className="button button-small" aria-label={l('review.merges.undoNamed', { title: merge.merged.title })} onClick={() => setAsked(true)}>{l('review.merges.undo')}</button>
        )}
      </p>
    </li>
  );
}

function Ad({ ad, side }: { ad: MergeAnswer['kept']; side: string }) {
  const { t } = useLaterTexts();
  const link = safeLink(ad.url);
  return (
    <div>
      <p className="review-side">{side}</p>
      <p className="review-name">{ad.title}</p>
      <p className="quiet">{[ad.organisation, ad.place].filter(Boolean).join(' · ')}</p>
      <p className="small">{link ? <a href={link.href} target="_blank" rel="noopener noreferrer nofollow">{sourceName(ad.source, t)}</a> : sourceName(ad.source, t)}</p>
    </div>
  );
}
