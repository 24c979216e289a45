import { TOPIC } from '../sentence/topics.js';
import type { AdSentences, TopicSentence } from '../sentence/ad-sentences.js';
import type { Fact } from '../sentence/fact.js';
import { quoteOf } from '../sentence/sentence.js';

/** Whether help is offered or refused. An ad that says nothing of it, or both, gives no fact. */
export type HelpOffer = 'offered' | 'refused';

const NOT = /\b(?:no|not|cannot|can['’]t|unable|don['’]t|doesn['’]t|won['’]t|without|unfortunately|geen|niet|kein\p{L}*|nicht|never)(?!\p{L})/iu;

const RELOCATION = /\b(?:relocat\p{L}*|verhui\p{L}*|umzug\p{L}*)/iu;
const RELOCATION_REFUSED = /\b(?:no relocation|(?:not|n['’]t|unable to|cannot|without) (?:\p{L}{1,14}\s){0,8}relocation|relocation(?: \p{L}{1,14}){0,4} (?:is|are)(?:n['’]t| not| unfortunately not) (?:available|offered|provided|included|possible|supported|covered)|relocation(?: \p{L}{1,14})? not (?:available|offered|provided)|geen (?:verhuiskosten\p{L}*|relocatie\p{L}*)|(?:no|any) visa(?: sponsorship)? (?:or|and) relocation|kein\p{L}* umzugs\p{L}*)(?!\p{L})/iu;
const RELOCATION_OFFERED = /\b(?:relocation (?:package|support|assistance|allowance|budget|bonus|help|service|services|benefits?|costs?|reimbursement|compensation|aid|expenses|program(?:me)?|subsidy|fee|provided|offered|available|possible)|(?:help|support|assist|assistance|aid|guide)(?:\s(?:\p{L}{1,12}|,)){0,6} (?:relocat(?:e|ing|ion)|your move)|(?:offer|provide|cover|arrange|sponsor)s?(?:\s\p{L}{1,14}){0,5} relocation|relocation(?: and \p{L}{1,14})? (?:is|are) (?:available|offered|provided|covered|possible)|prepare (?:your|the) relocation|verhuis(?:kosten)?vergoeding|(?:hulp|ondersteun\p{L}*|help\p{L}*) (?:je |jou )?bij (?:je |het |de |jouw )?verhui\p{L}*|umzugs(?:hilfe|kosten\p{L}*|unterstützung|pauschale|service))(?!\p{L})/iu;
// Asking whether one will move, or dealing with the moves of others, offers nothing.
const RELOCATION_OTHER = /\b(?:agenc\p{L}{0,4}|internal (?:employees|candidates|applicants)|willing(?:ness)? to|planning to|ability to|role will be relocated|(?:manage|handle|coordinat\p{L}{0,6}|process) (?:\p{L}{1,20}\s){0,3}relocation|for the (?:uk|us) only)(?!\p{L})|\b(?:client|customer)/iu;

const PERMIT = String.raw`(?:visas?|work(?:ing)? permits?|work authori[sz]ation|residence permits?|work visas?|werkvergunning|tewerkstellingsvergunning|verblijfsvergunning|arbeitserlaubnis|visum)`;
const VISA_REFUSED = new RegExp([
  String.raw`\bno (?:work )?(?:visa |permit |work permit )?sponsorships?(?!\p{L})`,
  String.raw`\b(?:visa |permit |work permit )?sponsorships?(?:\s[\p{L}\/]{1,14}){0,4} (?:is|are|will|can)(?: unfortunately)?(?: not|n['’]t|not)(?: be)? (?:available|offered|provided|possible|supported|considered)`,
  String.raw`\b(?:visa |permit )?sponsorship (?:not|un)\s?(?:available|offered|provided|possible)`,
  String.raw`\b(?:not|n['’]t|cannot|unable to|no longer|niet) (?:be )?(?:able to |in a position to |currently |mogelijk om )?(?:offer|provide|sponsor|support|arrange|accept|consider|assist)\p{L}*(?:\s[\p{L}\/-]{1,14}){0,6}\s(?:${PERMIT}|sponsorship)(?!\p{L})`,
  String.raw`\b(?:do|does|will|can)(?: not|n['’]t|not) (?:require|need)(?:\s\p{L}{1,12}){0,3} (?:${PERMIT}|sponsorship)`,
  String.raw`\bwithout (?:a |the )?(?:need (?:of|for)|requirement for|requiring|needing)(?:\s\p{L}{1,12}){0,2} (?:${PERMIT}|sponsorship)`,
  String.raw`\bgeen (?:visum\p{L}*|sponsoring|sponsorship|werkvergunning aan)(?!\p{L})`,
  String.raw`\bkeine? (?:visa|visum)\p{L}*(?:sponsoring|unterstützung)?(?!\p{L})`,
].join('|'), 'iu');
const RIGHT_TO_WORK = String.raw`(?:(?:legal |valid |existing |full |unrestricted ){0,4}(?:right|rights|eligibility|authori[sz]ation|permission|entitle\p{L}*) to (?:live and )?work|(?:valid |existing |eu |dutch ){0,4}(?:work(?:ing)? (?:permit|visa|authori[sz]ation)|residence permit)|(?:an? |valid ){0,4}eu[ -](?:passport|citizenship|work(?:ing)? permit|nationality)|(?:een )?(?:geldige |nederlandse |europese ){0,4}(?:werkvergunning|verblijfsvergunning|tewerkstellingsvergunning|eu-paspoort)|(?:eine )?(?:gültige )?arbeitserlaubnis)`;
const MUST_HAVE_RIGHT = new RegExp([
  // The right is looked for first, and then what stands before it.
  String.raw`\s(?=${RIGHT_TO_WORK}(?!\p{L}))(?<=\b(?:must|need to|should|have to|required to|only|already|currently|dient|moet|je hebt|je bent|in (?:het )?bezit|beschikt|besitzen|besitzt|verfügst über|verfügen über|du hast|sie haben|you have|you hold|you are|be in possession|possess|hold|valid|legal|existing)(?:\s[\p{L},'’]{1,14}){0,8}\s)`,
  String.raw`^(?:[•\-–]\s?)?(?:have |hold |possess |be |in (?:het )?bezit van |in possession of )?(?:an? |the |een )?${RIGHT_TO_WORK}(?:\s\p{L}{1,14}){0,3} (?:the netherlands|netherlands|eu|nl|europe|european union|nederland|germany|deutschland)`,
  String.raw`\b(?:eligible|authori[sz]ed|entitled|allowed|permitted) to (?:live and )?work in (?:the )?(?:netherlands|eu|european union|europe|nl|germany)`,
  String.raw`\beu (?:candidates|applicants|citizens|residents|nationals|passport holders) only`,
  String.raw`\bonly (?:\p{L}{1,12}\s){0,4}(?:eu|european) (?:candidates|applicants|citizens|nationals|passport holders)`,
].join('|'), 'iu');
const VISA_OFFERED = new RegExp([
  String.raw`\b(?:offer|provide|arrange|sponsor|cover|support|handle|take care of|get|receive|help with|assist(?:ance)? with|support with|assist(?:ance)? (?:for|in)|help (?:you )?(?:with|to get|obtain\p{L}*)|bieden|regelen|verzorgen)s?(?:\s[\p{L},\/&+-]{1,14}){0,6}\s(?:${PERMIT}|visa[- ]?(?:sponsorship|support|assistance))(?!\p{L})`,
  String.raw`\b(?:visa|work permit|permit|immigration|hsm|highly skilled migrant|kennismigrant)(?:\s(?:and|&|or|\/|visa|relocation|permit|\+)){0,3}[\s-](?:sponsorship|support|assistance|sponsoring)(?!\p{L})`,
  String.raw`\b(?:we|wij|wir)(?:\s\p{L}{1,12}){0,4} sponsor(?:\s\p{L}{1,12}){0,4} ${PERMIT}`,
  String.raw`\bsponsorship (?:is |are )?(?:available|offered|provided|possible)`,
  String.raw`\bvisa(?: sponsorship)?:? yes\b`,
  String.raw`\b(?:recogni[sz]ed|erkend) (?:as (?:a )?)?(?:sponsor|referent)`,
].join('|'), 'iu');
const ABOUT_PERMITS = /visa|visum|permit|sponsor|vergunning|erlaubnis|passport|paspoort|right|eligib|authori|entitle|allowed|citizen|nationals|resident|(?:eu|european) (?:candidates|applicants)|referent/i;
const VISA_OTHER = /\b(?:sponsorship (?:strateg\p{L}*|programs?|programmes?|team|manager|portfolio|deals?|opportunit\p{L}*|contracts?|activat\p{L}*|events?)|events? (?:and|&) sponsorship|visa (?:card|inc|mastercard|holders?)|do you (?:require|need)|will you (?:now|require|need)|clients?|customers?|travel visa|transfer|manage (?:\p{L}+\s){0,4}(?:visa|permit)s?|processing|(?:for the )?(?:uk|us|usa|germany) only|federal law|united states|e-verify|verify identity|country of residence|australia\p{L}*)(?!\p{L})/iu;

/** Whether help with moving house is offered or refused. */
export function readRelocation(ad: AdSentences): Fact<HelpOffer> | null {
  return either(ad, TOPIC.relocation, ({ text }) => {
    if (!RELOCATION.test(text)) return null;
    if (RELOCATION_REFUSED.test(text)) return 'refused';
    return RELOCATION_OTHER.test(text) || text.endsWith('?') ? null : RELOCATION_OFFERED.test(text) && !NOT.test(text) ? 'offered' : null;
  });
}

/** Whether the employer offers to sponsor a permit. An ad that wants the right to work beforehand refuses it. */
export function readSponsorship(ad: AdSentences): Fact<HelpOffer> | null {
  return either(ad, TOPIC.sponsorship, ({ text }) => {
    if (!ABOUT_PERMITS.test(text) || VISA_OTHER.test(text) || text.endsWith('?')) return null;
    if (VISA_REFUSED.test(text)) return 'refused';
    const [offered, asked] = [VISA_OFFERED.test(text) && !NOT.test(text), MUST_HAVE_RIGHT.test(text)];
    return offered === asked ? null : offered ? 'offered' : 'refused';
  });
}

function either(ad: AdSentences, topic: number, read: (sentence: TopicSentence) => HelpOffer | null): Fact<HelpOffer> | null {
  const facts = [...ad.title, ...ad.body].flatMap((sentence) => {
    const value = sentence.topics & topic ? read(sentence) : null;
    return value === null ? [] : [{ value, quote: quoteOf(sentence) }];
  });
  const first = facts[0];
  return first && facts.every(({ value }) => value === first.value) ? first : null;
}
