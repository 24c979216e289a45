import { useState } from 'react';
import type { MatchAnswer } from '@mitn/contracts';
import { CopyButton } from '../../../components/copy-button.js';
import { Icon } from '../../../components/icons.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { reasonsOf } from '../reasons.js';
import type { SourcedReason } from '../reasons.js';
import { titleOf } from '../words-on-matches.js';
import { useMatchDesk } from './match-desk.js';

const SHOWN = 4;
const ICONS = { fits: 'check', ask: 'ask', fails: 'cross' } as const;

/** Why it fits, what to ask first, and for an offer that does not fit why not. Each reason opens where it comes from; the questions can be copied. */
export function Why({ match, level }: { match: MatchAnswer; level: 3 | 4 }) {
  const { l } = useLaterTexts();
  const [all, setAll] = useState(false);
  const { fits, ask, fails } = reasonsOf(match);
  const more = Math.max(0, fits.length - SHOWN) + Math.max(0, ask.length - SHOWN);
  const cut = (list: SourcedReason[]) => (all ? list : list.slice(0, SHOWN));
  return (
    <div className="why">
      {fails.length > 0 ? <Reasons kind="fails" title={l('pair.whyNot')} list={fails} match={match} level={level} /> : null}
      <Reasons kind="fits" title={l('pair.why')} list={cut(fits)} match={match} level={level} />
      {ask.length > 0 ? (
        <Reasons kind="ask" title={l('pair.askFirst')} list={cut(ask)} match={match} level={level}>
          <CopyButton text={() => [titleOf(match), ...ask.map(({ reason }) => `- ${reason}`)].join('\n')} label={l('pair.copyQuestions')} />
        </Reasons>
      ) : null}
      {more > 0 || all ? <button type="button" className="link-button small" aria-expanded={all} onClick={() => setAll(!all)}>{all ? l('pair.fewer') : l('pair.more', { count: more })}</button> : null}
    </div>
  );
}

interface ReasonsProps {
  kind: keyof typeof ICONS;
  title: string;
  list: SourcedReason[];
  match: MatchAnswer;
  level: 3 | 4;
  children?: React.ReactNode;
}

function Reasons({ kind, title, list, match, level, children }: ReasonsProps) {
  const desk = useMatchDesk();
  const Heading = `h${level}` as const;
  return (
    <div>
      <Heading>{title}</Heading>
      <ul className={`why-list why-${kind}`}>
        {list.map(({ reason, evidence, overruled }) => <li key={reason}><Icon name={ICONS[kind]} size={18} /><button type="button" className="reason" onClick={() => desk.onSource({ match, title: reason, evidence, overruled })}>{reason}</button></li>)}
      </ul>
      {children}
    </div>
  );
}
