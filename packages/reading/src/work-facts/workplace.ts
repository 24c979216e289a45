import type { Workplace } from '@mitn/domain';
import type { AdSentences } from '../sentence/ad-sentences.js';
import { agreed, NUMBER, numberIn, type Fact } from '../sentence/fact.js';
import { quoteOf } from '../sentence/sentence.js';
import { TOPIC } from '../sentence/topics.js';

const COUNT = String.raw`${NUMBER}(?:\s?(?:-|–|to|or|of|tot|à|bis)\s?${NUMBER})?`;
const WORKPLACES: [Workplace, RegExp][] = [
  ['remote', /\b(?:(?:fully|100\s?%|completely|entirely|volledig|komplett) (?:remote(?:ly)?|from home|thuis(?:werken)?)|remote[\s-](?:only|first)|work(?:ing)? from anywhere|(?:work )?location(?: type)?:? ?(?:fully )?remote|werklocatie: (?:op afstand|remote|thuis)|remote (?:position|role|job|opportunity)|100\s?% home ?office)(?!\p{L})/iu],
  ['hybrid', new RegExp(String.raw`\b(?:hybride?s? (?:work\p{L}*|werk\p{L}*|model|modell|setup|set-up|policy|role|position|job|office|arbeit\p{L}*|way of working|schedule|environment)|hybride (?:functie|werk\p{L}*)|(?:work|working) (?:model|location|arrangement|setup|type):? hybrid|(?:location|locatie|workplace|werkplek|type): ?hybrid|${COUNT} (?:days|dagen|day|dag|tage)(?: (?:a|per|pro|in de|each) (?:week|woche))? (?:remote|(?:work(?:ing)?|werken)? ?(?:from home|at home|vanuit huis|thuis(?:werken)?|im home ?office|aus dem homeoffice))|thuiswerken (?:is )?(?:mogelijk|in overleg)|(?:work|working) (?:partly|partially) from home|combin\p{L}* (?:of )?(?:home|thuis)[^.;]{0,20}(?:office|kantoor)|deels thuis(?:werken)?|teilweise (?:im )?home ?office)(?!\p{L})`, 'iu')],
  ['on-site', /\b(?:(?:work )?location: in person|werklocatie: fysiek|on-?site only|(?:remote|hybrid) (?:work(?:ing)? )?is not (?:possible|an option)|no remote (?:work|working|option)|not (?:a |an )?remote (?:position|role|job)|(?:working from home|thuiswerken|remote werken) is (?:not|niet|helaas niet) (?:possible|mogelijk|an option)|you (?:cannot|can['’]t) work from home|(?:100\s?%|fully) (?:on-?site|in-office|in office|op kantoor)|(?:5|five) days (?:a week )?(?:in (?:the |our )?office|on-?site|at the office)|kein home ?office|arbeitsort: vor ort)(?!\p{L})/iu],
];
// Technology and sales, not the place of this job.
const OTHER = /\b(?:hybrid (?:cloud|vehicle|car|infrastructure|it|mobile)|remote (?:sensing|monitoring|control|access|support|desktop|teams?)|clients?['’]? (?:hybrid|remote))(?!\p{L})/iu;
const TITLE: [Workplace, RegExp][] = [['remote', /(?:[([|–-]\s?)(?:fully |100\s?% )?remote(?=\s?(?:[)\]|,–-]|$))/iu], ['hybrid', /(?:[([|–-]\s?)hybride?(?=\s?(?:[)\]|,–-]|$))/iu]];
const HOME = String.raw`(?:(?:remote(?:ly)?|from home|at home|working from home|work from home|vanuit huis|thuis(?:werken)?|thuis te werken|im home ?office|aus dem home ?office|wfh))`;
const DAYS_HOME = new RegExp(String.raw`(?<![\p{L}\d])(?:(?:up to|max(?:imum|imaal)?|maximaal|at most|bis zu) )?(?<low>${NUMBER})(?:\s?(?:-|–|to|or|of|tot|à|bis)\s?(?<high>${NUMBER}))? (?:days?|dag(?:en)?|tage?)(?:,? (?:a|per|pro|in de|each) (?:week|woche))?[\s,]{0,2}(?:you (?:can|may) |kun je |work(?:ing)? |werken |to work |te werken )?${HOME}(?!\p{L})`, 'iu');
const ABROAD = /\b(?:abroad|per (?:year|jaar|month|maand)|a (?:year|month)|buitenland)(?!\p{L})/iu;

/** Where the work is done. "Hybrid cloud" and "remote sensing" say nothing of it. */
export function readWorkplace({ title, body }: AdSentences): Fact<Workplace> | null {
  const kindsIn = (sentences: AdSentences['body'], kinds: [Workplace, RegExp][]): Fact<Workplace>[] =>
    sentences.flatMap((sentence) => (sentence.topics & TOPIC.workplace ? kinds.flatMap(([value, pattern]) => (pattern.test(sentence.text) && !OTHER.test(sentence.text) ? [{ value, quote: quoteOf(sentence) }] : [])) : []));
  return agreed([...kindsIn(title, TITLE), ...kindsIn(body, WORKPLACES)]);
}

/** How many days a week may be worked at home; of a range the larger number. */
export function readDaysAtHome({ body }: AdSentences): Fact<number> | null {
  return agreed(body.flatMap((sentence) => {
    const groups = sentence.topics & TOPIC.workplace && !ABROAD.test(sentence.text) ? DAYS_HOME.exec(sentence.text)?.groups : undefined;
    const days = numberIn(groups?.high ?? groups?.low ?? '');
    return days >= 1 && days <= 5 ? [{ value: days, quote: quoteOf(sentence) }] : [];
  }));
}
