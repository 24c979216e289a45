import type { SponsorLinkAnswer } from '@mitn/contracts';
import { useState } from 'react';
import { CardSkeletons, EmptyState, ErrorState } from '../../../components/states.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatDate, formatNumber } from '../../../lib/format.js';
import { useDecideSponsorLink, useSponsorLinks } from '../api/list-sponsor-links.js';
import { ReviewStates } from './review-states.js';

const STATES = ['proposed', 'accepted', 'rejected'] as const;

/** Employers beside the register of recognised sponsors: a person says whether the two are the same. */
export function SponsorReview() {
  const { l, language } = useLaterTexts();
  const [state, setState] = useState<SponsorLinkAnswer['state']>('proposed');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useSponsorLinks(state);
  const decide = useDecideSponsorLink();
  const links = data?.pages.flatMap((page) => page.links) ?? [];
  const register = data?.pages[0]?.register;
  return (
    <section className="desk-list">
      <h1 tabIndex={-1}>{l('review.sponsors.title')}</h1>
      <p className="quiet review-lead">{l('review.sponsors.text')}</p>
      {register ? <p className="quiet small">{l('review.sponsors.register', { count: register.sponsors, date: formatDate(register.validOn, language), source: register.source })}</p> : data ? <p className="notice-quiet">{l('review.sponsors.noRegister')}</p> : null}
      <ReviewStates states={STATES} state={state} onChange={setState} text={(one) => l(`review.sponsors.state.${one}`)} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {decide.isError ? <p className="field-error" role="alert">{l('review.failed')}</p> : null}
      {!data && !error ? <CardSkeletons count={3} /> : null}
      {data && links.length === 0 ? <EmptyState title={l('review.none')} seed="sponsors"><p className="quiet">{l('review.sponsors.none')}</p></EmptyState> : null}
      <ul className="review-list">
        {links.map((link) => <SponsorLink key={link.id} link={link} busy={decide.isPending} onDecide={(next) => decide.mutate({ id: link.id, state: next })} />)}
      </ul>
      {links.length > 0 ? <p className="quiet small" role="status">{l('review.shown', { shown: formatNumber(links.length, language), total: formatNumber(data?.pages[0]?.total ?? 0, language) })}</p> : null}
      {hasNextPage ? <p><button type="button" className="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>{l('desk.more')}</button></p> : null}
    </section>
  );
}

function SponsorLink({ link, busy, onDecide }: { link: SponsorLinkAnswer; busy: boolean; onDecide: (state: 'accepted' | 'rejected') => void }) {
  const { l, language } = useLaterTexts();
  const { organisation, sponsor } = link;
  const kvk = (number: string | null) => (number ? l('review.sponsors.kvk', { number }) : l('review.sponsors.noKvk'));
  return (
    <li className="panel review-pair">
      <div>
        <p className="review-side">{l('review.sponsors.ours')}</p>
        <p className="review-name">{organisation.name}</p>
        <p className="quiet">{[kvk(organisation.kvkNumber), l('review.sponsors.vacancies', { count: link.openVacancies })].join(' · ')}</p>
      </div>
      <div>
        <p className="review-side">{l('review.sponsors.theirs')}</p>
        <p className="review-name">{sponsor.name}</p>
        <p className="quiet">{[kvk(sponsor.kvkNumber), sponsor.listedUntil ? l('review.sponsors.until', { date: formatDate(sponsor.listedUntil, language) }) : l('review.sponsors.since', { date: formatDate(sponsor.listedFrom, language) })].join(' · ')}</p>
      </div>
      <p className="review-why">{l(`review.sponsors.match.${link.matchedBy}`)}{link.decidedBy && link.decidedAt ? ` ${l('review.decided', { name: link.decidedBy, date: formatDate(link.decidedAt, language) })}` : null}</p>
      <p className="row">
        {link.state === 'accepted' ? null : <button type="button" className="button button-small button-main" disabled={busy} aria-label={l('review.sponsors.acceptNamed', { name: organisation.name })} onClick={() => onDecide('accepted')}>{l('review.sponsors.accept')}</button>}
        {link.state === 'rejected' ? null : <button type="button" className="button button-small" disabled={busy} aria-label={l('review.sponsors.rejectNamed', { name: organisation.name })} onClick={() => onDecide('rejected')}>{l('review.sponsors.reject')}</button>}
      </p>
    </li>
  );
}
