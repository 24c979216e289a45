import type { Quote } from '@mitn/domain';
import { quoteWithin } from '../home-conditions/quote-within.js';
import type { Sentence } from '../sentence/sentence.js';
import { centsOf, EURO_AMOUNT } from './euro-amount.js';

export const COST_ITEMS = ['gas', 'water', 'electricity', 'heating', 'internet', 'television', 'service', 'municipal-taxes', 'furniture', 'cleaning', 'laundry', 'parking'] as const;
export type CostItem = (typeof COST_ITEMS)[number];

/** What a home costs a month, as its text says it. Whole cents; null = not said. */
export interface MonthlyCostsReading {
  bareRentCents: number | null;
  serviceCents: number | null;
  utilitiesCents: number | null;
  internetCents: number | null;
  municipalTaxesCents: number | null;
  furnitureCents: number | null;
  /** All that is stated to be paid a month; `complete` says whether anything that everybody needs still comes on top. */
  totalCentsPerMonth: number | null;
  complete: boolean;
  /** The text gives several rents (for several rooms): none is taken. */
  several: boolean;
  includes: CostItem[];
  excludes: CostItem[];
  quotes: Quote[];
}

const TOPIC = /€|euro?\b|,-|\bincl|\bexcl|all[- ]?in\b|inbegrepen|included|warmmiete|kaltmiete|p\.?\/?m\b/i;
const AMOUNT = new RegExp(`(?<amount>${EURO_AMOUNT})`, 'giu');
interface Amount { part: Part; cents: number; inside: boolean; total: boolean }
type Part = 'bare' | 'rent' | 'service' | 'utilities' | 'internet' | 'taxes' | 'furniture' | 'other';
const OTHER = /borg(?:som)?(?!\p{L})|(?=[a-z\d])(?<!\p{L})(?:deposit|kaution|waarborgsom|fee|fees|contractkosten|verhuurkosten|bemiddeling\p{L}*|courtage|administrati\p{L}*|sleutel\p{L}*|key|eenmalig\p{L}*|one[- ]time|one-off|korting|discount|boete|fine|toeslag(?:en)?|inkomen\p{L}*|income|salar\p{L}*|verdien\p{L}*|overname|takeover|cleaning|schoonmaak|eindschoonmaak|parkeer\p{L}*|parking|parkeren|garage|per (?:night|nacht|dag|day|week|uur|hour|persoon per)|p\.?p\.?p\.?n|toeristenbelasting|tourist|scooter|verzekering|insurance|ticket|flight|extra|meerprijs|surcharge|na aftrek|voorbeeld|example|second person|tweede persoon|2e persoon|two people|voor 2 personen|registr\p{L}*|inschrijv\p{L}*|waarvan|huurtoeslag|allowance|subsidie)(?!\p{L})/iu;
const PARTS: [Exclude<Part, 'rent' | 'other'>, RegExp][] = [
  ['service', /(?<!\p{L})(?:service\s?-?(?:kosten|costs?|charges?)|servicekosten|servicecosts?|bijkomende kosten|nebenkosten|vve)(?!\p{L})/iu],
  ['internet', /(?<!\p{L})(?:internet|wi-?fi|glasvezel)(?!\p{L})/iu],
  ['taxes', /(?<!\p{L})(?:gemeentelijke\s\p{L}+|gemeentebelasting\p{L}*|municipal(?:ity)? (?:taxes|tax|charges)|city tax\p{L}*|local tax\p{L}*|waterschap\p{L}*)(?!\p{L})/iu],
  ['utilities', /(?<!\p{L})(?:g\s?[/.,+]?\s?w\s?[/.,+]?\s?[el]|gwe|gwl|gas|energie\p{L}*|energy|water|elektra|elektriciteit|electricity|stroom|utilit\p{L}*|nutsvoorzieningen|nuts\p{L}*|stookkosten|heating|verwarming|bills|strom|voorschot)(?!\p{L})/iu],
  ['furniture', /(?<!\p{L})(?:stoffering|meubilering|meubelhuur|furniture|inventaris|meubels|inboedel)(?!\p{L})/iu],
  ['bare', /(?<!\p{L})(?:kale? huur(?:prijs)?|basis(?:huur)?|basic rent|base rent|bare rent|net rent|kaltmiete|basishuur)(?!\p{L})/iu],
];
const ASIDE = /(?:\b(?:excl|incl|exkl|inkl|zzgl|plus)\p{L}*\.?:?|\+)\s{0,3}(?:een\s|an?\s)?$/iu;
const RENT = /(?<!\p{L})(?:(?:maand|kamer|totale? )?huur(?:prijs|bedrag|som)?|maandhuur|rent(?:al)?(?: price| costs?)?|prijs|price|monthly|miete|warmmiete|kosten|costs?|te huur|for rent|bedraagt)(?!\p{L})/iu;
const A_MONTH = /^[\s,:;()-]{0,4}(?:\p{L}{0,12}\s)?(?:per maand|per month|a month|\/\s?(?:month|maand|mo\b|m\b|mnd)|p\s?[./]?\s?m\b|pcm|monthly|maandelijks|pro monat|im monat|all[\s-]?in|\(?incl|\(?excl|inklusive)/iu;

const ALL_IN = /(?<!\p{L})(?:all[\s-]?in(?:clusive|cl\.?|clusief|cluded)?|alles (?:is )?(?:inbegrepen|inclusief|incl)|(?:all|everything) (?:bills |costs |utilities |is |are )?included|all bills|warmmiete|inclusief alles|incl\.? alles|inclusive of everything|including everything|including all (?:bills|utilities|costs)|inclusief (?:alle|overige|bijkomende) (?:kosten|lasten)|alle kosten inbegrepen)(?!\p{L})/iu;
const INCLUDED = /(?<!\p{L})(?:inclu(?:sief|sive|ding|des|ded|sieve)|incl?s?\.?(?=[\s:,]|$)|inkl(?:usive|\.)?|inbegrepen:?|in de (?:huur|prijs) (?:zit|inbegrepen)|bij de prijs inbegrepen)(?!\p{L})/giu;
const EXCLUDED = /(?<!\p{L})(?:exclu(?:sief|sive|ding|des|ded)|excl?\.?(?=[\s:,(]|$)|exkl(?:usive|\.)?|zzgl\.?|zuzüglich|not includ(?:ed|ing)|niet inbegrepen|without|zonder|plus|nog bij komen|op eigen naam|for (?:your|the tenant['’]s) own account|voor eigen rekening|komt daar)(?!\p{L})/giu;
const ITEMS: [CostItem[], RegExp][] = [
  [['gas', 'water', 'electricity'], /(?<!\p{L})(?:g\s?[/.,+&-]?\s?w\s?[/.,+&-]?\s?[el]|gwe|gwl|nutsvoorzieningen|nutskosten|utilities|utility (?:bills|costs)|bills|energie en water|energy and water|nebenkosten)(?![\p{L}])/iu],
  [['gas', 'electricity'], /(?<!\p{L})(?:energie\p{L}*|energy(?: costs?)?|stookkosten)(?!\p{L})/iu],
  [['gas'], /(?<!\p{L})gas(?!\p{L})/iu], [['water'], /(?<!\p{L})(?:water|wasser)(?!\p{L}|\s?(?:kraan|side|front))/iu], [['electricity'], /(?<!\p{L})(?:elek?c?tr[ai]\p{L}*|electra|electric\p{L}*|stroom|licht|strom|elektr\.?)(?!\p{L})/iu],
  [['heating'], /(?<!\p{L})(?:verwarming|heating|stadsverwarming|cv|heizung)(?!\p{L})/iu], [['internet'], /(?<!\p{L})(?:internet|wi-?fi|glasvezel|wlan)\p{L}*/iu], [['television'], /(?<!\p{L})(?:tv|t\.v\.|televisie|television|kabel)(?!\p{L})/iu],
  [['service'], /(?<!\p{L})service\s?-?\s?(?:kosten|costs?|charges?|fees?)?(?!\p{L})/iu], [['municipal-taxes'], /(?<!\p{L})(?:gemeentelijke\s\p{L}+|gemeentebelasting\p{L}*|gemeente\s?-?\s?lasten|(?:municipal(?:ity)?|city|local|council|community|government) tax\p{L}*|belastingen|taxes|heffingen|afvalstoffenheffing)(?!\p{L})/iu],
  [['furniture'], /(?<!\p{L})(?:meubel\p{L}*|meubilair|stoffering|furniture|inboedel|inventaris|gemeubileerd|gestoffeerd)(?!\p{L})/iu], [['cleaning'], /(?<!\p{L})(?:schoonma\p{L}*|cleaning|cleaner)(?!\p{L})/iu], [['laundry'], /(?<!\p{L})(?:wasmachine|wasdroger|laundry|washing machine)(?!\p{L})/iu], [['parking'], /(?<!\p{L})(?:parke\p{L}*|parking)(?!\p{L})/iu],
];
// What a month of rent can be; below and above stand fees, prices a night and sums a year.
const LEAST_RENT_CENTS = 12_000;
const MOST_RENT_CENTS = 1_500_000;
const LEAST_PART_CENTS = 500;
const MOST_PART_CENTS = 80_000;

/** Reads what a home costs a month, split into its parts, from the text alone. Fees, deposits, incomes and prices by the night are passed over. */
export function readMonthlyCosts(sentences: readonly Sentence[], whole: string): MonthlyCostsReading {
  const includes = new Set<CostItem>();
  const excludes = new Set<CostItem>();
  const quotes: Quote[] = [];
  const amounts: Amount[] = [];
  let allIn = false;
  for (const sentence of TOPIC.test(whole) ? sentences : []) {
    if (!TOPIC.test(sentence.text)) continue;
    const money = amountsIn(sentence);
    amounts.push(...money);
    const lists = listsIn(sentence.text, money.length > 0 || RENT.test(sentence.text));
    for (const item of lists.includes) includes.add(item);
    for (const item of lists.excludes) excludes.add(item);
    allIn ||= lists.allIn;
    if (money.some(({ part }) => part !== 'other') || lists.includes.length + lists.excludes.length > 0 || lists.allIn) quotes.push(quoteWithin(sentence, 0, Math.min(sentence.text.length, 120)));
  }
  for (const item of includes) excludes.delete(item);
  const one = (part: Part): { cents: number; inside: boolean } | null => {
    const of = amounts.filter((amount) => amount.part === part);
    return new Set(of.map(({ cents }) => cents)).size === 1 ? (of[0] ?? null) : null;
  };
  const [bare, service, utilities, internet, taxes, furniture] = [one('bare'), one('service'), one('utilities'), one('internet'), one('taxes'), one('furniture')];
  const on = [service, utilities, internet, taxes, furniture].filter((part) => part !== null);
  const onTop = on.filter((part) => !part.inside).reduce((sum, part) => sum + part.cents, 0);
  const { rent, without, several, total } = rentOf(amounts, onTop);
  const energy = (allIn || (includes.has('electricity') && includes.has('water'))) && excludes.size === 0;
  const known = bare?.cents ?? without;
  const isBare = known === null && rent !== null && !total && !allIn && includes.size === 0 && on.length > 0 && on.every((part) => !part.inside);
  const bareCents = known ?? (isBare ? rent : null);
  const base = rent ?? known;
  // The stated rent may already be the sum of its parts.
  const sum = known !== null && rent !== null && rent > known ? rent : base === null ? null : total ? base : base + onTop;
  const complete = sum !== null && (energy || utilities !== null) && excludes.size === 0;
  return {
    bareRentCents: bareCents, serviceCents: service?.cents ?? null, utilitiesCents: utilities?.cents ?? null, internetCents: internet?.cents ?? null, municipalTaxesCents: taxes?.cents ?? null, furnitureCents: furniture?.cents ?? null,
    totalCentsPerMonth: several ? null : sum, complete: !several && complete, several, includes: [...includes], excludes: [...excludes], quotes: quotes.slice(0, 4),
  };
}

/** The one rent, and what it is without that which comes on top when the ad states both ("825 a month; all-in 1,045"). Other pairs are the rents of several rooms. */
function rentOf(amounts: readonly Amount[], onTop: number): { rent: number | null; without: number | null; several: boolean; total: boolean } {
  const rents = amounts.filter(({ part }) => part === 'rent');
  const values = [...new Set(rents.map(({ cents }) => cents))].sort((a, b) => a - b);
  const [least, most] = [values[0] ?? null, values.at(-1) ?? null];
  if (least === null || most === null || values.length === 1) return { rent: least, without: null, several: false, total: rents.length > 0 && rents.every((one) => one.total) };
  const allIn = rents.filter((one) => one.cents === most).some((one) => one.total);
  const pair = values.length === 2 && ((onTop > 0 && least + onTop === most) || (allIn && rents.every((one) => one.cents === most || !one.total)));
  return pair ? { rent: most, without: least, several: false, total: true } : { rent: null, without: null, several: true, total: false };
}

function amountsIn(sentence: Sentence): Amount[] {
  const { text } = sentence;
  const found: Amount[] = [];
  let from = 0;
  for (const match of text.matchAll(AMOUNT)) {
    const cents = centsOf(match[0]);
    const lead = text.slice(Math.max(from, match.index - 60), match.index);
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 45).split(/[;€]|\d{3}/u)[0] ?? '';
    from = match.index + match[0].length;
    if (cents === null) continue;
    const ranged = found.at(-1)?.part === 'rent' && /^\s{0,2}(?:,-)?\s{0,2}(?:to|tot|t\/m|and|en|-|–)\s{0,2}$/iu.test(lead);
    const part = ranged && cents >= LEAST_RENT_CENTS ? 'rent' : partOf(lead, behind, cents);
    if (part === null) continue;
    found.push({ part, cents, inside: /(?:incl\p{L}*\.?|waarvan|inbegrepen|of which)[^,;]{0,20}$/iu.test(lead), total: /all[\s-]?in|total|totale/iu.test(lead.slice(-30)) || /^[^,;.]{0,14}(?:all[\s-]?in|incl)/iu.test(behind) });
  }
  return found;
}

function partOf(lead: string, behind: string, cents: number): Part | null {
  // The nearest word before the amount names it; without one, what stands right behind it ("€ 50 servicekosten").
  const clause = lead.split(/[;.](?=\s)|\s[-–+]\s|,\s(?!\d)|\b(?:and|en|und)\b/u).at(-1) ?? '';
  const near = behind.replace(/^\s{0,2}(?:per maand|per month|p\.?\/?m\.?|voor|for|aan|of|a month|euro)?\s?/iu, '').slice(0, 26).split(/[,.(]|\bexcl|\bincl/iu)[0] ?? '';
  if (OTHER.test(clause) || OTHER.test(near)) return null;
  // "Excluding € 200 advance for gas": only what stands behind names it.
  if (ASIDE.test(lead)) {
    const aside = PARTS.find(([, pattern]) => pattern.test(near));
    return aside && aside[0] !== 'bare' && cents >= LEAST_PART_CENTS && cents <= MOST_PART_CENTS ? aside[0] : null;
  }
  const named = PARTS.find(([, pattern]) => pattern.test(clause) && !/\b(?:incl\p{L}*|excl\p{L}*)\b[^.;]{0,40}$/iu.test(clause.replace(/\b(?:voorschot)\b.*$/iu, ''))) ?? (RENT.test(clause) ? undefined : PARTS.find(([, pattern]) => pattern.test(near)));
  const isRent = cents >= LEAST_RENT_CENTS && cents <= MOST_RENT_CENTS;
  if (named?.[0] === 'bare') return isRent ? 'bare' : null;
  if (named) return cents >= LEAST_PART_CENTS && cents <= MOST_PART_CENTS ? named[0] : null;
  if (!isRent) return null;
  return RENT.test(clause) || A_MONTH.test(behind) ? 'rent' : null;
}

function listsIn(text: string, aboutMoney: boolean): { includes: CostItem[]; excludes: CostItem[]; allIn: boolean } {
  const marks = [...[...text.matchAll(INCLUDED)].map((hit) => ({ at: hit.index, end: hit.index + hit[0].length, kind: 'in' as const, word: hit[0] })), ...(aboutMoney ? [...text.matchAll(EXCLUDED)].map((hit) => ({ at: hit.index, end: hit.index + hit[0].length, kind: 'out' as const, word: hit[0] })) : [])].sort((a, b) => a.at - b.at);
  const includes: CostItem[] = [];
  const excludes: CostItem[] = [];
  for (const [at, mark] of marks.entries()) {
    // "Not included", "niet inbegrepen" hold the other word; it was met already.
    if (mark.kind === 'in' && (/\b(?:not|niet|nicht|n['’]t)\s{0,2}$/iu.test(text.slice(Math.max(0, mark.at - 6), mark.at)) || marks.some((other) => other !== mark && other.at <= mark.at && other.end >= mark.end))) continue;
    const list = text.slice(mark.end, Math.min(marks[at + 1]?.at ?? text.length, mark.end + 160)).split(/[.;!](?:\s|$)/u)[0] ?? '';
    // "Gas and water included": the list stands before the word.
    const before = /^(?:included|inbegrepen|not included|niet inbegrepen|voor eigen rekening)/iu.test(mark.word) ? (text.slice(Math.max(0, mark.at - 120), mark.at).split(/[.;!]\s|\b(?:incl|excl)\p{L}*/iu).at(-1) ?? '') : '';
    const items = itemsOf(itemsOf(list).length > 0 ? list : before);
    if (mark.kind === 'in') includes.push(...items);
    else excludes.push(...items);
  }
  return { includes, excludes: excludes.filter((item) => !includes.includes(item) && item !== 'parking' && item !== 'laundry'), allIn: ALL_IN.test(text) && !/\b(?:not|niet|geen)\s{1,2}all/iu.test(text) };
}

function itemsOf(list: string): CostItem[] {
  return ITEMS.flatMap(([items, pattern]) => (pattern.test(list) ? items : [])).filter((item, at, all) => all.indexOf(item) === at);
}
