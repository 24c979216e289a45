import type { Home, HomeCosts, HomeType } from '@mitn/domain';
import { homeExpiresAt } from '@mitn/domain';
import { inspectName, placeAt, readAdLanguage, readHomeFacts } from '@mitn/reading';
import { checkPeriod, type FeedClock } from '../dates/feed-clock.js';
import { readFeedDate } from '../dates/feed-date.js';
import type { CheckedOffer } from '../item/checked-item.js';
import { contentHashOf } from '../item/content-hash.js';
import { ItemRefused, type ItemFlag } from '../item/feed-item.js';
import { cleanDescription } from '../text/clean-description.js';
import { plainLine } from '../text/plain-line.js';
import { safeLink } from '../text/safe-link.js';
import type { HomeDraft } from './home-draft.js';
import { completeFromText } from './home-from-text.js';
import { homeLabels } from './home-labels.js';
import { checkRent } from './rent-plausibility.js';

const TYPE_WORDS: Record<HomeType, string> = { room: 'Room', studio: 'Studio', apartment: 'Apartment', house: 'House', 'anti-squat': 'Anti-squat home' };

/**
 * Makes a checked home of a draft. What is odd is left out and flagged; what cannot stand (no rent, a rent of 1 euro, an unknown type, impossible
 * dates) is refused (`ItemRefused`). Pure: the clock is passed in.
 */
export function normaliseHome(draft: HomeDraft, clock: FeedClock): CheckedOffer<Home> {
  const flags: ItemFlag[] = [...draft.flags];
  const externalId = plainLine(draft.externalId, 200);
  if (externalId === null) throw new ItemRefused('id-missing', 'The item has no id; without one it cannot be recognised the next time.');
  const { type } = draft;
  if (type === null) throw new ItemRefused('type-unknown', `${JSON.stringify((draft.typeText ?? '').slice(0, 60))} is not a type of home that we know.`);
  const stated = sizeOf(draft.areaM2, 'area', flags);
  const { costs, areaFits } = costsOf(draft, type, stated);
  if (!areaFits) flags.push({ code: 'area-implausible', reason: `An area of ${stated} m2 cannot be right at this rent; it was left out.` });
  const areaM2 = areaFits ? stated : null;
  const place = placeOf(draft, flags);
  const street = plainLine(draft.street, 150);
  const title = plainLine(draft.title, 300) ?? [TYPE_WORDS[type], street, place?.name ?? plainLine(draft.placeText, 100)].filter((part) => part !== null).join(', ');
  const description = cleanDescription(draft.description);
  const dates = datesOf(draft, clock, flags);
  const provider = providerOf(draft);
  const facts = readHomeFacts({ title, description: description.text, asOf: dates.postedOn ?? clock.asOf });
  const language = readAdLanguage(description.text);
  const own = { depositCents: depositOf(draft.depositEur, flags), costs, availableFrom: dates.from, availableUntil: dates.until };
  const completed = completeFromText(draft, own, facts, clock.asOf);
  const asked = facts.conditions.conditions.map(({ name }) => name);
  const contactUrl = safeLink(draft.contactUrl);
  if (contactUrl === null && draft.contactUrl?.trim()) flags.push({ code: 'link-unsafe', reason: 'The contact link is not a plain http or https address; it is not shown as a link.' });
  const value: Home = {
    title,
    descriptionHtml: description.html,
    descriptionText: description.text,
    type,
    provider: provider.value,
    place,
    street,
    costs: completed.costs,
    depositCents: completed.depositCents,
    areaM2,
    totalAreaM2: sizeOf(draft.totalAreaM2, 'total area', flags),
    rooms: draft.rooms !== null && draft.rooms > 0 && draft.rooms <= 50 ? draft.rooms : null,
    maxPersons: draft.maxPersons !== null && draft.maxPersons >= 1 && draft.maxPersons <= 50 ? Math.floor(draft.maxPersons) : null,
    furnishing: completed.furnishing,
    pets: draft.pets ?? (asked.includes('no-pets') ? false : null),
    stepFree: draft.stepFree,
    registration: completed.registration,
    internationals: completed.internationals,
    adLanguage: language.language,
    conditions: [...new Set([...draft.conditions, ...asked])].sort(),
    labels: homeLabels(draft, own, completed, facts, `${title}\n${description.text}`, language),
    availableFrom: completed.availableFrom,
    availableUntil: completed.availableUntil,
    minimumStayMonths: completed.minimumStayMonths,
    postedOn: dates.postedOn,
    contactUrl,
  };
  // A date counted back from the day of the feed moves with that day; it must not make an unchanged item look changed.
  const contentHash = contentHashOf(dates.postedRelative ? { ...value, postedOn: null } : value);
  return { externalId, url: safeLink(draft.url), value, contentHash, expiresAt: homeExpiresAt(value, clock.now), nameFlags: provider.flags, flags };
}

function costsOf(draft: HomeDraft, type: HomeType, areaM2: number | null): { costs: HomeCosts; areaFits: boolean } {
  const { bareEur, serviceEur, utilitiesEur, totalEur, complete } = draft.rent;
  const parts = [bareEur, serviceEur, utilitiesEur].filter((part) => part !== null);
  if (parts.some((part) => !Number.isFinite(part) || part < 0)) throw new ItemRefused('rent-implausible', 'A part of the monthly cost is negative or no number.');
  const sum = parts.reduce((total, part) => total + part, 0);
  const total = totalEur ?? (bareEur === null ? null : sum);
  if (total === null) throw new ItemRefused('rent-missing', 'The item does not say what the home costs a month.');
  if (totalEur !== null && Math.round(sum * 100) > Math.round(totalEur * 100)) throw new ItemRefused('rent-contradictory', `The parts of the rent add up to ${sum} euro, more than the total of ${totalEur} euro.`);
  const areaFits = checkRent(type, total, areaM2);
  return { costs: { bareRentCents: cents(bareEur), serviceCents: cents(serviceEur), utilitiesCents: cents(utilitiesEur), totalCentsPerMonth: Math.round(total * 100), complete }, areaFits };
}

function depositOf(eur: number | null, flags: ItemFlag[]): number | null {
  if (eur === null) return null;
  if (Number.isFinite(eur) && eur >= 0 && eur <= 50_000) return cents(eur);
  flags.push({ code: 'deposit-implausible', reason: `A deposit of ${eur} euro cannot be right; it was left out.` });
  return null;
}

function sizeOf(m2: number | null, name: string, flags: ItemFlag[]): number | null {
  if (m2 === null) return null;
  if (m2 >= 4 && m2 <= 2_000) return m2;
  flags.push({ code: 'area-implausible', reason: `A ${name} of ${m2} m2 cannot be right; it was left out.` });
  return null;
}

function placeOf(draft: HomeDraft, flags: ItemFlag[]): Home['place'] {
  const text = plainLine(draft.placeText, 200);
  if (text === null) return null;
  const { place, reason } = placeAt(text, draft.lat, draft.lon);
  if (reason !== null && reason !== 'not-stated') flags.push({ code: `point-${reason}`, reason: 'The coordinates cannot be right; no distance is claimed from them.' });
  if (place === null) flags.push({ code: 'place-unknown', reason: `The place ${JSON.stringify(text.slice(0, 80))} is unknown, or several places carry that name.` });
  return place;
}

function datesOf(draft: HomeDraft, clock: FeedClock, flags: ItemFlag[]) {
  const posted = readFeedDate(draft.postedOn, 'The day of posting', clock.asOf);
  const from = readFeedDate(draft.availableFrom, 'The first day', clock.asOf);
  const until = readFeedDate(draft.availableUntil, 'The last day', clock.asOf);
  flags.push(...posted.flags, ...from.flags, ...until.flags);
  checkPeriod({ postedOn: posted.date, until: until.date, untilName: 'The last day', overCode: 'available-until-past' }, clock);
  if (from.date !== null && until.date !== null && until.date < from.date) throw new ItemRefused('ends-before-start', `The last day, ${until.date}, lies before the first day, ${from.date}.`);
  return { postedOn: posted.date, postedRelative: posted.relative, from: from.date, until: until.date };
}

function providerOf(draft: HomeDraft): { value: Home['provider']; flags: string[] } {
  const inspected = inspectName((draft.provider?.name ?? '').toWellFormed());
  if (inspected.shown === '') return { value: null, flags: [] };
  const kvk = draft.provider?.kvkNumber?.replace(/[\s.]/g, '') ?? '';
  return { value: { name: inspected.shown, kvkNumber: /^\d{8}$/.test(kvk) ? kvk : null, website: safeLink(draft.provider?.website) }, flags: inspected.flags };
}

function cents(eur: number | null): number | null {
  return eur === null ? null : Math.round(eur * 100);
}
