import type { Settings } from 'meilisearch';
import type { SearchKind } from '../search-index.port.js';
import { HOME_FACETS } from '../home/home.query.js';
import { VACANCY_FACETS } from '../vacancy/vacancy.query.js';
import { placeWords } from '../text/place-names.js';
import { synonymsWithPlurals } from '../text/synonyms.js';
import { ALL_MARKS } from '../text/wishes.js';

/** Part of each index's name. Raise it with any change below or of the documents' fields: the new index is filled beside the old one. */
export const SETTINGS_VERSION = 9;

/** Names of the indexes by kind, after the installation's prefix. */
export function indexUid(kind: SearchKind, prefix: string): string {
  return `${prefix}${kind === 'vacancy' ? 'vacancies' : 'homes'}_v${SETTINGS_VERSION}`;
}

const SHARED: Settings = {
  displayedAttributes: ['id', 'revision', 'card', 'snippetText', 'title', '_geo'],
  searchableAttributes: ['titleText', 'namesText', 'placeText', 'bodyText'],
  // Words that we know are no typos: "driver" must not find "driven".
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 }, disableOnNumbers: true, disableOnWords: [...Object.keys(synonymsWithPlurals()), ...placeWords(), ...ALL_MARKS] },
  // Distances between words inside a field cost two thirds of the indexing time and decide little in ads.
  proximityPrecision: 'byAttribute',
  faceting: { maxValuesPerFacet: 20, sortFacetValuesBy: { '*': 'count' } },
  // The default would cap totals at 1,000.
  pagination: { maxTotalHits: 1_000_000 },
  synonyms: synonymsWithPlurals(),
  // Our own queries filter by field; nobody searches among facet values.
  facetSearch: false,
  searchCutoffMs: 700,
};

/** Fields that are filtered and not counted. */
const FIGURES: Record<SearchKind, string[]> = {
  vacancy: ['hoursMin', 'hoursMax', 'permitPay', 'payTop', 'postedOn', 'occupationUri', 'skillUri', 'sponsorship', 'experienceYears'],
  home: ['cost', 'areaM2', 'rooms', 'persons', 'availableFrom', 'availableUntil', 'postedOn', 'deposit', 'minimumStay'],
};
const COUNTED: Record<SearchKind, readonly string[]> = { vacancy: VACANCY_FACETS, home: HOME_FACETS };

// `sort` stands first so that "newest" means newest; without a wanted order it does nothing. Then text, then the north, then freshness.
// `welcome`: homes that take no internationals come last, however well they are found. Both kinds have the same rules: only then can one box rank them together.
const RANKING = ['sort', 'welcome:desc', 'words', 'typo', 'attributeRank', 'northern:desc', 'exactness', 'fit:desc', 'confirmedAt:desc', 'id:asc'];

/** The settings of one kind's index; everything that decides what is found stands here, nothing is set by hand on a server. */
export function indexSettings(kind: SearchKind): Settings {
  return {
    ...SHARED,
    rankingRules: RANKING,
    filterableAttributes: ['id', '_geo', ...COUNTED[kind], ...FIGURES[kind]],
    sortableAttributes: ['id', '_geo', 'welcome', 'northern', 'fit', 'confirmedAt', 'postedOn', kind === 'vacancy' ? 'payOrder' : 'cost'],
  };
}
