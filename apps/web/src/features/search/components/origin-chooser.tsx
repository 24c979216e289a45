import { useQueries } from '@tanstack/react-query';
import { getVacancyRoute } from '@mitn/contracts';
import { FacetSelect } from '../../../components/facet-rail.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { routeQuery } from '../../../lib/route-query.js';
import { useSavedAddresses } from '../../../lib/saved-offers.js';
import type { ChangeSearch, HomeSearch } from '../search-state.js';

/** So many of the saved jobs are offered: the newest. */
const MOST = 8;

/** From where distance and minutes of homes count: the town that was typed, a job that was saved, or the job that one came from. */
export function OriginChooser({ search, change }: { search: HomeSearch; change: ChangeSearch<HomeSearch> }) {
  const { l } = useLaterTexts();
  const saved = useSavedAddresses().flatMap((address) => (address.startsWith('vacancies/') ? [address.slice('vacancies/'.length)] : [])).slice(0, MOST);
  const ids = search.vacancyId && !saved.includes(search.vacancyId) ? [search.vacancyId, ...saved] : saved;
  const found = useQueries({ queries: ids.map((id) => routeQuery(getVacancyRoute, { params: { id } })) });
  const jobs = found.flatMap(({ data }) => (!data || data.place === null || data.place.lat === null ? [] : [{ value: data.id, text: l('origin.job', { title: data.title, place: data.place.name }) }]));
  const typed = search.vacancyId ? '' : search.near ? 'area' : search.place ? 'place' : '';
  if (jobs.length === 0) return search.place || search.near ? null : <p className="hint">{l('origin.how')}</p>;
  return (
    <FacetSelect
      label={l('origin.label')}
      value={search.vacancyId ?? typed}
      options={[
        { value: '', text: l('origin.none') },
        ...(search.place ? [{ value: 'place', text: search.place }] : []), ...(search.near ? [{ value: 'area', text: l('origin.area') }] : []), ...jobs,
      ]}
      onChange={(value) => {
        if (value === 'place') change({ vacancyId: undefined, near: undefined });
        else if (value === 'area') change({ vacancyId: undefined });
        else if (value) change({ vacancyId: value, radiusKm: undefined });
        else change({ vacancyId: undefined, near: undefined, place: undefined, radiusKm: undefined, ...(search.sort === 'distance' ? { sort: undefined } : {}) });
      }}
    />
  );
}
