import type { CounterfactualAnswer, MatchAnswer, ProfileBody } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useSetProfileJob } from '../../../api/profile-job.js';
import type { OpenLabel } from '../../../components/evidence.js';
import { LazyEvidence } from '../../../components/lazy-evidence.js';
import { Sheet } from '../../../components/sheet.js';
import { CardSkeletons, EmptyState, ErrorState } from '../../../components/states.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatCount } from '../../../lib/format.js';
import type { KeptProfile } from '../../../lib/kept-profile.js';
import { useChangeProfile } from '../api/change-profile.js';
import { useFeedback } from '../api/give-feedback.js';
import { FIRST_MATCHES, useMatches, useOwnProfile } from '../api/list-matches.js';
import type { MatchTab } from '../api/list-matches.js';
import { limitFor, valuesOf, withValue } from '../profile-change.js';
import type { LimitChange, ValueChange } from '../profile-change.js';
import { titleOf } from '../words-on-matches.js';
import { ChangeSources } from './change-sources.js';
import { ChangesPanel } from './changes-panel.js';
import { JobPanel } from './job-panel.js';
import { LimitOffer } from './limit-offer.js';
import { MatchDeskContext } from './match-desk.js';
import type { MatchDesk, OpenSource } from './match-desk.js';
import { MatchGroups } from './match-groups.js';
import { MoreMatches } from './more-matches.js';
import { NumberSources } from './number-sources.js';
import { RefuseSheet } from './refuse-sheet.js';
import { SetAside } from './set-aside.js';
import { ShareSheet } from './share-sheet.js';
import { SharesPanel } from './shares-panel.js';
import { UndoNotice } from './undo-notice.js';
import type { Undo } from './undo-notice.js';
import { WhyNot } from './why-not.js';
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

/** The best ways to start: pairs, jobs and homes for the kept profile, with what the person says of them. */
export function MatchesView({ kept, tab, top = FIRST_MATCHES, onTab, onTop }: Props) {
  const { t, l, language } = useLaterTexts();
  const { data, error, refetch, isPlaceholderData } = useMatches(kept, tab, top);
  const own = useOwnProfile(kept);
  const feedback = useFeedback(kept);
  const change = useChangeProfile(kept);
  const job = useSetProfileJob(kept);
  const [label, setLabel] = useState<OpenLabel | null>(null);
  const [source, setSource] = useState<OpenSource | null>(null);
  const [counted, setCounted] = useState<CounterfactualAnswer | null>(null);
  const [refusing, setRefusing] = useState<MatchAnswer | null>(null);
  const [sharing, setSharing] = useState<MatchAnswer[]>([]);
  const [undo, setUndo] = useState<(Undo & { limit?: LimitChange | null }) | null>(null);
  const profile = own.data?.profile;
  const persons = profile ? profile.household.adults + profile.household.children : 1;
  const shown = data ? data.matches.filter((match) => (tab === 'pair' ? match.pair : match.pair === null && (tab === 'vacancy' ? match.vacancy : match.home))) : [];
  const computing = data?.state === 'computing';
  // The list of another kind stands in until this one has come.
  const waitingForKind = isPlaceholderData && shown.length === 0;
  const aside = data ? data.setAside.vacancy + data.setAside.home + data.setAside.pair : 0;

  const put = (body: ProfileBody, before: ProfileBody, text: string) => {
    const undoing = () => change.mutate(before, { onSuccess: () => setUndo(null) });
    change.mutate(body, { onSuccess: () => setUndo({ text, onUndo: undoing }) });
  };
  const apply = (values: ValueChange[], text: string) => profile && put(values.reduce(withValue, profile), profile, text);
  const applyChange = (one: CounterfactualAnswer) => apply(valuesOf(one), l('changes.applied', { change: one.change }));
  const desk: MatchDesk = {
    limitPercent: profile?.maxCostSharePercent ?? null, onLabel: setLabel, onSource: setSource, onCount: setCounted, onRefuse: setRefusing, onShare: setSharing,
    onInterested: (match) => {
      const off = match.feedback?.verdict === 'interested';
      feedback.mutate({ offer: match, said: off ? null : { verdict: 'interested', reason: null, note: null } });
      setUndo(off ? null : { text: l('feedback.onTop', { title: titleOf(match) }), onUndo: () => { feedback.mutate({ offer: match, said: null }); setUndo(null); } });
    },
    onJob: (match) => match.vacancyId && job.mutate(match.vacancyId, { onSuccess: () => setUndo({ text: l('job.done', { title: match.vacancy?.title ?? '' }), onUndo: () => job.mutate(null, { onSuccess: () => setUndo(null) }) }) }),
  };
  const back = ({ vacancy, home }: { vacancy: { id: string } | null; home: { id: string } | null }) => feedback.mutate({ offer: { vacancyId: vacancy?.id ?? null, homeId: home?.id ?? null }, said: null });
  return (
    <MatchDeskContext value={desk}>
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
      <UndoNotice undo={undo} failed={feedback.isError || change.isError || job.isError} onClose={() => setUndo(null)}>
        {undo?.limit && data ? <LimitOffer profile={profile} change={undo.limit} total={data.totals[undo.limit.counts]} onApply={(limit) => apply([limit], l('feedback.limitApplied'))} /> : null}
      </UndoNotice>
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
          <MatchGroups tab={tab} matches={shown} />
          {data && shown.length > 0 ? <MoreMatches shown={shown.length} total={data.totals[tab]} top={top} waiting={isPlaceholderData} onTop={onTop} /> : null}
          <SetAside kept={kept} count={aside} onBack={back} />
        </div>
        <aside className="matches-aside" aria-label={l('matches.aside')}>
          {computing ? null : <ChangesPanel kept={kept} tab={tab} revision={data?.profileRevision} onApply={applyChange} />}
          <WhyNot kept={kept} onApply={applyChange} />
          <JobPanel kept={kept} />
          <SharesPanel kept={kept} />
          <section className="panel stack">
            <h2>{l('matches.profile')}</h2>
            <p className="small quiet">{l(own.data?.expiresAt === null ? 'matches.profileOwn' : 'matches.profileText')} <Link to="/privacy" hash={own.data?.expiresAt === null ? 'iwcn' : 'profile'}>{l('matches.privacy')}</Link></p>
            <p className="row"><Link to="/profile" className="button button-small">{l('matches.edit')}</Link> <Link to="/alerts" className="small">{l('alerts.title')}</Link></p>
          </section>
        </aside>
      </div>
      <Sheet open={label !== null} title={t('evidence.title', { label: label?.text ?? '' })} onClose={() => setLabel(null)}>{label ? <LazyEvidence open={label} /> : null}</Sheet>
      <Sheet open={source !== null} title={source?.title ?? ''} onClose={() => setSource(null)}>{source ? <NumberSources open={source} basis={source.basis ?? data?.basis ?? null} profile={profile} /> : null}</Sheet>
      <Sheet open={counted !== null} title={counted?.change ?? ''} onClose={() => setCounted(null)}>{counted ? <ChangeSources change={counted} profile={profile} /> : null}</Sheet>
      <RefuseSheet
        match={refusing}
        onClose={() => setRefusing(null)}
        onRefuse={(match, reason, note) => {
          setRefusing(null);
          feedback.mutate({ offer: match, said: { verdict: 'refused', reason, note } });
          setUndo({ text: l('feedback.gone', { title: titleOf(match) }), onUndo: () => { back(match); setUndo(null); }, limit: profile ? limitFor(match, reason, profile) : null });
        }}
      />
      <ShareSheet kept={kept} own={own.data?.expiresAt === null} matches={sharing} onClose={() => setSharing([])} />
    </MatchDeskContext>
  );
}
