import type { MatchAnswer } from '@mitn/contracts';
import type { OpenLabel } from '../../../components/evidence.js';
import { HomeCard } from '../../../components/home-card.js';
import { VacancyCard } from '../../../components/vacancy-card.js';
import { Why } from './why.js';

/** One job or one home that fits, with its reasons under the card. */
export function SingleMatch({ match, onLabel }: { match: MatchAnswer; onLabel: (open: OpenLabel) => void }) {
  const { vacancy, home } = match;
  return (
    <div className="single-match">
      {vacancy ? <VacancyCard hit={vacancy} onLabel={(label, text) => onLabel({ kind: 'vacancy', id: vacancy.id, label, text })} /> : null}
      {!vacancy && home ? <HomeCard hit={home} onLabel={(label, text) => onLabel({ kind: 'home', id: home.id, label, text })} /> : null}
      <div className="single-why"><Why match={match} level={3} /></div>
    </div>
  );
}
