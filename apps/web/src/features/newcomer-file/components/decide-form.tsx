import { useState } from 'react';
import { FormField } from '../../../components/form-field.js';
import { Sheet } from '../../../components/sheet.js';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { ApiError } from '../../../lib/api.errors.js';
import { useDecide } from '../api/newcomer-file.js';
import type { Offers } from '../api/newcomer-file.js';

/** What is about to be decided. `title` names it in words; `check` is there for an answer to a check alone. */
export interface Deciding {
  decision: 'recommended' | 'set-aside' | 'overruled';
  offers: Offers;
  title: string;
  check?: { name: string; reason: string; computed: 'pass' | 'fail' | 'unknown' };
}

/** The fewest characters of a reason; the service holds the same. */
const SHORTEST = 10;

/** Asks for the reason of a decision, and for what the newcomer may read of it. Nothing is kept without a reason. */
export function DecideForm({ newcomerId, deciding, onClose, onDone }: { newcomerId: string; deciding: Deciding | null; onClose: () => void; onDone: (decision: Deciding['decision']) => void }) {
  const { d } = useDeskTexts();
  return (
    <Sheet open={deciding !== null} title={deciding ? d(`file.decide.title.${deciding.decision}`) : ''} onClose={onClose}>
      {deciding ? <Fields key={`${deciding.decision} ${deciding.title}`} newcomerId={newcomerId} deciding={deciding} onClose={onClose} onDone={onDone} /> : null}
    </Sheet>
  );
}

function Fields({ newcomerId, deciding, onClose, onDone }: { newcomerId: string; deciding: Deciding; onClose: () => void; onDone: (decision: Deciding['decision']) => void }) {
  const { d } = useDeskTexts();
  const decide = useDecide(newcomerId);
  const [reason, setReason] = useState('');
  const [publicReason, setPublicReason] = useState('');
  const [result, setResult] = useState<'pass' | 'fail' | null>(null);
  const [tried, setTried] = useState(false);
  const { decision, offers, check, title } = deciding;
  const short = reason.trim().length < SHORTEST;
  const open = check !== undefined && result === null;
  const save = () => {
    setTried(true);
    if (short || open) return;
    decide.mutate({ ...offers, decision, check: check && result ? { name: check.name, result } : null, reason: reason.trim(), publicReason: publicReason.trim() || null }, { onSuccess: () => onDone(decision) });
  };
  return (
    <form className="decide stack" noValidate onSubmit={(event) => { event.preventDefault(); save(); }}>
      <p><strong>{title}</strong></p>
      <p className="quiet small">{d(`file.decide.lead.${decision}`)} {d('file.decide.neutral')}</p>
      {check ? (
        <fieldset>
          <legend className="legend">{d('file.decide.found')}</legend>
          <p className="hint">{d('file.decide.computed', { reason: check.reason })}</p>
          <div className="row decide-choice">
            {(['pass', 'fail'] as const).filter((one) => one !== check.computed).map((one) => (
              <label key={one} className="tick"><input type="radio" name="found" checked={result === one} onChange={() => setResult(one)} /><span>{d(`file.decide.${one}`)}</span></label>
            ))}
          </div>
          {tried && open ? <p className="field-error" role="alert">{d('file.decide.choose')}</p> : null}
        </fieldset>
      ) : null}
      <FormField label={d('file.decide.reason')} hint={d('file.decide.reasonHint')} error={tried && short ? d('file.decide.reasonShort', { count: SHORTEST }) : undefined}>
        {(ids) => <textarea {...ids} className="input desk-text" maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </FormField>
      <FormField label={d('file.decide.publicReason')} hint={d('file.decide.publicHint')}>
        {(ids) => <textarea {...ids} className="input desk-text" maxLength={500} value={publicReason} onChange={(event) => setPublicReason(event.target.value)} />}
      </FormField>
      {decide.isError ? <p className="field-error" role="alert">{d('file.decide.failed', { detail: decide.error instanceof ApiError ? decide.error.message : '' })}</p> : null}
      <p className="row">
        <button type="submit" className="button button-main" disabled={decide.isPending}>{d(decide.isPending ? 'file.decide.saving' : 'file.decide.save')}</button>
        <button type="button" className="button button-plain" onClick={onClose}>{d('file.decide.cancel')}</button>
      </p>
    </form>
  );
}
