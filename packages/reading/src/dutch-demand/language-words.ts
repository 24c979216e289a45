/** The languages whose demand is read. */
export type DemandedLanguage = 'dutch' | 'english' | 'german';

// "Dutch" before one of these is about the country, its market or its people, not about what the candidate speaks.
const NOT_THE_LANGUAGE =
  '(?!\\s*[-–]?\\s*(?:based|born|market|markets|company|companies|law|laws|labou?r|employment|tax|taxes|payroll|government|governmental|municipal\\w*|public|national\\w*|citizen\\w*|passport|resident\\w*|residency|work(?:ing)? permit|visa|bsn|' +
  'culture|office|offices|team|teams|society|economy|railways?|bank|banks|banking|healthcare|health|energy|education|universit\\w+|school|schools|client|clients|customer|customers|consumer\\w*|region|residence|' +
  'subsidiary|entity|branch|branches|organi[sz]ation\\w*|institut\\w+|industry|sector|startup|start-up|scale-?up|design|heritage|history|province|cities|city|weather|food|holidays?|bicycle|bike|driver|driving|pension|collective|' +
  'cao|regulat\\w+|legislation|accounting|gaap|civil|criminal|corporate|data|ministry|police|army|royal|context|standards?|way|directness|people|colleagues|users?|businesses|partners?|retail\\w*|(?:language\\s+)?(?:lessons?|class(?:es)?|courses?|training)|' +
  'translations?|content|website|texts?|documents?|version|subtitles|vacanc\\w+|job\\b|applicants? only)\\b)';

const NAMES: Record<DemandedLanguage, string> = {
  dutch: `(?:(?<!\\((?:in )?(?=dutch:))\\b(?:the\\s+)?dutch(?:\\s*\\/\\s*flemish)?\\b${NOT_THE_LANGUAGE}|\\bnederlandstalig\\w*|\\bnederlands[-\\s]?sprekende?\\b|\\bnederlandse?\\s+(?:taal|taalvaardigheid|taalbeheersing|spraak)\\w*|\\bnederlands(?:\\\\?[-–]\\w+)?\\b(?!\\s+(?:recht|merk|product|platform|bedrijf|bedrijven|initiatief|elftal|paspoort|rijbewijs|belasting\\w*|grondgebied|onderwijs|diploma|kenteken|bank|team))|\\bnederlandse?(?=\\s*(?:,|en|of|&|\\\\&|\\/|als)\\s*(?:in\\s+)?(?:de\\s+|het\\s+)?(?:engels|duits|frans))|\\bNT2\\b|\\bflemish\\b)`,
  english: '(?:\\benglish\\b(?!\\s+(?:market|company|law|team|clients?|customers?|version|lessons|content|breakfast))|\\bengels(?:e|talig\\w*)?\\b(?!\\s+(?:bedrijf|markt|recht)))',
  german: '(?:\\bgerman\\b(?!\\s+(?:market|company|law|team|clients?|customers?|office|subsidiary))|\\bduits(?:e|talig\\w*)?\\b(?!\\s+(?:bedrijf|markt|recht)))',
};
const OTHERS = '(?:\\b(?:french|spanish|italian|polish|portuguese|turkish|arabic|mandarin|chinese|frans|spaans|italiaans|pools|turks|arabisch)\\b)';

/** One place where a language is named in a sentence. */
export interface Mention {
  language: DemandedLanguage | 'another';
  start: number;
  end: number;
}

const PATTERNS: [Mention['language'], RegExp][] = [
  ...(Object.entries(NAMES) as [DemandedLanguage, string][]).map(([language, source]): [Mention['language'], RegExp] => [language, new RegExp(source, 'gi')]),
  ['another', new RegExp(OTHERS, 'gi')],
];

const QUICK: Record<DemandedLanguage, RegExp> = { dutch: /dutch|nederland|flemish|NT2/i, english: /english|engels/i, german: /german|duits/i };

/** Whether a sentence may name the language at all: a cheap look before the careful one. */
export function mayMention(language: DemandedLanguage, sentence: string): boolean {
  return QUICK[language].test(sentence);
}

/** Every mention of a language as a language, in the order of the sentence. */
export function mentionsIn(sentence: string): Mention[] {
  const found: Mention[] = [];
  for (const [language, pattern] of PATTERNS) {
    for (const match of sentence.matchAll(pattern)) found.push({ language, start: match.index, end: match.index + match[0].length });
  }
  return found.sort((a, b) => a.start - b.start);
}
