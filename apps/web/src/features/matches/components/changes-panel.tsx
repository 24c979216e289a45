import type { CounterfactualAnswer } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatNumber } from '../../../lib/format.js';
import type { KeptProfile } from '../../../lib/kept-profile.js';
import { useChanges } from '../api/change-profile.js';
import type { MatchTab } from '../api/list-matches.js';
import { useMatchDesk } from './match-desk.js';

const SHOWN = 4;

interface Props {
  kept: KeptProfile;
  tab: MatchTab;
  revision: number | undefined;
  onApply: (change: CounterfactualAnswer) => void;
}

/** What one change of the profile would give, counted by the engine; each can be put into the profile at a press. Shown only when something would. */
export function ChangesPanel({ kept, tab, revision, onApply }: Props) {
  const { l } = useLaterTexts();
  const { data } = useChanges(kept, tab, revision);
  const [all, setAll] = useState(false);
  const changes = data?.changes.filter(({ gainedCount }) => gainedCount > 0) ?? [];
  if (changes.length === 0) return null;
  return (
    <section className="panel changes">
      <h2>{l('changes.title')}</h2>
      <ul className="changes-list">{(all ? changes : changes.slice(0, SHOWN)).map((change) => <Change key={change.change} change={change} onApply={onApply} />)}</ul>
      {changes.length > SHOWN ? <button type="button" className="link-button small" aria-expanded={all} onClick={() => setAll(!all)}>{l(all ? 'changes.fewer' : 'changes.more')}</button> : null}
      <p className="quiet small">{l('changes.counted')} <Link to="/profile">{l('changes.edit')}</Link></p>
    </section>
  );
}

/** One change with what it gives; a press tells how that is counted. */
export function Change({ change, onApply }: { change: CounterfactualAnswer; onApply: (change: CounterfactualAnswer) => void }) {
  const { l, language } = useLaterTexts();
  const { onCount } = useMatchDesk();
  return (
    <li>
      <button type="button" className="number change-count" onClick={() => onCount(change)}>
        <span className="change-gain"><strong className="amount">+{formatNumber(change.gainedCount, language)}</strong> {l(`changes.gain.${change.counts}`, { count: change.gainedCount })}</span>
        <span className="small">{change.change}</span>
      </button>
      <button type="button" className="link-button small" onClick={() => onApply(change)}>{l('changes.apply')}<span className="sr-only">: {change.change}</span></button>
    </li>
  );
}
