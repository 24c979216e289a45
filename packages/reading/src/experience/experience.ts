import { TOPIC } from '../sentence/topics.js';
import type { AdSentences, TopicSentence } from '../sentence/ad-sentences.js';
import { NUMBER, numberIn, type Fact } from '../sentence/fact.js';
import { quoteOf } from '../sentence/sentence.js';

const YEARS = String.raw`(?:years?|yrs?|jaar|jaren|jahren?)['’]?`;
const RANGE = String.raw`(?<low>${NUMBER})\s?(?:\(\d{1,2}\)\s?)?\+?(?:\s?(?:-|–|—|to|tot|à|of|or|bis|\/)\s?(?<high>${NUMBER}))?\s?\+?\s{0,2}(?:(?:or more|of meer|plus|full|volle)\s)?`;
const OF_WORK = String.raw`(?:\p{L}{0,20}(?:ervaring|erfahrung)|experience|track record)`;
// "3 years of relevant experience", "minimaal 3 jaar aantoonbare werkervaring", "experience of at least 3 years", "drei Jahre Berufserfahrung".
const BEHIND = new RegExp(String.raw`(?<![\p{L}\p{N}.,€])${RANGE}${YEARS}(?!\p{L})[^.;:!?]{0,70}?(?<!\p{L})${OF_WORK}(?!\p{L})`, 'giu');
const BEFORE = new RegExp(String.raw`(?=\p{L})(?<!\p{L})${OF_WORK}(?!\p{L})[^.;!?]{0,40}?(?<![\p{L}\p{N}.,€])${RANGE}${YEARS}(?!\p{L})`, 'giu');
const NONE = /\b(?:no (?:prior |previous |relevant |work(?:ing)? |specific )*experience (?:is )?(?:required|needed|necessary)|(?:prior |previous |work )*experience is not (?:required|needed|necessary|a must)|without (?:any )?(?:prior |previous )?experience(?: you)|(?:relevante |werk)?ervaring is (?:niet nodig|geen vereiste|niet vereist|niet noodzakelijk|geen must)|geen (?:relevante |werk)?ervaring (?:nodig|vereist)|(?:keine|ohne) (?:vor|berufs)?(?:erfahrung|kenntnisse)(?: ist| sind)? (?:erforderlich|nötig|notwendig))(?!\p{L})/iu;
const NONE_BUT = /\b(?:but|maar|aber|although|hoewel)\b/iu;
const SOFT = /\b(?:preferably|preferred|ideally|nice to have|is a plus|a plus|pluspunt|een pre|is pre|bij voorkeur|liefst|idealerweise|von vorteil|wünschenswert|desirable|bonus|advantage|not (?:required|necessary|needed)|niet (?:vereist|nodig))(?!\p{L})/iu;
// Experience of the employer, of colleagues, or of the market.
const OF_OTHERS = /\b(?:we|we['’]ve|our|wij|onze?|ons|wir|unsere?|us|company|bedrijf|firm|agency|team (?:has|with|of|met)|colleagues|collega['’]?s|founded|opgericht|since|sinds|clients?|klanten|history|bestaan|combined|collective|gezamenlijke|manager (?:has|with)|recruiter)(?!\p{L})/iu;
const YOURS = /\b(?:you|your|je|jij|jouw|u|candidate|kandidaat|du|sie|dein\p{L}*|applicant)(?!\p{L})/iu;
const MOST = 20;

/**
 * The years of experience that are asked at least: 0 when an ad says that none is needed. Years that are only preferred, and those of the employer, are passed
 * over. Of alternatives in one sentence the smallest counts, of demands in several the largest, for all of them have to be met.
 */
export function readExperience(ad: AdSentences): Fact<number> | null {
  const asked = [...ad.title, ...ad.body].flatMap((sentence) => {
    if (!(sentence.topics & TOPIC.experience)) return [];
    const years = yearsAsked(sentence);
    return years === null ? [] : [{ value: years, quote: quoteOf(sentence) }];
  });
  const most = asked.reduce<Fact<number> | null>((found, fact) => (found === null || fact.value > found.value ? fact : found), null);
  const contradicts = most !== null && most.value > 0 && asked.some(({ value }) => value === 0);
  return contradicts ? null : most;
}

function yearsAsked({ text, topics }: TopicSentence): number | null {
  if (topics & TOPIC.negation && NONE.test(text)) return NONE_BUT.test(text) || SOFT.test(text.replace(NONE, '')) ? null : 0;
  if (!(topics & TOPIC.years) || SOFT.test(text)) return null;
  const years = [BEHIND, BEFORE].flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => {
    const low = numberIn(match.groups?.low ?? '');
    const high = match.groups?.high === undefined ? low : numberIn(match.groups.high);
    const before = text.slice(0, match.index);
    if (!(low >= 0 && low <= MOST && high >= low && high <= 40)) return [];
    return OF_OTHERS.test(before) && !YOURS.test(before) ? [] : [isUpTo(before) ? 0 : low];
  }));
  return years.length === 0 ? null : Math.min(...years);
}

/** "Up to 3 years of experience" asks for none in particular. */
function isUpTo(before: string): boolean {
  return /\b(?:up to|max(?:imum|imaal)?\.?(?: of)?|less than|at most|hooguit|tot|bis zu|first|last|past|the next|afgelopen|laatste|eerste|within)\s{0,2}$/iu.test(before);
}
