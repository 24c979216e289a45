import type { AdLanguage, CalendarDate, CefrLevel, Contract, EducationLevel, HoursPerWeek, LanguageDemand, Licence, Pay, Quote, Workplace } from '@mitn/domain';
import { readLanguageDemand, type LanguageDemandReading } from '../dutch-demand/language-demand.js';
import { readAdLanguage, type AdLanguageReading } from '../language/ad-language.js';
import type { HelpOffer } from '../offers-help/offers-help.js';
import type { PayTerms } from '../pay/pay-terms.js';
import { plainTextOf, quoteInSource } from '../plain-text/plain-text.js';
import type { UnlawfulFinding } from '../unlawful/unlawful.js';
import { conceptReaderOf } from '../vocabulary/concept-reader.js';
import type { OccupationVocabulary, RankedConcept } from '../vocabulary/vocabulary.js';
import { readWorkingLanguage, type WorkingLanguageReading } from '../working-language/working-language.js';
import { readVacancyFacts } from './vacancy-facts.js';

/** A vacancy as somebody wrote it: plain text or Markdown. */
export interface VacancyAd {
  id?: string | null;
  title: string;
  description: string;
}

export interface ReadVacancyOptions {
  /** Occupations and skills to read with; the project's own small ones when left out. */
  vocabulary?: OccupationVocabulary | undefined;
  /** The day around which dates without a year lie; without it they are left out. */
  today?: CalendarDate | null;
}

/** What an ad asks of a language, in the words of the interface. */
export interface StatedDemand {
  value: LanguageDemand;
  cefr: CefrLevel | null;
  quotes: Quote[];
}

type QuotedFact = 'workingLanguage' | 'pay' | 'hours' | 'contract' | 'workplace' | 'daysAtHome' | 'relocation' | 'sponsorship' | 'education' | 'licences' | 'experienceYears' | 'startDate' | 'applyUntil';

/** All that is read from a vacancy. Values that the ad does not state, or states twice differently, are null or `unstated`. */
export interface VacancyReading {
  id: string | null;
  language: { value: AdLanguage; shares: AdLanguageReading['shares']; uncertain: boolean };
  dutch: StatedDemand;
  english: StatedDemand;
  german: StatedDemand;
  workingLanguage: WorkingLanguageReading['value'];
  unlawful: UnlawfulFinding[];
  pay: (Pay & PayTerms) | null;
  hours: HoursPerWeek | null;
  contract: Contract | null;
  /** Months that a temporary contract lasts at first, and whether a permanent one may follow. */
  contractMonths: number | null;
  permanentLater: boolean;
  workplace: Workplace | null;
  daysAtHome: number | null;
  relocation: HelpOffer | 'unstated';
  sponsorship: HelpOffer | 'unstated';
  education: EducationLevel | null;
  /** Licences, certificates and registers that are demanded. */
  licences: Licence[];
  experienceYears: number | null;
  /** The first day of work; of a month or quarter its first day. */
  startDate: CalendarDate | null;
  startAtOnce: boolean;
  applyUntil: CalendarDate | null;
  occupation: RankedConcept[];
  /** Each with the words that name it, null where a short text only hints at it. */
  skills: (RankedConcept & { quote: Quote | null })[];
  /** The sentences that say so, by field. */
  quotes: Partial<Record<QuotedFact, Quote[]>>;
}

/**
 * Reads a vacancy from its title and description alone. The text may hold Markdown with escaped signs: it is read as a person would see it, and every quote has
 * UTF-16 offsets into title and description exactly as they were given. Pure.
 */
export function readVacancyAd(ad: VacancyAd, { vocabulary, today = null }: ReadVacancyOptions = {}): VacancyReading {
  const plain = { title: plainTextOf(ad.title), description: plainTextOf(ad.description) };
  const text = { title: plain.title.text, description: plain.description.text };
  const back = (quote: Quote): Quote => quoteInSource(quote, plain[quote.field], ad[quote.field]);
  const language = readAdLanguage(text.description);
  const working = readWorkingLanguage(text);
  const facts = readVacancyFacts(text, today);
  const concepts = conceptReaderOf(vocabulary).read(text);
  const { pay, start } = facts;
  const quoted: [QuotedFact, Quote[]][] = [
    ['workingLanguage', working.value === null ? [] : working.quotes],
    ['pay', pay.quote === null || pay.pay === null ? [] : [pay.quote]],
    ...([['hours', facts.hoursPerWeek], ['contract', facts.contract], ['workplace', facts.workplace], ['daysAtHome', facts.daysAtHome], ['relocation', facts.relocation], ['sponsorship', facts.sponsorship], ['education', facts.education], ['experienceYears', facts.experienceYears], ['startDate', start], ['applyUntil', facts.applyUntil]] as const)
      .map(([name, fact]): [QuotedFact, Quote[]] => [name, fact ? [fact.quote] : []]),
    ['licences', facts.licences.map(({ quote }) => quote)],
  ];
  return {
    id: ad.id ?? null,
    language: { value: language.language, shares: language.shares, uncertain: language.uncertain },
    dutch: demandOf('dutch', text, back),
    english: demandOf('english', text, back),
    german: demandOf('german', text, back),
    workingLanguage: working.value,
    unlawful: facts.unlawful.map((finding) => ({ ...finding, quote: back(finding.quote) })),
    pay: pay.pay === null || pay.terms === null ? null : { ...pay.pay, ...pay.terms },
    hours: facts.hoursPerWeek?.value ?? null,
    contract: facts.contract?.value ?? null,
    contractMonths: facts.contractTerms.months,
    permanentLater: facts.contractTerms.permanentLater,
    workplace: facts.workplace?.value ?? null,
    daysAtHome: facts.daysAtHome?.value ?? null,
    relocation: facts.relocation?.value ?? 'unstated',
    sponsorship: facts.sponsorship?.value ?? 'unstated',
    education: facts.education?.value ?? null,
    licences: facts.licences.map(({ value }) => value),
    experienceYears: facts.experienceYears?.value ?? null,
    startDate: start?.value.when === 'date' ? start.value.date : null,
    startAtOnce: start?.value.when === 'at-once',
    applyUntil: facts.applyUntil?.value ?? null,
    occupation: concepts.occupations,
    skills: concepts.skills.map((skill) => ({ ...skill, quote: skill.quote && back(skill.quote) })),
    quotes: Object.fromEntries(quoted.filter(([, quotes]) => quotes.length > 0).map(([name, quotes]) => [name, quotes.map(back)])),
  };
}

function demandOf(name: Parameters<typeof readLanguageDemand>[0], text: { title: string; description: string }, back: (quote: Quote) => Quote): StatedDemand {
  const { value, level, quotes }: LanguageDemandReading = readLanguageDemand(name, text);
  return { value, cefr: level, quotes: quotes.map(back) };
}

