import type { ReactNode, RefObject } from 'react';
import { HomeCard } from '../../../components/home-card.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { useNear } from '../../../components/use-near.js';
import { VacancyCard } from '../../../components/vacancy-card.js';
import { useSimilarHomes, useSimilarVacancies } from '../api/list-similar.js';
import './similar-offers.css';

/** Vacancies like this one, asked for when somebody reads that far; left out when there are none, or they cannot be had. */
export function SimilarVacancies({ id }: { id: string }) {
  const { l } = useLaterTexts();
  const [place, near] = useNear<HTMLDivElement>();
  const { data } = useSimilarVacancies(id, near);
  return (
    <Similar place={place} title={l('similar.vacancies')} some={(data?.hits.length ?? 0) > 0}>
      <div className="similar-vacancies">{data?.hits.map((hit) => <VacancyCard key={hit.id} hit={hit} level={3} />)}</div>
    </Similar>
  );
}

/** Homes like this one, likewise. */
export function SimilarHomes({ id }: { id: string }) {
  const { l } = useLaterTexts();
  const [place, near] = useNear<HTMLDivElement>();
  const { data } = useSimilarHomes(id, near);
  return (
    <Similar place={place} title={l('similar.homes')} some={(data?.hits.length ?? 0) > 0}>
      <div className="similar-homes">{data?.hits.map((hit) => <HomeCard key={hit.id} hit={hit} level={3} />)}</div>
    </Similar>
  );
}

function Similar({ place, title, some, children }: { place: RefObject<HTMLDivElement | null>; title: string; some: boolean; children: ReactNode }) {
  return (
    <div className="page" ref={place}>
      {some ? (
        <section className="similar" aria-labelledby="similar">
          <h2 id="similar">{title}</h2>
          {children}
        </section>
      ) : null}
    </div>
  );
}
