import type { HomeType } from '@mitn/domain';
import { ItemRefused } from '../item/feed-item.js';

// Below these a month nothing of the kind is let; anti-squat guardians pay a fee, not a rent.
const LEAST_EUR: Record<HomeType, number> = { 'anti-squat': 50, room: 120, studio: 150, apartment: 200, house: 200 };
const MOST_EUR = 15_000;
// 80 m2 for 115 euro is a parking place, a fee or a lure.
const LEAST_EUR_PER_M2 = 2;
// From here on the rent is an ordinary one, and it is the area that is mistyped (1000 for 10.00) or that of the whole house.
const ORDINARY_EUR = 250;
const MOST_EUR_PER_M2 = 250;

/**
 * Refuses (`rent-implausible`) what cannot be a month's cost of that home: under 50 euro for anti-squat, 120 for a room, 150 for a studio, 200 for an
 * apartment or house; under 2 euro a square metre (not for anti-squat); over 15,000 euro or over 250 euro a square metre. Such an amount is a
 * price a day, a deposit, a fee or a lure, and showing it would put it first in every list by price. Returns false when the rent is ordinary
 * (250 euro or more) but the area is too large for it: then the area is what cannot be right.
 */
export function checkRent(type: HomeType, totalEur: number, areaM2: number | null): boolean {
  const refuse = (why: string): never => {
    throw new ItemRefused('rent-implausible', `${totalEur} euro a month ${why}.`);
  };
  if (!Number.isFinite(totalEur) || totalEur < LEAST_EUR[type]) refuse(`is less than any ${type} costs (at least ${LEAST_EUR[type]})`);
  if (totalEur > MOST_EUR) refuse(`is more than any home here costs (at most ${MOST_EUR})`);
  if (areaM2 === null) return true;
  if (type !== 'anti-squat' && totalEur / areaM2 < LEAST_EUR_PER_M2) {
    if (totalEur >= ORDINARY_EUR) return false;
    refuse(`for ${areaM2} m2 is less than ${LEAST_EUR_PER_M2} euro a square metre`);
  }
  if (totalEur / areaM2 > MOST_EUR_PER_M2) refuse(`for ${areaM2} m2 is more than ${MOST_EUR_PER_M2} euro a square metre`);
  return true;
}
