import { REFUSAL_REASONS } from '@mitn/contracts';
import type { MatchAnswer } from '@mitn/contracts';
import { useState } from 'react';
import { FormField } from '../../../components/form-field.js';
import { Sheet } from '../../../components/sheet.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { titleOf } from '../words-on-matches.js';

type Reason = (typeof REFUSAL_REASONS)[number];
const MOST_WORDS = 200;

interface Props {
  match: MatchAnswer | null;
  onClose: () => void;
  onRefuse: (match: MatchAnswer, reason: Reason, note: string | null) => void;
}

/** "Not for me": one reason of a short list, and one's own words with the last of them. */
export function RefuseSheet({ match, onClose, onRefuse }: Props) {
  const { l } = useLaterTexts();
  return <Sheet open={match !== null} title={l('feedback.title', { title: match ? titleOf(match) : '' })} onClose={onClose}>{match ? <Form match={match} onRefuse={onRefuse} /> : null}</Sheet>;
}

function Form({ match, onRefuse }: { match: MatchAnswer; onRefuse: Props['onRefuse'] }) {
  const { l } = useLaterTexts();
  const [reason, setReason] = useState<Reason | null>(null);
  const [note, setNote] = useState('');
  const offered = REFUSAL_REASONS.filter((one) => (match.vacancy ? true : !['other-work', 'hours', 'language'].includes(one)) && (match.home ? true : one !== 'too-expensive'));
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason) onRefuse(match, reason, reason === 'other' && note.trim() ? note.trim() : null);
      }}
    >
      <fieldset className="stack refuse-reasons">
        <legend className="legend">{l('feedback.why')}</legend>
        {offered.map((one) => <label key={one} className="tick"><input type="radio" name="reason" value={one} checked={reason === one} onChange={() => setReason(one)} /><span>{l(`feedback.reason.${one}`)}</span></label>)}
      </fieldset>
      {reason === 'other' ? <FormField label={l('feedback.note')} hint={l('feedback.noteHint')}>{(ids) => <input {...ids} className="input" value={note} maxLength={MOST_WORDS} onChange={(event) => setNote(event.target.value)} />}</FormField> : null}
      <p className="quiet small">{l(match.vacancy && match.home ? 'feedback.takesPair' : 'feedback.takes')}</p>
      <p><button type="submit" className="button button-main" disabled={reason === null}>{l('feedback.setAside')}</button></p>
    </form>
  );
}
