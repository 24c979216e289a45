import type { Possibility, Quote } from '@mitn/domain';
import type { Sentence } from '../sentence/sentence.js';
import { quoteWithin } from './quote-within.js';

/** Whether an ad lets one register at the address (BRP), with the words that say so. */
export interface RegistrationReading {
  value: Possibility;
  quotes: Quote[];
}

// A cheap look at the whole text first: most ads never speak of it.
const TOPIC = /schri[jv]|schreven|regi?e?st|\bbrp\b|\bgba\b|anmeld|gemeldet|inscri|sign in|sign up at/i;
const MENTION = new RegExp([
  String.raw`in\s?-?schri(?:j|jv|v)\w{0,8}`, String.raw`in te schrijven`, 'ingeschreven', String.raw`(?:(?<!\w)\w{1,16})?registrati(?:on|ons|e|es)\b`, String.raw`regist(?:ra|re)iton\w?`, String.raw`regi?e?str?ation`, 'regestration',
  String.raw`registr?eren`, 'geregistreerd', String.raw`register(?:ed|ing)?\b`, String.raw`\b(?:brp|gba)\b`, String.raw`inscription`, String.raw`sign in`, String.raw`(?:an|um)(?:zu)?meld(?:en|ung)\b`, 'angemeldet', 'gemeldet',
].join('|'), 'giu');

// Signing up for something else than the municipality: an agency, a school, a company, a fee, a lock.
const ELSEWHERE = new RegExp([
  String.raw`inschri(?:jf|jvings?)-?\s?(?:kosten|geld|pagina|formulier|fee)|inschrijf-\s|registra\w{0,6}[\s-]?(?:kosten|fees?|costs?|form|nummer|number|geb[uü]hr)`,
  String.raw`kamer van koophandel|chamber of commerce|\bkvk\b|handelskammer`,
  String.raw`(?:bewijs|kopie|copy|proof) (?:van |of )?(?:\w+ )?(?:inschrijving|enrol|registration)|inschrijving\s?\/\s?bevestiging|inschrijving (?:onderwijs|opleiding)|student(?:en)? gratis`,
  String.raw`(?:inschrijv\w*|ingeschreven|in te schrijven|registr\w{0,12}|register(?:ed)?|anmeld\w*|geregistreerd)(?:\s\w+){0,3}?\s(?:via|op|at|on|with|bij|through|auf|bei)\s(?:onze?|ons|our|de|the|my|mijn|deze|this|an?|een|unserer?)?\s?(?:bureau|company|agent|estate agent|web\s?site|site|www|makelaar|kantoor|agency|office|woningnet|room\.nl|kamernet|platform|duwo|url|\[url|app\b|portal|pararius|funda|facebook)`,
  String.raw`\b(?:inschrijv\w{0,6}|ingeschreven|registr\w{0,12}|register(?:ed|ing)?|sign in|(?:an)?gemeldet|anmeld\w{0,4})(?:\s\w{1,16}){0,3}?\s(?:via|op|at|on|with|bij|for|voor|für|auf|bei|to|by|per)\s(?:(?:onze?|our|de|het|the|an?|een|unserer?|die|der)\s)?(?:\w+\s)?(?:wachtlijst|waiting ?list|warteliste|loting|lottery|draw|verlosung|open (?:day|dag|huis)|woning(?:bouw)?(?:corporatie|vereniging)|corporatie|co-?operati\w+|housing (?:association|corporation|provider)|platform|phone|telefoon|telefon|newsletter|nieuwsbrief)\b|(?:register\w*|registr\w{0,12}|inschrijv\w*) (?:with|bij) (?:us|ons) (?:by|online|for free|as|via|first|telefonisch|gratis)`,
  String.raw`via (?:onze|de|our) (?:web\s?site|site) (?:in|te)`,
  String.raw`(?:ingeschreven|inschrijving|geregistreerd|registered|register|enrolled)(?:\s\w+){0,2}?\s(?:als|as|aan|at|bij|with|in)\s(?:(?:een|de|het|a|an|the|any|your|je|jouw)\s)?(?:\w+[\s-]){0,3}?(?:student\w*|universi\w*|hogeschool|school|onderwijs\w*|opleiding\w*|studie\w*|course|programme|woningzoekende|kandidaat|duwo|room\.nl|woningnet|hotel\w*|tue?\b|hbo|hanze|studerende)`,
  String.raw`(?:ge)?registere?d?e?\s(?:students?|studenten|accountant|trademark|ouders|parents|partner\w*|company|agent|psycholog\w*)|geregistreerde?\s\w+|geregistreerd en|registered (?:as|and)`,
  String.raw`(?:inschrijv\w*|registr\w{0,12}|register|anmeldung)(?:\s\w+){0,2}?\s(?:voor|for|zur)\s(?:de\s|een\s|an?\s|the\s|any\s)?(?:bezichtig\w*|viewings?|besichtigung|kijk\w*|open huis)|(?:inschrijven|register)\s(?:voor|for)\s(?:de|een|deze|this|the|a)\s(?:kamer|woning|studio|bezichtiging|viewing|room|apartment|appartement|house)(?!.{0,30}(?:gemeente|municipal|brp|gba))`,
  String.raw`aanmelden (?:voor|via|bij|op|is gratis)|uw inschrijving|met deze registratie|with this registration|schrijf (?:je|u|jezelf|uzelf)(?: snel| nu| gratis)? in\b|gratis (?:in te schr|aanmeld|inschrijv)|inschrijving is vereist`,
  String.raw`(?:advi[sc]e?|advisering)\b.{0,12}(?:inschrijving|registration)`,
  String.raw`register(?:ing)? the|your (?:details|interest)`,
].join('|'), 'iu');
// Said of a parking permit, of other people, of another address, or asked of the reader.
const NOT_THIS = new RegExp([
  String.raw`parkeervergunning|parking permit|kentekenn?`,
  String.raw`\b(?:daar|elders|ergens anders|elsewhere|somewhere else)\b.{0,14}(?:ingeschreven|registered)|andere? personen.{0,12}ingeschreven`,
  String.raw`(?:let me know|tell (?:me|us)|vermeld|geef aan|laat .{0,10}weten|questions?|vragen).{0,60}(?:registr|inschrijv)|yes\/no|ja\/nee|registration needs|(?:if|of) (?:you )?(?:need|require|want)s? (?:a |to )?regist|registration is nec\w+ for you|do you (?:need|want|require).{0,12}regist`,
].join('|'), 'iu');

const ADJECTIVES = String.raw`(?:(?:official|officiële|officieel|legal|legale|address|adres|gemeente|gemeentelijke|municipal|residence|residential|permanent|possible|city|brp|gba|basis|nl|postadres|post|more|extra|meer|enkele?|any|vaste?|mogelijkheid|mogelijkheden|possibility|option|optie|tot|voor|om|of|for|to|je|u|te|in|een|a|the|de|huisvestings?\w*|vergunning|polizeiliche|möglichkeit|zur)[\s/.-]{1,3}){0,5}`;
// "no registration", "geen mogelijkheid tot inschrijven", "zonder adresregistratie", "no pets or registration".
const NONE_OF = new RegExp(String.raw`\b(?:no|geen|g[ée]{2}n|zonder|without|keine?|ohne|nor|noch)\s{1,3}(?:(?:[\p{L}-]{3,18}\s){1,2}(?:or|of|nor|noch|oder)\s)?${ADJECTIVES}(?:adres|post|woon|address)?$`, 'iu');
// "you cannot register", "niet mogelijk om je in te schrijven", "wij doen niet aan inschrijven": the verb is denied.
const DENIED_BEFORE = /(?<!\bas yet )\b(?:nobody(?! (?:minds|will))|no[ -]one(?! (?:minds|will))|none|niemand(?! (?:heeft|vindt|hat))|no (?:more )?(?:people|persons|tenants|others|residents)|geen (?:nieuwe |andere )?(?:mensen|personen|bewoners|huurders)|not|niet|nicht|cannot|can['’`´]?t|\p{L}{2,6}n['’`´]t|unable|onmogelijk|impossible|unmöglich|nooit|never)\b(?:\s(?!(?:and|en|und|but|maar|only|alleen|slechts)\b)[\p{L}*'’-]{1,14}){0,6}[\s*_"'(/]{0,4}$/iu;
const DENIED_OTHER = /\b(?:not|niet|nicht)\s(?:allowed|toegestaan|mogelijk|possible|inbegrepen|included|gewenst|erlaubt)\s?$/iu;
// What follows: the first of these decides. A denial may stand between ("is helaas niet meer mogelijk").
const CUE = /(?<no>\b(?:(?:no|geen|kein)(?=\s(?:problem|issue|probleem|bezwaar|possib|mogelijk|optie|option|permitted|allowed|sprake|longer)|\s{0,2}(?:[.!)?]|$))|nobody|niemand|out of the question|uit den boze|not|niet|nicht|nee|nein|cannot|can['’`´]?t|\p{L}{2,6}n['’`´]t|onmogelijk|impossible|unavailable|unmöglich|uitgesloten|verboden|forbidden|prohibited|ausgeschlossen|❌|🚫)(?![\p{L}-]))|(?<yes>\b(?:possib\p{L}*|posible|possiable|mogelijk\p{L}*|mogenlijk|möglich|allowed|toegestaan|available|beschikbaar|permitted|erlaubt|fine|prima|inklusive|inkl|ok|oke|oké|okay|mandatory|required|verplicht|vereist|noodzakelijk|must|supported|inclu\p{L}*|inbegrepen|kan|kunt|mag|can|may|ja|yes|wel|costs?|extra|additional|no problem|geen probleem)(?!\p{L})|👍|✅|✔)/iu;
const NO_PROBLEM = /^\W{0,3}(?:is\s|are\s|also\s|ook\s|natuurlijk\s|of course\s)?(?:not?\s(?:an?\s)?|geen\s(?:enkel\s)?|kein\s)(?:problem|issue|probleem|bezwaar)/iu;
const NOT_REFUSED = /^\W{0,3}(?:not|niet|nicht)\s(?:immediately|direct|right away|meteen|yet|gelijk|sofort|verplicht|required|mandatory|nodig|necessary|needed|noodzakelijk|obligatory|alleen|only|van toepassing|applicable|voor beide|for both)/iu;
const DELAYED = /^\W{0,3}(?:not|niet)\s(?:immediately|direct|right away|meteen|yet|gelijk)/iu;
const THEN_NO = /^\s{0,2}(?:\p{L}{2,10}\s){0,2}?[:?=–-]?\s{0,2}\(?(?:no|nee|niet|not|nein)(?![\p{L}-]|\s(?:problem|roken|smoking|pets|huisdieren|only|immediately))/iu;
// Only under a condition, at a price, or for more people than fit: that refuses nothing.
const CONDITIONAL = /\b(?:indien|als|if|in case|when|wanneer|wenn|falls|bij het|price is|prijs is|price are|huur is|rent is|voorkeur|prefer(?:ably)?|liefst|liever|(?:3rd|third|3e|derde|4e|vierde) pers\p{L}*|(?:prices?|prijs|huur|rent|€ ?\d+|euro)\W{0,3}(?=zonder|without))/iu;
// "If you do not register, the rent is 50 euro lower": then one may.
const IF_NOT = /\b(?:indien|als|if|wanneer|when|bij|wenn)\s(?:\p{L}+\s){0,2}?(?:niet|not|no|n['’]t|geen|zonder|without|nicht)\s(?:\p{L}+\s){0,2}$/iu;
const CHEAPER = /^[^.!?]{0,45}\b(?:korting|discount|goedkoper|cheaper|lager|lower|less|minder|rabatt)\b/iu;
const NEEDS_IT = /\b(?:if|when|als|indien|wanneer)\s(?:you|je|u|jij)\b.{0,24}\b(?:need|require|want|nodig|wil|wilt|moet)\b/iu;
// The home may be registered at, but not for a stay that is too short.
const TOO_SHORT = /\b(?:under|less than|shorter than|korter dan|minder dan|onder de|unter|weniger als|within the first)\b.{0,15}(?:months?|maand\p{L}*|weeks|weken|stay|verblijf|monate\p{L}*)/iu;
const NOT_ASKED = /^\s?(?:is\s)?(?:needed|required|necessary|nodig|vereist|verplicht|erforderlich)/iu;
const NEEDS_NONE = /\b(?:needs?|requires?|hoef\p{L}{0,3}|brauch\p{L}{0,4})\s(?:no|geen|keine?)\s(?:\p{L}+\s)?$/iu;
const KEEPS_AWAY = /\b(?:not|n['’]t|niet|nicht)\s(?:to\s)?(?:respond|react|reply|apply|contact|message|suitable|geschikt|reageren|geeignet)\b.{0,20}\b(?:if|when|als|indien|wanneer)\s(?:you|je|u|jij)\b/iu;
const FOR_MORE = /^\W{0,3}(?:more|three|four|five|all|both|meer|drie|vier|alle|beide|\d)\b|^\W{0,3}(?:van|for|voor|of)\s(?:more|meer|alle|beide|three|drie|kinderen|children|2|3|4)\b/iu;
const WITHOUT = /\b(?:zonder|without|ohne)\s(?:\p{L}{2,10}\s)?$/iu;
const NEAR = 70;
// "The landlord refuses registration".
const REFUSED_BEFORE = /(?<!(?:not|n['’]t|niet|never|nooit) )(?<!\p{L})(?:refuses?|forbids?|prohibits?|rules out|weigert|weigeren|verbiedt|verbieden|verbietet|untersagt)\s(?:the\s|de\s|het\s|any\s|een\s|die\s|eine\s|jede\s)?$/iu;
// "You will have to stay registered elsewhere": then not here.
const STAYS_ELSEWHERE = /(?<!\p{L})(?:must|need to|have to|should|moet|dient|dien|musst|müssen)(?!\p{L})[^.!?;]{0,25}(?<!\p{L})(?:(?:stay|remain|keep|be)\s[^.!?;]{0,30}(?:elsewhere|somewhere else|(?:another|a different|your (?:current|own|old)|your parents['’]?) (?:address|home|place))|(?:elders|ergens anders|(?:op )?(?:een ander|je eigen|je huidige|je oude) adres|bij je ouders|anderswo|woanders)\s[^.!?;]{0,20}(?:ingeschreven|geregistreerd|staan|blijven|gemeldet))/iu;
const PREFERENCE = /^\W{0,3}(?:heeft\s(?:de\s)?)?(?:voorkeur|prefer|gewenst|bespreekbaar|negotiable|in overleg|to be discussed)/iu;

const MAY_BEFORE = /$(?<=\b(?:(?:no|geen|kein) (?:problem|probleem|issue)|possib\p{L}*|mogelijk\p{L}*|can|kunt|kun|kan|kunnen|mag|mogen|may|allowed|able|ability|allowance|max\p{L}{0,6}|up to|tot|legaal|legal|legally|option|optie|recht|wel|must|moet|dient|möglich\p{L}*|kannst|können|permission|toestemming)\b[.:]?(?:\s[\p{L}\d.,'’-]{1,16}){0,7}[\s("'/:-]{0,3})/iu;
const WITH_IT = /\b(?:met|with|inclusief|including|incl\.?|includes?|mit|plus|comes with|\+)\s{0,2}(?:\p{L}+\s(?:en|and|&)\s)?(?:(?:de|the|an?|een|official|officiële|legal|address|adres|gemeente|gemeentelijke|municipal|city|brp|gba|mogelijkheid tot|possibility of|\d)\s){0,3}(?:adres)?$|\+\s?$/iu;
const SPOTS = /\b(?:\d|one|two|three|four|een|één|twee|drie|vier)\s(?:adres|address)?$/iu;
const AT_TOWN_HALL = /^\W{0,3}(?:\p{L}{2,10}\s)?(?:at|in|bij|op|on|via|with|in de|op het)\s?(?:de|the|het|dit|this)?\s?(?:adres|address|gemeente|city ?hall|town ?hall|municipality|basisregistratie|bevolkingsregister|brp|gba|council)\b[^,;]{0,25}[\s.!]*$|^\W{0,2}(?:brp|gba|gemeente|bevolkingsregister)\s*[.!,]*$/iu;
const OF_SO_MANY = /^\s(?:van|voor|for|of)\s(?:a )?(?:max\p{L}*\.?\s(?:of )?)?(?:\d|one|two|één|een|twee)\s(?:pers|people|adult|bewoner|tenant)/iu;
const UNDER_TITLE = /^\s{0,2}:\s{0,3}(?:1|2|één|een)\b/iu;

/** Reads whether one may register at the address. A refusal outweighs a permission elsewhere in the ad; what is only asked, priced or conditional decides nothing. */
export function readRegistration(sentences: readonly Sentence[], whole: string): RegistrationReading {
  if (!TOPIC.test(whole)) return { value: 'unstated', quotes: [] };
  const found: Record<'possible' | 'impossible', Quote[]> = { possible: [], impossible: [] };
  const without: Quote[] = [];
  for (const sentence of sentences) {
    if (!TOPIC.test(sentence.text)) continue;
    const elsewhere = ELSEWHERE.exec(sentence.text);
    for (const mention of sentence.text.matchAll(MENTION)) {
      if (elsewhere && mention.index >= elsewhere.index - 2 && mention.index < elsewhere.index + elsewhere[0].length) continue;
      const end = mention.index + mention[0].length;
      const stays = STAYS_ELSEWHERE.test(sentence.text.slice(Math.max(0, mention.index - NEAR), end + NEAR));
      if (stays) {
        found.impossible.push(quoteWithin(sentence, mention.index, end));
        continue;
      }
      if (!KEEPS_AWAY.test(sentence.text.slice(Math.max(0, mention.index - NEAR), mention.index)) && NOT_THIS.test(sentence.text.slice(Math.max(0, mention.index - NEAR), end + NEAR))) continue;
      const value = judge(sentence.text, mention.index, end);
      if (value === null) continue;
      const quote = quoteWithin(sentence, mention.index, end);
      // "Registration is fine. Without it 450 euro": the price of going without refuses nothing.
      if (value === 'impossible' && WITHOUT.test(sentence.text.slice(0, mention.index))) without.push(quote);
      else found[value].push(quote);
    }
  }
  if (found.possible.length === 0) found.impossible.push(...without);
  const value = found.impossible.length > 0 ? 'impossible' : found.possible.length > 0 ? 'possible' : 'unstated';
  return { value, quotes: value === 'unstated' ? [] : distinct(found[value]).slice(0, 3) };
}

function judge(text: string, start: number, end: number): 'possible' | 'impossible' | null {
  if (REFUSED_BEFORE.test(text.slice(Math.max(0, start - NEAR), start))) return 'impossible';
  const before = lastClause(text.slice(Math.max(0, start - 110), start));
  const after = firstClause(text.slice(end, end + 110));
  if (PREFERENCE.test(after)) return null;
  if (IF_NOT.test(before) && CHEAPER.test(after)) return 'possible';
  const conditional = CONDITIONAL.test(before) && !NEEDS_IT.test(before);
  if (NONE_OF.test(before)) return conditional || NOT_ASKED.test(after) || NEEDS_NONE.test(before) || TOO_SHORT.test(after) || NOT_REFUSED.test(` ${after}`) || FOR_MORE.test(after) || /^\s?(?:problem|issue|probleem)/i.test(after) ? null : 'impossible';
  const cue = CUE.exec(after);
  const near = cue !== null && wordsIn(after.slice(0, cue.index)) <= 9;
  if (near && cue.groups?.['no'] !== undefined) {
    const rest = after.slice(cue.index);
    if (NO_PROBLEM.test(rest) || DELAYED.test(rest)) return 'possible';
    if (NOT_REFUSED.test(rest)) return null;
    return conditional && !/\b(?:kan|kunt|can)\b/iu.test(rest) && CONDITIONAL.test(before.slice(-40)) ? null : 'impossible';
  }
  if (near && cue.groups?.['yes'] !== undefined) {
    if (THEN_NO.test(after.slice(cue.index + cue[0].length))) return 'impossible';
    if (DENIED_BEFORE.test(before) && !DENIED_OTHER.test(before) && /^(?:kan|kunt|can|may|mag|ja|yes|wel|costs?|extra|additional)$/iu.test(cue[0])) return conditional ? null : 'impossible';
    return 'possible';
  }
  if (NEEDS_IT.test(before) && /\b(?:not|n['’]t|niet|geen|no)\b/iu.test(before)) return 'impossible';
  if (DENIED_BEFORE.test(before) && !DENIED_OTHER.test(before)) return conditional || FOR_MORE.test(after) ? null : 'impossible';
  if (conditional) return null;
  if (MAY_BEFORE.test(before) || WITH_IT.test(before) || SPOTS.test(before) || UNDER_TITLE.test(after) || OF_SO_MANY.test(after)) return 'possible';
  return AT_TOWN_HALL.test(after) && wordsIn(before) <= 2 ? 'possible' : null;
}

/** The words after the last comma, full stop or bracket, unless that comma only sets off "unfortunately". */
function lastClause(before: string): string {
  return before.replace(/,\s(?:helaas|unfortunately|however|sadly|leider|sorry),?\s/giu, ' ').split(/[,;!?()[\]|•]|\.\s?(?=\p{L}{3})|\s[-–]\s|\b(?:but|maar(?! \d)|aber|echter)\b/u).at(-1) ?? '';
}

function firstClause(after: string): string {
  return after.replace(/^\W{0,2},?\s?(?:helaas|unfortunately|however|sadly|leider),?\s/iu, ' ').replace(/,\s(?=(?:helaas|unfortunately|however|sadly|leider|niet|not|no)\b)/giu, ' ').split(/[,;!|•]|\?(?!\s?(?:no|nee|ja|yes))|\.(?=\s?\p{L}{2}|\s*$)|\s[-–]\s(?!(?:no|nee|niet|not|mogelijk|possible)\b)|\b(?:but|maar|aber|echter)\b/iu)[0] ?? '';
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
}

function distinct(quotes: Quote[]): Quote[] {
  return quotes.filter((quote, at) => quotes.findIndex((other) => other.field === quote.field && other.start === quote.start) === at);
}
