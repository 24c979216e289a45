import { Initial1764000000000 } from './1764000000000-initial.js';
import { Occupations1764100000000 } from './1764100000000-occupations.js';
import { SponsorsAndMerges1764100100000 } from './1764100100000-sponsors-and-merges.js';
import { LabelFilters1764100200000 } from './1764100200000-label-filters.js';
import { SearchBuilds1764100300000 } from './1764100300000-search-builds.js';
import { MatchOverrides1764200500000 } from './1764200500000-match-overrides.js';
import { People1764210000000 } from './1764210000000-people.js';
import { Alerts1764220000000 } from './1764220000000-alerts.js';
import { Cohorts1764230000000 } from './1764230000000-cohorts.js';
import { Licences1764240000000 } from './1764240000000-licences.js';
import { MatchOrder1764250000000 } from './1764250000000-match-order.js';
import { SearchIndexes1764260000000 } from './1764260000000-search-indexes.js';
import { MatchStorage1764270000000 } from './1764270000000-match-storage.js';

/** Every migration, oldest first. A migration that was released is never edited. */
export const MIGRATIONS = [
  Initial1764000000000, Occupations1764100000000, SponsorsAndMerges1764100100000, LabelFilters1764100200000, SearchBuilds1764100300000, MatchOverrides1764200500000, People1764210000000, Alerts1764220000000, Cohorts1764230000000,
  Licences1764240000000, MatchOrder1764250000000, SearchIndexes1764260000000, MatchStorage1764270000000,
] as const;
