import type { CohortRow } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { CardSkeletons, EmptyState, ErrorState } from '../../../components/states.js';
import { DeskRail } from '../../../components/desk-rail.js';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { formatDate, formatNumber } from '../../../lib/format.js';
import { useCohorts } from '../api/cohorts.js';
import { CohortCreate } from './cohort-create.js';
import { PlanChip } from './plan-status.js';
import './cohorts.css';

/** The cohorts of the desk; or, with `making`, a new one. */
export function CohortList({ making, onMaking, onMade }: { making: boolean; onMaking: (making: boolean) => void; onMade: (id: string) => void }) {
  const { l, d } = useDeskTexts();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useCohorts();
  const cohorts = data?.pages.flatMap((page) => page.cohorts) ?? [];
  return (
    <div className="desk">
      <DeskRail here="cohorts" />
      {making ? <CohortCreate onCancel={() => onMaking(false)} onMade={onMade} /> : (
        <section className="desk-list">
          <div className="row cohort-head"><h1 tabIndex={-1}>{d('cohort.list.title')}</h1><button type="button" className="button button-main" onClick={() => onMaking(true)}>{d('cohort.list.new')}</button></div>
          <p className="quiet cohort-lead">{d('cohort.list.lead')}</p>
          {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
          {!data && !error ? <CardSkeletons count={3} /> : null}
          {data && cohorts.length === 0 ? <EmptyState title={d('cohort.list.none')} seed="cohort"><p className="quiet">{d('cohort.list.noneText')}</p></EmptyState> : null}
          <ul className="cohort-list">{cohorts.map((cohort) => <Line key={cohort.id} cohort={cohort} />)}</ul>
          {hasNextPage ? <p><button type="button" className="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>{l('desk.more')}</button></p> : null}
        </section>
      )}
    </div>
  );
}

function Line({ cohort }: { cohort: CohortRow }) {
  const { d, language } = useDeskTexts();
  const made = formatDate(cohort.createdAt, language);
  return (
    <li className="panel">
      <p className="cohort-name"><Link to="/staff/cohorts/$id" params={{ id: cohort.id }}>{cohort.name}</Link></p>
      <p className="quiet small">{[d('cohort.members', { count: cohort.members }), cohort.createdBy ? d('cohort.list.by', { name: cohort.createdBy, date: made }) : made, cohort.placed > 0 ? d('cohort.placedOf', { count: cohort.placed, of: formatNumber(cohort.members, language) }) : null].filter(Boolean).join(' · ')}</p>
      <p className="chips">{cohort.plan ? <PlanChip plan={cohort.plan} /> : <span className="chip chip-plain">{d('cohort.plan.noneYet')}</span>}</p>
    </li>
  );
}
