import type { Contract, HoursPerWeek, Quote, Workplace } from '@mitn/domain';
import { quoteOf, splitSentences, type Sentence } from '../sentence/sentence.js';

/** A fact of the work that a text states, with the sentence that says so. */
export interface WorkFact<T> {
  value: T;
  quote: Quote;
}

/** What a text says about hours, contract and workplace. null = it does not say, or it says two different things. */
export interface WorkFacts {
  hoursPerWeek: WorkFact<HoursPerWeek> | null;
  contract: WorkFact<Contract> | null;
  workplace: WorkFact<Workplace> | null;
}

const HOURS = /(?<![\d.,€])(\d{1,2})(?:-?\s?(?:-|–|to|tot|à|\/|or|of|and|en|up to)\s?(\d{1,2}))?[\s-]{0,2}(?:hours?|hrs?|uur|uren|urige|h|stunden)(?!\p{L})(?=[\s/)-]{0,3}(?:a|per|each|p\/|in the|working|work|contract|pro)?[\s/-]{0,3}(?:week|werkweek|workweek|w\b|woche))/giu;
const TITLE_HOURS = /(?<![\d.,€])(\d{1,2})(?:\s?(?:-|–|to|tot)\s?(\d{1,2}))?\s?(?:hours?|uur|u)(?!\p{L})/giu;
// "Salary based on 40 hours a week" names the measure of the salary, not the hours of this job.
const MEASURE = /(?:based on|on the basis of|op basis van|o\.?b\.?v\.?|bij|uitgaande van|in case of|full[\s-]?time|fulltime|voltijd|equals?|is|\bpay\b|salar\p{L}*|vacation|vakantie\p{L}*|holidays?|days|dagen)[^.;]{0,25}$/iu;
const CONTRACTS: [Contract, RegExp][] = [
  ['temporary', /\b(?:temporary (?:contract|position|appointment|job|employment)|fixed[\s-]term|(?:one|two|three|four|1|2|3|4)[\s-]years? (?:contract|appointment)|tijdelijk(?:e)? (?:contract|dienstverband|aanstelling|functie)|bepaalde tijd|jaarcontract|befristet\p{L}*)(?!\p{L})/iu],
  ['permanent', /\b(?:permanent (?:contract|position|employment|job|appointment)|indefinite (?:contract|period|term)|vast(?:e)? (?:contract|dienstverband|baan|aanstelling)|onbepaalde tijd|unbefristet\p{L}*)(?!\p{L})/iu],
];
const LATER = /\b(?:prospect|possibility|chance|option|view|after|eventually|later|extension|intention|uitzicht|zicht|\d{1,2} maanden|\d{1,2} months|mogelijkheid|kans|na|daarna|intentie|optie|aussicht)\b/i;
const TITLE_CONTRACTS: [Contract, RegExp][] = [['internship', /\b(?:intern|internship|stage|stagiaire?|afstudeer\p{L}*|praktikum)(?!\p{L})/iu], ['freelance', /\b(?:freelance|freelancer|zzp)\b/i], ['traineeship', /\btraineeship\b/i], ['voluntary', /\b(?:volunteer|vrijwilliger)\b/i]];
const WORKPLACES: [Workplace, RegExp][] = [
  ['remote', /\b(?:(?:fully|100\s?%|completely|entirely|volledig) (?:remote(?:ly)?|from home|thuis(?:werken)?)|remote[\s-](?:only|first)|work(?:ing)? from anywhere|(?:work )?location:? remote)\b/i],
  ['hybrid', /\b(?:hybrid[e]? (?:work\p{L}*|werk\p{L}*|model|setup|set-up|policy|role|position|job|arbeit\p{L}*)|(?:work|working) (?:model|location):? hybrid|(?:one|two|three|[1-4])(?:\s?(?:-|to|or|of|tot)\s?(?:two|three|[1-4]))? (?:days|dagen)(?: (?:a|per) week)? (?:from home|at home|thuis(?:werken)?)|thuiswerken (?:is )?(?:mogelijk|in overleg)|(?:work|working) (?:partly|partially) from home|combin\p{L}* (?:of )?(?:home|thuis)[^.;]{0,20}(?:office|kantoor))(?!\p{L})/iu],
  ['on-site', /\b(?:(?:work )?location: in person|werklocatie: fysiek|on-?site only|(?:remote|hybrid) (?:work )?is not (?:possible|an option)|no remote (?:work|working)|(?:working from home|thuiswerken|remote werken) is (?:not|niet|helaas niet) (?:possible|mogelijk|an option)|you (?:cannot|can['’]t) work from home|100\s?% (?:on-?site|op kantoor))(?!\p{L})/iu],
];

/** Reads hours a week, kind of contract and place of work from an ad in English, Dutch or German. Pure and careful: a contradiction gives null. */
export function readWorkFacts(ad: { title: string; description: string }): WorkFacts {
  const title = splitSentences(ad.title, 'title');
  const body = splitSentences(ad.description, 'description');
  return { hoursPerWeek: hoursIn(title, body), contract: contractIn(title, body), workplace: only(body.flatMap((sentence) => kindsIn(sentence, WORKPLACES))) };
}

function hoursIn(title: Sentence[], body: Sentence[]): WorkFacts['hoursPerWeek'] {
  const named = title.flatMap((sentence) => hoursOf(sentence, TITLE_HOURS));
  return only(named.length > 0 ? named : body.flatMap((sentence) => hoursOf(sentence, HOURS)));
}

function hoursOf(sentence: Sentence, pattern: RegExp): WorkFact<HoursPerWeek>[] {
  if (!/\d/.test(sentence.text)) return [];
  return [...sentence.text.matchAll(pattern)].flatMap((match) => {
    const [min, max] = [Number(match[1]), Number(match[2] ?? match[1])];
    const possible = min >= 2 && max <= 48 && max >= min && !(sentence.field === 'title' && max < 8);
    return possible && !MEASURE.test(sentence.text.slice(0, match.index)) ? [{ value: { min, max }, quote: quoteOf(sentence) }] : [];
  });
}

function contractIn(title: Sentence[], body: Sentence[]): WorkFacts['contract'] {
  const named = only(title.flatMap((sentence) => kindsIn(sentence, TITLE_CONTRACTS)));
  if (named) return named;
  // "A one-year contract with the prospect of a permanent one" is temporary.
  return only(body.flatMap((sentence) => {
    const kinds = kindsIn(sentence, CONTRACTS);
    if (kinds.length > 1 && LATER.test(sentence.text)) return kinds.slice(0, 1);
    return kinds.length === 1 && kinds[0]?.value === 'permanent' && LATER.test(sentence.text) ? [] : kinds;
  }));
}

function kindsIn<T>(sentence: Sentence, kinds: [T, RegExp][]): WorkFact<T>[] {
  return kinds.flatMap(([value, pattern]) => (pattern.test(sentence.text) ? [{ value, quote: quoteOf(sentence) }] : []));
}

/** The first of the facts when they all agree. */
function only<T>(facts: WorkFact<T>[]): WorkFact<T> | null {
  const first = facts[0];
  return first && facts.every(({ value }) => JSON.stringify(value) === JSON.stringify(first.value)) ? first : null;
}
