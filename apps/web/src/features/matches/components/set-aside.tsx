import type { FeedbackEntry } from '@mitn/contracts';
import { useState } from 'react';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatDate } from '../../../lib/format.js';
import type { KeptProfile } from '../../../lib/kept-profile.js';
import { useSaid } from '../api/give-feedback.js';
import { titleOf } from '../words-on-matches.js';

/** What the person refused, each with its reason, and the way back into the list. */
export function SetAside({ kept, count, onBack }: { kept: KeptProfile; count: number; onBack: (entry: FeedbackEntry) => void }) {
  const { l } = useLaterTexts();
  const [open, setOpen] = useState(false);
  if (count === 0) return null;
  return (
    <section className="panel set-aside">
      <h2><button type="button" className="link-button" aria-expanded={open} onClick={() => setOpen(!open)}>{l('feedback.asideCount', { count })}</button></h2>
      {open ? <Entries kept={kept} onBack={onBack} /> : <p className="quiet small">{l('feedback.asideText')}</p>}
    </section>
  );
}

function Entries({ kept, onBack }: { kept: KeptProfile; onBack: (entry: FeedbackEntry) => void }) {
  const { t, l, language } = useLaterTexts();
  const { data, isError } = useSaid(kept, true);
  if (isError) return <p className="quiet" role="status">{t('state.error.text')}</p>;
  return (
    <ul className="set-aside-list">
      {data?.feedback.filter(({ verdict }) => verdict === 'refused').map((entry) => (
        <li key={`${entry.vacancy?.id} ${entry.home?.id}`}>
          <div>
            <p>{titleOf(entry)}</p>
            <p className="quiet small">{[l(`feedback.reason.${entry.reason ?? 'other'}`), entry.note, formatDate(entry.decidedAt, language), [entry.vacancy, entry.home].some((offer) => offer && !offer.open) ? l('feedback.over') : null].filter(Boolean).join(' · ')}</p>
          </div>
          <button type="button" className="button button-small" onClick={() => onBack(entry)}>{l('feedback.back')}<span className="sr-only">: {titleOf(entry)}</span></button>
        </li>
      ))}
    </ul>
  );
}
