import { InputError, type Home, type Vacancy } from '@mitn/domain';
import { normaliseHome } from '../home/home.normalise.js';
import type { HomeDraft } from '../home/home-draft.js';
import type { ConceptReader } from '@mitn/reading';
import type { FeedClock } from '../dates/feed-clock.js';
import type { CheckedOffer } from '../item/checked-item.js';
import { withConcepts } from '../vacancy/vacancy-concepts.js';
import { normaliseVacancy } from '../vacancy/vacancy.normalise.js';
import type { VacancyDraft } from '../vacancy/vacancy-draft.js';
import type { FeedFormat, SourceFormat } from './feed-format.js';
import { JOBSPY } from './jobspy/jobspy.mapper.js';
import { KAMERNET } from './kamernet/kamernet.mapper.js';
import { MITN_HOMES, MITN_VACANCIES } from './mitn/mitn.mapper.js';

export const OFFER_KINDS = ['vacancies', 'homes'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

/** Every format that can be read, by kind of offer and name. */
export const FEED_FORMATS: { vacancies: ReadonlyMap<string, FeedFormat<Vacancy>>; homes: ReadonlyMap<string, FeedFormat<Home>> } = {
  vacancies: new Map([MITN_VACANCIES, JOBSPY].map((format) => [format.name, ofVacancies(format)])),
  homes: new Map([MITN_HOMES, KAMERNET].map((format) => [format.name, ofHomes(format)])),
};

/** The format of this name. Throws `InputError` (`format-unknown`) with the names that are known. */
export function feedFormat(kind: OfferKind, name: string): FeedFormat<Vacancy> | FeedFormat<Home> {
  const format = FEED_FORMATS[kind].get(name);
  if (!format) throw new InputError('format-unknown', `There is no format ${JSON.stringify(name.slice(0, 40))} for ${kind}; known: ${[...FEED_FORMATS[kind].keys()].join(', ')}.`);
  return format;
}

function ofVacancies({ name, layouts, externalIdOf, toDraft }: SourceFormat<VacancyDraft>): FeedFormat<Vacancy> {
  return { name, layouts, externalIdOf, check: (value, clock, concepts) => checkVacancy(toDraft(value), clock, concepts) };
}

function checkVacancy(draft: VacancyDraft, clock: FeedClock, concepts: ConceptReader | undefined): CheckedOffer<Vacancy> {
  const checked = normaliseVacancy(draft, clock);
  return concepts ? { ...checked, value: withConcepts(checked.value, concepts) } : checked;
}

function ofHomes({ name, layouts, externalIdOf, toDraft }: SourceFormat<HomeDraft>): FeedFormat<Home> {
  return { name, layouts, externalIdOf, check: (value, clock) => normaliseHome(toDraft(value), clock) };
}
