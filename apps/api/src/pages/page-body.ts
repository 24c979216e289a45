import type { HomeDetail, HomeHit, VacancyDetail, VacancyHit } from '@mitn/contracts';
import type { Language } from '../platform/language.js';
import { Html, html } from './html-text.js';
import { pathIn } from './page-address.js';
import { pageTexts } from './page-texts.js';

const amount = (cents: number): string => `€${Math.round(cents / 100).toLocaleString('en-GB')}`;

function payText({ pay }: VacancyHit): string | null {
  if (!pay || pay.currency !== 'EUR') return null;
  const ends = [pay.minCents, pay.maxCents].filter((cents) => cents !== null).map(amount);
  return `${[...new Set(ends)].join(' – ')} / ${pay.period}`;
}

function vacancyItem(hit: VacancyHit, language: Language): Html {
  const facts = [hit.organisation.name, hit.place?.name, payText(hit)].filter((fact) => fact);
  return html`<li data-offer-id="${hit.id}"><a href="${pathIn(language, `/vacancies/${hit.id}`)}">${hit.title}</a> <span>${facts.join(' · ')}</span></li>`;
}

function homeItem(hit: HomeHit, language: Language): Html {
  const facts = [hit.place?.name, `${amount(hit.costs.totalCentsPerMonth)} ${pageTexts(language).perMonth}`].filter((fact) => fact);
  return html`<li data-offer-id="${hit.id}"><a href="${pathIn(language, `/homes/${hit.id}`)}">${hit.title}</a> <span>${facts.join(' · ')}</span></li>`;
}

/** A list of results to read before the app runs. */
export function listBody(heading: string, summary: string, vacancies: VacancyHit[], homes: HomeHit[], language: Language): Html {
  const items = [...vacancies.map((hit) => vacancyItem(hit, language)), ...homes.map((hit) => homeItem(hit, language))];
  return html`<main><h1>${heading}</h1><p>${summary}</p>${items.length > 0 ? html`<ul>${items}</ul>` : null}</main>`;
}

/** One vacancy to read before the app runs. The description was cleaned when it came in; here it stands as text. */
export function vacancyBody(vacancy: VacancyDetail, language: Language): Html {
  const texts = pageTexts(language);
  const facts = [vacancy.organisation.name, vacancy.place?.name, payText(vacancy)].filter((fact) => fact);
  const apply = vacancy.applyHost === null ? null : html`<p><a href="${pathIn(language, `/vacancies/${vacancy.id}/apply`)}" rel="nofollow">${texts.apply}</a> (${vacancy.applyHost})</p>`;
  return html`<main><article data-offer-id="${vacancy.id}"><h1>${vacancy.title}</h1><p>${facts.join(' · ')}</p>${paragraphs(vacancy.descriptionText)}${apply}${origins(vacancy, language)}</article></main>`;
}

/** One home to read before the app runs. */
export function homeBody(home: HomeDetail, language: Language): Html {
  const texts = pageTexts(language);
  const facts = [home.place?.name, `${amount(home.costs.totalCentsPerMonth)} ${texts.perMonth}`, home.areaM2 === null ? null : `${home.areaM2} m²`].filter((fact) => fact);
  const contact = home.contactUrl === null ? null : html`<p><a href="${home.contactUrl}" rel="noopener noreferrer nofollow">${texts.contact}</a> (${home.contactHost})</p>`;
  return html`<main><article data-offer-id="${home.id}"><h1>${home.title}</h1><p>${facts.join(' · ')}</p>${paragraphs(home.descriptionText)}${contact}${origins(home, language)}</article></main>`;
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
