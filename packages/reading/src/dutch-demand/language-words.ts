/** The languages whose demand is read. */
export type DemandedLanguage = 'dutch' | 'english' | 'german';

/** One place where a language is named in a sentence. */
export interface Mention {
  language: DemandedLanguage | 'another';
  start: number;
  end: number;
}

// "Dutch" is both a language and an adjective ("Dutch market"). In English it is taken for the language only before a word that can follow a language:
// a little word, a verb, a word of skill or of need. Any other word after it is what the adjective belongs to.
const MAY_FOLLOW = new Set(
  (
    'and or nor but is are was were be being will would can could may might must should has have does do did not isn doesn as at in on to for with by from of than because since when while where if once within ' +
    'yet too also both well only either though although after before during then so which that who you we it the a an your our i this preferably ideally especially plus nice optional helps help counts ' +
    'language languages skill skills level proficiency proficient fluency fluent fluently speaking speaker speakers speak spoken written verbal oral reading writing comprehension communication knowledge ability ' +
    'native required mandatory preferred preferable desired desirable essential needed necessary obligatory advantageous appreciated vocabulary grammar command mother perfectly daily every here ' +
    'minimum min intermediate advanced upper fluency ideal sufficient enough alone only optional nice highly strongly absolutely definitely comes makes gives recommended adds opens unnecessary superfluous requirement requirements matters suffices goes gets get earns wins means remains stays becomes needn doesnt won wouldn shouldn couldn along throughout without under outside already immediately now still just instead fine goes encouraged impeccable course courses lesson lessons class classes ' +
    'en of als goed is taal zijn vereist und oder ist sind von auf wäre erforderlich'
  ).split(' '),
);
// These follow a language only when they end its clause: "Dutch mandatory", but "Dutch mandatory health insurance".
const ENDS_CLAUSE = /^(?:mandatory|required|preferred|desired|essential|needed|necessary|native|reading|writing|communication|daily)$/;
const AFTER_END = /^\s*(?:$|[^\s\p{L}]|(?:and|or|but|for|in|at|to|with|is|are|as|by|if|when|because|skills?|speakers?|level|ability|proficiency|on|within|after|before)\b)/u;
// "Dutch and European employers" are two adjectives.
const ADJECTIVE_PAIR = /^\s*(?:,|and\/or|and|or|&|\/)\s*(?:inter\w*|europ\w*|eu|multi\w*|foreign|global|local|belgian|austrian|swiss|british|american|nordic|scandinavian|national|regional|world\w*)\b(?!\s+(?:languages?|talen)\b)/i;
// "Dutch and German customers": what two adjectives belong to is seen after the last of them.
const NEXT_NAME = /^\s*(?:,|and\/or|and|or|&|\/|\\&|\+)\s*(?:(?:and|or|also)\s+)?(dutch|flemish|english|german|french|spanish|italian|polish|belgian)(?!\p{L})/iu;
const NOUN_AFTER_NEDERLANDS = /^\s+(?:recht|merk|product|platform|bedrijf|bedrijven|initiatief|elftal|paspoort|rijbewijs|belasting\p{L}*|grondgebied|onderwijs|diploma|kenteken|bank|team|hoofdkantoor|familiebedrijf|instituut|rijk|burgerschap)(?!\p{L})/iu;
const LANGUAGE_NAME = /^\s+(?:Engels|Duits|Frans|Spaans|NT2|[ABC][12])/;
const NON_SPEAKER = /\bnon[\s\\-]{0,3}$/i;

const ENGLISH_NAMES: Record<string, Mention['language']> = { dutch: 'dutch', flemish: 'dutch', english: 'english', german: 'german' };
const OWN_NAMES: Record<string, Mention['language']> = {
  nederlands: 'dutch', nederlandstalig: 'dutch', nederlandstalige: 'dutch', nederlandstaligen: 'dutch', nederlandssprekend: 'dutch', nederlandssprekende: 'dutch', nt2: 'dutch', vlaams: 'dutch',
  niederländisch: 'dutch', niederländischkenntnisse: 'dutch', niederländischkenntnissen: 'dutch', holländisch: 'dutch',
  engels: 'english', engelstalig: 'english', engelstalige: 'english', engelstaligen: 'english', engelssprekend: 'english', engelssprekende: 'english', englisch: 'english', englischkenntnisse: 'english', englischkenntnissen: 'english',
  duits: 'german', duitstalig: 'german', duitstalige: 'german', duitstaligen: 'german', duitssprekend: 'german', duitssprekende: 'german', deutsch: 'german', deutschkenntnisse: 'german', deutschkenntnissen: 'german',
};
// "Nederlandse" and "niederländische" are the language only beside a word for it.
const INFLECTED: Record<string, Mention['language']> = { nederlandse: 'dutch', niederländische: 'dutch', niederländischen: 'dutch', niederländischer: 'dutch', engelse: 'english', englische: 'english', englischen: 'english', englischer: 'english', duitse: 'german', deutsche: 'german', deutschen: 'german', deutscher: 'german' };
const OTHERS = new Set('french spanish italian polish portuguese turkish arabic mandarin chinese frans franse spaans spaanse italiaans pools turks arabisch französisch spanisch swedish danish norwegian ukrainian finnish greek hungarian czech romanian bulgarian russian japanese korean hebrew farsi hindi frisian fries zweeds deens noors russisch chinees japans polnisch türkisch schwedisch dänisch russisch niederdeutsch'.split(' '));
const TONGUE_AFTER = /^[-–\\*_]{0,4}\s{0,3}(?:\([^()]{1,30}\)\s{0,3})?(?:(?:,|en|én|of|als|und|oder|&|\/|and)\s*(?:in\s+)?(?:de\s+|het\s+|der\s+)?(?:nederlandse?|engelse?|duitse?|franse?|spaanse?|englische[nrsm]?(?!\p{L})|deutsche[nrsm]?(?!\p{L})|niederländische[nrsm]?(?!\p{L}))[-–\\*_]{0,4}\s{0,3}){0,4}(?:taal|talen|spraak|sprach|communicat|vaardigh|beheers|kenntnis|in\s+woord|in\s+wort)\p{L}*|^[-–\\*_]{0,4}\s*(?:,|en|én|of|als|&|\/)\s*(?:in\s+)?(?:de\s+|het\s+)?(?:engels|duits|frans)(?!\p{L})/iu;
// "Nederlandse taalcursus", "deutscher Sprachraum": the word for the tongue is part of another thing.
const NOT_TONGUE = /^[-–\\*_]{0,4}\s*(?:taal|sprach)(?:model|les|cursus|training|gebied|kurs|raum|unterricht|technolog|grens|unie)/iu;
// A language that is not named: "a third language is a plus" says nothing about the two before it.
const UNNAMED = /\b(?:other|third|additional|local|extra|another|second|foreign|derde|andere|tweede|weitere)\s(?:\p{L}{2,12}\s)?(?:languages?|taal|talen|sprachen?)\b/giu;
const TONGUE_BEFORE = /(?:taal|talen)\s{0,3}[(:-]?\s{0,3}$/i;

// "NL C1", "EN: B2", "DE-speaking": a code is a language only beside its level or a word of speaking; else it is a country.
const CODE = /(?<![\p{L}\p{N}])(?:NL|EN|ENG|DE|GER)(?=[\s:()/-]{1,3}(?:niveau |level |min\. |minimaal |at least )?(?:[ABC][12](?![\p{L}\p{N}])|speak|sprek|native|talig|sprach))/gu;
const CODES: Record<string, Mention['language']> = { nl: 'dutch', en: 'english', eng: 'english', de: 'german', ger: 'german' };
// "Languages: NL, EN": a line of languages may hold bare codes.
const LINE_OF_CODES = /^[^\p{L}]{0,6}(?:required\s|spoken\s|working\s|vereiste\s|gewenste\s|gewünschte\s)?(?:languages?|talen|taal|taaleis(?:en)?|sprachen?)\s?(?:skills\s?|required\s?)?[:=]\s?(?=(?:NL|EN|DE|ENG)(?![\p{L}\p{N}]))/iu;
const BARE_CODE = /(?<![\p{L}\p{N}])(?:NL|EN|ENG|DE|GER)(?![\p{L}\p{N}])/gu;
// Codes count in capitals only: "en" and "de" are little words of Dutch.
const QUICK: Record<DemandedLanguage, RegExp> = {
  dutch: /dutch|nederland|flemish|vlaams|niederl|holl|NT2|\bNL[\s:()/-]/i,
  english: /[Ee]ng(?:l|els)|ENG|EN[\s:()/-]/,
  german: /[Gg]erman|GERMAN|[Dd]uits|DUITS|[Dd]eutsch|DEUTSCH|\b(?:GER|DE)[\s:()/-]/,
};

for (const [stem, language] of [['niederländischsprachig', 'dutch'], ['englischsprachig', 'english'], ['deutschsprachig', 'german']] as const) for (const ending of ['', 'e', 'en', 'er', 'es', 'em']) OWN_NAMES[stem + ending] = language;
const NAMES = new Set([...Object.keys(ENGLISH_NAMES), ...Object.keys(OWN_NAMES), ...Object.keys(INFLECTED), ...OTHERS]);
const WORD = /\p{L}[\p{L}\d]*/gu;
/** A name that ran together with its neighbour: "EnglishYou have", "requiredDutch". */
const GLUED = /(?<=^|\p{Ll})(?:Dutch|English|German|Nederlands|Engels|Duits|Deutsch|Englisch)(?=$|\p{Lu}\p{Ll})/u;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

/** Whether a sentence may name the language at all: a cheap look before the careful one. */
export function mayMention(language: DemandedLanguage, sentence: string): boolean {
  return QUICK[language].test(sentence);
}

/** Whether a text may name one of the three at all. */
export function mayMentionAny(text: string): boolean {
  return QUICK.dutch.test(text) || QUICK.english.test(text) || QUICK.german.test(text) || text.includes(': NL') || text.includes(': EN') || text.includes(': DE');
}

/** Every mention of a language as a language (not of its country, people or market), in the order of the sentence. */
export function mentionsIn(sentence: string): Mention[] {
  const found: Mention[] = [];
  for (const match of sentence.matchAll(WORD)) {
    const glued = match[0].length > 7 && INNER_CAPITAL.test(match[0]) ? GLUED.exec(match[0]) : null;
    const word = (glued ?? match)[0].toLowerCase();
    if (!NAMES.has(word)) continue;
    const start = match.index + (glued?.index ?? 0);
    const end = start + word.length;
    const language = languageNamed(word, sentence.slice(Math.max(0, start - 12), start), glued ? '' : sentence.slice(end, end + 120));
    if (language) found.push({ language, start, end });
  }
  const inLine = sentence.includes(':') && LINE_OF_CODES.test(sentence);
  for (const match of sentence.matchAll(inLine ? BARE_CODE : CODE)) {
    const language = CODES[match[0].toLowerCase()];
    if (language) found.push({ language, start: match.index, end: match.index + match[0].length });
  }
  if (found.length === 0) return found;
  for (const match of sentence.matchAll(UNNAMED)) found.push({ language: 'another', start: match.index, end: match.index + match[0].length });
  return found.sort((a, b) => a.start - b.start);
}

function languageNamed(word: string, before: string, after: string): Mention['language'] | null {
  if (OTHERS.has(word)) return 'another';
  const english = Object.hasOwn(ENGLISH_NAMES, word) ? ENGLISH_NAMES[word] : undefined;
  if (english) return isLanguageInEnglish(before, after) ? english : null;
  const inflected = Object.hasOwn(INFLECTED, word) ? INFLECTED[word] : undefined;
  if (inflected) return (TONGUE_AFTER.test(after) && !NOT_TONGUE.test(after)) || TONGUE_BEFORE.test(before) ? inflected : null;
  const own = Object.hasOwn(OWN_NAMES, word) ? OWN_NAMES[word] : undefined;
  if (!own) return null;
  if (/\((?:in het )?$/i.test(before) && /^\s*:/.test(after)) return null;
  // "Nederlands Dans Theater": a name goes on with a capital.
  const name = /^\s+\p{Lu}\p{Ll}/u.test(after) && !LANGUAGE_NAME.test(after) && word === 'nederlands';
  return name || NOT_TONGUE.test(after) || NOUN_AFTER_NEDERLANDS.test(after) ? null : own;
}

function isLanguageInEnglish(before: string, after: string): boolean {
  if (NON_SPEAKER.test(before)) return false;
  // "(in Dutch: VOG)" gives a word's translation.
  if (/\((?:in )?$/i.test(before) && /^\s*:/.test(after)) return false;
  if (ADJECTIVE_PAIR.test(after)) return false;
  const pair = NEXT_NAME.exec(after);
  if (pair) return isLanguageInEnglish('', after.slice(pair[0].length));
  if (/^(?:-based|-born|-owned)/i.test(after)) return false;
  const next = /^[\s\-–\\]*(\p{L}[\p{L}\d]*)/u.exec(after);
  if (!next?.[1] || next[0] === next[1]) return true;
  if (/(?:business|native|fluent)\s$/i.test(before)) return true;
  if (/^[ABC][12]$/.test(next[1])) return true;
  const word = next[1].toLowerCase();
  // "Dutch - a plus": a dash with space before it ends the adjective; "Dutch-based" does not get here as a language.
  if (/^\s+\\?[-–]\s*$/.test(after.slice(0, next[0].length - next[1].length))) return true;
  if (Object.hasOwn(ENGLISH_NAMES, word) || OTHERS.has(word) || Object.hasOwn(OWN_NAMES, word)) return true;
  if (!MAY_FOLLOW.has(word)) return false;
  if (word === 'language' || word === 'languages') return !/^\s*(?:training|school|models?|data|technolog\w*|version|content|resources?)\b/i.test(after.slice(next[0].length));
  return !ENDS_CLAUSE.test(word) || AFTER_END.test(after.slice(next[0].length));
}
