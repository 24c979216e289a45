import type { HomeDetail, HomeHit, VacancyDetail, VacancyHit } from '@mitn/contracts';
import type { Language } from '../platform/language.js';
import { html } from '../platform/html-text.js';
import type { Html } from '../platform/html-text.js';
import { pageTexts } from './page-texts.js';
import { pageWords } from './page-words.js';

type Fact = [name: string, value: string | null];

/** Cents as a page shows them. */
export function amountText(cents: number, currency: string, language: Language): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  const amount = (cents / 100).toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return currency === 'EUR' ? `€${amount}` : `${currency} ${amount}`;
}

/** Pay in a few words; null when none is stated. */
export function payText({ pay }: Pick<VacancyHit, 'pay'>, language: Language): string | null {
  if (!pay) return null;
  const ends = [pay.minCents, pay.maxCents].filter((cents) => cents !== null).map((cents) => amountText(cents, pay.currency, language));
  return ends.length === 0 ? null : `${[...new Set(ends)].join(' – ')} ${pageTexts(language).periods[pay.period]}`;
}

/** What a home costs a month in all, as far as its ad says. */
export function costText({ costs }: Pick<HomeHit, 'costs'>, language: Language): string {
  return `${amountText(costs.totalCentsPerMonth, 'EUR', language)} ${pageTexts(language).perMonth}`;
}

/** The facts of a vacancy, all that its structured data holds among them. What the ad does not say is left out. */
export function vacancyFacts(vacancy: VacancyDetail, language: Language): Html {
  const words = pageWords(language);
  const texts = pageTexts(language);
  const { hours, place } = vacancy;
  return factList([
    [texts.facts.employer, vacancy.organisation.name || null],
    [texts.facts.place, place && [place.name, place.province === place.name ? null : place.province].filter((part) => part).join(', ')],
    [texts.facts.pay, payText(vacancy, language)],
    [words.fact.hours, hours && (hours.min === hours.max ? `${hours.min}` : `${hours.min} – ${hours.max}`)],
    [words.fact.contract, vacancy.contract && words.contract[vacancy.contract]],
    [words.fact.workplace, vacancy.workplace && words.workplace[vacancy.workplace]],
    [texts.facts.dutch, words.facet.dutch[vacancy.labels.dutch]],
    [texts.facts.education, educationText(vacancy.education, language)],
    [texts.facts.experience, vacancy.experienceYears === null ? null : texts.years(vacancy.experienceYears)],
    [words.fact.skills, vacancy.skills.join(', ') || null],
    [words.fact.posted, vacancy.postedAt],
    [words.fact.applyUntil, vacancy.applyUntil],
    [texts.facts.confirmed, vacancy.confirmedAt.slice(0, 10)],
    [texts.facts.number, vacancy.id],
  ]);
}

/** The facts of a home, likewise. */
export function homeFacts(home: HomeDetail, language: Language): Html {
  const words = pageWords(language);
  const texts = pageTexts(language);
  const { place } = home;
  return factList([
    [words.fact.type, words.homeType[home.type]],
    [texts.facts.place, [home.street, place?.name, place?.province === place?.name ? null : place?.province].filter((part) => part).join(', ') || null],
    [texts.facts.cost, `${costText(home, language)}${home.costs.complete ? '' : ` (${texts.costsOpen})`}`],
    [texts.facts.deposit, home.depositCents === null ? null : amountText(home.depositCents, 'EUR', language)],
    [words.fact.area, home.areaM2 === null ? null : `${home.areaM2} m²`],
    [words.fact.rooms, home.rooms === null ? null : `${home.rooms}`],
    [words.fact.persons, home.maxPersons === null ? null : `${home.maxPersons}`],
    [texts.facts.furnishing, home.furnishing && words.furnishing[home.furnishing]],
    [texts.facts.registration, words.facet.possibility[home.registration]],
    [texts.facts.internationals, words.facet.welcome[home.internationals]],
    [words.fact.pets, home.pets === null ? null : texts.yesNo(home.pets)],
    [texts.facts.availableFrom, home.availableFrom],
    [texts.facts.until, home.until],
    [texts.facts.provider, home.provider?.name || null],
    [texts.facts.confirmed, home.confirmedAt.slice(0, 10)],
  ]);
}

function educationText(level: string | null, language: Language): string | null {
  const { education } = pageWords(language);
  return level !== null && Object.hasOwn(education, level) ? education[level as keyof typeof education] : null;
}

function factList(facts: Fact[]): Html {
  return html`<dl>${facts.map(([name, value]) => (value === null ? null : html`<dt>${name}</dt><dd>${value}</dd>`))}</dl>`;
}
