import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import { prepareLaterTexts } from '../../../components/use-later-texts.js';
import { useTexts } from '../../../components/use-texts.js';
import type { HomeFilterProps, VacancyFilterProps } from '../search-state.js';

const Vacancies = lazy((): Promise<{ default: ComponentType<VacancyFilterProps> }> => Promise.all([import('./vacancy-filters.js'), prepareLaterTexts()]).then(([{ VacancyFilters }]) => ({ default: VacancyFilters })).catch(() => ({ default: NotLoaded })));
const Homes = lazy((): Promise<{ default: ComponentType<HomeFilterProps> }> => Promise.all([import('./home-filters.js'), prepareLaterTexts()]).then(([{ HomeFilters }]) => ({ default: HomeFilters })).catch(() => ({ default: NotLoaded })));

/** The filters of the vacancy search. On a phone they stand in a sheet, so their code comes when it is opened; on a wide screen it comes beside the first results. */
export function LazyVacancyFilters(props: VacancyFilterProps) {
  return <Suspense fallback={<Waiting />}><Vacancies {...props} /></Suspense>;
}

/** The same of the home search. */
export function LazyHomeFilters(props: HomeFilterProps) {
  return <Suspense fallback={<Waiting />}><Homes {...props} /></Suspense>;
}

/** Without a connection the list still works, with the filters that the address sets. */
function NotLoaded() {
  const { t } = useTexts();
  return <p className="quiet">{t('state.offline.title')}</p>;
}

function Waiting() {
  return <div className="facets-wait" aria-hidden="true">{[3, 5, 2, 4].map((lines) => <span key={lines} className="bar" style={{ height: `${lines * 28}px` }} />)}</div>;
}
