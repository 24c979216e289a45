import type { Label, Vacancy } from '@mitn/domain';
import { vacancyExpiresAt } from '@mitn/domain';
import { inspectName, placeAt, readAdLanguage, readLanguageDemand, readPay, type LanguageDemandReading } from '@mitn/reading';
import { readFeedDate } from '../dates/feed-date.js';
import { checkPeriod, type FeedClock } from '../dates/feed-clock.js';
import { contentHashOf } from '../item/content-hash.js';
import { ItemRefused, type ItemFlag } from '../item/feed-item.js';
import type { CheckedOffer } from '../item/checked-item.js';
import { cleanDescription } from '../text/clean-description.js';
import { plainLine } from '../text/plain-line.js';
import { safeLink } from '../text/safe-link.js';
import { factsWithText } from './facts-in-text.js';
import { checkTextDates, farFlag, isFar } from './text-dates.js';
import type { VacancyDraft } from './vacancy-draft.js';

/**
 * Makes a checked vacancy of a draft: cleaned text, read languages, place, pay and dates. What is odd is left out and flagged; what cannot stand is
 * refused (`ItemRefused`). Pure: the clock is passed in.
 */
export function normaliseVacancy(draft: VacancyDraft, clock: FeedClock): CheckedOffer<Vacancy> {
  const flags: ItemFlag[] = [...draft.flags];
  const externalId = plainLine(draft.externalId, 200);
  if (externalId === null) throw new ItemRefused('id-missing', 'The item has no id; without one it cannot be recognised the next time.');
  const title = plainLine(draft.title, 300);
  if (title === null) throw new ItemRefused('title-missing', 'The vacancy has no title.');
  const organisation = organisationOf(draft);
  const description = cleanDescription(draft.description);
  const dates = datesOf(draft, clock, flags);
  const { pay, reason } = readPay(draft.pay);
  if (reason !== null && reason !== 'not-stated') flags.push({ code: `pay-${reason}`, reason: 'The pay cannot be right as it is stated; the vacancy is shown without pay.' });

  const text = { title, description: description.text };
  const language = readAdLanguage(description.text);
  const dutch = readLanguageDemand('dutch', text);
  const english = readLanguageDemand('english', text);
  const german = readLanguageDemand('german', text);
  const stated = {
    pay, payDoubted: reason !== null && reason !== 'not-stated', hoursPerWeek: hoursOf(draft, flags), contract: draft.contract, workplace: draft.workplace, workingLanguage: plainLine(draft.workingLanguage, 40), education: draft.education,
    experienceYears: draft.experienceYears !== null && draft.experienceYears >= 0 && draft.experienceYears <= 60 ? draft.experienceYears : null,
    relocationHelp: draft.relocationHelp, sponsorship: draft.sponsorship, startOn: dates.startOn, applyUntil: dates.applyUntil,
  };
  const facts = checkTextDates(factsWithText(stated, text, dates.postedRelative ? null : dates.postedOn), stated, { postedOn: dates.postedOn, asOf: clock.asOf }, flags);
  const value: Vacancy = {
    title,
    descriptionHtml: description.html,
    descriptionText: description.text,
    organisation: organisation.value,
    place: placeOf(draft, flags),
    workplace: facts.workplace,
    contract: facts.contract,
    hoursPerWeek: facts.hoursPerWeek,
    pay: facts.pay,
    adLanguage: language.language,
    dutch: draft.dutch ?? dutch.value,
    dutchLevel: draft.dutchLevel ?? (draft.dutch === null || draft.dutch === dutch.value ? dutch.level : null),
    english: draft.english ?? english.value,
    workingLanguage: facts.workingLanguage,
    education: facts.education,
    licences: facts.licences,
    experienceYears: facts.experienceYears,
    relocationHelp: facts.relocationHelp,
    sponsorship: facts.sponsorship,
    occupation: plainLine(draft.occupation, 200),
    skills: [...new Set(draft.skills.map((skill) => plainLine(skill, 100)).filter((skill) => skill !== null))].slice(0, 50),
    occupationUri: null,
    skillUris: [],
    conceptsVersion: null,
    labels: [
      { name: 'ad-language', value: language.language, certainty: language.uncertain ? 'unsure' : 'certain', quotes: [], rule: { id: 'ad-language.letters', validFrom: null, source: null } },
      demandLabel('dutch', draft.dutch, dutch),
      demandLabel('english', draft.english, english),
      ...(german.value === 'unstated' ? [] : [demandLabel('german', null, german)]),
      ...facts.labels,
    ],
    postedOn: dates.postedOn,
    startOn: facts.startOn,
    applyUntil: facts.applyUntil,
    applyUrl: linkOf(draft.applyUrl, 'apply link', flags),
  };
  // A date counted back from the day of the feed moves with that day; it must not make an unchanged item look changed.
  const contentHash = contentHashOf(dates.postedRelative ? { ...value, postedOn: null } : value);
  return { externalId, url: safeLink(draft.url), value, contentHash, expiresAt: vacancyExpiresAt(value, clock.now), nameFlags: organisation.flags, flags };
}

function organisationOf(draft: VacancyDraft): { value: Vacancy['organisation']; flags: string[] } {
  const written = draft.organisation.name ?? '';
  const inspected = inspectName(written.toWellFormed());
  if (inspected.shown === '') throw new ItemRefused('organisation-missing', 'The vacancy does not say which organisation it is of.');
  const kvk = draft.organisation.kvkNumber?.replace(/[\s.]/g, '') ?? '';
  return { value: { name: inspected.shown, kvkNumber: /^\d{8}$/.test(kvk) ? kvk : null, website: safeLink(draft.organisation.website) }, flags: inspected.flags };
}

function placeOf(draft: VacancyDraft, flags: ItemFlag[]): Vacancy['place'] {
  const text = plainLine(draft.placeText, 200);
  if (text === null) return null;
  const { place, reason } = placeAt(text, draft.lat, draft.lon);
  if (reason !== null && reason !== 'not-stated') flags.push({ code: `point-${reason}`, reason: 'The coordinates cannot be right; no distance is claimed from them.' });
  if (place === null) flags.push({ code: 'place-unknown', reason: `The place ${JSON.stringify(text.slice(0, 80))} is unknown, or several places carry that name.` });
  return place?.precision === 'town' && draft.bareNameIsProvince && place.name === place.province ? { ...place, point: null, precision: 'region' } : place;
}

function datesOf(draft: VacancyDraft, clock: FeedClock, flags: ItemFlag[]) {
  const posted = readFeedDate(draft.postedOn, 'The day of posting', clock.asOf);
  const start = readFeedDate(draft.startOn, 'The start date', clock.asOf);
  const until = readFeedDate(draft.applyUntil, 'The last day to apply', clock.asOf);
  flags.push(...posted.flags, ...start.flags, ...until.flags);
  checkPeriod({ postedOn: posted.date, until: until.date, untilName: 'The last day to apply', overCode: 'apply-until-past' }, clock);
  const from = posted.date ?? clock.asOf;
  return { postedOn: posted.date, postedRelative: posted.relative, startOn: start.date, applyUntil: isFar(until.date, from) ? farFlag(flags) : until.date };
}

function hoursOf(draft: VacancyDraft, flags: ItemFlag[]): Vacancy['hoursPerWeek'] {
  const [min, max] = [draft.hoursPerWeek?.min ?? draft.hoursPerWeek?.max ?? null, draft.hoursPerWeek?.max ?? draft.hoursPerWeek?.min ?? null];
  if (min === null || max === null) return null;
  if (min > 0 && max >= min && max <= 80) return { min, max };
  flags.push({ code: 'hours-implausible', reason: `Hours from ${min} to ${max} a week cannot be right; they were left out.` });
  return null;
}

function linkOf(text: string | null, name: string, flags: ItemFlag[]): string | null {
  const link = safeLink(text);
  if (link === null && text !== null && text.trim() !== '') flags.push({ code: 'link-unsafe', reason: `The ${name} is not a plain http or https address; it is not shown as a link.` });
  return link;
}

function demandLabel(name: 'dutch' | 'english' | 'german', stated: string | null, reading: LanguageDemandReading): Label {
  if (stated !== null && stated !== reading.value) return { name, value: stated, certainty: 'certain', quotes: [], rule: { id: `${name}.stated-by-source`, validFrom: null, source: null } };
  return { name, value: reading.value, certainty: stated === null ? reading.certainty : 'certain', quotes: reading.quotes, rule: { id: `${name}.sentences`, validFrom: null, source: null } };
}
