import {
  ClosedHomeAlternatives, ClosedVacancyAlternatives, getHomeRoute, getOverviewRoute, getVacancyRoute, searchBothRoute, searchHomesRoute, searchVacanciesRoute,
} from '@mitn/contracts';
import { Injectable } from '@nestjs/common';
import { ApiSettings } from '../config/env.js';
import { InternalCall } from '../platform/internal-call.js';
import { DomainError } from '@mitn/domain';
import { homeOffer } from './home-offer.js';
import { Html, html } from '../platform/html-text.js';
import { readPageQuery, writeIsland } from './island.js';
import type { IslandQuery } from './island.js';
import { jobPosting } from './job-posting.js';
import { kindOfPage, pathIn } from './page-address.js';
import type { PageAddress } from './page-address.js';
import { calculatorsBody, homeBody, leavingBody, listBody, messageBody, navBody, pagingBody, vacancyBody } from './page-body.js';
import { writeHead } from './page-head.js';
import { PageTemplate } from '../platform/page-template.js';
import { pageTexts } from './page-texts.js';
import { searchPage } from './search-pages.js';
import type { SearchPage } from './search-pages.js';

// What the landing page shows of both kinds: what most newcomers can answer. The web app asks the same; where it asks otherwise it simply asks itself.
const FEATURED_VACANCIES = { dutch: ['not-needed', 'plus'], pageSize: 4 };
const FEATURED_HOMES = { internationals: ['welcome'], registration: ['possible'], pageSize: 6 };

/** A page with its status. */
export interface Page {
  status: number;
  html: string;
}

/** What a page shows, before the shell is around it. */
interface Content {
  status: number;
  title: string | null;
  description: string;
  indexed: boolean;
  jsonLd: unknown;
  body: Html;
  queries: IslandQuery[];
  /** As in HeadFacts. */
  search?: string;
  links?: SearchPage['links'];
}

/** The pages: the web app's shell with a written head, something to read at once, and the data that the app starts from. */
@Injectable()
export class PagesService {
  constructor(
    private readonly settings: ApiSettings,
    private readonly template: PageTemplate,
    private readonly call: InternalCall,
  ) {}

  async render(address: PageAddress, search: unknown): Promise<Page> {
    const content = await this.contentOf(address, search);
    const head = writeHead({ address, ...content }, this.settings.publicUrl);
    const island = content.queries.length > 0 ? writeIsland(content.queries) : new Html('');
    const body = html`${navBody(address, content.search ?? '')}${content.body}`;
    return { status: content.status, html: await this.template.render({ language: address.language, head, body, island }) };
  }

  /** The page between a vacancy and the employer's own site; it names the host before anybody goes there. */
  async renderLeaving(address: PageAddress & { id: string }): Promise<Page> {
    const { status, answer } = await this.call.get(getVacancyRoute, { id: address.id }, null);
    if (!answer) return this.render(address, {});
    const texts = pageTexts(address.language);
    const head = writeHead({ address, title: texts.leavingTitle, description: texts.leavingTitle, indexed: false, jsonLd: null }, this.settings.publicUrl);
    return { status, html: await this.template.renderPlain({ language: address.language, head, body: leavingBody(answer, address.language) }) };
  }

  private async contentOf(address: PageAddress, search: unknown): Promise<Content> {
    if (address.id !== null) return address.path.startsWith('/homes/') ? this.home(address, address.id) : this.vacancy(address, address.id);
    if (address.path === '/') return this.landing(address, search);
    if (address.path === '/vacancies') return this.vacancies(address, search);
    if (address.path === '/homes') return this.homes(address, search);
    const texts = pageTexts(address.language);
    const kind = kindOfPage(address);
    if (kind === 'none') return plain(404, texts.notFound, texts.notFoundText, false);
    const title = texts.titles[address.path] ?? null;
    if (address.path === '/calculators') return { ...plain(200, title, texts.calculatorsDescription, true), body: calculatorsBody(address.language) };
    return plain(200, title, texts.landingDescription, kind === 'open');
  }

  private async landing({ language }: PageAddress, search: unknown): Promise<Content> {
    const texts = pageTexts(language);
    const words = readPageQuery(searchBothRoute, search);
    const [overview, vacancies, homes, both] = await Promise.all([
      this.call.get(getOverviewRoute, null, null),
      this.call.get(searchVacanciesRoute, null, FEATURED_VACANCIES),
      this.call.get(searchHomesRoute, null, FEATURED_HOMES),
      words['q'] === undefined && words['place'] === undefined ? null : this.call.get(searchBothRoute, null, words),
    ]);
    const counts = overview.answer ? ` ${texts.counts(overview.answer.englishVacancies, overview.answer.homes)}` : '';
    const queries: IslandQuery[] = [
      { key: [getOverviewRoute.path, null, null], data: overview.answer },
      { key: [searchVacanciesRoute.path, null, FEATURED_VACANCIES], data: vacancies.answer },
      { key: [searchHomesRoute.path, null, FEATURED_HOMES], data: homes.answer },
      { key: [searchBothRoute.path, null, words], data: both?.answer ?? null },
    ];
    return {
      status: 200, title: null, description: texts.landingDescription, indexed: true, jsonLd: null,
      body: listBody(texts.site, `${texts.landingDescription}${counts}`, vacancies.answer?.hits ?? [], homes.answer?.hits ?? [], language),
      queries: queries.filter(({ data }) => data !== null),
    };
  }

  private async vacancies({ language }: PageAddress, search: unknown): Promise<Content> {
    const texts = pageTexts(language);
    const query = readPageQuery(searchVacanciesRoute, search);
    const { answer } = await this.call.get(searchVacanciesRoute, null, query);
    const page = searchPage('/vacancies', query, answer, language);
    const heading = headingOf(texts.vacanciesHeading, page);
    return {
      status: 200, title: heading, description: texts.vacanciesDescription, indexed: page.indexed, jsonLd: null, search: page.search, links: page.links,
      body: listBody(heading, answer ? texts.found(answer.total) : texts.vacanciesDescription, answer?.hits ?? [], [], language, pagingBody(page, language)),
      queries: answer ? [{ key: [searchVacanciesRoute.path, null, query], data: answer }] : [],
    };
  }

  private async homes({ language }: PageAddress, search: unknown): Promise<Content> {
    const texts = pageTexts(language);
    const query = readPageQuery(searchHomesRoute, search);
    const { answer } = await this.call.get(searchHomesRoute, null, query);
    const page = searchPage('/homes', query, answer, language);
    const heading = headingOf(texts.homesHeading, page);
    return {
      status: 200, title: heading, description: texts.homesDescription, indexed: page.indexed, jsonLd: null, search: page.search, links: page.links,
      body: listBody(heading, answer ? texts.found(answer.total) : texts.homesDescription, [], answer?.hits ?? [], language, pagingBody(page, language)),
      queries: answer ? [{ key: [searchHomesRoute.path, null, query], data: answer }] : [],
    };
  }

  private async vacancy(address: PageAddress, id: string): Promise<Content> {
    const texts = pageTexts(address.language);
    const { status, answer, problem } = await this.call.get(getVacancyRoute, { id }, null);
    if (answer) {
      const pageUrl = this.settings.publicUrl + pathIn(address.language, address.path);
      return {
        status, title: texts.vacancyTitle(answer.title, answer.organisation.name), description: answer.descriptionText, indexed: !this.isHidden(answer.organisation), jsonLd: this.isHidden(answer.organisation) ? null : jobPosting(answer, pageUrl),
        body: vacancyBody(answer, address.language), queries: [{ key: [getVacancyRoute.path, { id }, null], data: answer }],
      };
    }
    requireAnswer(status, problem);
    const alternatives = status === 410 ? ClosedVacancyAlternatives.parse(problem['alternatives']) : [];
    if (status !== 410) return plain(404, texts.notFound, texts.notFoundText, false);
    return { ...plain(410, texts.closedVacancy, texts.closedVacancy, false), body: listBody(texts.closedVacancy, alternatives.length > 0 ? texts.alternatives : '', alternatives, [], address.language, searchOn('/vacancies', address.language)) };
  }

  private async home(address: PageAddress, id: string): Promise<Content> {
    const texts = pageTexts(address.language);
    const { status, answer, problem } = await this.call.get(getHomeRoute, { id }, null);
    if (answer) {
      const pageUrl = this.settings.publicUrl + pathIn(address.language, address.path);
      const hidden = this.isHidden(answer.provider);
      return {
        status, title: answer.title, description: answer.descriptionText, indexed: !hidden, jsonLd: hidden ? null : homeOffer(answer, pageUrl),
        body: homeBody(answer, address.language), queries: [{ key: [getHomeRoute.path, { id }, null], data: answer }],
      };
    }
    requireAnswer(status, problem);
    if (status !== 410) return plain(404, texts.notFound, texts.notFoundText, false);
    const alternatives = ClosedHomeAlternatives.parse(problem['alternatives']);
    return { ...plain(410, texts.closedHome, texts.closedHome, false), body: listBody(texts.closedHome, alternatives.length > 0 ? texts.alternatives : '', [], alternatives, address.language, searchOn('/homes', address.language)) };
  }

  /** Invented offers are for trying the product: where it is in earnest, search engines do not get them. */
  private isHidden(organisation: { demo: boolean } | null): boolean {
    return this.settings.production && organisation?.demo === true;
  }
}

function headingOf(heading: string, { detail }: SearchPage): string {
  return detail === '' ? heading : `${heading}: ${detail}`;
}

/** The way back to the search from an offer that is gone. */
function searchOn(path: '/vacancies' | '/homes', language: PageAddress['language']): Html {
  return html`<p><a href="${pathIn(language, path)}">${pageTexts(language).searchOn}</a></p>`;
}

function plain(status: number, title: string | null, text: string, indexed: boolean): Content {
  return { status, title, description: text, indexed, jsonLd: null, body: messageBody(title ?? text, title === null ? '' : text), queries: [] };
}

/** A page about an offer that cannot be read now is no page: the reader gets 503 and may come again. */
function requireAnswer(status: number, problem: { code: string; detail: string }): void {
  if (status >= 500) throw new DomainError(problem.code, status === 503 ? 'dependency' : 'internal', problem.detail);
}
