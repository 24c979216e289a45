import { EDUCATION_LEVELS, type EducationLevel } from '@mitn/domain';
import { TOPIC } from '../sentence/topics.js';
import type { AdSentences, TopicSentence } from '../sentence/ad-sentences.js';
import { agreed, type Fact } from '../sentence/fact.js';
import { quoteOf } from '../sentence/sentence.js';

// What a level is called. "University degree" without more is met by a bachelor; the Dutch "wo" and "universitair" mean the whole university course.
const LEVELS: [EducationLevel, RegExp][] = [
  ['doctorate', /(?<![\p{L}\p{N}])(?:ph\.?\s?d\.?|doctora(?:te|l degree)|doctoraat|promotie(?:onderzoek)? afgerond|gepromoveerd|promoviert|doctoral degree)(?!\p{L})/giu],
  ['master', /(?<![\p{L}\p{N}])(?:master(?:['’]?s|diploma|graad|niveau|opleiding|abschluss|titel)?|m\.?\s?sc\.?|m\.?a\.?|mba|wo|universitai?re? (?:master|opleiding|studie|diploma|werk- en denkniveau|werk en denkniveau)|academisch(?:e)? (?:master|opleiding|werk- en denkniveau|werk en denkniveau|denkniveau|niveau))(?![\p{L}\p{N}])/giu],
  ['bachelor', /(?<![\p{L}\p{N}])(?:bachelor(?:['’]?s|diploma|graad|niveau|opleiding|abschluss)?|b\.?\s?sc\.?|b\.?a\.?|hbo(?:-?\+)?|(?:university|college|academic|undergraduate|4-year|four-year|higher education) (?:degree|diploma|education|level)|(?:a|relevant|completed|related|technical|stem) degree|degree(?= in \p{L})|educated to degree level|(?:abgeschlossenes|erfolgreich abgeschlossenes) (?:studium|hochschulstudium)|hochschulabschluss|hogere beroepsopleiding)(?![\p{L}\p{N}])/giu],
  ['vocational', /(?<![\p{L}\p{N}])(?:mbo(?:-?\+)?|mbo-?[1-4]|vocational (?:degree|diploma|education|training|qualification|level)|(?:abgeschlossene|kaufmännische|abgeschlossene kaufmännische|technische)\s(?:berufs)?ausbildung|middelbare beroepsopleiding)(?![\p{L}])/giu],
];
const NO_DEGREE = /\b(?:no (?:degree|diploma|formal education|education(?:al)? background)s? (?:is |are )?(?:required|needed|necessary)|(?:a )?(?:degree|diploma) is not (?:required|needed|necessary)|(?:geen|een) (?:diploma|opleiding)(?:'?s)? (?:is )?(?:niet )?(?:nodig|vereist|noodzakelijk)|opleiding is niet (?:belangrijk|nodig|vereist)|(?:keine|ohne) ausbildung(?: ist)? (?:erforderlich|nötig|notwendig))(?!\p{L})/iu;
const NEGATED_DUTCH = /\bgeen\b|\bniet\b/iu;
// A degree that is only welcome: the words right before it, and those behind it in its clause.
const SOFT_JUST_BEFORE = /\b(?:preferably|ideally|bij voorkeur|liefst|idealerweise|preferred:?)(?:\s(?:a|an|een|with|met|at|op|on))?\s{0,2}(?:\p{L}{1,12}['’-]?\p{L}{0,3}\s){0,2}$/iu;
const SOFT_BEHIND = /^[^,;.]{0,60}?(?:(?:is|are|would be|geldt als|ist|being|strongly|highly|\(|-|–)\s{0,2})?(?:een |a |an |great |big |strong |is )?(?:preferred|pre\b|plus|pluspunt|nice[\s-]to[\s-]have|bonus|advantage|desirable|desired|gewenst|wenselijk|von vorteil|wünschenswert|welcome)(?!\s(?:field|area|subject|background))/iu;
// "A laboratory diploma or a bachelor": the level of the diploma is not said, so neither is the lowest.
const DIPLOMA_OR = /\bdiploma (?:or|of|oder) (?:an? |een )?(?:bachelor|master|hbo|degree)/iu;
// Words of a demand, and of what is not one: teaching, offering, being a student, naming colleagues.
const DEMAND = /\b(?:degree|diploma|niveau|level|opleiding|opgeleid|educat\p{L}*|qualification|afgerond\p{L}*|completed|graduat\p{L}*|background|in het bezit|beschik\p{L}*|hold|possess|have|has|hebt|heb|required|minimum|minimaal|at least|ten minste|minstens|werk- en denk|werk en denk|denkniveau|abgeschlossen\p{L}*|abschluss|studium|or higher|equivalent|you are an?|in the field|in een|in a|in computer|in data|in engineering|in finance|studie)(?!\p{L})/iu;
const NOT_ASKED = /\b(?:student(?:s|en)?|students['’]|studeer|studies|stagiair\p{L}*|intern(?:s|ship)?s?|stage|internship|afstudeer\p{L}*|thesis|enrolled|pursuing|currently studying|penultimate|final[\s-]year|laatste jaar|je volgt|you are following|following a|studierende\p{L}*|immatrikul\p{L}*|\p{L}{0,12}studiums|eingeschrieben|werkstudent\p{L}*|teach\p{L}*|lectur\p{L}*|supervis\p{L}*|curricul\p{L}*|doceer|docent|onderwijs geven|courses?|modules?|our team|ons team|colleagues|collega['’]?s|we offer|wij bieden|you (?:will )?(?:earn|obtain|receive)|opportunity to|mogelijkheid|programmes?|programs?|graduates? from|tuition|studiekosten|alumni|vmbo)(?!\p{L})/iu;
const NOT_A_DEGREE = /^\s{0,2}[-]?\s?(?:data|class|plan|branch|student|thesis|of ceremon|schedule|agreement|file|record|node|page|brand|builder|candidate|position|project|programme|program|trajec|track|research|onderzoek|sector|scriptie|supervis|vacanc|trainee|agile|chef|franchise|your|the|level role)/iu;
// A bare "master" is a degree beside such words; else it may be somebody who is good at it.
const BESIDE_MASTER = /(?:degree|diploma|opleiding|niveau|bachelor|hbo|\bwo\b|m\.?sc|ph\.?d|afgerond|completed|universit|graduat|studium|abschluss|titel|level|in het bezit)/iu;
const JUST_BEFORE_NOT_A_DEGREE = /(?:scrum|web|quiz|grand|head|to|can|will|you['’]ll|and|or|truly|quickly|coding|toast|dungeon|jack)\s$/iu;

/**
 * The lowest education that is enough for the job, in the sentence that asks for it. A degree that is only a plus, that interns are still studying for, or that
 * is taught or offered does not count; two sentences that ask for different levels give null.
 */
export function readEducation(ad: AdSentences): Fact<EducationLevel> | null {
  return agreed(ad.body.flatMap((sentence) => {
    if (!(sentence.topics & TOPIC.education)) return [];
    const level = levelAsked(sentence);
    return level === null ? [] : [{ value: level, quote: quoteOf(sentence) }];
  }));
}

function levelAsked(sentence: TopicSentence): EducationLevel | null {
  const { text, topics } = sentence;
  if (topics & TOPIC.negation && NO_DEGREE.test(text) && (/\b(?:no|not|keine|ohne)\b/iu.test(text) || NEGATED_DUTCH.test(text))) return 'none';
  if (NOT_ASKED.test(text) || DIPLOMA_OR.test(text)) return null;
  const asked = LEVELS.flatMap(([level, pattern]) => [...text.matchAll(pattern)].flatMap((match) => (isAsked(level, match, text) ? [level] : [])));
  if (asked.length === 0) return null;
  return EDUCATION_LEVELS.find((level) => asked.includes(level)) ?? null;
}

function isAsked(level: EducationLevel, match: RegExpMatchArray, text: string): boolean {
  const [before, behind] = [text.slice(0, match.index), text.slice((match.index ?? 0) + match[0].length)];
  const word = match[0];
  // Short names are names only in capitals or beside a word of a demand: "ma" is Monday, "wo" Wednesday, "ba" nothing.
  if (/^(?:m\.?a\.?|b\.?a\.?|wo)$/iu.test(word) && !/^(?:M\.?A\.?|B\.?A\.?|WO|wo|Wo)$/u.test(word)) return false;
  if (/^(?:wo|m\.?a|b\.?a|ma|ba)\.?$/iu.test(word) && !/^\s?(?:\/|-|of|or|in\b|degree|niveau|opleiding|werk)/iu.test(behind) && !/(?:hbo|bachelor|universit\p{L}*|mbo|\/|een)\s?(?:\/|of|or|\+|-)?\s?$/iu.test(before)) return false;
  if (/^(?:a|relevant|completed|related|technical|stem) degree$/iu.test(word) && /^\s(?:of|to which)\b/iu.test(behind)) return false;
  if (/^degree$/iu.test(word) && /(?:master|bachelor|ph\.?d|doctoral|['’]s|msc|bsc|high)\s{0,2}(?:level\s)?$|(?:master|bachelor)/iu.test(before)) return false;
  if (/^(?:university|academic|college|a|relevant|completed|related|technical|stem|higher education|undergraduate) (?:degree|level|education|diploma)$/iu.test(word) && /(?:bachelor|master|ph\.?d|hbo|wo\b|b\.?\s?sc|m\.?\s?sc)/iu.test(text)) return false;
  if (level === 'master' && /^master$/iu.test(word) && (!BESIDE_MASTER.test(text) || NOT_A_DEGREE.test(behind) || JUST_BEFORE_NOT_A_DEGREE.test(before))) return false;
  if (NOT_A_DEGREE.test(behind) && !/^\s?(?:level)/iu.test(behind)) return false;
  if (SOFT_JUST_BEFORE.test(before) || SOFT_BEHIND.test(behind)) return false;
  return DEMAND.test(text) || /^(?:hbo|mbo|wo|vocational|gepromoveerd|promoviert)|ausbildung|b\.?sc|m\.?sc|bachelor|master/iu.test(word);
}
