import type { en } from './en.js';

/** The words of the web, as the English ones define them. A language that lacks a key does not compile. */
export type WebTexts = typeof en;
