import type { Possibility, Quote, Welcome } from '@mitn/domain';
import { quoteOf, splitSentences, type Sentence } from '../sentence/sentence.js';

/** What an ad asks of a tenant. Shown as something to ask, with its quote; never a reason to hide an ad. */
export const HOME_CONDITIONS = ['students-only', 'women-only', 'men-only', 'no-students', 'no-couples', 'working-only', 'age-limit', 'no-pets', 'no-smoking', 'dutch-preferred'] as const;
export type HomeCondition = (typeof HOME_CONDITIONS)[number];

/** Whether an ad takes internationals, whether one may register there, and its other conditions, each with the sentences that say so. */
export interface HomeConditionsReading {
  internationals: { value: Welcome; kind: 'no-internationals' | 'dutch-speakers-only' | null; quotes: Quote[] };
  registration: { value: Possibility; quotes: Quote[] };
  conditions: { name: HomeCondition; quotes: Quote[] }[];
}

const ANY = '[^.!?\\n]';
const NO_INTERNATIONALS = [
  /\b(?:no|not for|without|geen|zonder)\s+(?:\w+\s+)?(?:international(?:s|e\b|\s+students?)|internationalen|foreign(?:ers|\s+students?)|buitenland\w+|exchange students|expats|internationale\s+studenten)/i,
  /\b(?:dutch|nederlanders|nederlandse (?:studenten|huurders?|huisgenoten|student))\s+(?:students?\s+|people\s+|nationals?\s+|girls?\s+|guys?\s+)?(?:only|please)\b/i,
  /\b(?:only|alleen|uitsluitend|enkel)\s+(?:voor\s+|for\s+)?(?:dutch(?!\W{0,3}(?:speak|talk|language))|nederlanders|mensen met een nederlandse nationaliteit|nederlandse)\b/i,
  new RegExp(`\\balleen\\b${ANY}{0,40}\\bnederlandse nationaliteit\\b`, 'i'),
];
const SPEAKERS = '(?:dutch[-\\s]*(?:speak\\w*|talk\\w*)|speak\\w*\\s+dutch|nederlands?[-\\s]*(?:sprek\\w*|talig\\w*)|nederlands\\s+(?:spreek\\w*|spreken|sprekend\\w*)|spreekt?\\s+(?:goed\\s+)?nederlands)';
const SPEAKERS_ONLY = [
  new RegExp(`\\b(?:only|alleen|uitsluitend|enkel|must|moet\\w*|required?|vereist|verplicht|wens\\w*|zoek\\w*|gezocht|looking for|need)\\b${ANY}{0,50}\\b${SPEAKERS}`, 'i'),
  new RegExp(`\\b${SPEAKERS}${ANY}{0,35}\\b(?:only|alleen|uitsluitend|must|vereist|required|gezocht|verplicht|een must)\\b`, 'i'),
  /\bnot for non[-\s]*dutch/i, /\bno non[-\s]*dutch/i,
  new RegExp(`\\b(?:voor|for)\\b${ANY}{0,45}\\b${SPEAKERS}\\W{0,3}$`, 'i'),
  new RegExp(`^\\W{0,40}${SPEAKERS}\\s+(?:students?|people|persons?|tenants?|studente?n?|huurders?|personen|mensen|huisgenoten|huisgenoot|girls?|boys?|meiden)\\b(?:\\W{0,40}|.{0,12})$`, 'i'),
  new RegExp(`\\bvoor (?:een |rustige? |werkende? )*${SPEAKERS}`, 'i'),
  /\bbeste\s{0,3}\(?\s{0,3}nederlands\s{0,3}sprek/i,
];
const THEY_ONLY_SPEAK = /\b(?:verhuurder|landlord|eigenaar|owner|huisgenoten|roommates|housemates|bewoners)\b[^.!?]{0,30}\b(?:spreekt|speaks?|spreken)\b|\(allen? nederlands/i;
const INTERNATIONALS_WELCOME = [
  /\b(?:internationals?|expats?|foreign(?:ers)?|international students?|internationalen|internationale studenten|buitenlandse studenten)\b[^.!?]{0,25}\b(?:are\s+)?(?:(?:also\s+|more than\s+)?welcome|only|welkom|allowed|preferred)\b/i,
  /\b(?:welcom\w*|suitable for|ideal for|perfect for|open to|ideaal voor|geschikt voor|bedoeld voor|looking for|for|voor)\b[^.!?]{0,35}\b(?:internationals?|expats?|foreign students|international students?|internationale studenten)\b/i,
  /\binternational (?:student )?house\b|\bwe are \d* ?internationals\b|don['’]?t mind if you don['’]?t/i,
];
const PREFERS_DUTCH = /\b(?:prefer\w*|voorkeur|liefst|bij voorkeur)\b[^.!?]{0,40}\b(?:dutch|nederlands\w*|nederlanders)\b|\b(?:dutch|nederlands\w*(?:\s+sprekend)?)\b[^.!?]{0,20}\b(?:is )?(?:preferred|preferably|heeft de voorkeur|voorkeur)\b/i;

const REGISTER = '(?:inschrijv\\w*|registrations|ingeschreven|inschrijf\\w*|registr(?:ation|eren|atie|er)\\w*|register(?:ed|ing)?|adresregistratie|brp|gba|postadres)';
const OTHER_REGISTER = /\b(?:via|op|at|on|with|bij)\s+(?:onze?|our|de|the|www\S{0,40})?\s*(?:website|site|makelaar|kantoor|agency|woningnet|room\.nl|kamernet|platform|duwo)\b|\binschrijv\w*\s+(?:als\s+(?:woningzoekende|kandidaat|hbo|student)|voor\s+(?:de|een|deze)\s+(?:kamer|woning|studio))|ingeschreven\s+(?:staan\s+als\s+|is\s+)?(?:student|aan\s+(?:een|de)|bij\s+(?:duwo|(?:een|de)\s+(?:universiteit|hogeschool|onderwijs)))|inschrijfkosten|inschrijfgeld|inschrijvingskosten|inschrijf-\s|registration fee|bewijs van inschrijving|inschrijving\/bevestiging|kamer van koophandel|chamber of commerce|\bkvk\b|registered (?:student|as a student|trademark|at (?:a|the) universit)/i;
// Within one clause: "no rent allowance, registration of course" refuses nothing.
const CLAUSE = '(?:[^.!?\\n,]|,\\s(?=helaas|unfortunately|however|sadly))';
const IMPOSSIBLE = [
  new RegExp(`\\b(?:no|geen|zonder|without)\\s+(?:\\w+\\s+)?${REGISTER}`, 'i'), /\bzonder\s*adresregistratie/i,
  new RegExp(`\\b${REGISTER}\\b${CLAUSE}{0,60}\\b(?:not|niet|n['’]t|cannot|onmogelijk|impossible)\\b`, 'i'),
  new RegExp(`\\b(?:not|niet|can['’]?t|cannot|n['’]t|unable|onmogelijk|impossible)\\b${CLAUSE}{0,45}\\b${REGISTER}`, 'i'),
  new RegExp(`\\b${REGISTER}\\s{0,3}(?:is\\s|:\\s{0,3})?(?:no|nee)\\b`, 'i'),
];
// Not a refusal: a delay, a price without it, a wish that gives way, or a limit to how many may.
const NO_REFUSAL = /\b(?:no|not an?|geen|geen enkel) (?:problem|issue|probleem)\b|\b(?:not|niet) (?:immediately|direct|right away|meteen)\b|\b(?:indien|als|if|in case|when|bij het|price is|prijs is)\b[^.,]{0,25}\b(?:not|niet|without|zonder)\b|\b(?:but|maar)\b[^.]{0,20}\b(?:registration|register|inschrijv\w*|registr\w*)(?:(?!\b(?:not|niet|no)\b)[^.]){0,12}\b(?:possible|mogelijk|kan)\b|\bregister\s(?:more|three|four|all|\d)|\bniet van toepassing\b/i;
const POSSIBLE = [
  new RegExp(`\\b${REGISTER}\\b${ANY}{0,60}\\b(?:possible|mogelijk\\w*|allowed|toegestaan|available|is ok|oké|no problem|not a problem|geen probleem|permitted|mandatory|required|verplicht|vereist|supported|kan\\b|inclu\\w*)`, 'i'),
  new RegExp(`\\b(?:possib\\w+|mogelijk\\w*|can|kunt?|kan|kunnen|mogen|allowed|able|ability|up to|max\\w*|met|with|mag|legaal|wel)\\b${ANY}{0,35}\\b${REGISTER}`, 'i'),
  /\bregistration at (?:the )?(?:city hall|municipality)/i, new RegExp(`\\b${REGISTER}\\s*(?:adres\\s*|address\\s*)?:\\s*(?:ja|yes|toegestaan|mogelijk|possible|allowed)`, 'i'),
];

const CONDITIONS: [HomeCondition, RegExp[], RegExp?][] = [
  ['students-only', [/\b(?:only|alleen|uitsluitend|enkel|exclusively)\b[^.!?]{0,30}\bstudent(?:en|s|es)?\b/i, /\bstudent(?:en|s|es)?\b[^.!?]{0,12}\bonly\b/i, /\b(?:voor|for) (?:een |a |foreign |international |buitenlandse )?student(?:en|e|s)?\s*(?:gezocht|wanted)?[.!)]?$/i, /\b(?:looking for|zoeken?|op zoek naar)\b[^.!?]{0,40}\bstudent(?:en|e|s)?\b(?! or | of )/i, /\bje (?:bent|moet) (?:een )?student/i, /\bstudent(?:en|in)?\s+(?:gezocht|wanted)\b/i], /\b(?:no|geen|not for|niet)\b[^.!?]{0,20}\bstudent|student\w* (?:of|or|\/|en|and|&) (?:werk|work|young|starter|profess|expat|phd)/i],
  ['women-only', [/\b(?:only|alleen|uitsluitend|enkel)\b[^.!?]{0,25}\b(?:females?|girls?|women|woman|ladies|vrouw\w*|meisjes?|meiden|dames?)\b/i, /\b(?:females?|girls?|women|woman|ladies|lady|vrouw(?:en)?|meisjes?|meiden|dames?)\b[^.!?]{0,12}\b(?:only|gezocht|wanted)\b/i, /\bbeste\b[^.!?]{0,25}\b(?:meiden|dames)\b/i, /\b(?:zoek\w*|looking for)\b[^.!?]{0,35}\b(?:female|girl|vrouw\w*|meisje|meid|dame|huisgenote)\b(?!\s*(?:of|or|\/))/i], /\bno (?:girls|women|females)|\b(?:male|man|jongen|boy)\s*(?:or|of|\/)\s*(?:female|vrouw|meisje|girl)|\b(?:female|vrouw|meisje|girl)\s*(?:or|of|\/)/i],
  ['men-only', [/\b(?:only|alleen|uitsluitend|enkel)\b[^.!?]{0,25}\b(?:males?|boys?|guys?|men|man|mannen|mannelijke?|jongens?|heren)\b/i, /\b(?:males?|boys?|guys?|men|mannen|jongens?|heren)\b[^.!?]{0,12}\b(?:only|gezocht|wanted)\b/i, /\(M\b[^)]{0,20}\)/, /\b(?:zoek\w*|looking for|voor)\b[^.!?]{0,40}\b(?:(?:a|een) (?:male|guy)|mannelijke|jongen|werkende man)\b(?!\s*(?:of|or|\/))/i], /\bno (?:men|males|boys)|\b(?:male|man|jongen|boy|guy|m)\s*(?:or|of|\/)\s*(?:a |een )?(?:female|vrouw|meisje|girl|v\b)|\b(?:female|vrouw|girl)\s*(?:or|of|\/)/i],
  ['no-students', [/\b(?:no|geen|not for|niet voor|niet geschikt voor|not suitable for)\b[^.!?]{0,25}\bstudent(?:en|s)?\b/i, /\bstudent(?:en|s)?\b[^.!?]{0,20}\b(?:not allowed|niet toegestaan|not possible|niet mogelijk|not accepted)\b/i], /non[-\s]*dutch|no international students|no foreign/i],
  ['no-couples', [/\b(?:no|geen|not for|niet voor|niet geschikt voor|not suitable for)\b[^.!?]{0,25}\b(?:couples?|koppels?|stel(?:len|letjes)?)\b/i, /\b(?:1|one|een|één|single)\s*(?:person|persoon)\s*(?:only|max\w*)/i, /\b(?:only|alleen|uitsluitend|max(?:imaal|imum)?\.?)\s*(?:voor\s+|for\s+)?(?:1|one|een|één)\s*(?:person|persoon)\b/i, /\b(?:only|alleen|uitsluitend)\s+(?:suitable\s+|geschikt\s+)?(?:for|voor)\s+(?:a\s+|een\s+|1\s+|one\s+|één\s+)?(?:single\s+)?(?:person|persoon|alleenstaande)\b/i]],
  ['working-only', [/\b(?:only|alleen|uitsluitend|enkel)\b[^.!?]{0,25}\b(?:working|werkend\w*|professionals?|employed)\b/i, /\b(?:working|werkende?)\s+(?:people|person|persons|persoon|personen|professionals?|mensen|man|vrouw)\b[^.!?]{0,15}\b(?:only|gezocht|wanted)\b/i, /\b(?:voor|for|zoek\w*|looking for)\b[^.!?]{0,40}\b(?:werkend (?:persoon|iemand)|werkende (?:man|vrouw|persoon|jongere)|working (?:person|professional))/i], /student\w*[^.!?]{0,15}\b(?:of|or|\/|en|and)\b|\b(?:of|or|\/|en|and)\b[^.!?]{0,10}student/i],
  ['age-limit', [/\b(?:age|leeftijd|aged)\b[^.!?]{0,25}\d{2}/i, /\b(?:tussen|between|from|van)\s+(?:de\s+)?(?:1[6-9]|[2-6]\d)\s*(?:en|and|-|to|tot|t\/m)\s*(?:de\s+)?\d{2}\s*(?:jaar|years?|yo\b|jr)/i, /\b(?:vanaf|minimaal|minimum|min\.?|at least|maximaal|max\.?|older than|ouder dan|jonger dan|younger than|tot)\s+(?:1[6-9]|[2-6]\d)\s*(?:jaar|years?|jr|yo\b)/i, /\b(?:1[6-9]|[2-6]\d)\s*(?:\+|-\s*\d{2})\s*(?:jaar|years?|jr)/i], /huurperiode|contract|tijdelijk|gebouwd|built|ervaring|experience/i],
  ['no-pets', [/\b(?:no|geen|zonder|not?)\s+(?:\w+\s+(?:and|en|or|of|\/)\s+)?(?:pets?|huisdier\w*|animals?|dieren|katten|honden)\b/i, /\b(?:huisdier\w*|pets?|animals?)\b[^.!?]{0,35}\b(?:not|niet|no\b|nee|n['’]t|verboden|forbidden)\b/i, /\bniet\s+(?:roken|rokers?)[^.!?]{0,20}huisdier/i, /\b(?:no|geen|niet)\b[^.!?]{0,25}\b(?:smok\w+|rok\w+)\b[^.!?]{0,12}\b(?:pets?|huisdier\w*)\b/i]],
  ['no-smoking', [/\b(?:no|geen|non|niet)[-\s]*(?:\w+\s+(?:and|en|or|of|\/)\s+)?(?:smok\w+|rok\w+|rook\w*)\b/i, /\b(?:smoking|roken|rokers?)\b[^.!?]{0,30}\b(?:not|niet|no\b|verboden|forbidden|n['’]t)\b/i, /\brookvrij\w*/i, /\b(?:no|geen|niet)\b[^.!?]{0,25}\b(?:pets?|huisdier\w*)\b[^.!?]{0,12}\b(?:smok\w+|rok\w+)\b/i]],
  ['dutch-preferred', [PREFERS_DUTCH]],
];

/** Reads a home ad in English or Dutch. Pure; nothing is inferred from what is not said. Quotes are offsets into title and plain description as given. */
export function readHomeConditions(ad: { title: string; description: string }): HomeConditionsReading {
  const sentences = [...splitSentences(ad.title, 'title'), ...splitSentences(ad.description, 'description')];
  return { internationals: readInternationals(sentences), registration: readRegistration(sentences), conditions: readConditions(sentences) };
}

function readInternationals(sentences: Sentence[]): HomeConditionsReading['internationals'] {
  const refused = sentences.filter(({ text }) => some(NO_INTERNATIONALS, text) && !PREFERS_DUTCH.test(text) && !/\bnot? say no\b|n['’]t say no\b/i.test(text));
  if (refused.length > 0) return { value: 'excluded', kind: 'no-internationals', quotes: quotes(refused) };
  const speakers = sentences.filter(({ text }) => some(SPEAKERS_ONLY, text) && !PREFERS_DUTCH.test(text) && !THEY_ONLY_SPEAK.test(text) && !/\b(?:or|of)\s+(?:english|engels)/i.test(text));
  if (speakers.length > 0) return { value: 'excluded', kind: 'dutch-speakers-only', quotes: quotes(speakers) };
  const welcome = sentences.filter(({ text }) => some(INTERNATIONALS_WELCOME, text));
  return welcome.length > 0 ? { value: 'welcome', kind: null, quotes: quotes(welcome) } : { value: 'unstated', kind: null, quotes: [] };
}

function readRegistration(sentences: Sentence[]): HomeConditionsReading['registration'] {
  const about = sentences.filter(({ text }) => !OTHER_REGISTER.test(text));
  const impossible = about.filter(({ text }) => some(IMPOSSIBLE, text) && !NO_REFUSAL.test(text));
  if (impossible.length > 0) return { value: 'impossible', quotes: quotes(impossible) };
  const possible = about.filter(({ text }) => some(POSSIBLE, text));
  return possible.length > 0 ? { value: 'possible', quotes: quotes(possible) } : { value: 'unstated', quotes: [] };
}

function readConditions(sentences: Sentence[]): HomeConditionsReading['conditions'] {
  return CONDITIONS.flatMap(([name, patterns, unless]) => {
    const found = sentences.filter(({ text }) => some(patterns, text) && !unless?.test(text));
    return found.length > 0 ? [{ name, quotes: quotes(found) }] : [];
  });
}

function some(patterns: RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}

function quotes(sentences: Sentence[]): Quote[] {
  return sentences.slice(0, 3).map(quoteOf);
}
