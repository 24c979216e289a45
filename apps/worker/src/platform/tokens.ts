/** Injection tokens of what is not a class of ours. */
export const LOGGER = Symbol('LOGGER');
export const WORKER_ENV = Symbol('WORKER_ENV');
export const QUEUE_STORE = Symbol('QUEUE_STORE');
export const OFFER_INDEXERS = Symbol('OFFER_INDEXERS');
export const DATA_SOURCE = Symbol('DATA_SOURCE');
/** The engine that saved searches are run on: the one that the API searches with. */
export const ALERT_ENGINE = Symbol('ALERT_ENGINE');
/** Null where mails cannot be sent. */
export const MAILER = Symbol('MAILER');
/** The address that people see, for links in mails. */
export const PUBLIC_URL = Symbol('PUBLIC_URL');
