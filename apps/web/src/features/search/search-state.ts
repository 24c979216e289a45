import type { HomeSearchAnswer, HomeSearchQuery, VacancySearchAnswer, VacancySearchQuery } from '@mitn/contracts';
import type { ComponentType } from 'react';
import type * as z from 'zod/mini';
import type { OfferMapProps } from '../../components/offer-map-props.js';

/** The search of an address: what the API's query takes, each part optional. */
export type VacancySearch = Partial<z.input<typeof VacancySearchQuery>>;
export type HomeSearch = Partial<z.input<typeof HomeSearchQuery>>;

/** Changes some keys of the search; undefined takes a key away. Every change but a change of page goes back to page one. `replace`: the step before is none to go back to. */
export type ChangeSearch<S> = (patch: Partial<S>, options?: { replace?: boolean }) => void;

/** Keys that are not filters: they are not shown as removable, and stay when the filters are cleared. */
export const NOT_FILTERS: readonly string[] = ['q', 'place', 'page', 'pageSize', 'sort'];

/** The map of a search page: whether it is open (the address says so), how to open it, and what draws it. */
export interface MapOfSearch {
  open: boolean;
  show: (open: boolean) => void;
  Map: ComponentType<OfferMapProps>;
}

/** What the filters of a search need; `from` is where it counts from. */
export interface VacancyFilterProps {
  search: VacancySearch;
  facets: VacancySearchAnswer['facets'];
  from: VacancySearchAnswer['from'];
  change: ChangeSearch<VacancySearch>;
}

export interface HomeFilterProps {
  search: HomeSearch;
  facets: HomeSearchAnswer['facets'];
  from: HomeSearchAnswer['from'];
  change: ChangeSearch<HomeSearch>;
}
