import { foldedWords } from './folded-words.js';

/** What tells one ad of an employer from the next although both are written from one template. */
export interface AdMarks {
  /** Reference numbers, in capitals. */
  references: Set<string>;
  /** Amounts in euros, as digits. */
  amounts: Set<string>;
  /** Hours a week as written, "32-40". */
  hours: Set<string>;
  /** Departments, teams, sites and clients that are named. */
  units: Set<string>;
}

const LONGEST = 30_000;
const REFERENCE = /\b(?:vacature(?:nummer|code|nr)|vacancy (?:number|code|no|id)|job[ -]?(?:id|code|number|ref(?:erence)?)|(?:job )?req(?:uisition)?[ .]?(?:id|nr|no|number)|ref(?:erence|erentie)?[ -]?(?:nummer|number|code|nr|no)|referentienummer|kenmerk|reference|ref)\b[ \t:.#-]{1,6}([A-Z]{0,6}[-_/.]?\d[A-Z\d._/-]{2,24})/giu;
const EUROS = /(?:€|\beur(?:o)?\b)\s{0,2}(\d[\d.,]{0,12}\d)|\b(\d[\d.,]{1,12}\d)\s{0,2}(?:€|euro?\b)/giu;
const WEEK_HOURS = /\b(\d{2})(?:\s{0,2}(?:-|–|tot|to|\/|à|of|or)\s{0,2}(\d{2}))?\s{0,2}[- ]?(?:uur|uren|hours?|hrs)\b/giu;
const NAMED_AFTER = /\b(?:[Aa]fdeling|[Dd]epartment|[Tt]eam|[Uu]nit|[Cc]luster|[Dd]ivisi(?:e|on)|[Ff]acult(?:eit|y)|[Vv]akgroep|[Ll]ocati(?:e|on)|[Vv]estiging|[Ww]ard|[Oo]pdrachtgever|[Cc]lient|[Kk]lant|[Pp]roject)(?:\s?[:–-])?\s(?:of\s)?((?:\p{Lu}|\d)[\p{L}\d&'-]{0,30}(?:\s(?:\p{Lu}|\d|&)[\p{L}\d&'-]{0,30}){0,3})/gu;
const NAMED_BEFORE = /(?<!\p{Lu})((?:\p{Lu}[\p{L}&'-]{1,30}\s){1,3})(?:department|team|unit|division|ward|faculty|afdeling)\b/gu;

/** Reads the marks of an ad from its title and the first 30,000 units of its text. */
export function adMarks(title: string, description: string): AdMarks {
  const text = `${title}\n${description.slice(0, LONGEST)}`;
  return {
    references: new Set([...text.matchAll(REFERENCE)].map((match) => (match[1] ?? '').toUpperCase().replace(/[._/-]+$/, ''))),
    amounts: new Set([...text.matchAll(EUROS)].map((match) => (match[1] ?? match[2] ?? '').replace(/[.,]\d{2}$/, '').replace(/\D/g, ''))),
    hours: new Set([...text.matchAll(WEEK_HOURS)].filter((match) => Number(match[1]) >= 12 && Number(match[2] ?? match[1]) <= 60).map((match) => (match[2] ? `${match[1]}-${match[2]}` : (match[1] ?? '')))),
    units: new Set([...text.matchAll(NAMED_AFTER), ...text.matchAll(NAMED_BEFORE)].map((match) => foldedWords(match[1] ?? '').join(' ')).filter((unit) => unit !== '')),
  };
}

/** Which marks both ads have and none of which they share; empty = nothing speaks against the two being one. */
export function contradictions(a: AdMarks, b: AdMarks): (keyof AdMarks)[] {
  return (['references', 'amounts', 'hours', 'units'] as const).filter((mark) => a[mark].size > 0 && b[mark].size > 0 && ![...a[mark]].some((value) => b[mark].has(value)));
}
