import { findTown } from '../place/gazetteer.js';
import { placeKey, PROVINCE_NAMES } from '../place/place-names.js';
import { wordsOf } from '../vocabulary/label-words.js';

/** A word of a title and how much it says about the occupation, 0 to 1. */
export interface TitleWord {
  word: string;
  weight: number;
}

const LONGEST_TITLE = 200;
/** Grades, hours, contracts, schooling and calls to apply: they say nothing about the occupation. */
const SILENT = new Set(
  `a aan all allround als an and annum are at baan baas beginnend bij bijbaan binnen by circa d de deeltijd direct eigen een en ervaren experienced excellent f fixed flexibel for freelance
   fte full fulltime functie gediplomeerd gevorderd gezocht h het hiring hour hours hrs hybrid i ii iii immediate in interim intern interns internship is iv job jobs join jij jouw jr junior looking lead leidend maand
   m mbo medior month min max n nederland netherlands niveau nieuw nieuwe new now of on onsite ons onze open opening or our part parttime per permanent position principal promotie remote
   salaris salary schaal senior site sr staff stagiair stagiaire starter startende tijd tijdelijk time the to te trainee traineeship graduate werkstudent uren urgent uur v vacancy vacature vacatures van vast vaste voltijd voor w we week weekend weken
   werk werken wij wo work x you your yes zaterdag zelfstandig zoekt zoeken zzp zzper level speaking speaker native engelstalig engelstalige nederlandstalig
   nederlandstalige duitstalig duitstalige`.split(/\s+/),
);
const SHORT_FORMS: Readonly<Record<string, string>> = {
  rep: 'representative', reps: 'representative', dev: 'developer', devs: 'developer', mgr: 'manager', eng: 'engineer', engr: 'engineer', asst: 'assistant', ass: 'assistent', assoc: 'associate', admin: 'administrative',
  mdw: 'medewerker', medew: 'medewerker', med: 'medewerker', tech: 'technician', coord: 'coordinator', spec: 'specialist', acc: 'account', maint: 'maintenance', elec: 'electrical', mech: 'mechanical',
  qa: 'qa', hoofd: 'hoofd', vpk: 'verpleegkundige', verpl: 'verpleegkundige', fysio: 'fysiotherapeut',
};
/** Two words that are written as one elsewhere. "HBO-V" is schooling by its first half and an occupation as a whole. */
const JOINED: ReadonlyMap<string, string> = new Map([
  ['hbo v', 'hbov'], ['front end', 'frontend'], ['back end', 'backend'], ['full stack', 'fullstack'], ['e commerce', 'ecommerce'], ['help desk', 'helpdesk'], ['service desk', 'servicedesk'], ['call center', 'callcenter'], ['call centre', 'callcenter'],
  ['web shop', 'webshop'], ['book keeper', 'bookkeeper'], ['care giver', 'caregiver'], ['order picker', 'orderpicker'], ['fork lift', 'forklift'], ['dev ops', 'devops'], ['data base', 'database'], ['house keeping', 'housekeeping'],
]);
/** Behind these a title names an employer, a place, a subject. */
const ASIDE = /\s(?:bij|at|@|voor|for|in|te|within|binnen|regio|omgeving|namens)\s/i;
const BREAKS = /(?<!\s)\s+[-–—|•·:]+\s*|(?<![-–—|•·:])[-–—|•·:]+\s+|[|•·,;:()[\]{}!?"“”]|\s\/\s/;
/** "German speaking customer agent" is no teacher of German. */
const SPOKEN = /\b(?:english|dutch|german|french|nordic|spanish|italian)[ -](?:speaking|speaker|native)\b/gi;
const SECOND = 0.4;

/**
 * The words of a title that may say what the work is: places, hours, grades, gender marks and calls to apply are gone; what stands behind a dash, in brackets or
 * behind "at", "bij", "voor" counts less.
 */
export function cleanTitle(title: string): TitleWord[] {
  const segments = title.slice(0, LONGEST_TITLE).replace(SPOKEN, ' ').replace(/\((?:m|v|f|w|x|d|\/|-|\s|all genders?)+\)/gi, ' ').split(BREAKS).map((segment) => segment.trim()).filter((segment) => segment !== '');
  const words: TitleWord[] = [];
  for (const segment of segments) {
    const main = words.length === 0;
    if (!main && isPlace(segment)) continue;
    const aside = ASIDE.exec(` ${segment} `);
    const cut = aside === null ? segment.length : aside.index;
    add(words, segment.slice(0, cut), main ? 1 : SECOND);
    const rest = segment.slice(cut).replace(ASIDE, ' ').trim();
    if (rest !== '' && !isPlace(rest)) add(words, rest, words.length === 0 ? 1 : SECOND);
  }
  return words;
}

/** The words of a label or a segment in the one spelling that titles and labels share; silent words are left out. */
export function tellingWords(text: string): string[] {
  const plain = wordsOf(text.replace(/['’](?:s|er|ers)\b/gi, '')).map(({ word }) => SHORT_FORMS[word] ?? word);
  const joined: string[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const [word = '', next = ''] = [plain[at], plain[at + 1]];
    const one = JOINED.get(`${word} ${next}`);
    if (one !== undefined) at += 1;
    joined.push(one ?? word);
  }
  return joined.filter((word) => !SILENT.has(word) && !/^\d/.test(word));
}

function add(words: TitleWord[], text: string, weight: number): void {
  const telling = tellingWords(text);
  const last = telling.at(-1);
  if (telling.length > 1 && last !== undefined && isPlace(last)) telling.pop();
  for (const word of telling) if (!words.some((known) => known.word === word)) words.push({ word, weight });
}

function isPlace(text: string): boolean {
  const key = placeKey(text);
  return PROVINCE_NAMES.has(key) || findTown(key, null) !== null;
}
