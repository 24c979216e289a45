import type { HomeHit, HomeSearchAnswer, VacancyHit, VacancySearchAnswer } from '@mitn/contracts';
import type { Language } from '../platform/language.js';
import { feedTexts } from './feed-texts.js';

/** One offer in a feed. */
export interface FeedEntry {
  /** Stays the same for ever, also when our address changes. */
  id: string;
  url: string;
  title: string;
  summary: string;
  author: string | null;
  published: Date | null;
  updated: Date;
  /** The language of the ad, where it is one. */
  language: string | null;
  tags: string[];
}

/** A search as a feed, before it is written in one of the formats. */
export interface OfferFeed {
  title: string;
  language: Language;
  /** The page with the same search. */
  pageUrl: string;
  entries: FeedEntry[];
  /** The latest of the entries. */
  updated: Date;
}

// An empty feed has no instant of its own, and one that moved would send every reader an unchanged feed again.
const NEVER = new Date('2020-01-01T00:00:00Z');

/** The vacancies that a search found, as a feed. */
export function vacancyFeed(answer: VacancySearchAnswer, words: string | undefined, pageUrl: string, publicUrl: string, language: Language): OfferFeed {
  const texts = feedTexts(language);
  return feed(answer.hits.map((hit) => vacancyEntry(hit, publicUrl, language)), titleOf(texts.vacancies, words), pageUrl, language);
}

/** The homes that a search found, as a feed. */
export function homeFeed(answer: HomeSearchAnswer, words: string | undefined, pageUrl: string, publicUrl: string, language: Language): OfferFeed {
  const texts = feedTexts(language);
  return feed(answer.hits.map((hit) => homeEntry(hit, publicUrl, language)), titleOf(texts.homes, words), pageUrl, language);
}

function feed(entries: FeedEntry[], title: string, pageUrl: string, language: Language): OfferFeed {
  const updated = entries.reduce((latest, entry) => (entry.updated > latest ? entry.updated : latest), NEVER);
  return { title, language, pageUrl, entries, updated };
}

function vacancyEntry(hit: VacancyHit, publicUrl: string, language: Language): FeedEntry {
  const texts = feedTexts(language);
  const { pay, hours, labels } = hit;
  const amounts = pay === null ? [] : [...new Set([pay.minCents, pay.maxCents].filter((cents) => cents !== null))].map((cents) => money(cents, pay.currency, language));
  const facts = [
    hit.organisation.name, hit.place?.name, amounts.length > 0 && pay ? `${amounts.join(' – ')} ${texts.periods[pay.period]}` : null,
    hours === null ? null : texts.hours(hours.min === hours.max ? `${hours.min}` : `${hours.min}–${hours.max}`), texts.dutch[labels.dutch],
  ];
  return {
    ...common(hit, publicUrl, language), url: `${publicUrl}${prefix(language)}/vacancies/${hit.id}`, summary: facts.filter((fact) => fact).join(' · '), author: hit.organisation.name || null,
    published: hit.postedAt === null ? null : new Date(hit.postedAt), language: labels.adLanguage.length === 2 ? labels.adLanguage : null,
    tags: [hit.place?.name, hit.contract, hit.workplace].filter((tag) => typeof tag === 'string'),
  };
}

function homeEntry(hit: HomeHit, publicUrl: string, language: Language): FeedEntry {
  const texts = feedTexts(language);
  const facts = [
    hit.place?.name, texts.total(money(hit.costs.totalCentsPerMonth, 'EUR', language), hit.costs.complete), hit.areaM2 === null ? null : `${hit.areaM2} m²`, texts.registration[hit.registration], texts.internationals[hit.internationals],
  ];
  return {
    ...common(hit, publicUrl, language), url: `${publicUrl}${prefix(language)}/homes/${hit.id}`, summary: facts.filter((fact) => fact).join(' · '), author: hit.provider?.name || null, published: null, language: null,
    tags: [hit.place?.name, hit.type].filter((tag) => typeof tag === 'string'),
  };
}

function common(hit: VacancyHit | HomeHit, publicUrl: string, language: Language): Pick<FeedEntry, 'id' | 'title' | 'updated'> {
  return { id: `urn:uuid:${hit.id}`, title: hit.title.trim() || `${publicUrl}${prefix(language)}${hit.url}`, updated: new Date(hit.confirmedAt) };
}

function titleOf(what: string, words: string | undefined): string {
  return words?.trim() ? `${what}: ${words.trim()}` : what;
}

function prefix(language: Language): string {
  return language === 'en' ? '' : '/nl';
}

function money(cents: number, currency: string, language: Language): string {
  const amount = (cents / 100).toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', { minimumFractionDigits: cents % 100 === 0 ? 0 : 2, maximumFractionDigits: 2 });
  return currency === 'EUR' ? `€${amount}` : `${currency} ${amount}`;
}
