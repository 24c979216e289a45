import type { PlanAnswer } from '@mitn/contracts';
import { useState } from 'react';
import { Sheet } from '../../../components/sheet.js';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { useAccept } from '../api/plans.js';
import { betterPercent } from '../plan-view.js';
import { problemText } from './problem-text.js';

/** Accepting a plan: asked twice, because its households are placed by it. */
export function AcceptPlan({ cohortId, plan, questions }: { cohortId: string; plan: PlanAnswer; questions: number }) {
  const { d, language } = useDeskTexts();
  const [asking, setAsking] = useState(false);
  const accept = useAccept(cohortId, plan.id);
  const better = betterPercent(plan, language);
  return (
    <>
      <button type="button" className="button button-main" onClick={() => setAsking(true)}>{d('cohort.accept.button')}</button>
      <Sheet open={asking} title={d('cohort.accept.title')} onClose={() => setAsking(false)}>
        <div className="stack">
          <p>{d('cohort.accept.text', { count: plan.placed ?? 0 })}</p>
          <ul className="plain-list">
            <li>{plan.proven ? d('cohort.plan.provenText') : better === null ? d('cohort.plan.noBoundText') : d('cohort.plan.betterText', { percent: better })}</li>
            {plan.members > (plan.placed ?? 0) ? <li>{d('cohort.accept.without', { count: plan.members - (plan.placed ?? 0) })}</li> : null}
            {questions > 0 ? <li>{d('cohort.accept.questions', { count: questions })}</li> : null}
            <li>{d('cohort.accept.kept')}</li>
          </ul>
          {accept.isError ? <p className="field-error" role="alert">{problemText(accept.error, d)}</p> : null}
          <p className="row">
            <button type="button" className="button button-main" disabled={accept.isPending} onClick={() => accept.mutate(plan.revision, { onSuccess: () => setAsking(false) })}>{d('cohort.accept.sure')}</button>
            <button type="button" className="button button-plain" onClick={() => setAsking(false)}>{d('cohort.accept.notYet')}</button>
          </p>
        </div>
      </Sheet>
    </>
  );
}
