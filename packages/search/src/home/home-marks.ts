import { NORTHERN_PROVINCES } from '@mitn/domain';
import type { Home, HomeType } from '@mitn/domain';
import { writeMarks } from '../text/wishes.js';
import type { Marks } from '../text/wishes.js';

/** What people call each kind of home, in English and Dutch. */
export const HOME_TYPE_NAMES: Record<HomeType, string> = {
  room: 'room kamer',
  studio: 'studio',
  apartment: 'apartment appartement flat',
  house: 'house huis woning',
  'anti-squat': 'anti squat antisquat anti kraak antikraak guardian',
};

/** Totals in cents a month up to which a home in the north is cheap for its kind (2026); a quarter more would do. */
const CHEAP_CENTS: Record<HomeType, number> = { room: 47_500, studio: 75_000, apartment: 95_000, house: 115_000, 'anti-squat': 30_000 };
const WOULD_DO = 1.25;

/** What of people's wishes a home fulfils, by what its ad says; where the ad says nothing it fulfils none. */
export function homeMarks(home: Home): Marks {
  const { type, furnishing, rooms } = home;
  const whole = type === 'apartment' || type === 'house';
  const cents = home.costs.totalCentsPerMonth;
  const counted = (name: string, n: number | null): Record<string, boolean> => (n === null || n < 1 || !Number.isInteger(n) ? {} : { [`${name}${n}`]: true });
  // Dutch ads count the living room too.
  const bedrooms = whole && rooms !== null ? rooms - 1 : null;
  const forStudents = home.labels.some(({ name }) => name === 'condition.students-only');
  return writeMarks(
    {
      room: type === 'room',
      studio: type === 'studio',
      apartment: type === 'apartment',
      house: type === 'house',
      furnished: furnishing === 'furnished',
      unfurnished: furnishing === 'bare',
      upholstered: furnishing === 'upholstered',
      pets: home.pets === true,
      registration: home.registration === 'possible',
      internationals: home.internationals === 'welcome',
      student: forStudents,
      cheap: cents <= CHEAP_CENTS[type],
      north: home.place?.province != null && NORTHERN_PROVINCES.includes(home.place.province),
      ...(whole ? counted('rooms', rooms) : {}),
      ...counted('bedrooms', bedrooms),
    },
    {
      unfurnished: furnishing === 'upholstered',
      student: type === 'room' || type === 'studio',
      cheap: cents <= CHEAP_CENTS[type] * WOULD_DO,
      ...counted('bedrooms', bedrooms === null ? null : bedrooms - 1),
    },
  );
}
