import type { Contract } from '@mitn/domain';
import type { AdSentences, TopicSentence } from '../sentence/ad-sentences.js';
import { agreed, NUMBER, numberIn, type Fact } from '../sentence/fact.js';
import { quoteOf } from '../sentence/sentence.js';
import { TOPIC } from '../sentence/topics.js';

/** What else is said of a contract. */
export interface ContractTerms {
  /** Months that a temporary contract lasts at first; null = not stated, or two different ones. */
  months: number | null;
  /** A temporary contract that may become a permanent one. */
  permanentLater: boolean;
}

const CONTRACTS: [Contract, RegExp][] = [
  ['temporary', new RegExp(String.raw`\b(?:temporary (?:contract|position|appointment|job|employment|agreement)|temporary[,:]? for|fixed[\s-]term|(?:${NUMBER}|a|an)[\s-](?:years?|months?|jaar|maanden?)['’]?[\s-]?(?:contract|appointment|position|arbeidscontract|dienstverband|aanstelling|jaarcontract)|(?:contract|aanstelling|dienstverband|appointment|arbeidsovereenkomst|employment)(?:\s(?:for|of|voor|van|de|duur)){1,4}(?: minimaal| at least| initially| een periode van| a period of)? (?:${NUMBER})[\s-](?:years?|months?|jaar|maanden?)|tijdelijke? (?:contract|dienstverband|aanstelling|functie|arbeidsovereenkomst|baan)|bepaalde (?:tijd|duur)|jaarcontract|contract for 1 year|befristet\p{L}*)(?!\p{L})`, 'iu')],
  ['permanent', /\b(?:permanent (?:contract|position|employment|job|appointment|role|agreement)|indefinite (?:contract|period|term|duration|employment)|(?:contract|employment) (?:of|for) (?:an )?indefinite|direct een vast contract|vaste? (?:contract|dienstverband|baan|aanstelling|arbeidsovereenkomst|arbeidscontract|dienst)|onbepaalde (?:tijd|duur)|unbefristet\p{L}*|festanstellung)(?!\p{L})/iu],
];
const FREELANCE = /\b(?:(?:freelance|zzp|self-employed|contractor|inhuur)[\s-]?(?:contract|opdracht|assignment|basis|project|role|position|job|functie|role)|on a freelance basis|op (?:zzp|freelance)[\s-]?basis|contract type:? (?:freelance|zzp)|freie mitarbeit|als freelancer)(?!\p{L})/iu;
const LATER = /(?<!\p{L})(?:prospect|perspective|possibility|possible|chance|option|opportunity|view|after|eventually|later|extension|extended|intention|outlook|potential|converted?|conversion|followed|leading to|uitzicht|zicht|\d{1,2} maanden|\d{1,2} months|mogelijkheid|kans|na|daarna|vervolgens|intentie|optie|perspectief|aussicht|übernahme|option auf)(?!\p{L})/iu;
const EITHER = /(?<!\p{L})(?:(?:or|oder|en\/of|either|\/)\s(?:an? |een )?(?:\p{L}{1,12}\s)?(?:permanent|fixed|temporary|vast|tijdelijk|befristet|unbefristet|indefinite)|of (?:een )?(?:vast|tijdelijk|bepaald|onbepaald)|(?:permanent|indefinite|vaste?|unbefristet\p{L}*) (?:or|of|oder|\/) (?:een )?(?:temporary|fixed|tijdelijk|befristet|freelance|zzp))/iu;
const OF_OTHERS = /\b(?:our clients?|customers?|suppliers?|klanten|contract management|manag\p{L}{0,8} contracts?|recruit\p{L}{0,8} for|werving|placements?|talent pool|partner\p{L}{0,20}|between)(?!\p{L})/iu;
const TITLE_CONTRACTS: [Contract, RegExp][] = [
  ['internship', /\b(?:interns?|internship|stage|stagiaire?|stageplaats|afstudeer\p{L}*|graduation (?:project|assignment|internship)|thesis|praktikum|praktikant\p{L}*|meewerkstage)(?!\p{L})/iu],
  ['freelance', /\b(?:freelance|freelancer|zzp|zzp['’]?er)(?!\p{L})/iu], ['traineeship', /\b(?:traineeship|trainee program(?:me)?)\b/iu], ['voluntary', /\b(?:volunteer|vrijwilligers?(?:werk|functie)?|ehrenamt\p{L}*)(?!\p{L})/iu],
];
// A manager of interns is none.
const NOT_ITSELF = /\b(?:coordinator|manager|co[öo]rdinator|supervisor|begeleider van|recruiter|lead|docent|teacher|backstage|on stage|early[\s-]stage|late[\s-]stage|growth[\s-]stage|multi[\s-]stage)\b/iu;
const MONTHS = new RegExp(String.raw`(?<![\p{L}\d.,])(?<count>\d{1,2}[.,]5|${NUMBER})[\s-]?(?<unit>months?|maanden?|monaten?|years?|jaar|jahren?)(?!\p{L})`, 'giu');

/** The kind of contract that a title or a text states, and what it says of a temporary one. "A year, then perhaps permanent" is temporary. */
export function readContract({ title, body }: AdSentences): { contract: Fact<Contract> | null; terms: ContractTerms } {
  const contract = agreed(title.flatMap((sentence) => (NOT_ITSELF.test(sentence.text) ? [] : kindsIn(sentence, TITLE_CONTRACTS)))) ?? inBody(body);
  return { contract, terms: contract?.value === 'temporary' ? termsIn(body) : { months: null, permanentLater: false } };
}

function inBody(body: readonly TopicSentence[]): Fact<Contract> | null {
  return agreed(body.flatMap((sentence) => {
    if (!(sentence.topics & TOPIC.contract) || OF_OTHERS.test(sentence.text)) return [];
    const kinds = kindsIn(sentence, CONTRACTS);
    // "Permanent or temporary" decides nothing, and nothing else in the ad can.
    if (kinds.length > 0 && EITHER.test(sentence.text)) return [{ value: 'permanent' as const, quote: quoteOf(sentence) }, { value: 'temporary' as const, quote: quoteOf(sentence) }];
    if (FREELANCE.test(sentence.text)) kinds.push({ value: 'freelance', quote: quoteOf(sentence) });
    const later = LATER.test(sentence.text);
    if (kinds.length > 1 && later) return kinds.slice(0, 1);
    return kinds.length === 1 && kinds[0]?.value === 'permanent' && later ? [] : kinds;
  }));
}

function termsIn(body: readonly TopicSentence[]): ContractTerms {
  const sentences = body.filter((sentence) => sentence.topics & TOPIC.contract && CONTRACTS[0]?.[1].test(sentence.text));
  const months = new Set(sentences.flatMap(({ text }) => [...text.matchAll(MONTHS)].flatMap((match) => {
    if (/\b(?:after|na|nach|probation|proeftijd)\s(?:\p{L}{1,10}\s)?$/iu.test(text.slice(0, match.index)) || /^\s?(?:of|relevant|ervaring|experience|probation|proeftijd)/iu.test(text.slice(match.index + match[0].length))) return [];
    const written = match.groups?.count ?? '';
    const count = (/[.,]/.test(written) ? Number(written.replace(',', '.')) : numberIn(written)) * (/^(?:y|j)/iu.test(match.groups?.unit ?? '') ? 12 : 1);
    return count >= 1 && count <= 72 ? [count] : [];
  })));
  return { months: months.size === 1 ? ([...months][0] ?? null) : null, permanentLater: body.some(({ text, topics }) => topics & TOPIC.contract && LATER.test(text) && CONTRACTS[1]?.[1].test(text)) };
}

function kindsIn(sentence: TopicSentence, kinds: [Contract, RegExp][]): Fact<Contract>[] {
  return kinds.flatMap(([value, pattern]) => (pattern.test(sentence.text) ? [{ value, quote: quoteOf(sentence) }] : []));
}
