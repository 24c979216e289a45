import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { OpenLabel } from '../../../components/evidence.js';
import { LazyEvidence } from '../../../components/lazy-evidence.js';
import { Sheet } from '../../../components/sheet.js';
import { CardSkeletons, EmptyState, ErrorState } from '../../../components/states.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatCount } from '../../../lib/format.js';
import type { KeptProfile } from '../../../lib/kept-profile.js';
import { FIRST_MATCHES, MORE_MATCHES, MOST_MATCHES, useMatches, useOwnProfile } from '../api/list-matches.js';
import type { MatchTab } from '../api/list-matches.js';
import { ChangesPanel } from './changes-panel.js';
import { PairCard } from './pair-card.js';
import { SingleMatch } from './single-match.js';
import './matches.css';

const TABS = ['pair', 'vacancy', 'home'] as const;

interface Props {
  kept: KeptProfile;
  tab: MatchTab;
  /** How many to show. */
  top?: number | undefined;
  onTab: (tab: MatchTab) => void;
  onTop: (top: number) => void;
}

/** The best ways to start: pairs, jobs and homes for the kept profile. */
export function MatchesView({ kept, tab, top = FIRST_MATCHES, onTab, onTop }: Props) {
  const { t, l, language } = useLaterTexts();
  const { data, error, refetch, isPlaceholderData } = useMatches(kept, tab, top);
  const own = useOwnProfile(kept);
  const [open, setOpen] = useState<OpenLabel | null>(null);
  const profile = own.data?.profile;
  const persons = profile ? profile.household.adults + profile.household.children : 1;
  const shown = data ? data.matches.filter((match) => (tab === 'pair' ? match.pair : match.pair === null && (tab === 'vacancy' ? match.vacancy : match.home))) : [];
  const computing = data?.state === 'computing';
  // The list of another kind stands in until this one has come.
  const waitingForKind = isPlaceholderData && shown.length === 0;
  return (
    <>
      <header className="page-head">
        <h1 tabIndex={-1}>{data && shown.length > 0 ? l(`matches.title.${tab}`, { count: Math.min(shown.length, data.totals[tab]) }) : t('title.matches')}</h1>
        <p className="quiet">{l(`matches.lead.${tab}`, { count: persons })} {l('matches.blind')}</p>
      </header>
      <div className="tabs" role="group" aria-label={l('matches.tabs')}>
        {TABS.map((one) => (
          <button key={one} type="button" className="tab" aria-pressed={one === tab} onClick={() => onTab(one)}>
            {l(`matches.tab.${one}`)} {data ? formatCount(data.totals[one], language) : null}
          </button>
        ))}
      </div>
      {computing ? <p className="notice-quiet matches-computing" role="status">{l(shown.length > 0 ? 'matches.computingAgain' : 'matches.computing')}</p> : null}
      <div className="matches-columns">
        <div className="matches-list">
          {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
          {(!data && !error) || waitingForKind ? <CardSkeletons count={2} shape="pair" /> : null}
          {data && shown.length === 0 && computing && !waitingForKind ? <CardSkeletons count={2} shape="pair" /> : null}
          {data && shown.length === 0 && !computing && !waitingForKind ? (
            <EmptyState title={l(`matches.none.${tab}`)} seed="no-match">
              <p className="quiet">{l('matches.noneText')}</p>
              <Link to="/profile" className="button button-main">{l('matches.edit')}</Link>
            </EmptyState>
          ) : null}
          {shown.map((match) =>
            tab === 'pair' ? <PairCard key={`${match.vacancyId} ${match.homeId}`} match={match} limitPercent={profile?.maxCostSharePercent ?? null} onLabel={setOpen} /> : <SingleMatch key={match.vacancyId ?? match.homeId} match={match} onLabel={setOpen} />,
          )}
          {data && shown.length > 0 ? <MoreMatches shown={shown.length} total={data.totals[tab]} top={top} waiting={isPlaceholderData} onTop={onTop} /> : null}
        </div>
        <aside className="matches-aside" aria-label={l('matches.aside')}>
          {computing ? null : <ChangesPanel profile={profile} totals={data?.totals} />}
          <section className="panel stack">
            <h2>{l('matches.profile')}</h2>
            <p className="small quiet">{l('matches.profileText')}</p>
            <p><Link to="/profile" className="button button-small">{l('matches.edit')}</Link></p>
          </section>
        </aside>
      </div>
      <Sheet open={open !== null} title={t('evidence.title', { label: open?.text ?? '' })} onClose={() => setOpen(null)}>{open ? <LazyEvidence open={open} /> : null}</Sheet>
    </>
  );
}

/** How far the list goes, and the way to more of it. */
function MoreMatches({ shown, total, top, waiting, onTop }: { shown: number; total: number; top: number; waiting: boolean; onTop: (top: number) => void }) {
  const { l } = useLaterTexts();
  const next = Math.min(MOST_MATCHES, top + MORE_MATCHES);
  // Fewer than asked for: more are not kept.
  const more = waiting || (shown >= top && next > top && total > shown);
  return (
    <div className="row matches-more">
      {more ? <button type="button" className="button" disabled={waiting} onClick={() => onTop(next)}>{l('matches.more')}</button> : null}
      <p className="quiet small" role="status">{l(more || shown >= total ? 'matches.shown' : 'matches.kept', { shown, total: Math.max(shown, total) })}</p>
    </div>
  );
}
