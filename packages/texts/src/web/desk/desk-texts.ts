import type { deskEn } from './en.js';

/** The words of the desk's own pages: one newcomer's file, cohorts and plans. A language that lacks a key does not compile. */
export type DeskTexts = typeof deskEn;
