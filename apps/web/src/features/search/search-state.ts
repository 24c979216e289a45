import type { HomeSearchQuery, VacancySearchQuery } from '@mitn/contracts';
import type * as z from 'zod/mini';

/** The search of an address: what the API's query takes, each part optional. */
export type VacancySearch = Partial<z.input<typeof VacancySearchQuery>>;
export type HomeSearch = Partial<z.input<typeof HomeSearchQuery>>;

/** Changes some keys of the search; undefined takes a key away. Every change but a change of page goes back to page one. */
export type ChangeSearch<S> = (patch: Partial<S>) => void;

/** Keys that are not filters: they are not shown as removable, and stay when the filters are cleared. */
export const NOT_FILTERS: readonly string[] = ['q', 'place', 'near', 'page', 'pageSize', 'sort'];
