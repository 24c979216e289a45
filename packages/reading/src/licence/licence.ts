import { LICENCES, type Licence } from '@mitn/domain';
import { TOPIC } from '../sentence/topics.js';
import type { AdSentences, TopicSentence } from '../sentence/ad-sentences.js';
import type { Fact } from '../sentence/fact.js';
import { quoteOf } from '../sentence/sentence.js';

/** Driving licences from the least to the most demanding: of alternatives the first is enough. */
const BY_DEMAND: readonly Licence[] = ['driving-b', 'driving-be', 'driving-c', 'driving-ce', 'driving-d'];
const CATEGORY: Record<string, Licence> = { B: 'driving-b', BE: 'driving-be', C: 'driving-c', CE: 'driving-ce', D: 'driving-d' };
const ONE = String.raw`(?:B\s?[\/+]?\s?E|C\s?[\/+]?\s?E|[BCD])`;
const LIST = String.raw`${ONE}(?![\p{L}\p{N}])(?:\s?(?:,|\/|\+|&|en\/of|and\/or|en|and|und|of|or|oder)\s?${ONE}(?![\p{L}\p{N}])){0,3}`;
// "rijbewijs B", "rijbewijs (categorie C/CE)", "driving licence category CE", "Führerschein Klasse C", and the licence alone.
const NAMED = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:vrachtwagen)?(?:rijbewijs|rijbewijzen|driver['’]?s? licen[cs]e|drivers['’] licen[cs]e|driving licen[cs]e|führerschein)(?!\p{L})(?:\s{0,2}\(?(?:categorie[ën]{0,2}|category|categories|klasse|class|type)?\s?:?\s?(?<list>${LIST}))?`, 'giu');
// "B-rijbewijs", "CE rijbewijs", "chauffeur CE".
const BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?<list>${LIST})\s?-?\s?(?:rijbewijs|driving licen[cs]e|driver['’]?s? licen[cs]e|führerschein)(?!\p{L})`, 'gu');
const DRIVER = new RegExp(String.raw`(?:chauffeur|truck driver|vrachtwagenchauffeur)\s{0,2}\(?(?<list>C\s?\/?\s?E|C)(?![\p{L}\p{N}&+/.-])`, 'gu');
const EACH = new RegExp(String.raw`${ONE}(?![\p{L}\p{N}])`, 'giu');
const PAPER = String.raw`(?:certificaat|certificate|certification|diploma|bewijs|rijbewijs|licen[cs]e|permit|schein|papieren|pasje)`;
const OTHERS: [Licence, RegExp][] = [
  ['code-95', /(?<![\p{L}\p{N}])code\s?95(?!\p{N})/iu],
  ['forklift', new RegExp(String.raw`(?<!\p{L})(?:heftruck(?:chauffeurs)?|heftrucks|vorkheftruck|forklift(?: truck)?)[\s-]{0,2}${PAPER}(?!\p{L})|(?<!\p{L})(?:gabel)?staplerschein(?!\p{L})`, 'iu')],
  ['reach-truck', new RegExp(String.raw`(?<!\p{L})reach[\s-]?truck(?:chauffeurs)?[\s-]{0,2}${PAPER}(?!\p{L})`, 'iu')],
  ['crane', new RegExp(String.raw`(?<!\p{L})(?:hijsbewijs|(?:kraan(?:machinisten)?|crane(?: operator)?|graafmachine|TCVT)[\s-]{0,2}${PAPER})(?!\p{L})`, 'iu')],
  ['vca', /(?<!\p{L})(?:basis[\s-]?)?(?:VCA|B-VCA|VOL-VCA)(?!\p{L})/u],
  ['big', /(?<!\p{L})(?:BIG[\s-]{0,2}(?:ge)?regist(?:ratie|reerd\p{L}{0,2}|ration|ered|er)|BIG[\s-]{0,2}nummer|(?:registratie|ingeschreven|registered|registration) in (?:het|the) BIG)(?!\p{L})/u],
  ['skj', /(?<!\p{L})SKJ(?:[\s-]{0,2}(?:ge)?regist\p{L}{0,12})?(?!\p{L})/u],
  ['teaching', /(?<!\p{L})(?:(?:onderwijs|les)bevoegdheid|(?:eerste|tweede)graads[\s-](?:les)?bevoegd(?:heid)?|pabo-?diploma|(?:dutch )?teaching (?:qualification|licen[cs]e|certificate|credential))(?!\p{L})/iu],
];
// Only welcome, to be got on the way, offered or of others: none of these is a demand.
const NOT_DEMANDED = /(?<!\p{L})(?:pré|pre|plus|pluspunt|voordeel|bonus|advantage|asset|preferred|preferably|ideally|bij voorkeur|liefst|gewenst|wenselijk|desirable|nice to have|von vorteil|wünschenswert|not (?:required|needed|necessary)|niet (?:nodig|vereist|verplicht|noodzakelijk)|nicht (?:erforderlich|nötig)|geen|no|kein(?:en)?|without|zonder|ohne|bereid(?:heid)?|willing|prepared to|te (?:be)?halen|(?:be)?haalt|obtain|get your|we offer|wij bieden|bieden wij|krijg je|je krijgt|you (?:will )?(?:get|receive)|vergoed\p{L}*|betalen|betaald|cursus|course|training(?:en)?|opleiding tot|collega['’]?s|colleagues|leaseauto|company car)(?!\p{L})/iu;
// "Heftruck- en reachtruckcertificaat": both share a paper. With "of" it is not said which of them is asked.
const BOTH_TRUCKS = /(?<!\p{L})(?:heftruck|forklift)-?\s?(?<join>en\/of|and\/or|en|and|&|of|or|\/)\s?-?reach[\s-]?truck/iu;
const OR = /\b(?:of|or|oder)\b|\//iu;

/**
 * The licences, certificates and registers that an ad demands, each with the sentence that does. One that is only welcome, offered, or may be got on the way is
 * left out; of driving licences that are named as alternatives the least demanding counts.
 */
export function readLicences(ad: AdSentences): Fact<Licence>[] {
  const found = new Map<Licence, Fact<Licence>>();
  for (const sentence of [...ad.title, ...ad.body]) {
    if (!(sentence.topics & TOPIC.licence) || NOT_DEMANDED.test(sentence.text)) continue;
    for (const value of licencesIn(sentence)) if (!found.has(value)) found.set(value, { value, quote: quoteOf(sentence) });
  }
  return LICENCES.flatMap((licence) => found.get(licence) ?? []);
}

function licencesIn({ text }: TopicSentence): Licence[] {
  const others = OTHERS.filter(([, pattern]) => pattern.test(text)).map(([licence]) => licence);
  const join = BOTH_TRUCKS.exec(text)?.groups?.['join']?.toLowerCase();
  if (join === undefined) return [...drivingIn(text), ...others];
  const trucks: Licence[] = join === 'en' || join === 'and' || join === '&' ? ['forklift', 'reach-truck'] : [];
  return [...drivingIn(text), ...others.filter((licence) => licence !== 'forklift' && licence !== 'reach-truck'), ...trucks];
}

function drivingIn(text: string): Licence[] {
  const [before, driver, named] = [BEFORE, DRIVER, NAMED].map((pattern) => [...text.matchAll(pattern)]);
  const mention = before?.[0] ?? driver?.[0] ?? named?.[0];
  if (!mention) return [];
  const list = mention.groups?.['list'] ?? named?.find(({ groups }) => groups?.['list'])?.groups?.['list'];
  if (list === undefined) return ['driving-b'];
  const categories = [...list.matchAll(EACH)].flatMap(([name]) => CATEGORY[name.replaceAll(/[^BCDE]/giu, '').toUpperCase()] ?? []);
  const inOrder = BY_DEMAND.filter((licence) => categories.includes(licence));
  return OR.test(list) ? inOrder.slice(0, 1) : inOrder;
}
