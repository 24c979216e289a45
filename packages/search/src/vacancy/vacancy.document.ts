import type {
  AdLanguage, CalendarDate, Contract, EducationLevel, HoursPerWeek, LanguageDemand, OfferStatus, Pay, Point, SponsorState, Vacancy, Workplace,
} from '@mitn/domain';
import { isNorthern, toCardLabels, toCardPlace } from '../offer-card.js';
import type { CardLabel, CardOrganisation, CardOrigin, CardPlace } from '../offer-card.js';
import { otherPlaceNames } from '../text/place-names.js';
import { joinTexts, searchText, snippetText } from '../text/search-text.js';
import { otherNamesOf } from '../text/title-names.js';
import { vacancyMarks } from './vacancy-marks.js';
import { fullTimeCentsPerMonth } from './vacancy-pay.js';

/** A stored vacancy with what the index needs of it; the row of `packages/db` has this shape. `confirmedAt` is an instant. */
export interface IndexableVacancy {
  id: string;
  revision: number;
  status: OfferStatus;
  vacancy: Vacancy;
  organisation: { id: string | null; name: string; sponsor: SponsorState; flagged: boolean } | null;
  origins: readonly CardOrigin[];
  confirmedAt: Date | string;
  demo: boolean;
  /** The least that the job surely pays, as a permit counts it, in cents a month; left out where only the card is wanted. */
  permitPayCentsPerMonth?: number | null;
}

/** What a hit shows, in the shape of the API's vacancy hit (only the distance is added by the search). */
export interface VacancyCard {
  id: string;
  title: string;
  organisation: CardOrganisation;
  place: CardPlace | null;
  labels: { adLanguage: AdLanguage; dutch: LanguageDemand; workingLanguage: string | null };
  pay: Pay | null;
  contract: Contract | null;
  hours: HoursPerWeek | null;
  workplace: Workplace | null;
  relocationHelp: boolean | null;
  keyLabels: CardLabel[];
  postedAt: CalendarDate | null;
  confirmedAt: string;
  origins: CardOrigin[];
  url: string;
}

/** A vacancy in the index: its card, and what is searched, filtered and sorted. Texts are folded (see `searchText`). */
export interface VacancyDocument {
  id: string;
  revision: number;
  card: VacancyCard;
  titleText: string;
  /** Employer, occupation and skills, other names of the work and the town, and marks of what people wish (see `text/wishes.ts`). */
  namesText: string;
  placeText: string;
  bodyText: string;
  /** The beginning of the description as it reads, for snippets; not searched. */
  snippetText: string;
  occupation: string | null;
  skills: string[];
  /** The same as concepts, as far as the vocabulary knows them. */
  occupationUri: string | null;
  skillUris: string[];
  payMinCentsPerMonth: number | null;
  payMaxCentsPerMonth: number | null;
  permitPayCentsPerMonth: number | null;
  sponsorship: boolean | null;
  education: EducationLevel | null;
  experienceYears: number | null;
  province: string | null;
  northern: boolean;
  /** An English ad that does not demand Dutch: what most newcomers can answer. */
  fit: boolean;
  point: Point | null;
}

/** The document of a vacancy; pure. Whether it may be in the index at all is `isIndexable`. */
export function toVacancyDocument(indexable: IndexableVacancy): VacancyDocument {
  const { vacancy } = indexable;
  const titleText = searchText(vacancy.title);
  const town = searchText(vacancy.place?.name ?? '');
  const province = searchText(vacancy.place?.province ?? '');
  const names = [otherNamesOf(`${titleText} ${searchText(vacancy.occupation ?? '')}`), town, otherPlaceNames(town)];
  const marks = vacancyMarks(vacancy, indexable.organisation?.sponsor ?? 'unknown');
  const organisation = indexable.organisation ?? { id: null, name: vacancy.organisation.name, sponsor: 'unknown' as const, flagged: false };
  return {
    id: indexable.id,
    revision: indexable.revision,
    card: {
      id: indexable.id,
      title: vacancy.title,
      organisation: { id: organisation.id, name: organisation.name, sponsor: organisation.sponsor, flagged: organisation.flagged, demo: indexable.demo },
      place: toCardPlace(vacancy.place),
      labels: { adLanguage: vacancy.adLanguage, dutch: vacancy.dutch, workingLanguage: vacancy.workingLanguage },
      pay: vacancy.pay,
      contract: vacancy.contract,
      hours: vacancy.hoursPerWeek,
      workplace: vacancy.workplace,
      relocationHelp: vacancy.relocationHelp,
      keyLabels: toCardLabels(vacancy.labels),
      postedAt: vacancy.postedOn,
      confirmedAt: new Date(indexable.confirmedAt).toISOString(),
      origins: indexable.origins.map(({ source, url }) => ({ source, url })),
      url: `/vacancies/${indexable.id}`,
    },
    titleText,
    namesText: joinTexts(searchText([organisation.name, vacancy.occupation ?? '', ...vacancy.skills].join(' ')), ...names, marks.sure),
    placeText: joinTexts(town, province, otherPlaceNames(province)),
    bodyText: joinTexts(searchText(vacancy.descriptionText), marks.near),
    snippetText: snippetText(vacancy.descriptionText),
    occupation: vacancy.occupation,
    skills: [...vacancy.skills],
    occupationUri: vacancy.occupationUri,
    skillUris: [...vacancy.skillUris],
    payMinCentsPerMonth: fullTimeCentsPerMonth(vacancy.pay, 'minCents'),
    payMaxCentsPerMonth: fullTimeCentsPerMonth(vacancy.pay, 'maxCents'),
    permitPayCentsPerMonth: indexable.permitPayCentsPerMonth ?? null,
    sponsorship: vacancy.sponsorship,
    education: vacancy.education,
    experienceYears: vacancy.experienceYears,
    province: vacancy.place?.province ?? null,
    northern: isNorthern(vacancy.place),
    fit: vacancy.adLanguage === 'en' && vacancy.dutch !== 'required',
    point: vacancy.place?.point ?? null,
  };
}
