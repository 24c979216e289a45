import type { MatchAnswer } from '@mitn/contracts';
import { useState } from 'react';
import { CopyButton } from '../../../components/copy-button.js';
import { FormField } from '../../../components/form-field.js';
import { Sheet } from '../../../components/sheet.js';
import { ErrorState } from '../../../components/states.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatDate } from '../../../lib/format.js';
import type { KeptProfile } from '../../../lib/kept-profile.js';
import { useShare } from '../api/share-matches.js';
import { titleOf } from '../words-on-matches.js';

interface Props {
  kept: KeptProfile;
  /** Whether the profile belongs to a newcomer of IWCN. */
  own: boolean;
  matches: MatchAnswer[];
  onClose: () => void;
}

/** Shares matches with a case worker: what goes, to whom and for how long, and a yes that is ticked by hand. */
export function ShareSheet({ matches, onClose, ...rest }: Props) {
  const { l } = useLaterTexts();
  return <Sheet open={matches.length > 0} title={l('caseShare.title')} onClose={onClose}>{matches.length > 0 ? <Form matches={matches} onClose={onClose} {...rest} /> : null}</Sheet>;
}

function Form({ kept, own, matches, onClose }: Props) {
  const { l, language } = useLaterTexts();
  const share = useShare(kept);
  const [note, setNote] = useState('');
  const [yes, setYes] = useState(false);
  if (share.data) {
    const { code, expiresAt } = share.data;
    return (
      <div className="stack" role="status">
        <p>{l(code ? 'caseShare.doneCode' : 'caseShare.done')}</p>
        {code ? <p className="share-code amount">{code}</p> : null}
        {code && expiresAt ? <p className="small quiet">{l('caseShare.codeText', { date: formatDate(expiresAt, language) })}</p> : null}
        <p className="row">{code ? <CopyButton text={code} label={l('caseShare.copy')} className="button button-main" /> : null}<button type="button" className="button" onClick={onClose}>{l('caseShare.close')}</button></p>
      </div>
    );
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (yes) share.mutate({ offers: matches.map(({ vacancyId, homeId }) => ({ vacancyId, homeId })), note });
      }}
    >
      <div>
        <p>{l(own ? 'caseShare.leadOwn' : 'caseShare.leadCode')}</p>
        <ul className="plain-list">{matches.map((match) => <li key={titleOf(match)}>{titleOf(match)}</li>)}<li>{l(own ? 'caseShare.goesOwn' : 'caseShare.goesCode')}</li></ul>
      </div>
      <FormField label={l('caseShare.note')} hint={l('caseShare.noteHint')}>{(ids) => <textarea {...ids} className="input share-note" value={note} maxLength={1000} onChange={(event) => setNote(event.target.value)} />}</FormField>
      <label className="tick"><input type="checkbox" checked={yes} onChange={(event) => setYes(event.target.checked)} /><span>{l(own ? 'caseShare.yesOwn' : 'caseShare.yesCode')}</span></label>
      {share.isError ? <ErrorState error={share.error} /> : null}
      <p><button type="submit" className="button button-main" disabled={!yes || share.isPending}>{l(own ? 'caseShare.send' : 'caseShare.makeCode')}</button></p>
    </form>
  );
}
