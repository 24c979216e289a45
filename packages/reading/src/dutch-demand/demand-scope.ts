// Whether a word of wish or of negation belongs to the language, or to something else in its sentence: "fluent Dutch, no experience required" asks for Dutch,
// "strong SQL is a plus, excellent English" asks for English. Each pattern meets the clause before or after a language, of at most 600 units.

/** Words that only lengthen the language: "Dutch (B1) language skills in speech and writing". */
const TAIL = String.raw`(?:[\s)*_"”’\\]|\([^()]{0,40}\)|(?:language|skills?|proficiency|knowledge|fluency|speaking|speakers?|spoken|written|writing|taal|talen|taalvaardigheid|kennis|sprache|sprach\p{L}*|kenntnisse\p{L}*|level|niveau|at|on|of|in|both|and|en|und|is|are|as a|[ABC][12]|well|too|also|ook|auch|speech|woord|geschrift|wort|schrift|spreken|schrijven|sprechen|speak)(?!\p{L})){0,12}`;
const NEED = String.raw`(?:required?|requirements?|needed|need|necessary|necessity|mandatory|must|essential|obligatory|compulsory|pre-?requisite|precondition|condition|expected|vereist\p{L}*|nodig|verplicht\p{L}*|noodzakelijk|noodzaak|vereiste|eis|must[\s-]?have|gevraagd|important|relevant|belangrijk|wichtig|erforderlich|nötig|notwendig|voraussetzung|vorausgesetzt|pflicht|zwingend|verlangt|muss|problem|barrier|dealbreaker|deal-breaker|voorwaarde|bedingung)(?!\p{L})`;
const NOT = String.raw`(?:not|no|never|by no means|in no way|keineswegs|geenszins|niet|geen|nicht|kein\p{L}*)(?!\p{L})`;

const WISH = String.raw`(?:plus(?:punt\p{L}*|punkt\p{L}*|es)?|pr[eé]s?|(?:a|big|great|huge|strong) pro|pro but|advantage\p{L}*|prefer(?:red|ably|able|ence)|nice[\s\\-]{1,3}to[\s\\-]{1,3}ha(?:ve|ves|d)|desir(?:ed|able)|bonus|asset|beneficial|benefit|valued|valuable|appreciated|helpful|helps?|useful|welcome|(?:an|the) edge|head start|step ahead|streepje voor|recommend\p{L}*|encouraged|easier|makkelijker|einfacher|leichter|aanbevolen|empfehlenswert|empfohlen|voorsprong|vorsprung|gewenst|wenselijk|voorkeur|mooi meegenomen|meegenomen|handig|voordeel|handy|wünschenswert|gewünscht|vorteil\p{L}*|hilfreich|nützlich|willkommen|gern gesehen|gerne gesehen|begrüßenswert|umso besser|priority|precedence|voorrang|vorrang|(?<=(?:is|ist|zijn|sind|be)\s)(?:praktisch|practical)|in handy|in useful|extra(?:['’]?s|tje|atjes)?|ideally|idealiter|(?:would|will|could) be (?:very |really |even )?(?:great|good|nice|fantastic|awesome|lovely|better)|(?:zou|is) (?:mooi|fijn|prettig|leuk)(?! en)|wäre (?:schön|super|toll|gut|klasse))(?!\p{L})`;
const WISH_AFTER = new RegExp(WISH, 'iu');
/** "…, which is a plus" still speaks of the language; "…, knowledge of React is a plus" does not. */
const OTHER_SUBJECT =
  /;|\(\s?(?!(?:which|that|is|a|an|very|strongly|highly|not|but|[ABC][12])\b)\p{L}[^()]{0,30}\s(?:is|are|a|an)\s|[,–—:]\s*(?!(?:which|that|this|it|is|are|but|however|though|although|would|will|maar|dit|dat|wat|aber|wobei|das|considered|highly|strongly|very|strong|big|a|an|een|ein|preferably|in|zowel|both|either|wel|though|also|too|ook|mag|nice)\b)\p{L}|(?<!\p{L})(?:and|en|und|sowie|as well as|plus|&)\s(?!(?:written|writing|spoken|speaking|schrift|geschrift|oral|orally|verbal|verbally|is|are|would|other|any|andere|preferred|preferably|considered)(?!\p{L}))\p{L}|\b(?:must|required|mandatory|essential|vereist|verplicht|noodzakelijk|erforderlich|vorausgesetzt|voraussetzung|zwingend)(?!\p{L})(?![\s-]haves?)/iu;

const WISH_BEFORE = new RegExp(
  String.raw`$(?<=(?:(?<!\p{L})(?:prefer(?:ably|able|red|ence|ences|s)?|ideally|idealiter|voorkeur|liefst|pluspunt(?:en)?|idealerweise|bevorzugt|vorzugsweise|im besten fall|im idealfall|bonus(?: points?)?|extra points?|nice[\s\\-]{1,3}to[\s\\-]{1,3}haves?|desir(?:able|ed)|wünschenswert|optionally)(?!\p{L})|(?<!\p{L})(?:plus|pr[eé]|advantage|asset|pluspunkt|voordeel|pluspunt|von vorteil|helpful|useful|helps|welcome|great|nice|good|fantastic|awesome|better|lovely|love it|handy|convenient|practical|helpt|scheelt|hilft|praktisch|rather|mooi|fijn|prettig|handig|leuk|super|toll|schön|vorteilhaft|hilfreich|besser)(?:,?\s(?:if|when|that|als|indien|wanneer|dat|wenn|dass|is|are|ist|sind|wäre\p{L}*|would be|have (?:someone|somebody|a candidate)|to (?:have|speak|know(?!\s?[:,])|read|understand|be able))|\s?:))(?!\p{L})[,:]?(?:(?!\s\\?[-–—]\s)[^,.;:)]){0,80}:?\s?)`,
  'iu',
);

const LITTLE = String.raw`(?:(?:a|an|the|strictly|absolutely|necessarily|always|really|per se|be|yet|immediately|directly|hard|strict|formal|specific|een|harde|direct|altijd|persé|echt|absoluut|meteen|unbedingt|zwingend|immer|eine|einen|absolut|sofort|considered|als|in any way|in itself)\s){0,3}`;
const COPULA = String.raw`(?:(?:is|are|was|be|being|will be|would be|ist|sind|wird|werden|does|do|need|needs|zijn|wordt|worden|isn|aren|wasn|needn|won|doesn|hoeft|hoeven)['’]?t?\s?)?`;
const FLAWLESS = /\b(?:perfect|fluent|fluency|native|flawless|advanced|expert|vloeiend|perfekt|foutloos|fließend|muttersprach\p{L}*|moedertaal|mother tongue)/iu;
const NOT_NEEDED_AFTER = new RegExp(
  String.raw`^${TAIL}\s?(?:[,:–—-]{1,2}\s?)?(?:\(\s?)?(?:(?:which|that|this|it|dit|dat|das|but|maar|aber)\s)?${COPULA}(?:(?:for|voor|für|in|at|bei) [^.;,]{1,25}\s)?(?:(?:\p{L}{2,12}ly|absoluut|zeker|echt|per se|unbedingt|zwingend|dabei|hier|hierfür|dafür|voor deze functie|at all|by any means)\s){0,2}(?:${NOT}|(?<=n)['’]t)\s${LITTLE}${NEED}`,
  'iu',
);
const CONTRACTED_AFTER = new RegExp(String.raw`^${TAIL}\s?(?:is|are|was|wo|does|do|need)n['’]t\s${LITTLE}${NEED}`, 'iu');
// "Nederlands hoef je niet te spreken", "Deutsch brauchst du nicht".
const NOT_NEEDED_VERB_AFTER = new RegExp(String.raw`^${TAIL}(?:(?:brauchst|brauchen|benötigst|benötigen|musst|müssen|hoef|hoeft|heb)\s(?:du|sie|je|jij|u)\s[^.;,]{0,20}(?:nicht|niet)(?!\p{L})|(?:(?:lezen|schrijven|können|kunnen)\s){0,2}(?:hoeft|hoeven|muss|müssen|braucht)\s(?:(?:echt|zeker|per se|man|direct|beslist|unbedingt)\s){0,2}(?:niet|nicht)(?!\p{L})|\s?(?:is|are|ist|sind|zijn|:)?\s?(?:unnecessary|superfluous|overbodig|onnodig|unnötig|überflüssig|optional|optioneel|not (?:a must|per se)|no must|niet per se|niet perse))`, 'iu');
// "Je hoeft de Nederlandse taal niet te beheersen".
const NEED_VERB_BEFORE = /(?<!\p{L})(?:hoeft?|hoeven|brauchst|brauchen|musst|müssen)\s[^.;,]{0,25}$/iu;
const NOT_VERB_AFTER = new RegExp(String.raw`^${TAIL}\s?(?:niet|nicht)(?!\p{L})`, 'iu');
// "Your Dutch does not have to be perfect".
const PERFECTION_AFTER = /^\s?(?:\p{L}{2,8}\s){0,2}(?:not|niet|nicht|n['’]t)\s[^.;,]{0,15}(?:perfect|fluent|flawless|native|vloeiend|foutloos|perfekt|fließend)/iu;
const NOT_NEEDED_BEFORE = new RegExp(String.raw`$(?<=(?:(?<!\p{L})${NOT}|n['’]t)\s[^.;,]{0,20}${NEED}(?::|,)?(?:\s(?:to|that|for|om|dat|dass|if|als|wenn|in|you|u|je)(?!\p{L})(?:(?!\b(?:and|but|en|maar|und|aber|other|except)\b)[^.;,:]){0,45}|,?\s?(?:zu)?\s?))`, 'iu');
const NO_NEED_BEFORE = new RegExp(
  String.raw`(?:(?<!\p{L})(?:not|n['’]t|never|nobody|no one|niemand|cannot)\s+(?:need|have|expect|require|ask|demand)\p{L}*(?:\s+(?:for|you to|to|that you|from you))?(?:\s+(?:be able to|speak|know|have|learn|master|understand|any))*|(?<!\p{L})no need (?:for|to (?:speak|know|have))|(?<!\p{L})need(?:n['’]t| not)(?: be able to)? (?:speak|know|understand|have)|(?<!\p{L})(?:hoeft?|hoef je|brauchst|brauchen|musst|müssen|benötigst|benötigen|verlangen|erwarten|vragen|verwachten)(?: (?:du|sie|je|wir|we|wij))? (?:geen|kein\p{L}*))\s+(?:any\s+|(?:previous |prior )?(?:knowledge|proficiency|fluency|command|skills?)\s(?:of|in)\s+|kennis van\s+|(?:a |single )*word of\s+|woord\s+|wort\s+)?(?:het\s+|de\s+|the\s+)?$`,
  'iu',
);
const NONE_BEFORE = /(?<!\p{L})(?:no|geen|kein\p{L}*|zonder|ohne|without)\s+(?:any\s+|(?:previous |prior )?(?:knowledge|proficiency|fluency|command|skills?)\s(?:of|in)\s+|kennis van\s+|word of\s+|kenntnisse in\s+)?(?:het\s+|de\s+|the\s+)?$/iu;
const NONE_IS_FINE = new RegExp(String.raw`${NEED}|(?<!\p{L})(?:problem|fine|ok|okay|welcome|welkom|willkommen|possible|mogelijk|möglich|apply|can|could|kan|kunt|kun|kannst|können|also|too|ook|auch|yet)(?!\p{L})`, 'iu');

/** The clause says that this language is an advantage. `before` and `after` are the clause around the language. */
export function wishSaid(before: string, after: string): boolean {
  if (WISH_BEFORE.test(before) && !ASKED_AFTER.test(after)) return true;
  const wish = WISH_AFTER.exec(after.slice(0, 130));
  if (!wish) return false;
  const gap = after.slice(0, wish.index);
  if (OTHER_SUBJECT.test(gap)) return false;
  // "Dutch, preferably native": the adverb speaks of what comes after it.
  return !/^(?:preferably|ideally|idealiter)/i.test(wish[0]) || /^\s?(?:$|[).!])/.test(after.slice(wish.index + wish[0].length));
}

/** A word of advantage stands in the text: "dan heb je een streepje voor". */
export function wishWordIn(text: string): boolean {
  return WISH_AFTER.test(text.slice(0, 90));
}

const ASKED_AFTER = new RegExp(String.raw`^${TAIL}\s?(?:is|are|ist|sind|:|[-–])?\s?(?:an?\s|een\s|strictly\s|absolutely\s|zwingend\s)?(?:required|must(?![\s-]?have\b(?! ))|mandatory|essential|vereist|verplicht|noodzakelijk|erforderlich|vorausgesetzt|voraussetzung|zwingend)(?!\p{L})`, 'iu');

// "Whether you speak Dutch does not matter", "of je Nederlands spreekt maakt niet uit", "Deutsch spielt keine Rolle".
const MATTERS_NOT_AFTER = /^[^.;,]{0,25}(?:(?:does not|doesn['’]t) matter|maakt (?:ons )?niet(?:s)? uit|(?:,\s)?ist (?:uns )?egal|spielt keine rolle)(?!\p{L})/iu;
const MATTERS_NOT_BEFORE = /(?:(?:does not|doesn['’]t) matter (?:whether|if)|maakt niet uit of|egal,? ob)\s[^.;,]{0,20}$/iu;

/** The clause says that this language is not needed: `yes`; `part` when only perfection is not needed. */
export function notNeededSaid(before: string, after: string): 'yes' | 'part' | null {
  const later = NOT_NEEDED_AFTER.exec(after) ?? CONTRACTED_AFTER.exec(after) ?? NOT_NEEDED_VERB_AFTER.exec(after);
  if (later && !/native\s*$/i.test(after.slice(0, later.index + 20).split(/\b(?:not|niet|nicht)\b/i)[0] ?? '')) return FLAWLESS.test(later[0] + after.slice(later[0].length, later[0].length + 25)) ? 'part' : 'yes';
  if (MATTERS_NOT_AFTER.test(after.replace(/^([^,]{0,12}),/, '$1')) || MATTERS_NOT_BEFORE.test(before)) return 'yes';
  if (PERFECTION_AFTER.test(after)) return 'part';
  if (/\bnot only\s$/i.test(before) || /\b(?:niet alleen|nicht nur)\s[^.;,]{0,12}$/i.test(before)) return null;
  if (NOT_NEEDED_BEFORE.test(before)) return FLAWLESS.test(before.slice(-60)) ? 'part' : 'yes';
  if (NO_NEED_BEFORE.test(before)) return 'yes';
  if (NEED_VERB_BEFORE.test(before) && NOT_VERB_AFTER.test(after)) return FLAWLESS.test(before.slice(-40)) ? 'part' : 'yes';
  if (/(?<!\p{L})(?:not|n['’]t|nicht|niet|kein\p{L}*|geen)\s(?:[^.;,]{0,30}\s)?(?:need|have to|require|must|expect|ask|hoef\p{L}*|brauch\p{L}*|muss\p{L}*)[^.;,]{0,30}(?:fluent|native|perfect|flawless|vloeiend|fließend)[^.;,]{0,15}$/iu.test(before)) return 'part';
  if (NONE_BEFORE.test(before) && (before.length + after.length < 60 || NONE_IS_FINE.test(after) || NONE_IS_FINE.test(before))) return 'yes';
  return null;
}
