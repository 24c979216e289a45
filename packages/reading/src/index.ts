export * from './sentence/sentence.js';
export * from './language/ad-language.js';
export * from './dutch-demand/language-demand.js';
export type { DemandedLanguage } from './dutch-demand/language-words.js';
export * from './home-conditions/home-conditions.js';
export * from './pay/pay.js';
export * from './place/find-place.js';
export * from './place/gazetteer.js';
export * from './name-safety/name-safety.js';
