import type { PlanDetail, PlanMemberAnswer } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { FormField } from '../../../components/form-field.js';
import { Icon } from '../../../components/icons.js';
import { Sheet } from '../../../components/sheet.js';
import { CardSkeletons, ErrorState } from '../../../components/states.js';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { formatMoney, formatNumber } from '../../../lib/format.js';
import type { Bundle } from '../api/cohorts.js';
import { useChangeCohort } from '../api/cohorts.js';
import { useMove, usePlanMember } from '../api/plans.js';
import type { PlanRow } from '../plan-view.js';
import { canInsist, problemText } from './problem-text.js';

interface Props {
  cohortId: string;
  plan: PlanDetail;
  row: PlanRow | null;
  pinned: boolean;
  locked: boolean;
  onClose: () => void;
  onDone: (what: 'moved' | 'pinned' | 'unpinned' | 'excluded') => void;
}

/** One household of a plan: what it gets and why, and everything it could have instead. */
export function MemberSheet({ row, onClose, ...rest }: Props) {
  return (
    <Sheet open={row !== null} title={row?.person.name ?? ''} onClose={onClose}>
      {/* Not by the revision of the plan: a change is under way in here when that rises, and what comes after it would be lost. */}
      {row ? <Member key={row.person.newcomerId} row={row} onClose={onClose} {...rest} /> : null}
    </Sheet>
  );
}

type Doing = { what: 'move' | 'exclude'; to: Bundle; title: string } | { what: 'pin'; to: Bundle; title: string } | null;

function Member({ cohortId, plan, row, pinned, locked, onClose, onDone }: Omit<Props, 'row'> & { row: PlanRow }) {
  const { d, language } = useDeskTexts();
  const { person, assignment } = row;
  const { data, error, refetch } = usePlanMember(cohortId, plan.id, person.newcomerId, plan.revision);
  const change = useChangeCohort(cohortId);
  const [doing, setDoing] = useState<Doing>(null);
  const offers = offersOf(data, plan);
  const has: Bundle = { vacancyId: assignment.vacancyId, homeId: assignment.homeId };
  if (doing) return <Reason cohortId={cohortId} plan={plan} newcomerId={person.newcomerId} doing={doing} onBack={() => setDoing(null)} onDone={onDone} />;
  return (
    <div className="stack member">
      <p className="small"><Link to="/staff/newcomers/$id" params={{ id: person.newcomerId }}>{d('file.open')}</Link></p>
      <section className="stack-small">
        <h3>{d('cohort.member.gets')}</h3>
        {row.placed ? <p>{offers.title(has)}</p> : <p className="plan-why">{assignment.unplaced?.text ?? d('cohort.member.nothing')}</p>}
        {assignment.moveReason ? <p className="small quiet">{d('cohort.member.because', { reason: assignment.moveReason })}</p> : null}
        {data?.match ? (
          <details className="desk-more"><summary>{d('cohort.member.whyFits')}</summary>
            <ul className="member-checks">
              {data.match.checks.map((check) => <li key={check.name} className={`member-${check.result}`}><Icon name={check.result === 'pass' ? 'check' : check.result === 'fail' ? 'cross' : 'ask'} size={17} /><span><span className="sr-only">{d(check.result === 'pass' ? 'file.matches.fits' : check.result === 'fail' ? 'file.matches.no' : 'file.matches.ask')}: </span>{check.reason}</span></li>)}
            </ul>
          </details>
        ) : null}
        {locked ? null : (
          <p className="row">
            {row.placed && !pinned ? <button type="button" className="button button-small" onClick={() => setDoing({ what: 'pin', to: has, title: offers.title(has) })}>{d('cohort.member.pin')}</button> : null}
            {pinned ? <button type="button" className="button button-small" disabled={change.isPending} onClick={() => change.mutate({ kind: 'unpin', newcomerId: person.newcomerId }, { onSuccess: () => onDone('unpinned') })}>{d('cohort.member.unpin')}</button> : null}
            {row.placed ? <button type="button" className="button button-small" onClick={() => setDoing({ what: 'exclude', to: has, title: offers.title(has) })}>{d('cohort.member.exclude')}</button> : null}
            {row.placed ? <button type="button" className="button button-small" onClick={() => setDoing({ what: 'move', to: { vacancyId: null, homeId: null }, title: d('cohort.member.toNothing') })}>{d('cohort.member.toNothing')}</button> : null}
          </p>
        )}
        {change.isError ? <p className="field-error" role="alert">{problemText(change.error, d)}</p> : null}
      </section>
      <section className="stack-small">
        <h3>{d(locked ? 'cohort.member.couldHave' : 'cohort.member.moveTo')}</h3>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {!data && !error ? <CardSkeletons count={2} /> : null}
        {data && data.alternatives.length === 0 ? <p className="quiet">{d('cohort.member.noOther')}</p> : null}
        <ul className="member-options">
          {data?.alternatives.map((option) => {
            const title = offers.title(option);
            const holders = option.heldBy.map((id) => plan.people.find((one) => one.newcomerId === id)?.name).filter(Boolean).join(', ');
            return (
              <li key={`${option.vacancyId} ${option.homeId}`}>
                <span className="member-option">
                  {title}
                  <span className="quiet small">{[d('cohort.member.score', { score: formatNumber(option.score, language) }), d(option.change >= 0 ? 'cohort.member.gains' : 'cohort.member.loses', { points: Math.abs(option.change) }), option.wish === null ? null : d('cohort.member.wish', { number: option.wish }), offers.cost(option)].filter(Boolean).join(' · ')}</span>
                  {option.free ? <span className="small member-free">{d('cohort.member.free')}</span> : <span className="small member-held">{holders ? d('cohort.member.heldBy', { names: holders }) : d('cohort.member.heldBack')}</span>}
                </span>
                {locked ? null : <button type="button" className="button button-small" aria-label={d('cohort.member.moveNamed', { title })} onClick={() => setDoing({ what: 'move', to: { vacancyId: option.vacancyId, homeId: option.homeId }, title })}>{d('cohort.member.move')}</button>}
              </li>
            );
          })}
        </ul>
      </section>
      <p><button type="button" className="button button-plain" onClick={onClose}>{d('file.decide.cancel')}</button></p>
    </div>
  );
}

/** The words and costs of the offers that a household has or could have. */
function offersOf(data: PlanMemberAnswer | undefined, plan: PlanDetail) {
  const { language } = useDeskTexts();
  const vacancies = new Map([...plan.vacancies, ...(data?.vacancies ?? [])].map((one) => [one.id, one]));
  const homes = new Map([...plan.homes, ...(data?.homes ?? [])].map((one) => [one.id, one]));
  const home = ({ homeId }: Bundle) => homes.get(homeId ?? '');
  return {
    title: (bundle: Bundle): string => [vacancies.get(bundle.vacancyId ?? '')?.title, [home(bundle)?.title, home(bundle)?.place?.name].filter(Boolean).join(', ')].filter(Boolean).join(' + '),
    cost: (bundle: Bundle): string | null => (home(bundle) ? formatMoney(home(bundle)?.totalCentsPerMonth ?? 0, language) : null),
  };
}

const SHORTEST = 3;

/** Asks why, and, when the service says what stands in the way, whether one insists. */
function Reason({ cohortId, plan, newcomerId, doing, onBack, onDone }: { cohortId: string; plan: PlanDetail; newcomerId: string; doing: NonNullable<Doing>; onBack: () => void; onDone: Props['onDone'] }) {
  const { d } = useDeskTexts();
  const move = useMove(cohortId, plan.id);
  const change = useChangeCohort(cohortId);
  const [reason, setReason] = useState('');
  const [pin, setPin] = useState(false);
  const [tried, setTried] = useState(false);
  const [insisting, setInsisting] = useState<{ displace: boolean; override: boolean }>({ displace: false, override: false });
  const failed = doing.what === 'move' ? move.error : change.error;
  const insist = canInsist(failed);
  const short = reason.trim().length < SHORTEST;
  const save = (force: { displace: boolean; override: boolean }) => {
    setTried(true);
    setInsisting(force);
    if (short) return;
    if (doing.what === 'move') move.mutate({ newcomerId, ...doing.to, reason: reason.trim(), revision: plan.revision, pin, ...force }, { onSuccess: () => onDone('moved') });
    else if (doing.what === 'pin') change.mutate({ kind: 'pin', newcomerId, ...doing.to, reason: reason.trim(), override: force.override }, { onSuccess: () => onDone('pinned') });
    else change.mutate({ kind: 'exclude', newcomerId, ...doing.to, reason: reason.trim() }, { onSuccess: () => onDone('excluded') });
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => { event.preventDefault(); save(insisting); }}>
      <p><strong>{d(`cohort.reason.title.${doing.what}`)}</strong><br />{doing.title}</p>
      <FormField label={d('cohort.reason.why')} hint={d('cohort.reason.hint')} error={tried && short ? d('cohort.reason.missing') : undefined}>
        {(ids) => <textarea {...ids} className="input desk-text" maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </FormField>
      {doing.what === 'move' && (doing.to.vacancyId || doing.to.homeId) ? <label className="tick"><input type="checkbox" checked={pin} onChange={(event) => setPin(event.target.checked)} /><span>{d('cohort.reason.pinToo')}</span></label> : null}
      {failed ? (
        <div className="notice-quiet" role="alert">
          <p>{problemText(failed, d)}</p>
          {insist && doing.what !== 'exclude' ? <p><button type="button" className="button button-small" onClick={() => save({ ...insisting, [insist]: true })}>{d(`cohort.reason.insist.${insist}`)}</button></p> : null}
        </div>
      ) : null}
      <p className="row">
        <button type="submit" className="button button-main" disabled={move.isPending || change.isPending}>{d(`cohort.reason.save.${doing.what}`)}</button>
        <button type="button" className="button button-plain" onClick={onBack}>{d('cohort.reason.back')}</button>
      </p>
    </form>
  );
}
