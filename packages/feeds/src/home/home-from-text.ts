import type { CalendarDate, Furnishing, HomeCosts, Possibility, Welcome } from '@mitn/domain';
import type { HomeFacts } from '@mitn/reading';
import type { HomeDraft } from './home-draft.js';

/** What a home is after its text was asked for what its source does not state in a field. */
export interface CompletedHome {
  registration: Possibility;
  internationals: Welcome;
  furnishing: Furnishing | null;
  depositCents: number | null;
  costs: HomeCosts;
  availableFrom: CalendarDate | null;
  availableUntil: CalendarDate | null;
  minimumStayMonths: number | null;
}

/** The checked fields of a home, before its text is asked. */
export type StatedHome = Pick<CompletedHome, 'depositCents' | 'costs' | 'availableFrom' | 'availableUntil'>;

// A rent in the text and one in a field are the same when they differ by less than a euro: sources round.
const SAME_CENTS = 100;

/**
 * Fills from the text what the source leaves open. What a source states stands, save one thing: an ad whose text refuses internationals refuses them,
 * whatever was ticked. A cost is taken from the text only where its rent is the rent that the source states.
 */
export function completeFromText(draft: HomeDraft, stated: StatedHome, facts: HomeFacts, asOf: CalendarDate): CompletedHome {
  const { conditions, furnishing, deposit, availability } = facts;
  const { internationals } = conditions;
  const costs = completeCosts(stated.costs, facts);
  const until = availability.until !== null && availability.until >= asOf ? availability.until : null;
  // A first day long gone is left over from an older ad.
  const from = availability.from !== null && availability.from >= `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}` ? availability.from : null;
  const availableFrom = stated.availableFrom ?? from;
  const availableUntil = stated.availableUntil ?? until;
  const ordered = availableFrom === null || availableUntil === null || availableFrom <= availableUntil;
  return {
    registration: draft.registration ?? conditions.registration.value,
    internationals: internationals.value === 'excluded' ? 'excluded' : (draft.internationals ?? internationals.value),
    furnishing: draft.furnishing ?? (furnishing.value === 'unstated' || furnishing.value === 'unfurnished' ? null : furnishing.value),
    depositCents: stated.depositCents ?? deposit.cents ?? (deposit.months !== null && costs.bareRentCents !== null ? Math.round(deposit.months * costs.bareRentCents) : null),
    costs,
    availableFrom: ordered ? availableFrom : stated.availableFrom,
    availableUntil: ordered ? availableUntil : stated.availableUntil,
    minimumStayMonths: minimumStayOf(draft.minimumStayMonths) ?? availability.minimumStayMonths,
  };
}

/** The stated minimum stay in whole months, when it can be one. */
export function minimumStayOf(months: number | null): number | null {
  return months !== null && months >= 1 && months <= 120 ? Math.ceil(months) : null;
}

/** Whether the rent that the text states is the one that the source states: `null` when the text states none, or several. */
export function textAgreesOnRent(costs: HomeCosts, { costs: read }: HomeFacts): boolean | null {
  const amounts = [read.totalCentsPerMonth, read.bareRentCents].filter((cents) => cents !== null);
  if (read.several || amounts.length === 0) return null;
  const own = [costs.totalCentsPerMonth, costs.bareRentCents].filter((cents) => cents !== null);
  return amounts.some((cents) => own.some((other) => Math.abs(cents - other) < SAME_CENTS));
}

function completeCosts(costs: HomeCosts, facts: HomeFacts): HomeCosts {
  const read = facts.costs;
  if (costs.complete || costs.serviceCents !== null || costs.utilitiesCents !== null || textAgreesOnRent(costs, facts) !== true) return costs;
  const { bareRentCents, totalCentsPerMonth } = read;
  if (bareRentCents === null || totalCentsPerMonth === null || totalCentsPerMonth <= bareRentCents || Math.abs(bareRentCents - costs.totalCentsPerMonth) >= SAME_CENTS) return costs;
  const parts = bareRentCents + (read.serviceCents ?? 0) + (read.utilitiesCents ?? 0);
  if (parts > totalCentsPerMonth) return costs;
  return { bareRentCents, serviceCents: read.serviceCents, utilitiesCents: read.utilitiesCents, totalCentsPerMonth, complete: read.complete };
}
