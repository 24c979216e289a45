import { ClosedHomeAlternatives, ClosedVacancyAlternatives } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { LoneHouse } from '../../../components/lone-house.js';
import { HomeCard } from '../../../components/home-card.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { VacancyCard } from '../../../components/vacancy-card.js';
import type { ApiError } from '../../../lib/api.errors.js';

const WithVacancies = z.object({ alternatives: ClosedVacancyAlternatives });
const WithHomes = z.object({ alternatives: ClosedHomeAlternatives });

/** An offer that is over: says so, and shows what is like it. */
export function ClosedOffer({ kind, problem }: { kind: 'vacancy' | 'home'; problem: ApiError }) {
  const { l } = useLaterTexts();
  const vacancies = kind === 'vacancy' ? WithVacancies.safeParse(problem.body) : null;
  const homes = kind === 'home' ? WithHomes.safeParse(problem.body) : null;
  const some = (vacancies?.data?.alternatives.length ?? 0) + (homes?.data?.alternatives.length ?? 0) > 0;
  return (
    <div className="page stack offer-closed">
      <div className="state">
        <LoneHouse seed="closed" lighting="none" />
        <h1 tabIndex={-1}>{l(`closed.${kind}`)}</h1>
        <p className="quiet">{l('closed.text')}</p>
        <Link to={kind === 'vacancy' ? '/vacancies' : '/homes'} className="button">{l(`closed.search.${kind}`)}</Link>
      </div>
      {some ? <h2>{l('closed.alternatives')}</h2> : null}
      {vacancies?.data ? <div className="offer-list">{vacancies.data.alternatives.map((hit) => <VacancyCard key={hit.id} hit={hit} level={3} />)}</div> : null}
      {homes?.data ? <div className="offer-grid">{homes.data.alternatives.map((hit) => <HomeCard key={hit.id} hit={hit} level={3} />)}</div> : null}
    </div>
  );
}
