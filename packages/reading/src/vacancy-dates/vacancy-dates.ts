import type { CalendarDate, Quote } from '@mitn/domain';
import { TOPIC } from '../sentence/topics.js';
import type { AdSentences } from '../sentence/ad-sentences.js';
import { agreed, type Fact } from '../sentence/fact.js';
import { quoteOf } from '../sentence/sentence.js';
import { calendarDateOf, writtenDateAt } from './written-date.js';

/** When the work begins: at once, or on a date (the first day of it where only a month or a quarter is named; null when its year is not known). */
export type Start = { when: 'at-once' } | { when: 'date'; date: CalendarDate | null; precision: 'day' | 'month' };

const SOON = String.raw`(?:per direct|z\.?s\.?m\.?|zo (?:snel|spoedig) mogelijk|asap|a\.s\.a\.p\.?|as soon as possible|immediate(?:ly)?(?: available)?|ab sofort|sofort|(?:zum )?nächstmöglichen?\s?(?:zeitpunkt)?|schnellstmöglich|baldmöglichst)(?![\p{L}])`;
const START_CUE = String.raw`(?:(?:expected |earliest |preferred |intended |anticipated |planned |beoogde |gewenste |verwachte )?(?:start(?:ing)?[\s-]?(?:date|datum|moment)|startdatum|ingangsdatum|datum indiensttreding|aanvangsdatum|start(?!\p{L}))(?: of (?:this|the) (?:\p{L}{1,12}\s){1,3}is| (?:for|of) (?:this|the) \p{L}{1,12}| is| van de \p{L}{1,12})?\s{0,2}(?:[:|–-]|is|:\s?is|\n)?\s{0,3}(?:from |in |on |per |vanaf |op |around |±|\+\/-|circa |ca\. |ab |zum |preferably |between )?|(?:will |to |can |you |je |kunt |van |and )(?:start|begin|starten|beginnen|commence)s? (?:with us )?(?:work(?:ing)? )?(?:from |in |on |per |vanaf |op |as of |around |ab |zum )|start(?:ing|s) (?:from|in|on|per|as of|around) |(?:^|\s)ingaande (?:per )?|eintritt(?:sdatum|stermin)?:?\s{0,2}(?:ab |zum )?|available (?:from|as of) |beschikbaar (?:per|vanaf) |per )`;
const START = new RegExp(String.raw`(?<!\p{L})${START_CUE}(?:the )?`, 'giu');
const START_SOON = new RegExp(String.raw`(?<!\p{L})(?:(?:start(?:ing)?[\s-]?(?:date|datum)?|startdatum|ingangsdatum|eintritt\p{L}*|beginn|beschikbaar|available|availability|aan de slag|indiensttreding)\s{0,2}(?:[:|–-]|is)?\s{0,2}(?:with us |work |working |from |on |per |preferably |bij voorkeur )?${SOON}|(?:je|jij|u|bent|ben)(?:\s[\p{L},()]{1,14}){0,6} direct (?:beschikbaar|inzetbaar|startbaar)|(?:startdatum|ingangsdatum|start|beschikbaar|indiensttreding)\s?:?\s{1,2}direct(?=[\s.,)]{0,3}$)|kun je direct (?:beginnen|starten)|(?:can|kun(?:t)?|kan) (?:je )?(?:start|beginnen|starten) ${SOON}|${SOON} (?:beginnen|starten|in dienst|beschikbaar|startklar))`, 'iu');
const DIRECT_AT_ONCE = /(?:^|[^\p{L}])(?:per direct|ab sofort|zum nächstmöglichen zeitpunkt)(?!\p{L})/iu;
const NOT_THE_JOB = /\b(?:financial year|fiscal|boekjaar|bonus|salar\p{L}*|budget|founded|opgericht|interviews?|gesprek\p{L}*|solliciteren|solliciteer|apply|respond|contact|reageren|reactie|cao|pension|pensioen|increase|verhog\p{L}*|feedback|selection|assessment|semester begins|beginning january 20|latest|uiterste|expir\p{L}*)(?!\p{L})/iu;
const JUST_LABEL = /^(?:(?:expected |preferred |beoogde |gewenste |verwachte )?(?:start(?:ing)?[\s-]?(?:date|datum)?|startdatum|ingangsdatum|deadline(?: (?:for )?(?:applications?|sollicitaties?))?|application deadline|closing date|sluitingsdatum|apply (?:by|before)|solliciteren (?:voor|tot|kan tot)|bewerbungsfrist)\s?:?)$/iu;

/** When the work begins, in the sentence that says so. Two different answers give null. `reference`: the day around which a date without a year lies. */
export function readStart(ad: AdSentences, reference: CalendarDate | null): Fact<Start> | null {
  return agreed(joinedLabels(ad, TOPIC.start).flatMap(({ text, quote }): Fact<Start>[] => {
    if (NOT_THE_JOB.test(text)) return [];
    const date = dateBehind(text, START);
    if (date) return [{ value: { when: 'date', date: calendarDateOf(date, reference), precision: date.day === null ? 'month' : 'day' }, quote }];
    return START_SOON.test(text) || DIRECT_AT_ONCE.test(text) ? [{ value: { when: 'at-once' }, quote }] : [];
  }));
}

// A label or a phrase that a day to apply follows at once.
const DEADLINE = /(?<!\p{L})(?:(?:(?:application|vacancy|sollicitatie|reactie)[\s-]?)?deadline(?:\s(?:for|to|of|om te|voor|van|is|sollicitaties?|applications?|applying|apply|solliciteren|het|de|the|this|vacancy|vacature|reageren|submissions?)){0,6}\s?(?::|is|=|-|–)?\s{0,3}(?:until |op |on )?|closing date(?:\s(?:for|of|is|the|this|applications?|vacancy|position)){0,5}\s?:?\s{0,3}(?:is )?|sluitingsdatum(?: is| van de vacature is)?\s?:?\s{0,3}|bewerbungs(?:frist|schluss)\s?(?:ist|endet am|:)?\s{0,3}(?:der )?|applications? (?:close|closes|will close|end) (?:on )?|(?:vacancy|vacature|position|job) (?:closes|will close|sluit)(?: on| op)? )(?:the |de |at the latest )?/giu;
// "Apply … before": the day follows the little word, the word of applying stands somewhere before it, or behind a Dutch one.
const UNTIL = /(?<!\p{L})(?:before|by|until|till|up to|(?:no|not) later than|on or before|ultimately|voor|vóór|vòòr|tot en met|tot|t\/m|uiterlijk(?: op| tot| voor| vóór)?|bis(?: zum)?(?: spätestens)?)(?: and including)?\s(?:the |de |op |on |uiterlijk |latest |zum )?/giu;
const TO_APPLY = /(?<!\p{L})(?:appl(?:y|ication|ications|ying)|respond|submit\p{L}{0,4}|send|sollicit\p{L}*|reageer|reageren|reactie|brief|motivatie|cv|bew[ei]rb\p{L}*|(?:vacancy|vacature|position|job) (?:\p{L}{1,14} ){0,3}(?:open|opengesteld)|accepted|opengesteld)(?!\p{L})/iu;
const TO_APPLY_BEHIND = /^[^.;]{0,60}(?:sollicit|reageren|reactie)/iu;
const REACH = 150;
const APPLY_WORD = /\b(?:appl\p{L}*|deadline|closing|closes?|clos\p{L}*|sluit\p{L}*|sollicit\p{L}*|reageer|reageren|reactie|cv|brief|bew[ei]rb\p{L}*|vacancy|vacature|position|respond|submit|accepted|opengesteld)/iu;
const NOT_TO_APPLY = /(?<!\p{L})(?:project deadlines?|tight deadlines?|strict deadlines?|meet(?:ing|s)? (?:tight |strict )?deadlines?|interviews? (?:will|take)|start date|register for|inschrijven voor|event)\b/iu;

/** The last day to apply that the text names. Two different days give null. `reference`: the day around which a date without a year lies. */
export function readApplyUntil(ad: AdSentences, reference: CalendarDate | null): Fact<CalendarDate> | null {
  return agreed(joinedLabels(ad, TOPIC.deadline).flatMap(({ text, quote }) => {
    if (!/\d/.test(text) || !APPLY_WORD.test(text) || NOT_TO_APPLY.test(text)) return [];
    const written = dateBehind(text, DEADLINE) ?? dateBehind(text, UNTIL, (at, end) => TO_APPLY.test(text.slice(Math.max(0, at - REACH), at)) || TO_APPLY_BEHIND.test(text.slice(end)));
    const date = written?.day == null ? null : calendarDateOf(written, reference);
    return date === null ? [] : [{ value: date, quote }];
  }));
}

/** Sentences of a topic; one that is only a label ("Start date:") takes the line below it along. */
function joinedLabels({ body, description }: AdSentences, topic: number): { text: string; quote: Quote }[] {
  return body.flatMap((sentence, at) => {
    if (!(sentence.topics & topic)) return [];
    const next = body[at + 1];
    if (!next || sentence.text.length > 40 || next.start - sentence.start > 80 || !JUST_LABEL.test(sentence.text)) return [{ text: sentence.text, quote: quoteOf(sentence) }];
    const end = next.start + next.text.length;
    return [{ text: `${sentence.text}\n${next.text}`, quote: { field: sentence.field, start: sentence.start, end, text: description.slice(sentence.start, end) } }];
  });
}

/** The first date that stands right behind a cue, where the cue counts. */
function dateBehind(text: string, cue: RegExp, counts: (at: number, end: number) => boolean = () => true): ReturnType<typeof writtenDateAt> {
  for (const match of text.matchAll(cue)) {
    const end = match.index + match[0].length;
    const found = writtenDateAt(text.slice(end, end + REACH));
    if (found && counts(match.index, end + found.end)) return found;
  }
  return null;
}
