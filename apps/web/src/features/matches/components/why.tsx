import { useState } from 'react';
import type { MatchAnswer } from '@mitn/contracts';
import { Icon } from '../../../components/icons.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { reasonsOf } from '../reasons.js';

const SHOWN = 4;

/** Why it fits, and what to ask first, side by side. */
export function Why({ match, level }: { match: MatchAnswer; level: 3 | 4 }) {
  const { l } = useLaterTexts();
  const [all, setAll] = useState(false);
  const { fits, ask } = reasonsOf(match);
  const Heading = `h${level}` as const;
  const more = Math.max(0, fits.length - SHOWN) + Math.max(0, ask.length - SHOWN);
  const cut = (list: string[]) => (all ? list : list.slice(0, SHOWN));
  return (
    <div className="why">
      <div>
        <Heading>{l('pair.why')}</Heading>
        <ul className="why-list why-fits">{cut(fits).map((reason) => <li key={reason}><Icon name="check" size={18} />{reason}</li>)}</ul>
      </div>
      {ask.length > 0 ? (
        <div>
          <Heading>{l('pair.askFirst')}</Heading>
          <ul className="why-list why-ask">{cut(ask).map((reason) => <li key={reason}><Icon name="ask" size={18} />{reason}</li>)}</ul>
        </div>
      ) : null}
      {more > 0 || all ? <button type="button" className="link-button small" aria-expanded={all} onClick={() => setAll(!all)}>{all ? l('pair.fewer') : l('pair.more', { count: more })}</button> : null}
    </div>
  );
}
