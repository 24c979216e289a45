import { useParams } from '@tanstack/react-router';
import { useVacancy } from '../../api/get-vacancy.js';
import { PageTitle } from '../../components/page-title.js';
import { EarnPanel } from '../../features/calculators/components/earn-panel.js';
import { OfferState } from '../../features/offers/components/offer-state.js';
import { SimilarVacancies } from '../../features/offers/components/similar-offers.js';
import { VacancyView } from '../../features/offers/components/vacancy-view.js';

/** One vacancy. */
export function VacancyPage() {
  const { id } = useParams({ from: '/vacancies/$id' });
  const { data, error, refetch } = useVacancy(id);
  return (
    <>
      <PageTitle title={data?.title ?? null} />
      {data ? <><VacancyView vacancy={data} earn={<EarnPanel vacancy={data} />} /><SimilarVacancies key={id} id={id} /></> : <OfferState kind="vacancy" error={error} onRetry={() => void refetch()} />}
    </>
  );
}
