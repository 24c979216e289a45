import type { CohortAnswer } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import { DeskRail } from '../../../components/desk-rail.js';
import { Icon } from '../../../components/icons.js';
import { CardSkeletons, EmptyState, ErrorState } from '../../../components/states.js';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { formatDate } from '../../../lib/format.js';
import { useCohort } from '../api/cohorts.js';
import { isThere, isUnderWay, useCancelPlan, usePlan, usePlanProgress, useRequestPlan } from '../api/plans.js';
import { rowsOf } from '../plan-view.js';
import { AcceptPlan } from './accept-plan.js';
import { CohortHistory, UndoMove } from './cohort-history.js';
import { CohortSettings } from './cohort-settings.js';
import { MemberSheet } from './member-sheet.js';
import { PlanBoard } from './plan-board.js';
import { PlanStatus } from './plan-status.js';
import { PlanTable } from './plan-table.js';
import { problemText } from './problem-text.js';
import './cohorts.css';

const PlanPlots = lazy(() => import('./plan-plots.js').then(({ PlanPlots: component }) => ({ default: component })));

export const COHORT_VIEWS = ['table', 'board', 'plots', 'settings', 'history'] as const;
export interface CohortSearch {
  plan?: string | undefined;
  view?: (typeof COHORT_VIEWS)[number] | undefined;
}

/** One cohort: plan it, look at the plan, change it by hand, accept it. */
export function CohortScreen({ id, search, change }: { id: string; search: CohortSearch; change: (patch: Partial<CohortSearch>) => void }) {
  const { data: cohort, error, refetch } = useCohort(id);
  return (
    <div className="desk">
      <DeskRail here="cohorts" />
      {cohort ? <Loaded cohort={cohort} search={search} change={change} /> : <div className="desk-list">{error ? <ErrorState level={1} error={error} onRetry={() => void refetch()} /> : <CardSkeletons count={3} />}</div>}
    </div>
  );
}

function Loaded({ cohort, search, change }: { cohort: CohortAnswer; search: CohortSearch; change: (patch: Partial<CohortSearch>) => void }) {
  const { d, language } = useDeskTexts();
  const { id } = cohort;
  const view = search.view ?? 'table';
  const chosen = cohort.plans.find((one) => one.id === search.plan) ?? cohort.plans[0] ?? null;
  const progress = usePlanProgress(id, chosen?.id ?? null);
  const summary = progress.data ?? chosen;
  const there = summary !== null && isThere(summary);
  const { data: plan } = usePlan(id, chosen?.id ?? null, there);
  const rows = useMemo(() => (plan ? rowsOf(plan) : []), [plan]);
  const request = useRequestPlan(id);
  const cancel = useCancelPlan(id);
  const [open, setOpen] = useState<string | null>(null);
  const [done, setDone] = useState<'moved' | 'pinned' | 'unpinned' | 'excluded' | null>(null);
  const underWay = summary !== null && isUnderWay(summary);
  const locked = summary === null || underWay || summary.acceptedAt !== null;
  const outdated = summary !== null && !underWay && summary.acceptedAt === null && summary.cohortRevision < cohort.revision;
  const opened = rows.find(({ person }) => person.newcomerId === open) ?? null;
  const onOpen = (newcomerId: string) => {
    setDone(null);
    setOpen(newcomerId);
  };
  return (
    <section className="desk-list cohort">
      <p className="small"><Link to="/staff/cohorts" className="row desk-back"><Icon name="back" size={17} />{d('cohort.back')}</Link></p>
      <div className="row cohort-head">
        <div>
          <h1 tabIndex={-1}>{cohort.name}</h1>
          <p className="quiet">{[d('cohort.members', { count: cohort.members }), cohort.placed > 0 ? d('cohort.placedOf', { count: cohort.placed, of: cohort.members }) : null].filter(Boolean).join(' · ')}</p>
        </div>
        <div className="row">
          {plan && !locked ? <UndoMove cohortId={id} plan={plan} locked={locked} /> : null}
          {chosen && there ? <a className="button" href={`/api/cohorts/${id}/plans/${chosen.id}/export`} download>{d('cohort.csv')}</a> : null}
          <button type="button" className={there && !outdated ? 'button' : 'button button-main'} disabled={request.isPending || underWay} onClick={() => request.mutate(undefined, { onSuccess: () => change({ plan: undefined }) })}>{d(cohort.plans.length === 0 ? 'cohort.plan.make' : 'cohort.plan.again')}</button>
          {summary && there && !locked && !outdated ? <AcceptPlan cohortId={id} plan={summary} questions={rows.reduce((sum, { assignment }) => sum + assignment.questions, 0)} /> : null}
        </div>
      </div>
      {request.isError ? <p className="field-error" role="alert">{problemText(request.error, d)}</p> : null}
      {cohort.plans.length > 1 ? (
        <label className="row small cohort-plans">{d('cohort.plan.which')}
          <select className="input" value={chosen?.id ?? ''} onChange={(event) => change({ plan: event.target.value === cohort.plans[0]?.id ? undefined : event.target.value })}>
            {cohort.plans.map((one) => <option key={one.id} value={one.id}>{d('cohort.plan.option', { number: one.number, date: formatDate(one.requestedAt, language) })}{one.acceptedAt ? ` · ${d('cohort.plan.accepted')}` : ''}</option>)}
          </select>
        </label>
      ) : null}
      {summary ? <PlanStatus plan={summary} comparison={plan?.comparison ?? null} busy={cancel.isPending} onCancel={() => cancel.mutate(summary.id)} /> : null}
      {summary?.acceptedAt ? <p className="notice-quiet cohort-accepted" role="status"><Icon name="check" size={18} />{d('cohort.accept.done', { name: summary.acceptedBy ?? '', date: formatDate(summary.acceptedAt, language) })}</p> : null}
      {outdated ? <p className="notice-quiet" role="status">{d('cohort.plan.outdated')}</p> : null}
      {done ? <p className="notice-quiet" role="status">{d(`cohort.done.${done}`)}</p> : null}
      <div className="desk-tabs cohort-views" role="group" aria-label={d('cohort.view.name')}>
        {COHORT_VIEWS.map((one) => <button key={one} type="button" aria-pressed={one === view} onClick={() => change({ view: one === 'table' ? undefined : one })}>{d(`cohort.view.${one}`)}</button>)}
      </div>
      {view === 'settings' ? <CohortSettings key={cohort.id} cohort={cohort} /> : null}
      {view === 'history' ? <CohortHistory cohortId={id} plan={plan} locked={locked} /> : null}
      {view === 'table' || view === 'board' || view === 'plots' ? (
        plan ? (
          view === 'table' ? <PlanTable rows={rows} locked={locked} onOpen={onOpen} /> : view === 'board' ? <PlanBoard rows={rows} locked={locked} onOpen={onOpen} /> : <Suspense fallback={<CardSkeletons count={2} />}><PlanPlots plan={plan} rows={rows} /></Suspense>
        ) : summary ? <CardSkeletons count={4} /> : <EmptyState title={d('cohort.plan.noneYet')} seed="plan"><p className="quiet">{d('cohort.plan.noneText')}</p></EmptyState>
      ) : null}
      {plan ? <MemberSheet cohortId={id} plan={plan} row={opened} pinned={cohort.people.some(({ newcomerId, pin }) => newcomerId === open && pin !== null)} locked={locked} onClose={() => setOpen(null)} onDone={(what) => { setOpen(null); setDone(what); }} /> : null}
    </section>
  );
}
