import { distanceM, type Point } from '@mitn/domain';
import type { HomeDocument } from '../home/home.document.js';
import type { HomeQuery } from '../home/home.query.js';
import type { DocumentOf, QueryOf, SearchKind } from '../search-index.port.js';
import { foldText } from '../text/search-text.js';
import type { VacancyDocument } from '../vacancy/vacancy.document.js';
import { levelsUpTo, type VacancyQuery } from '../vacancy/vacancy.query.js';

/** The earth is a ball of slightly different size to each engine: only what is clearly outside a radius is surely outside. */
const EDGE = 1.02;

const outside = (wanted: readonly string[] | undefined, value: string | null): boolean => !!wanted?.length && (value === null || !wanted.includes(value));
const below = (least: number | undefined, value: number | null): boolean => least !== undefined && (value === null || value < least);
const above = (most: number | undefined, value: number | null): boolean => most !== undefined && (value === null || value > most);
const far = ({ near, radiusKm }: { near?: Point | undefined; radiusKm?: number | undefined }, point: Point | null): boolean =>
  near !== undefined && radiusKm !== undefined && (point === null || distanceM(near, point) > radiusKm * 1000 * EDGE);
/** Names are compared as people write them: an engine may forgive more, so only what differs after folding differs. */
const unnamed = (wanted: readonly string[] | undefined, names: readonly string[], addresses: readonly string[]): boolean => {
  if (!wanted?.length) return false;
  const held = new Set([...names, ...addresses].map(foldText));
  return !wanted.some((one) => held.has(foldText(one)));
};
const cents = (eur: number | undefined): number | undefined => (eur === undefined ? undefined : Math.round(eur * 100));

// No rest of an object is taken here: the copy would cost more than all comparisons.
function vacancyIsOut(query: VacancyQuery, document: VacancyDocument): boolean {
  const { card } = document;
  return (
    far(query, document.point) || outside(query.adLanguage, card.labels.adLanguage) || outside(query.dutch, card.labels.dutch) || outside(query.contract, card.contract) || outside(query.workplace, card.workplace) ||
    outside(query.workingLanguage, card.labels.workingLanguage) || unnamed(query.occupation, [document.occupation ?? ''], [document.occupationUri ?? '']) || unnamed(query.skill, document.skills, document.skillUris) ||
    below(query.hoursMin, card.hours?.max ?? null) || above(query.hoursMax, card.hours?.min ?? null) || below(cents(query.payMinEurMonth), document.payMaxCentsPerMonth ?? document.payMinCentsPerMonth) ||
    below(cents(query.permitPayEurMonth), document.permitPayCentsPerMonth) || (query.sponsor === true && card.organisation.sponsor !== 'recognised') || (query.sponsorship === true && document.sponsorship !== true) ||
    (query.relocation === true && card.relocationHelp !== true) || (query.education !== undefined && outside(levelsUpTo(query.education), document.education)) || above(query.experienceMax, document.experienceYears) ||
    (query.postedSince !== undefined && (card.postedAt === null || card.postedAt < query.postedSince))
  );
}

function homeIsOut(query: HomeQuery, document: HomeDocument): boolean {
  const { card } = document;
  return (
    far(query, document.point) || outside(query.type, card.type) || outside(query.registration, card.registration) || outside(query.internationals, card.internationals) || outside(query.furnishing, card.furnishing) ||
    above(cents(query.maxCostEurMonth), card.costs.totalCentsPerMonth) || below(query.minAreaM2, card.areaM2) || below(query.minRooms, card.rooms) || below(query.persons, card.maxPersons ?? 1) ||
    (query.pets === true && card.pets !== true) || above(cents(query.depositMaxEur), card.depositCents) ||
    (query.availableFrom !== undefined && card.availableFrom !== null && card.availableFrom > query.availableFrom) || (query.until !== undefined && card.until !== null && card.until < query.until) ||
    (query.minStayMaxMonths !== undefined && document.minimumStayMonths !== null && document.minimumStayMonths > query.minStayMaxMonths)
  );
}

/**
 * Whether a search may find a document, by its structured filters alone: false only where it surely does not. The engine decides the rest. Pure and cheap, so that a thousand
 * saved searches over a batch of changed offers ask the engine little.
 */
export function mayMatch<K extends SearchKind>(kind: K, query: QueryOf<K>, document: DocumentOf<K>): boolean {
  return kind === 'vacancy' ? !vacancyIsOut(query as VacancyQuery, document as VacancyDocument) : !homeIsOut(query as HomeQuery, document as HomeDocument);
}
