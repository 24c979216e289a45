import type { Contract, HoursPerWeek, Workplace } from '@mitn/domain';
import { sentencesOfAd, type AdSentences, type TopicSentence } from '../sentence/ad-sentences.js';
import { agreed, type Fact } from '../sentence/fact.js';
import { quoteOf, type Sentence } from '../sentence/sentence.js';
import { TOPIC } from '../sentence/topics.js';
import { readContract, type ContractTerms } from './contract.js';
import { readDaysAtHome, readWorkplace } from './workplace.js';

/** A fact of the work that a text states, with the sentence that says so. */
export type WorkFact<T> = Fact<T>;

/** What a text says about hours, contract and workplace. null = it does not say, or it says two different things. */
export interface WorkFacts {
  hoursPerWeek: WorkFact<HoursPerWeek> | null;
  contract: WorkFact<Contract> | null;
  /** How long a temporary contract lasts, and whether a permanent one may follow. */
  contractTerms: ContractTerms;
  workplace: WorkFact<Workplace> | null;
  /** Days a week that may be worked at home. */
  daysAtHome: WorkFact<number> | null;
}

const HOURS = /(?<![\d.,€])(\d{1,2})(?:-?\s?(?:-|–|to|tot|à|\/|or|of|and|en|bis|up to|tot maximaal)\s?(\d{1,2}))?[\s-]{0,2}(?:hours?|hrs?|uur|uren|urige|h|stunden)(?!\p{L})(?=[\s/)-]{0,3}(?:a|per|each|p\/|in the|working|work|contract|pro|die|in der)?[\s/-]{0,3}(?:week|weekly|werkweek|workweek|w\b|woche|wöchentlich))/giu;
const LABELLED_HOURS = /^(?:[•–-]\s?)?(?:hours|uren|aantal uren|uren per week|hours per week|contract hours|contracturen|arbeidsduur|dienstverband|working hours|wochenstunden|arbeitszeit|workload)(?: per week)?\s?[:|]\s{0,3}(?<low>\d{1,2})(?:\s?(?:-|–|to|tot|bis)\s?(?<high>\d{1,2}))?(?!\s?(?:%|\d|[:.]\d))\s{0,2}(?:hours?|uur|uren|stunden|h)?(?:\s?(?:per|a|p\/|\/)\s?(?:week|w))?/iu;
const TITLE_HOURS = /(?<![\d.,€])(\d{1,2})(?:\s?(?:-|–|to|tot)\s?(\d{1,2}))?\s?(?:hours?|uur|u)(?!\p{L})/giu;
// "Salary based on 40 hours a week" names the measure of the salary, not the hours of this job.
const MEASURE = /(?:based on|gebaseerd op|on the basis of|op basis van|o\.?b\.?v\.?|bij|uitgaande van|in case of|full[\s-]?time|fulltime|voltijd|equals?|is|\bpay\b|salar\p{L}*|vacation|vakantie\p{L}*|holidays?|days|dagen|urlaub\p{L}*)[^.;]{0,25}$|\bbij een volledige? [^.;]{0,25}$/iu;
const FOR_A = /\b(?:for|voor|at) (?:an? |een )$/iu;
const AMOUNT_OF_PAY = /salar|gehalt|€|\beur/iu;

/** Reads hours a week, kind of contract and place of work from an ad in English, Dutch or German. Pure and careful: a contradiction gives null. */
export function readWorkFacts(ad: { title: string; description: string }, sentences: AdSentences = sentencesOfAd(ad)): WorkFacts {
  const { contract, terms } = readContract(sentences);
  return { hoursPerWeek: hoursIn(sentences), contract, contractTerms: terms, workplace: readWorkplace(sentences), daysAtHome: readDaysAtHome(sentences) };
}

function hoursIn({ title, body }: AdSentences): WorkFacts['hoursPerWeek'] {
  const named = title.flatMap((sentence) => hoursOf(sentence, TITLE_HOURS));
  return agreed(named.length > 0 ? named : body.flatMap((sentence) => (sentence.topics & TOPIC.hours ? [...labelled(sentence), ...hoursOf(sentence, HOURS)].slice(0, 2) : [])));
}

function hoursOf(sentence: Sentence, pattern: RegExp): WorkFact<HoursPerWeek>[] {
  if (!/\d/.test(sentence.text)) return [];
  return [...sentence.text.matchAll(pattern)].flatMap((match) => {
    const [min, max] = [Number(match[1]), Number(match[2] ?? match[1])];
    const possible = min >= 2 && max <= 48 && max >= min && !(sentence.field === 'title' && max < 8);
    const before = sentence.text.slice(0, match.index);
    const isMeasure = MEASURE.test(before) || (FOR_A.test(before) && AMOUNT_OF_PAY.test(before));
    return possible && !isMeasure ? [{ value: { min, max }, quote: quoteOf(sentence) }] : [];
  });
}

function labelled(sentence: TopicSentence): WorkFact<HoursPerWeek>[] {
  const groups = LABELLED_HOURS.exec(sentence.text)?.groups;
  if (!groups) return [];
  const [min, max] = [Number(groups.low), Number(groups.high ?? groups.low)];
  return min >= 2 && max <= 48 && max >= min ? [{ value: { min, max }, quote: quoteOf(sentence) }] : [];
}
