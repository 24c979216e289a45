import { randomUUID } from 'node:crypto';
import type { VacancyPostBody } from '@mitn/contracts';
import { calendarDateAt } from '@mitn/domain';
import { ItemRefused, normaliseVacancy } from '@mitn/feeds';
import type { VacancyDraft } from '@mitn/feeds';
import { findOfferTown } from '../platform/place-finder.js';
import { ProblemError } from '../platform/problem.errors.js';
import { postedTextToHtml } from './posted-text.js';

const PATH_OF_CODE: [RegExp, string][] = [
  [/^link-/, 'applyUrl'], [/^hours-/, 'hoursMax'], [/^pay-/, 'payMinCentsPerMonth'], [/^(place|point)-/, 'placeName'], [/^title-/, 'title'], [/^(apply-until|ends-before|date-)/, 'applyUntil'],
];

/**
 * A vacancy from the employer form, checked as a feed item is. What a feed would lose quietly is told to the person who can mend it: throws 400
 * `vacancy.refused` or `place.unknown` with the field.
 */
export function readPostedVacancy(body: VacancyPostBody, organisationName: string, now: Date): ReturnType<typeof normaliseVacancy> {
  const town = findOfferTown(body.placeName, 'placeName');
  const today = calendarDateAt(now);
  const draft: VacancyDraft = {
    externalId: randomUUID(),
    url: null,
    title: body.title,
    description: { kind: 'html', text: postedTextToHtml(body.description) },
    organisation: { name: organisationName, kvkNumber: null, website: null },
    placeText: body.placeName,
    bareNameIsProvince: false,
    lat: town.point?.lat ?? null,
    lon: town.point?.lon ?? null,
    workplace: body.workplace,
    contract: body.contract,
    hoursPerWeek: { min: body.hoursMin, max: body.hoursMax },
    pay: { min: euros(body.payMinCentsPerMonth), max: euros(body.payMaxCentsPerMonth), currency: 'EUR', period: 'month' },
    dutch: body.dutch,
    dutchLevel: body.dutchLevel,
    english: null,
    workingLanguage: null,
    education: null,
    experienceYears: null,
    relocationHelp: null,
    sponsorship: null,
    occupation: null,
    skills: [],
    postedOn: today,
    startOn: null,
    applyUntil: body.applyUntil,
    applyUrl: body.applyUrl,
    flags: [],
  };
  try {
    const checked = normaliseVacancy(draft, { now, asOf: today });
    const [flag] = checked.flags;
    if (flag) throw refused(flag.code, flag.reason);
    // The town's own point: an employer who names a town has not named a street.
    return { ...checked, value: { ...checked.value, place: town } };
  } catch (error) {
    if (error instanceof ItemRefused) throw refused(error.code, error.reason);
    throw error;
  }
}

function euros(cents: number | null): number | null {
  return cents === null ? null : cents / 100;
}

function refused(code: string, reason: string): ProblemError {
  const path = PATH_OF_CODE.find(([pattern]) => pattern.test(code))?.[1] ?? 'description';
  return new ProblemError('vacancy.refused', 'input', reason, { errors: [{ path, message: reason }] });
}
