/** The one DataSource of the process. */
export const DATA_SOURCE = Symbol('DataSource');
/** The log of the process. */
export const LOG = Symbol('Log');
/** How long ways take. */
export const TRAVEL_TIMES = Symbol('TravelTimes');
/** The search engine that answers: Meilisearch with PostgreSQL behind it, or PostgreSQL alone. */
export const SEARCH_ENGINE = Symbol('SearchEngine');
