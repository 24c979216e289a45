import { searchBothRoute, searchHomesRoute, searchVacanciesRoute } from '@mitn/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { routeQuery } from '../../../lib/route-query.js';

/** A few homes whose ads say that internationals may live and register there. */
export const useFeaturedHomes = () => useQuery(routeQuery(searchHomesRoute, { query: { internationals: ['welcome'], registration: ['possible'], pageSize: 6 } }));

/** A few vacancies that ask for no Dutch. */
export const useFeaturedVacancies = () => useQuery(routeQuery(searchVacanciesRoute, { query: { dutch: ['not-needed', 'plus'], pageSize: 4 } }));

/** The best of both kinds for one box of words. */
export const useBoth = (words: { q?: string | undefined; place?: string | undefined }) => useQuery({ ...routeQuery(searchBothRoute, { query: words }), enabled: Boolean(words.q ?? words.place), placeholderData: keepPreviousData });
