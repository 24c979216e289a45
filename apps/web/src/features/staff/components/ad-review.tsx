import type { AdForReview } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { conditionText } from '../../../components/condition-text.js';
import { Quotes } from '../../../components/evidence.js';
import { memberOf, REFUSALS } from '../../../components/label-family.js';
import type { LabelDetail } from '../../../components/label-family.js';
import { scamText } from '../../../components/scam-text.js';
import { sourceName } from '../../../components/source-name.js';
import { CardSkeletons, EmptyState, ErrorState } from '../../../components/states.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { wordingText } from '../../../components/wording-text.js';
import { formatDate } from '../../../lib/format.js';
import { AD_REASONS, useAdReviews, useDecideAdReview } from '../api/list-ad-reviews.js';
import type { AdReason } from '../api/list-ad-reviews.js';
import { ReviewStates } from './review-states.js';

/** Only the quote itself is at hand here, not the ad around it. */
const NO_AD = { title: '', descriptionText: '' };

/** Ads that refuse internationals, may be unlawful, warn of a scam or carry a deceiving name: seen and left, or closed. */
export function AdReview() {
  const { l } = useLaterTexts();
  const [reason, setReason] = useState<AdReason>('refuses-internationals');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useAdReviews(reason);
  const decide = useDecideAdReview();
  const ads = data?.pages.flatMap((page) => page.ads) ?? [];
  const waiting = data?.pages[0]?.waiting;
  return (
    <section className="desk-list">
      <h1 tabIndex={-1}>{l('review.ads.title')}</h1>
      <p className="quiet review-lead">{l('review.ads.text')}</p>
      <ReviewStates states={AD_REASONS} state={reason} onChange={setReason} text={(one) => [l(`review.ads.reason.${one}`), waiting?.[one]].filter((part) => part !== undefined).join(' · ')} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {decide.isError ? <p className="field-error" role="alert">{l('review.failed')}</p> : null}
      {!data && !error ? <CardSkeletons count={3} /> : null}
      {data && ads.length === 0 ? <EmptyState title={l('review.none')} seed={reason}><p className="quiet">{l('review.ads.none')}</p></EmptyState> : null}
      <ul className="review-list">{ads.map((ad) => <Ad key={`${ad.kind} ${ad.id}`} ad={ad} busy={decide.isPending} onDecide={(decision, note) => decide.mutate({ ad, decision, note })} />)}</ul>
      {hasNextPage ? <p><button type="button" className="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>{l('desk.more')}</button></p> : null}
    </section>
  );
}

function Ad({ ad, busy, onDecide }: { ad: AdForReview; busy: boolean; onDecide: (decision: 'seen' | 'closed', note: string) => void }) {
  const { t, l, language } = useLaterTexts();
  const [closing, setClosing] = useState(false);
  const [note, setNote] = useState('');
  const noteId = useId();
  const where = [ad.organisation?.name, ad.place, ...ad.origins.map(({ source }) => sourceName(source, t))].filter(Boolean).join(' · ');
  return (
    <li className="panel stack-small">
      <div>
        <p className="review-name">{ad.kind === 'vacancy' ? <Link to="/vacancies/$id" params={{ id: ad.id }}>{ad.title}</Link> : <Link to="/homes/$id" params={{ id: ad.id }}>{ad.title}</Link>}</p>
        <p className="quiet small">{where}</p>
      </div>
      {told(ad.labels).map((label) => (
        <div key={`${label.name} ${label.quotes[0]?.start ?? ''}`}>
          <p className="small">{labelText(label, l)}</p>
          <Quotes quotes={label.quotes.slice(0, 2)} offer={NO_AD} />
        </div>
      ))}
      {ad.lastReview ? <p className="small">{l(ad.lastReview.decision === 'seen' ? 'review.ads.seenBefore' : 'review.ads.closedBefore', { name: ad.lastReview.decidedBy ?? '', date: formatDate(ad.lastReview.decidedAt, language) })} {ad.lastReview.note}</p> : null}
      {closing ? (
        <div className="field">
          <label htmlFor={noteId}>{l('review.ads.note')}</label>
          <input id={noteId} className="input" maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
        </div>
      ) : null}
      <p className="row">
        {closing ? (
          <>
            <button type="button" className="button button-small button-main" disabled={busy} onClick={() => onDecide('closed', note)}>{l('review.ads.closeSure')}</button>
            <button type="button" className="button button-small button-plain" onClick={() => setClosing(false)}>{l('review.ads.keep')}</button>
          </>
        ) : (
          <>
            <button type="button" className="button button-small button-main" disabled={busy} aria-label={l('review.ads.seenNamed', { title: ad.title })} onClick={() => onDecide('seen', '')}>{l('review.ads.seen')}</button>
            <button type="button" className="button button-small" disabled={busy} aria-label={l('review.ads.closeNamed', { title: ad.title })} onClick={() => setClosing(true)}>{l('review.ads.close')}</button>
          </>
        )}
      </p>
    </li>
  );
}

/** A refusal of internationals is told once, not again as a condition. */
function told(labels: LabelDetail[]): LabelDetail[] {
  const refuses = labels.some(({ name }) => name === 'internationals');
  return labels.filter((label) => !refuses || !REFUSALS.includes(memberOf(label, 'condition') ?? ''));
}

/** What a label says of an ad, in a line. */
function labelText(label: LabelDetail, l: ReturnType<typeof useLaterTexts>['l']): string {
  const [condition, wording, sign] = [memberOf(label, 'condition'), memberOf(label, 'unlawful'), memberOf(label, 'scam')];
  if (condition) return conditionText(condition, l);
  if (wording) return wordingText(wording, l);
  return sign ? scamText(sign, l) : l('refuses.title');
}
