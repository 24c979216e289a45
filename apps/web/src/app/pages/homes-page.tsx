import { useNavigate, useSearch } from '@tanstack/react-router';
import { PageTitle } from '../../components/page-title.js';
import { useTexts } from '../../components/use-texts.js';
import { LazyOfferMap } from '../../features/map/components/lazy-offer-map.js';
import { HomeResults } from '../../features/search/components/home-results.js';

/** The home search. Its whole state stands in the address. */
export function HomesPage() {
  const { t } = useTexts();
  const { view, ...search } = useSearch({ from: '/homes' });
  const navigate = useNavigate({ from: '/homes' });
  return (
    <>
      <PageTitle title={search.q ? t('title.homesFor', { words: search.q }) : t('title.homes')} />
      <HomeResults
        search={search}
        change={(patch, options) => void navigate({ search: (before) => ({ ...before, page: undefined, ...patch }), resetScroll: 'page' in patch, ...options })}
        map={{ open: view === 'map', show: (open) => void navigate({ search: (before) => ({ ...before, view: open ? 'map' : undefined }), resetScroll: false }), Map: LazyOfferMap }}
      />
    </>
  );
}
