/** Injection tokens of what is not a class of ours. */
export const LOGGER = Symbol('LOGGER');
export const WORKER_ENV = Symbol('WORKER_ENV');
export const QUEUE_STORE = Symbol('QUEUE_STORE');
export const OFFER_INDEXERS = Symbol('OFFER_INDEXERS');
export const DATA_SOURCE = Symbol('DATA_SOURCE');
