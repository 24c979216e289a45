import { useLaterTexts } from '../../../components/use-later-texts.js';
import { MORE_MATCHES, MOST_MATCHES } from '../api/list-matches.js';

/** How far the list goes, and the way to more of it. */
export function MoreMatches({ shown, total, top, waiting, onTop }: { shown: number; total: number; top: number; waiting: boolean; onTop: (top: number) => void }) {
  const { l } = useLaterTexts();
  const next = Math.min(MOST_MATCHES, top + MORE_MATCHES);
  // Fewer than asked for: more are not kept.
  const more = waiting || (shown >= top && next > top && total > shown);
  return (
    <div className="row matches-more">
      {more ? <button type="button" className="button" disabled={waiting} onClick={() => onTop(next)}>{l('matches.more')}</button> : null}
      <p className="quiet small" role="status">{l(more || shown >= total ? 'matches.shown' : 'matches.kept', { shown, total: Math.max(shown, total) })}</p>
    </div>
  );
}
