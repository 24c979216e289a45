import type { PlanDetail } from '@mitn/contracts';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { formatDate } from '../../../lib/format.js';
import { useCohortActions } from '../api/cohorts.js';
import { useMove } from '../api/plans.js';
import { lastToUndo } from '../plan-view.js';
import { problemText } from './problem-text.js';

/** What was changed by hand, the last of which can be taken back, and everything that was done with the cohort. */
export function CohortHistory({ cohortId, plan, locked }: { cohortId: string; plan: PlanDetail | undefined; locked: boolean }) {
  const { d, language } = useDeskTexts();
  const { data } = useCohortActions(cohortId);
  const people = new Map(plan?.people.map((one) => [one.newcomerId, one.name]));
  return (
    <section className="panel stack-small">
      <div className="row"><h2>{d('cohort.history.title')}</h2>{plan ? <UndoMove cohortId={cohortId} plan={plan} locked={locked} /> : null}</div>
      <ul className="desk-lines">
        {data?.actions.map((action) => (
          <li key={action.id}>
            <span><strong>{actionText(action.action, d)}</strong>{action.newcomerId ? ` · ${people.get(action.newcomerId) ?? ''}` : ''}</span>
            {action.reason ? <span>{action.reason}</span> : null}
            <span className="quiet small">{[action.by, formatDate(action.at, language)].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Takes the last change by hand back: the household gets what it had. */
export function UndoMove({ cohortId, plan, locked }: { cohortId: string; plan: PlanDetail; locked: boolean }) {
  const { d } = useDeskTexts();
  const move = useMove(cohortId, plan.id);
  const last = lastToUndo(plan.history);
  if (!last || locked) return null;
  const name = plan.people.find((one) => one.newcomerId === last.newcomerId)?.name ?? '';
  return (
    <>
      <button type="button" className="button button-small" disabled={move.isPending} aria-label={d('cohort.history.undoNamed', { name })} onClick={() => move.mutate({ newcomerId: last.newcomerId, vacancyId: last.from.vacancyId, homeId: last.from.homeId, reason: d('cohort.history.undoReason'), revision: plan.revision, displace: true, override: true, pin: false })}>{d('cohort.history.undo')}</button>
      {move.isError ? <span className="field-error" role="alert">{problemText(move.error, d)}</span> : null}
    </>
  );
}

const ACTIONS = ['created', 'settings-changed', 'member-added', 'member-removed', 'member-changed', 'pinned', 'unpinned', 'excluded', 'allowed', 'plan-requested', 'plan-cancelled', 'moved', 'plan-accepted', 'placement-ended'] as const;

function actionText(action: string, d: ReturnType<typeof useDeskTexts>['d']): string {
  const known = ACTIONS.find((one) => one === action);
  return known ? d(`cohort.action.${known}`) : action;
}
