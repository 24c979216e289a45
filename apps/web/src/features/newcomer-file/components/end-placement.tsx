import { PLACEMENT_ENDS } from '@mitn/contracts';
import type { NewcomerFile } from '@mitn/contracts';
import { useState } from 'react';
import { FormField } from '../../../components/form-field.js';
import { Sheet } from '../../../components/sheet.js';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { ApiError } from '../../../lib/api.errors.js';
import { useEndPlacement } from '../api/newcomer-file.js';

type Placement = NewcomerFile['placements'][number];
/** The fewest characters of a reason; the service holds the same. */
const SHORTEST = 3;

/** Ends a placement that did not come about, or is over: how, and why. Home and place are free again from then on. */
export function EndPlacement({ newcomerId, placement, title }: { newcomerId: string; placement: Placement; title: string }) {
  const { d } = useDeskTexts();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button button-small" aria-label={d('file.placements.endNamed', { title })} onClick={() => setOpen(true)}>{d('file.placements.endButton')}</button>
      <Sheet open={open} title={d('file.placements.endTitle')} onClose={() => setOpen(false)}>{open ? <Fields newcomerId={newcomerId} placement={placement} title={title} onClose={() => setOpen(false)} /> : null}</Sheet>
    </>
  );
}

function Fields({ newcomerId, placement, title, onClose }: { newcomerId: string; placement: Placement; title: string; onClose: () => void }) {
  const { d } = useDeskTexts();
  const finish = useEndPlacement(newcomerId);
  const [end, setEnd] = useState<(typeof PLACEMENT_ENDS)[number] | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const short = reason.trim().length < SHORTEST;
  const save = () => {
    setTried(true);
    if (!short && end !== null) finish.mutate({ placementId: placement.id, end, reason: reason.trim() }, { onSuccess: onClose });
  };
  return (
    <form className="decide stack" noValidate onSubmit={(event) => { event.preventDefault(); save(); }}>
      <p><strong>{title}</strong></p>
      <p className="quiet small">{d('file.placements.endLead')}</p>
      <fieldset>
        <legend className="legend">{d('file.placements.endHow')}</legend>
        <div className="stack-small">{PLACEMENT_ENDS.map((one) => <label key={one} className="tick"><input type="radio" name="end" checked={end === one} onChange={() => setEnd(one)} /><span>{d(`file.placements.end.${one}`)}</span></label>)}</div>
        {tried && end === null ? <p className="field-error" role="alert">{d('file.placements.endChoose')}</p> : null}
      </fieldset>
      <FormField label={d('file.decide.reason')} hint={d('file.decide.reasonHint')} error={tried && short ? d('file.decide.reasonShort', { count: SHORTEST }) : undefined}>
        {(ids) => <textarea {...ids} className="input desk-text" maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </FormField>
      {finish.isError ? <p className="field-error" role="alert">{d('file.decide.failed', { detail: finish.error instanceof ApiError ? finish.error.message : '' })}</p> : null}
      <p className="row">
        <button type="submit" className="button button-main" disabled={finish.isPending}>{d(finish.isPending ? 'file.decide.saving' : 'file.placements.endSave')}</button>
        <button type="button" className="button button-plain" onClick={onClose}>{d('file.decide.cancel')}</button>
      </p>
    </form>
  );
}
