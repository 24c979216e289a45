// How ads say which language is spoken at work. Each pattern meets one sentence of at most 600 units, or a slice of one; every "anything between" has an end.

import { near } from '../sentence/near.js';

/** A cheap look before the careful one. */
export const MAY_SAY = near({
  head: /\b(?:in|we|wij|team|everyone|everybody|iedereen|wir|work|office|kantoor)\b/gi, within: 60, ends: /[.;\n]/, tail: /\b(?:engl|dutch|nederl|duits|german|deutsch|engels)/gi,
  or: /\blanguage|lingua franca|voertaal|werktaal|bedrijfstaal|kantoortaal|spreektaal|sprache|speaking|talige?\b|sprachig|werkvloer|gesproken|gesprochen/i,
});

/** The name of the thing itself. Skill words after it make it a demand: "working language skills". */
export const NAME =
  /(?<!\p{L})(?:(?:official\s)?(?:working|business|corporate|company|office|internal|team|operational|daily|everyday|work|main spoken|main|primary|common|shared|spoken)[\s\\-]{1,3}(?:(?:and|&|or)\s\w{1,12}\s)?languages?|languages? (?:of (?:work|communication|the (?:office|team|company|workplace))|(?:spoken|used) (?:at work|at the office|in the office|at the company|internally|in the team|within the team))|lingua franca|(?:officiële\s)?(?:voertaal|voertalen|werktaal|bedrijfstaal|kantoortaal|spreektaal)|(?:arbeits|unternehmens|firmen|team|büro|geschäfts|konzern|umgangs|betriebs|projekt)sprachen?)(?!\s{0,2}(?:skills|knowledge|proficiency|level|ability|kenntnisse))(?!\p{L})/iu;
const LITTLE = "(?:is|are|ist|sind|zijn|being|=|mainly|mostly|primarily|usually|also|currently|still|namelijk|voornamelijk|hoofdzakelijk|vooral|meestal|vorwiegend|hauptsächlich|überwiegend|meist|het|de|the|both|either|zowel|sowohl|op|in|at|on|within|of|binnen|van|im|bei|uns|ons|onze|our|and|team|teams|kantoor|office|company|werk|werkvloer|bedrijf|organisatie|organisation|organization|department|afdeling|faculty|institute|group|unternehmen|hier|here)";
export const AFTER_NAME = new RegExp(String.raw`^[\s:*(,–—"'“\\-]{0,6}(?:${LITTLE}[\s:*(,"'“\\-]{1,4}){0,7}$`, 'iu');
export const BEFORE_NAME = new RegExp(String.raw`^[\s*"'”)]{0,3}[\s(,–—-]{0,4}(?:(?:is|are|as|being|ist|als|which|that|since|it|our|the|a|an|onze|de|een|unsere|die|main|primary|official|only|your|their|language|taal|gehanteerde|officiële|jouw|[\p{L}]{1,20}['’]s)[\s*"'“-]{1,3}){0,7}$`, 'iu');

/** "an English-speaking team", "Engelstalige werkomgeving". */
export const TEAM_AFTER =
  /^[\s\\-]{0,3}(?:(?:speaking|spoken|based|only|sprekende?|sprachige[nms]?)[\s,]{1,2}|(?=))(?:(?:and|en|und)?\s?(?:international|internationale[sn]?|multicultural|diverse|small|friendly|young|hybrid|remote|professional)\s){0,2}(?:work\w{0,3}[\s-]?)?(?:teams?|environment|office|workplace|work culture|compan(?:y|ies)|organi[sz]ation|department|start-?up|workspace|werkomgeving|werksfeer|omgeving|organisatie|kantoor|umfeld|arbeitsumfeld|arbeitsumgebung)(?!\p{L})/iu;
/** Those teams are another's, or lie in the past: "experience in an English-speaking environment". */
export const TEAM_BEFORE_IS_ANOTHER = /$(?<=\b(?:experience|experienced|ervaring|erfahrung|worked|used to|comfortable|able|proficien\w*|fluen\w*|clients?|customers?|for|market\w*)\b[^.;]{0,60})/i;

const WHO =
  "(?:(?:we|wij|wir|everyone|everybody|iedereen|our (?:international )?(?:team|office|company|colleagues)|the (?:whole |entire |international )?(?:team|office|company)|(?:het|ons) (?:hele )?team|das team)(?: here| all| mostly| mainly| always| primarily| also| both| ook| allemaal)?|(?:(?:all|our|the|internal|team|daily|day-to-day|onze|de|interne|dagelijkse|alle|die|interne) ){0,3}(?:communication|meetings|documentation|collaboration|communicatie|vergaderingen|overleggen|kommunikation|besprechungen|work)(?: within the team| in the team| in the office| binnen het team| im team)?)";
const DO = '(?:communicates?|works?|operates?|collaborates?|is|are|happens|takes place|runs?|(?:is|are) (?:done|held|conducted)|communiceren|communiceert|werken|werkt|gaat|verloopt|vindt plaats|zijn|kommunizieren|kommuniziert|arbeiten|arbeitet|läuft|erfolgt|ist|sind)';
const MOSTLY = '(?:(?:mostly|mainly|primarily|only|all|entirely|fully|always|both|either|daily|together|ook|vooral|voornamelijk|hoofdzakelijk|volledig|zowel|veel|meist|hauptsächlich|ausschließlich|komplett) ){0,2}';
/** "We work in English", "communication within the team is in English". */
export const SPOKEN_PLAINLY = new RegExp(String.raw`(?<!\p{L})${WHO} ${DO} ${MOSTLY}(?:in|auf) (?:het |the )?$`, 'iu');
/** "We speak English": at work only when the place is named with it. */
export const SPOKEN_THERE = new RegExp(String.raw`(?<!\p{L})(?:${WHO} (?:speaks?|talks?|uses?|spreken|spreekt|praten|sprechen|spricht|kommunizieren)|(?:at work|in the office|at the office|op kantoor|op de werkvloer|binnen het team|in het team|in ons team|im team|im büro)[\s,]{1,2}(?:we speak|spreken we|spreken wij|praten we|wordt|is|wird|sprechen wir)) ${MOSTLY}(?:in )?(?:het )?$`, 'iu');
export const PLACE_AFTER =
  /^\s?(?:$|[.!)]|language\b|(?:[^.;]{0,30}\b(?:at work|in the office|at the office|in our office|with each other|among (?:ourselves|each other)|together|internally|in the team|within the team|in our team|on the (?:work)?floor|op kantoor|op de werkvloer|met elkaar|onderling|binnen het team|in het team|gesproken|im team|im büro|miteinander|untereinander|gesprochen)\b))/iu;
/** Spoken with customers or for the application: that is not the language at work. */
export const ELSEWHERE = /\b(?:clients?|customers?|patients?|guests?|users?|students?|visitors?|interviews?|appl(?:y|ications?)|cv|resume|website|vacanc(?:y|ies)|advert\w*|tool|app|courses?|lessons?|training|contract|klanten|cliënten|patiënten|gasten|leerlingen|sollicit\w*|vacature\w*|lessen|cursus\w*|kunden|patienten|bewerbung\w*|tests?)\b/i;
/** "It is not our working language". */
export const DENIED = near({
  head: /\b(?:not|n['’]t|niet|geen|nicht|kein|keine)\b/gi, within: 40, ends: /[.;]/, tail: /\b(?:language|voertaal|werktaal|\w{0,20}sprache)\b/gi,
  or: /(?:\b(?:language|voertaal|werktaal)|sprache)\b[^.;]{0,12}\b(?:not|niet|nicht)\b/i,
});
