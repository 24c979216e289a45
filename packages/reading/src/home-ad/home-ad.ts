import type { Possibility, Quote, Welcome } from '@mitn/domain';
import { judgeExclusions, type Exclusion } from '../home-conditions/exclusions.js';
import { homeSentences, readConditionsIn, type HomeConditionsReading } from '../home-conditions/home-conditions.js';
import { readAvailability, type AvailabilityReading } from '../home-facts/availability.js';
import { readDeposit, type DepositReading } from '../home-facts/deposit.js';
import { readFurnishing, type FurnishingReading } from '../home-facts/furnishing.js';
import { readMonthlyCosts, type MonthlyCostsReading } from '../home-facts/monthly-costs.js';
import { readAdLanguage, type AdLanguageReading } from '../language/ad-language.js';
import { readScamSignals, type ScamSignal } from '../scam-signals/scam-signals.js';

/** A home ad as its source gives it. `asOf` (a calendar date, YYYY-MM-DD) is the day it was read; it gives "1 October" its year. */
export interface HomeAd {
  id?: string | undefined;
  title: string;
  description: string;
  asOf?: string | undefined;
}

/** All that the text of a home ad says. Quotes are UTF-16 offsets into title and description as given; what is not said is null or `unstated`. */
export interface HomeAdReading {
  id: string | null;
  language: { value: AdLanguageReading['language']; shares: AdLanguageReading['shares']; uncertain: boolean };
  excludes: Exclusion[];
  internationals: { value: Welcome; quote: Quote | null };
  registration: { value: Possibility; quote: Quote | null; quotes: Quote[] };
  furnishing: FurnishingReading;
  deposit: DepositReading;
  costs: MonthlyCostsReading;
  availability: AvailabilityReading;
  scamSignals: ScamSignal[];
}

/** Reads a home ad in Dutch, English or German. Pure; grows with the length of the text alone; nothing is guessed. */
export function readHomeAd(ad: HomeAd): HomeAdReading {
  const { value, shares, uncertain } = languageOf(ad);
  const facts = readHomeFacts(ad);
  const { internationals, registration } = facts.conditions;
  return {
    id: ad.id ?? null,
    language: { value, shares, uncertain },
    excludes: facts.excludes,
    internationals: { value: internationals.value, quote: internationals.quotes[0] ?? null },
    registration: { value: registration.value, quote: registration.quotes[0] ?? null, quotes: registration.quotes },
    furnishing: facts.furnishing,
    deposit: facts.deposit,
    costs: facts.costs,
    availability: facts.availability,
    scamSignals: facts.scamSignals,
  };
}

/** The parts of a reading as the readers gave them. */
export interface HomeFacts {
  conditions: HomeConditionsReading;
  excludes: Exclusion[];
  furnishing: FurnishingReading;
  deposit: DepositReading;
  costs: MonthlyCostsReading;
  availability: AvailabilityReading;
  scamSignals: ScamSignal[];
}

/** All but the language, for whoever has read that already. */
export function readHomeFacts(ad: HomeAd): HomeFacts {
  const sentences = homeSentences(ad);
  const whole = `${ad.title}\n${ad.description}`;
  const conditions = readConditionsIn(sentences, whole);
  return {
    conditions,
    excludes: judgeExclusions(conditions, whole),
    furnishing: readFurnishing(sentences, whole),
    deposit: readDeposit(sentences, whole),
    costs: readMonthlyCosts(sentences, whole),
    availability: readAvailability(sentences, ad.asOf ?? null),
    scamSignals: readScamSignals(sentences, whole),
  };
}

function languageOf(ad: HomeAd): { value: AdLanguageReading['language']; shares: AdLanguageReading['shares']; uncertain: boolean } {
  const { language, shares, uncertain } = readAdLanguage(ad.description);
  return { value: language, shares, uncertain };
}
