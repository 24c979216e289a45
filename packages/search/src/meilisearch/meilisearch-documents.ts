import type { CalendarDate } from '@mitn/domain';
import type { DocumentOf, SearchKind } from '../search-index.port.js';

export type MeilisearchDocument = Record<string, unknown> & { id: string; revision: number };

/** A calendar date as a number that compares like it: 2026-11-23 is 20261123. */
export function dateNumber(date: CalendarDate): number {
  return Number(date.replaceAll('-', ''));
}

const dateNumberOrNull = (date: CalendarDate | null): number | null => (date === null ? null : dateNumber(date));

function shared(document: DocumentOf<SearchKind>): MeilisearchDocument {
  return {
    id: document.id,
    revision: document.revision,
    card: document.card,
    // Of a card the engine gives all or nothing, and a map needs no more.
    title: document.card.title,
    snippetText: document.snippetText,
    titleText: document.titleText,
    namesText: document.namesText,
    placeText: document.placeText,
    bodyText: document.bodyText,
    // Ranking rules compare numbers.
    northern: Number(document.northern),
    fit: Number(document.fit),
    welcome: Number(!('internationals' in document.card) || document.card.internationals !== 'excluded'),
    confirmedAt: Math.floor(Date.parse(document.card.confirmedAt) / 1000),
    postedOn: dateNumberOrNull(document.card.postedAt),
    ...(document.point ? { _geo: { lat: document.point.lat, lng: document.point.lon } } : {}),
  };
}

function fromVacancy(document: DocumentOf<'vacancy'>): MeilisearchDocument {
  const { card } = document;
  return {
    ...shared(document),
    adLanguage: card.labels.adLanguage,
    dutch: card.labels.dutch,
    occupation: document.occupation,
    skill: document.skills,
    occupationUri: document.occupationUri,
    skillUri: document.skillUris,
    contract: card.contract,
    workplace: card.workplace,
    sponsor: card.organisation.sponsor,
    hoursMin: card.hours?.min ?? null,
    hoursMax: card.hours?.max ?? null,
    permitPay: document.permitPayCentsPerMonth,
    workingLanguage: card.labels.workingLanguage,
    relocation: card.relocationHelp,
    sponsorship: document.sponsorship,
    education: document.education,
    experienceYears: document.experienceYears,
    payTop: document.payMaxCentsPerMonth ?? document.payMinCentsPerMonth,
    payOrder: document.payMinCentsPerMonth ?? document.payMaxCentsPerMonth,
  };
}

function fromHome(document: DocumentOf<'home'>): MeilisearchDocument {
  const { card } = document;
  return {
    ...shared(document),
    type: card.type,
    registration: card.registration,
    internationals: card.internationals,
    furnishing: card.furnishing,
    pets: card.pets,
    cost: card.costs.totalCentsPerMonth,
    areaM2: card.areaM2,
    deposit: card.depositCents,
    minimumStay: document.minimumStayMonths,
    rooms: card.rooms,
    persons: card.maxPersons ?? 1,
    availableFrom: dateNumberOrNull(card.availableFrom),
    availableUntil: dateNumberOrNull(card.until),
  };
}

/** A document in the flat form that the engine filters, with numbers for dates and truth values that are sorted by. */
export function toMeilisearchDocument<K extends SearchKind>(kind: K, document: DocumentOf<K>): MeilisearchDocument {
  return kind === 'vacancy' ? fromVacancy(document as DocumentOf<'vacancy'>) : fromHome(document as DocumentOf<'home'>);
}

/** Documents in that form, of the same offer the newest revision alone. */
export function newestRows<K extends SearchKind>(kind: K, documents: readonly DocumentOf<K>[]): MeilisearchDocument[] {
  const newest = new Map<string, DocumentOf<K>>();
  for (const document of documents) {
    if (document.revision >= (newest.get(document.id)?.revision ?? 0)) newest.set(document.id, document);
  }
  return [...newest.values()].map((document) => toMeilisearchDocument(kind, document));
}
