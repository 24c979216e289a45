import type { MatchAnswer } from '@mitn/contracts';
import { HomeCard } from '../../../components/home-card.js';
import { VacancyCard } from '../../../components/vacancy-card.js';
import { Breakdown } from './breakdown.js';
import { MatchActions } from './match-actions.js';
import { useMatchDesk } from './match-desk.js';
import { Why } from './why.js';

/** One job or one home that fits, with its reasons, what it counts and what to do under the card. */
export function SingleMatch({ match }: { match: MatchAnswer }) {
  const { onLabel } = useMatchDesk();
  const { vacancy, home } = match;
  return (
    <div className="single-match">
      {vacancy ? <VacancyCard hit={vacancy} level={3} onLabel={(label, text) => onLabel({ kind: 'vacancy', id: vacancy.id, label, text })} /> : null}
      {!vacancy && home ? <HomeCard hit={home} level={3} onLabel={(label, text) => onLabel({ kind: 'home', id: home.id, label, text })} /> : null}
      <div className="single-why">
        <Why match={match} level={4} />
        <Breakdown match={match} />
        <MatchActions match={match} />
      </div>
    </div>
  );
}
