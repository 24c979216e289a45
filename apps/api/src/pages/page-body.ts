import type { HomeDetail, HomeHit, VacancyDetail, VacancyHit } from '@mitn/contracts';
import type { Language } from '../platform/language.js';
import { Html, html } from '../platform/html-text.js';
import { costText, homeFacts, payText, vacancyFacts } from './offer-facts.js';
import { pathIn } from './page-address.js';
import type { PageAddress } from './page-address.js';
import { pageTexts } from './page-texts.js';

function vacancyItem(hit: VacancyHit, language: Language): Html {
  const facts = [hit.organisation.name, hit.place?.name, payText(hit, language)].filter((fact) => fact);
  return html`<li data-offer-id="${hit.id}"><a href="${pathIn(language, `/vacancies/${hit.id}`)}">${hit.title}</a> <span>${facts.join(' · ')}</span></li>`;
}

function homeItem(hit: HomeHit, language: Language): Html {
  const facts = [hit.place?.name, costText(hit, language)].filter((fact) => fact);
  return html`<li data-offer-id="${hit.id}"><a href="${pathIn(language, `/homes/${hit.id}`)}">${hit.title}</a> <span>${facts.join(' · ')}</span></li>`;
}

/** The way around the site without the app, with the same page in the other language. */
export function navBody({ language, path }: PageAddress, search: string): Html {
  const { nav } = pageTexts(language);
  const other = language === 'en' ? 'nl' : 'en';
  const twin = `${pathIn(other, path)}${search === '' ? '' : `?${search}`}`;
  return html`<nav aria-label="${nav.name}"><a href="${pathIn(language, '/')}">${nav.home}</a> <a href="${pathIn(language, '/vacancies')}">${nav.vacancies}</a> <a href="${pathIn(language, '/homes')}">${nav.homes}</a> <a href="${twin}" lang="${other}" hreflang="${other}">${nav.otherLanguage}</a></nav>`;
}

/** What stands below a list: links to the pages before and after it. */
export function pagingBody({ previous, next }: { previous: string | null; next: string | null }, language: Language): Html | null {
  const { paging } = pageTexts(language);
  if (previous === null && next === null) return null;
  return html`<nav aria-label="${paging.name}">${previous !== null && html`<a rel="prev" href="${previous}">${paging.previous}</a> `}${next !== null && html`<a rel="next" href="${next}">${paging.next}</a>`}</nav>`;
}

/** A list of results to read before the app runs; `below` stands under it. */
export function listBody(heading: string, summary: string, vacancies: VacancyHit[], homes: HomeHit[], language: Language, below: Html | null = null): Html {
  const items = [...vacancies.map((hit) => vacancyItem(hit, language)), ...homes.map((hit) => homeItem(hit, language))];
  return html`<main><h1>${heading}</h1><p>${summary}</p>${items.length > 0 ? html`<ul>${items}</ul>` : null}${below}</main>`;
}

/** One vacancy to read before the app runs. The description was cleaned when it came in; here it stands as text. */
export function vacancyBody(vacancy: VacancyDetail, language: Language): Html {
  const texts = pageTexts(language);
  const apply = vacancy.applyHost === null ? null : html`<p><a href="${pathIn(language, `/vacancies/${vacancy.id}/apply`)}" rel="nofollow">${texts.apply}</a> (${vacancy.applyHost})</p>`;
  return html`<main><article data-offer-id="${vacancy.id}"><h1>${vacancy.title}</h1>${vacancyFacts(vacancy, language)}${paragraphs(vacancy.descriptionText)}${apply}${origins(vacancy, language)}</article></main>`;
}

/** One home to read before the app runs. */
export function homeBody(home: HomeDetail, language: Language): Html {
  const texts = pageTexts(language);
  const contact = home.contactUrl === null ? null : html`<p><a href="${home.contactUrl}" rel="noopener noreferrer nofollow">${texts.contact}</a> (${home.contactHost})</p>`;
  return html`<main><article data-offer-id="${home.id}"><h1>${home.title}</h1>${homeFacts(home, language)}${paragraphs(home.descriptionText)}${contact}${origins(home, language)}</article></main>`;
}

/** The page that stands between an offer and somebody else's site. */
export function leavingBody(vacancy: Pick<VacancyDetail, 'id' | 'title' | 'applyUrl' | 'applyHost'>, language: Language): Html {
  const texts = pageTexts(language);
  const { applyUrl, applyHost } = vacancy;
  const way =
    applyUrl !== null && applyHost !== null
      ? html`<p>${texts.leavingText(applyHost)}</p><p><a href="${applyUrl}" rel="noopener noreferrer nofollow">${texts.leavingGo(applyHost)}</a></p>`
      : html`<p>${applyHost === null ? texts.leavingNone : texts.leavingUnsafe(applyHost)}</p>`;
  return html`<main><h1>${texts.leavingTitle}</h1><p>${vacancy.title}</p>${way}<p><a href="${pathIn(language, `/vacancies/${vacancy.id}`)}">${texts.back}</a></p></main>`;
}

/** The questions that the calculators answer, to read before the app runs. */
export function calculatorsBody(language: Language): Html {
  const { titles, calculatorsDescription, calculators } = pageTexts(language);
  return html`<main><h1>${titles['/calculators']}</h1><p>${calculatorsDescription}</p><ul>${calculators.map((one) => html`<li>${one}</li>`)}</ul></main>`;
}

/** A page that has only something to say. */
export function messageBody(heading: string, text: string): Html {
  return html`<main><h1>${heading}</h1><p>${text}</p></main>`;
}

function paragraphs(text: string): Html[] {
  return text.split(/\n\s*\n/).filter((part) => part.trim() !== '').map((part) => html`<p>${part.trim()}</p>`);
}

function origins({ origins: listed }: VacancyHit | HomeHit, language: Language): Html | null {
  if (listed.length === 0) return null;
  const items = listed.map(({ source, url }) => html`<li>${url === null ? source : html`<a href="${url}" rel="noopener noreferrer nofollow">${source}</a>`}</li>`);
  return html`<h2>${pageTexts(language).listedBy}</h2><ul>${items}</ul>`;
}
