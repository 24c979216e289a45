import type { Contract, EducationLevel, PayPeriod, Workplace } from '@mitn/domain';
import type { EmployerKey } from '../organisations/employers.js';

/**
 * How much Dutch a kind of work usually asks. open: hardly ever. contact: often, because of the people one works with.
 * strict: mostly, because the law or safety asks for it.
 */
export type DutchHabit = 'open' | 'contact' | 'strict';

/** A figure range of gross pay in whole euros (hours: euros with cents), before an ad picks its own figures from it. */
export interface PayBand {
  period: PayPeriod;
  min: number;
  max: number;
}

/** What the ads for one occupation are written from. An ad takes one title, one intro, some tasks and asks, and one extra. */
export interface Role {
  key: string;
  language: 'en' | 'nl';
  titles: string[];
  /** As many as there are titles: then the first title belongs to the first employer, and so on. */
  employers: EmployerKey[];
  /** null: the ad says "according to the collective agreement". */
  pay: PayBand | null;
  hours: [number, number];
  contracts: Contract[];
  workplaces: Workplace[];
  education: EducationLevel | null;
  /** Years of experience that ads for this role ask for; 0 = none. */
  years: number[];
  habit: DutchHabit;
  /** Who one talks with at work: "patients", "guests", "colleagues". */
  people: string;
  skills: string[];
  intro: string[];
  tasks: string[];
  asks: string[];
  extra: string[];
}
