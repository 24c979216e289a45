import type { MatchAnswer } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import type { MatchTab } from '../api/list-matches.js';
import { groupOf, keyOf } from '../words-on-matches.js';
import { useMatchDesk } from './match-desk.js';
import { PairCard } from './pair-card.js';
import { SingleMatch } from './single-match.js';

const GROUPS = ['recommended', 'interested', 'others'] as const;
const MOST_COMPARED = 4;

/** The matches in their groups, each of which says why it stands where it stands. */
export function MatchGroups({ tab, matches }: { tab: MatchTab; matches: MatchAnswer[] }) {
  const { l } = useLaterTexts();
  const groups = GROUPS.map((group) => ({ group, list: matches.filter((match) => groupOf(match) === group) })).filter(({ list }) => list.length > 0);
  const alone = groups.length === 1 && groups[0]?.group === 'others';
  return groups.map(({ group, list }) => (
    <section key={group} className="match-group" aria-labelledby={`group-${group}`}>
      <header className={alone ? 'sr-only' : 'match-group-head'}>
        <h2 id={`group-${group}`}>{l(`matches.group.${group}`)}</h2>
        <p className="quiet small">{l(`matches.groupWhy.${group}`)}</p>
        {group === 'interested' ? <Together tab={tab} list={list} /> : null}
      </header>
      {list.map((match) => (
        <div key={keyOf(match)} className="match-one">
          {match.recommended ? <p className="notice-quiet">{match.recommended.reason ? l('matches.recommended', { reason: match.recommended.reason }) : l('matches.recommendedBare')}</p> : null}
          {tab === 'pair' ? <PairCard match={match} /> : <SingleMatch match={match} />}
        </div>
      ))}
    </section>
  ));
}

/** What one can do with several that one is interested in. */
function Together({ tab, list }: { tab: MatchTab; list: MatchAnswer[] }) {
  const { l } = useLaterTexts();
  const { onShare } = useMatchDesk();
  const kind = tab === 'home' ? 'homes' : 'vacancies';
  const ids = [...new Set(list.flatMap((match) => (kind === 'homes' ? match.homeId : match.vacancyId) ?? []))].slice(0, MOST_COMPARED);
  return list.length < 2 ? null : (
    <p className="row">
      {ids.length > 1 ? <Link to="/saved" search={{ compare: kind, offer: ids }} className="button button-small">{l(`matches.compare.${kind}`)}</Link> : null}
      <button type="button" className="button button-small" onClick={() => onShare(list.slice(0, 20))}>{l('caseShare.all')}</button>
    </p>
  );
}
