import type { CalendarDate, EducationLevel, Licence } from '@mitn/domain';
import { readEducation } from '../education/education.js';
import { readExperience } from '../experience/experience.js';
import { readLicences } from '../licence/licence.js';
import { readRelocation, readSponsorship, type HelpOffer } from '../offers-help/offers-help.js';
import { readPayFromText, type PayInText } from '../pay/pay-in-text.js';
import { sentencesOfAd } from '../sentence/ad-sentences.js';
import type { Fact } from '../sentence/fact.js';
import { TOPIC } from '../sentence/topics.js';
import { readUnlawful, type UnlawfulFinding } from '../unlawful/unlawful.js';
import { readApplyUntil, readStart, type Start } from '../vacancy-dates/vacancy-dates.js';
import { readWorkFacts, type WorkFacts } from '../work-facts/work-facts.js';

/** What a vacancy says besides languages and skills; null = it does not say, or it contradicts itself. */
export interface VacancyFacts extends WorkFacts {
  pay: PayInText;
  relocation: Fact<HelpOffer> | null;
  sponsorship: Fact<HelpOffer> | null;
  /** The lowest level that is enough. */
  education: Fact<EducationLevel> | null;
  /** Licences, certificates and registers that are demanded. */
  licences: Fact<Licence>[];
  /** Years at least. */
  experienceYears: Fact<number> | null;
  start: Fact<Start> | null;
  applyUntil: Fact<CalendarDate> | null;
  unlawful: UnlawfulFinding[];
}

/**
 * Reads the facts of a vacancy from its title and plain description. Pure: dates that leave out their year are resolved around `reference` (the day of posting),
 * and left out without one. Every quote has UTF-16 offsets into the field as given.
 */
export function readVacancyFacts(ad: { title: string; description: string }, reference: CalendarDate | null): VacancyFacts {
  const sentences = sentencesOfAd(ad);
  return {
    ...readWorkFacts(ad, sentences),
    pay: readPayFromText(ad.description, sentences.body.filter(({ topics }) => topics & TOPIC.pay)),
    relocation: readRelocation(sentences),
    sponsorship: readSponsorship(sentences),
    education: readEducation(sentences),
    licences: readLicences(sentences),
    experienceYears: readExperience(sentences),
    start: readStart(sentences, reference),
    applyUntil: readApplyUntil(sentences, reference),
    unlawful: readUnlawful(sentences),
  };
}
