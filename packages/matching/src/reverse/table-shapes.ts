import type { Profile } from '@mitn/domain';
import { monthlyPay } from '@mitn/rules';
import { answerPointsOfHome, answerPointsOfVacancy } from '../columns/answer-points.js';
import type { Key } from '../columns/code-book.js';
import type { Column, Facet } from '../columns/facet.js';
import { homeColumns } from '../columns/home-columns.js';
import { vacancyColumns } from '../columns/vacancy-columns.js';
import type { MatchableHome, MatchableVacancy } from '../matching-engine.js';
import { OccupationWishes } from './occupation-wishes.js';
import { PlaceWishes } from './place-wishes.js';
import type { TableShape } from './profile-table.js';
import { SkillWishes } from './skill-wishes.js';
import { CodedWishes, type Terms, type WishColumn } from './wish-column.js';

type ProfileAt = (slot: number) => Profile;

const isRemote = ({ workplace }: MatchableVacancy): boolean => workplace === 'remote';

/** What people wish of work. */
export function jobWishes(terms: Terms): TableShape<MatchableVacancy> {
  return {
    columns: vacancyColumns(), placeOf: (vacancy) => (isRemote(vacancy) ? null : vacancy.point), answerPoints: answerPointsOfVacancy(terms.weights),
    wishesOf: (column, facet, profileAt) => wishesOf(column, facet, terms, {
      place: () => new PlaceWishes(column, terms, profileAt, isRemote, true), occupation: () => new OccupationWishes(terms), skills: () => new SkillWishes(column, terms, profileAt),
    }, { pay: (vacancy) => monthKey(vacancy, terms) }),
  };
}

/** Pay is stated in many ways; whoever asks looks at what it is a month. */
function monthKey({ pay, hoursPerWeek }: MatchableVacancy, { on }: Terms): Key {
  const month = monthlyPay(pay, hoursPerWeek, on);
  return month ? `${month.minCents} ${month.maxCents}` : '';
}

/** What people wish of a home. Nobody refuses one for being far away. */
export function homeWishes(terms: Terms): TableShape<MatchableHome> {
  return {
    columns: homeColumns(), answerPoints: answerPointsOfHome(terms.weights),
    wishesOf: (column, facet, profileAt: ProfileAt) => wishesOf(column, facet, terms, { place: () => new PlaceWishes(column, terms, profileAt, () => false, false) }),
  };
}

/** Wishes that nearly everybody has for himself need a way of their own. */
function wishesOf<Offer>(column: Column<Offer>, facet: Facet<Offer>, terms: Terms, own: Record<string, () => WishColumn<Offer>>, keys: Record<string, (offer: Offer) => Key> = {}): WishColumn<Offer> {
  if (!facet.many) return new CodedWishes(column, facet, terms, keys[column.name]);
  const make = own[column.name];
  if (!make || column.facets.length !== 1) throw new Error(`The column ${column.name} has a facet with many wishes, and no way to find their values quickly.`);
  return make();
}
