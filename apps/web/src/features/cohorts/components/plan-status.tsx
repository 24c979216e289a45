import type { PlanAnswer, PlanDetail } from '@mitn/contracts';
import { Chip } from '../../../components/chip.js';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { formatDate, formatNumber } from '../../../lib/format.js';
import { isThere, isUnderWay } from '../api/plans.js';
import { betterPercent } from '../plan-view.js';

/** How good a plan is, in one word that is true: never "best" without a proof. */
export function PlanChip({ plan }: { plan: PlanAnswer }) {
  const { d, language } = useDeskTexts();
  const better = betterPercent(plan, language);
  if (plan.acceptedAt) return <Chip kind="fits" text={d('cohort.plan.accepted')} />;
  if (plan.state === 'failed') return <Chip kind="no" text={d('cohort.plan.failed')} />;
  if (!isThere(plan)) return <Chip kind="plain" text={d(`cohort.plan.state.${plan.state}`)} />;
  if (plan.proven) return <Chip kind="fits" text={d('cohort.plan.proven')} />;
  return <Chip kind="ask" text={better === null ? d('cohort.plan.noBound') : d('cohort.plan.better', { percent: better })} />;
}

interface Props {
  plan: PlanAnswer;
  comparison: PlanDetail['comparison'];
  busy: boolean;
  onCancel: () => void;
}

/** How far a plan is and how good: value, bound, what is between them, and the same cohort placed in simpler ways. */
export function PlanStatus({ plan, comparison, busy, onCancel }: Props) {
  const { d, language } = useDeskTexts();
  const number = (value: number) => formatNumber(value, language);
  const better = betterPercent(plan, language);
  const seconds = Math.round(plan.progress.elapsedMs / 1000);
  const gained = comparison && plan.value !== null && comparison.oneAfterAnother.value > 0 ? Math.round((100 * (plan.value - comparison.oneAfterAnother.value)) / comparison.oneAfterAnother.value) : null;
  return (
    <section className="panel plan-status" aria-label={d('cohort.plan.about', { number: plan.number })}>
      <div className="plan-status-words" role="status">
        <PlanChip plan={plan} />
        <p>
          {isUnderWay(plan) ? d(`cohort.plan.underWay.${plan.state === 'queued' ? 'queued' : isThere(plan) ? 'improving' : 'collecting'}`, { seconds, waiting: plan.waiting ?? 0 }) : plan.state === 'failed' ? (plan.failure ?? d('cohort.plan.failedText')) : d(plan.state === 'cancelled' ? 'cohort.plan.cancelledText' : plan.proven ? 'cohort.plan.provenText' : better === null ? 'cohort.plan.noBoundText' : 'cohort.plan.betterText', { percent: better ?? '', seconds })}
        </p>
        {isUnderWay(plan) ? <button type="button" className="button button-small" disabled={busy} onClick={onCancel}>{d('cohort.plan.stop')}</button> : null}
      </div>
      {plan.value !== null ? (
        <dl className="plan-figures">
          <div><dt>{d('cohort.plan.placed')}</dt><dd className="amount">{number(plan.placed ?? 0)}<span className="quiet"> / {number(plan.members)}</span></dd></div>
          <div><dt>{d('cohort.plan.value')}</dt><dd className="amount">{number(plan.value)}</dd></div>
          <div><dt>{d('cohort.plan.bound')}</dt><dd className="amount">{plan.bound === null ? '…' : number(plan.bound)}</dd></div>
          {comparison ? <div><dt>{d('cohort.plan.oneAfterAnother')}</dt><dd className="amount">{number(comparison.oneAfterAnother.value)}<span className="quiet small"> {gained === null || gained <= 0 ? '' : d('cohort.plan.gained', { percent: gained })}</span></dd></div> : null}
        </dl>
      ) : null}
      {plan.bound !== null && plan.value !== null && plan.bound > 0 ? (
        <svg className="plan-gap" aria-hidden="true" viewBox="0 0 100 3" preserveAspectRatio="none"><rect className="plan-gap-track" width="100" height="3" /><rect className="plan-gap-value" width={Math.min(100, (100 * plan.value) / plan.bound)} height="3" /></svg>
      ) : null}
      <p className="quiet small">{[plan.requestedBy ? d('cohort.plan.requested', { name: plan.requestedBy, date: formatDate(plan.requestedAt, language) }) : null, plan.moves > 0 ? d('cohort.plan.moves', { count: plan.moves }) : null].filter(Boolean).join(' · ')}</p>
    </section>
  );
}
