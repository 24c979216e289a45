import { useParams } from '@tanstack/react-router';
import { useHome } from '../../api/get-home.js';
import { PageTitle } from '../../components/page-title.js';
import { HomeView } from '../../features/offers/components/home-view.js';
import { OfferState } from '../../features/offers/components/offer-state.js';
import { SimilarHomes } from '../../features/offers/components/similar-offers.js';

/** One home. */
export function HomePage() {
  const { id } = useParams({ from: '/homes/$id' });
  const { data, error, refetch } = useHome(id);
  return (
    <>
      <PageTitle title={data?.title ?? null} />
      {data ? <><HomeView home={data} /><SimilarHomes key={id} id={id} /></> : <OfferState kind="home" error={error} onRetry={() => void refetch()} />}
    </>
  );
}
