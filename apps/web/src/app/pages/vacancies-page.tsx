import { useNavigate, useSearch } from '@tanstack/react-router';
import { PageTitle } from '../../components/page-title.js';
import { useTexts } from '../../components/use-texts.js';
import { LazyOfferMap } from '../../features/map/components/lazy-offer-map.js';
import { VacancyResults } from '../../features/search/components/vacancy-results.js';

/** The vacancy search. Its whole state stands in the address. */
export function VacanciesPage() {
  const { t } = useTexts();
  const { view, ...search } = useSearch({ from: '/vacancies' });
  const navigate = useNavigate({ from: '/vacancies' });
  return (
    <>
      <PageTitle title={search.q ? t('title.vacanciesFor', { words: search.q }) : t('title.vacancies')} />
      <VacancyResults
        search={search}
        change={(patch, options) => void navigate({ search: (before) => ({ ...before, page: undefined, ...patch }), resetScroll: 'page' in patch, ...options })}
        map={{ open: view === 'map', show: (open) => void navigate({ search: (before) => ({ ...before, view: open ? 'map' : undefined }), resetScroll: false }), Map: LazyOfferMap }}
      />
    </>
  );
}
