import type { laterEn } from './en.js';

/** The words of what is opened later: evidence, offer pages, calculators, the desk's lists. A language that lacks a key does not compile. */
export type LaterTexts = typeof laterEn;
