import type { Contract, Furnishing, HomeType, LanguageDemand, Possibility, Welcome, Workplace } from '@mitn/domain';

/** What is true of a vacancy, as its writer meant it: what hits are judged by. Nothing here comes from an engine or from its documents. */
export interface JudgedVacancy {
  id: string;
  title: string;
  text: string;
  /** The key of the kind of work. */
  role: string;
  town: string;
  province: string;
  employer: string;
  skills: readonly string[];
  dutch: LanguageDemand;
  language: 'en' | 'nl' | 'de' | 'mixed';
  workplace: Workplace | null;
  contract: Contract | null;
  hours: { min: number; max: number };
  relocation: boolean;
  sponsorship: boolean;
}

/** What is true of a home, likewise. */
export interface JudgedHome {
  id: string;
  title: string;
  text: string;
  type: HomeType;
  town: string;
  province: string;
  district: string;
  provider: string;
  rooms: number;
  furnishing: Furnishing;
  pets: boolean | null;
  registration: Possibility;
  internationals: Welcome;
  studentsOnly: boolean;
  costEurMonth: number;
}

/** 3 = exactly what was asked, 2 = would do, 1 = worth a look, 0 = not wanted. */
export type Grade = 0 | 1 | 2 | 3;

/** A text that a person types, why it is in the set, and how good each offer is for it. */
export interface JudgedQuery<Offer> {
  q: string;
  why: string;
  grade: (offer: Offer) => Grade;
}

/** The lower of grades: an offer is as good as the worst of what was asked together. */
export function worst(...grades: Grade[]): Grade {
  return grades.includes(0) ? 0 : grades.reduce((low, grade) => (grade < low ? grade : low), 3);
}
