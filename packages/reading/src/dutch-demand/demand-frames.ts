// Frames in which a sentence asks for a language or waives it, whatever the words around: a condition and what follows from it ("without Dutch you cannot
// apply"), a thing that depends on it ("no Dutch, no job"), what others speak and what follows for the reader, and what makes no difference. Each pattern
// meets one sentence of at most 600 units, and every "anything between" has an end.

import { near } from '../sentence/near.js';

const NEGATION = /(?<!\p{L})(?:not|no|never|nobody|cannot|niet|geen|nooit|nicht|kein\p{L}{0,2}|nie|unable|impossible|onmogelijk|unmöglich|unfortunately|helaas|leider|sorry|too bad|houdt het)(?!\p{L})|n['’]t(?!\p{L})/giu;
const TURNED_DOWN = /(?<!\p{L})(?:reject\p{L}*|declin\p{L}*|turned (?:down|away)|refus\p{L}*|dismissed|discarded|ignored|afgewezen|geweigerd|afvallen|genegeerd|wij[sz]\p{L}{0,3} [^.;]{0,20}af|abgelehnt|aussortiert|ausgeschlossen|ablehnen)(?!\p{L})/iu;
/** A negation that waives: "no problem", "you need not worry". */
const WAIVED = /^\s(?:an?\s|een\s|really\s|echt\s|at all\s|directly\s|direct\s)?(?:problem\p{L}*|probleem|issue|worr\p{L}*|stress|zorgen|sorge|obstacle|obstakel|barrier|bezwaar|punt|reason|reden|grund|matter|mind|care|erg|schlimm|need|have to|hoeft?|uit|difference|verschil|disadvantage|nadeel|only|alleen|nur|a must|required|nodig|nötig|dealbreaker|deal-breaker|yet)(?!\p{L})/iu;
const FINE = /(?<!\p{L})(?:welcome|welkom|willkommen|encouraged|fine|okay|ok|all right|alright|prima|uitstekend|gerust|uiteraard|just as|still|anyway|trotzdem|toch|problemlos|gut zurecht|easily|comfortabl\p{L}+|perfectly|no (?:problem|issue)|geen (?:probleem|punt)|kein problem|no worries|geeft niet|niet erg|can (?:also )?(?:apply|work|start)|may (?:also )?apply|mogen|aan de slag|kan ook|geht auch)(?!\p{L})/iu;

/** What follows for one who lacks the language: refused, fine, or nothing that is said. */
export function consequenceIn(text: string): 'refused' | 'fine' | null {
  if (TURNED_DOWN.test(text)) return 'refused';
  for (const denial of text.matchAll(NEGATION)) if (!WAIVED.test(text.slice(denial.index + denial[0].length, denial.index + denial[0].length + 40))) return 'refused';
  return FINE.test(text) || MATTERS_NOT.test(text) ? 'fine' : null;
}

/** "Without good Dutch", "if you lack Dutch", up to the language. */
const WITHOUT = /(?<!\p{L})(?:without|zonder|ohne|lack\p{L}{0,3})\s(?:(?!and\b|en\b|und\b)[^,;.:]){0,45}$/iu;

export function saidOfLack(before: string): boolean {
  return WITHOUT.test(before);
}

const HOPED_FOR = String.raw`(?:job|work|role|position|interview|chance|contract|hire|offer|deal|luck|go|dice|entry|invitation|baan|werk|functie|kans|gesprek|aanstelling|uitnodiging|contract|stelle|arbeit|einladung|vertrag|anstellung)`;
const NO_BEFORE = /(?:^|[,;:–-]\s?|\b(?:remember|kortom|simple|simpel|rule)\b[^.;]{0,20}\s)(?:no|geen|kein)\s(?:good |goed |fluent |gutes )?$/iu;
const NO_AFTER = new RegExp(String.raw`^\s?(?:,|=|:|–|-|means|is|dan)\s?(?:also\s|dan\s|ook\s)?(?:no|geen|keine?n?)\s${HOPED_FOR}(?!\p{L})(?!\s?\?)`, 'iu');

/** "No Dutch, no job". */
export function noneWithout(before: string, after: string): boolean {
  return NO_BEFORE.test(before) && NO_AFTER.test(after);
}

const ONLY_IF = /(?<!\p{L})(?:only|alleen|enkel|uitsluitend|slechts|nur|ausschließlich)(?!\p{L})[^.;]{0,40}(?<!\p{L})(?:if|when|als|indien|wanneer|wenn|falls|who|die)\s(?:(?:you|je|jij|u|du|sie|your|jouw)(?!\p{L})[^.;,]{0,30})?(?:speak |are fluent in |master )?$/iu;

/** "Only apply if you speak Dutch". */
export function onlyIfSpoken(before: string): boolean {
  return ONLY_IF.test(before) && !/(?<!\p{L})(?:not|n['’]t|niet|nicht)\s(?:only|alleen|nur)(?!\p{L})/iu.test(before);
}

const SO_YOU = /^(?:\s\p{L}{2,14}){0,3}\s?[,:–-]?\s(?:(?:and|en|und|so|dus|therefore|hence|thus|daarom|also|deshalb|deswegen|which (?:is why|means)|that is why|then|dan|dann)[,\s]\s?){0,2}(?:(?:so |dus |we expect |verwachten we |then )?(?:(?:must|should|need|do|will|spreek|moet|spreekt|sprechen|sprichst|do)\s)?(?:you|je|jij|u|du|sie)(?!\p{L})(?=(?:\s\p{L}+){0,3}\s?(?:$|[.!]|too\b|also\b|as well\b|do\b|must\b|should\b|need\b|have to\b|ook\b|moet\b|auch(?!\p{L})))|(?:we expect|verwachten (?:we|wij)|erwarten wir) (?:the same|that|it|hetzelfde|dat|dasselbe|das) (?:of|from|van|von) (?:you|je|jou|u|dir|ihnen))/iu;
const SO_YOU_DO_NOT = /^[^.;]{0,40}(?<!\p{L})(?:but|maar|aber|yet|though)\s(?:you|je|jij|u|du|sie)\s(?:(?:do|are|will|would)(?: not|n['’]t)|need not|hoeft?|hoef|brauchst|müssen|musst)(?!\p{L})/iu;

/** What follows for the reader from what others speak: "our residents only speak Dutch, so you do too". */
export function followsFromOthers(after: string): 'required' | 'not-needed' | null {
  if (SO_YOU_DO_NOT.test(after)) return 'not-needed';
  return SO_YOU.test(after) && !/(?<!\p{L})(?:not|n['’]t|niet|nicht|kein\p{L}*|geen)(?!\p{L})/iu.test(after.slice(0, 80)) ? 'required' : null;
}

const MATTERS_NOT_WORDS = String.raw`(?:(?:not|n['’]t|nobody|no one|niemand|never)\s(?:really\s|at all\s)?(?:minds?|cares?|matters?)(?!\p{L})|no difference|not? important|irrelevant|maakt\s(?:\p{L}{2,8}\s){0,2}?(?:niet|niets|niks)\s(?:\p{L}{2,8}\s)?uit|geeft (?:helemaal )?niet|niet erg|niet belangrijk|geen (?:probleem|punt|bezwaar|verschil)|not? (?:a |an )?(?:problem|issue)|macht (?:gar )?nichts|egal|keine rolle|kein problem|nicht schlimm|nicht wichtig)`;
const MATTERS_NOT = new RegExp(String.raw`(?<!\p{L})${MATTERS_NOT_WORDS}|n['’]t\s(?:really\s)?(?:mind|care|matter)(?!\p{L})`, 'iu');
/** A cheap look before the careful ones. */
const INDIFFERENT = /worr|zorgen|sorge|mind|care|matter|differ|importan|irrelev|uit|erg|geeft|bel|probl|punt|bezw|issue|nicht|egal|rolle|schlimm|wicht|okay|\bok\b|fine|prima|ordnung|alright|welcom|welkom|willkomm/i;
const WHETHER = String.raw`(?:whether|if|when|that|of|ob|als|wanneer|wenn|dat|dass)\s(?:or not\s)?(?:you|je|jij|u|du|sie|someone|somebody|iemand|man|jemand|your|jouw|candidates?)(?!\p{L})`;
const WHETHER_BEFORE = new RegExp(String.raw`(?:(?<!\p{L})|n['’]t\s)(?:${MATTERS_NOT_WORDS}|(?:mind|care|matter)(?:s|\sto us)?|okay|ok|fine|prima|in ordnung)(?:\s(?:to|for|voor|für)\s(?:us|ons|uns))?,?\s${WHETHER}[^.;,]{0,35}$`, 'iu');
const WHETHER_FIRST = new RegExp(String.raw`^${WHETHER}[^.;,]{0,35}$|^(?:whether or not|of|ob)\s[^.;,]{0,35}$`, 'iu');
const FINE_NOT_TO = /(?<!\p{L})(?:fine|okay|ok|alright|no problem|prima|geen probleem|kein problem|in ordnung)\s(?:not to|to not|om (?:geen|niet)|wenn man kein|to have no|to speak no)(?!\p{L})[^.;,]{0,25}$/iu;

/** "We don't care", as an answer to a question about the language. */
export function mattersNot(answer: string): boolean {
  return MATTERS_NOT.test(answer);
}

/** "We don't mind whether you speak Dutch", "of je Nederlands spreekt maakt niet uit". */
export function makesNoDifference(before: string, after: string): boolean {
  if (!INDIFFERENT.test(before) && !INDIFFERENT.test(after)) return false;
  if (FINE_NOT_TO.test(before) || WORRY_BEFORE.test(before)) return true;
  if (WHETHER_BEFORE.test(before)) return /(?<!\p{L})(?:not|n['’]t|nobody|no|niemand|never|niet|niets|niks|geeft|geen|nichts|egal|keine?|nicht|fine|okay|ok|prima|irrelevant|in ordnung)(?!\p{L})/iu.test(before) || /n['’]t\s/iu.test(before);
  return (WHETHER_FIRST.test(before) && MATTERS_NOT.test(after.slice(0, 90))) || /^\s(?:or|of|oder)\s(?:no|not|niet|geen|kein|nicht)(?!\p{L})[^.;]{0,40}(?:mind|care|matter|uit|egal|fine|welcome|welkom|willkommen)(?!\p{L})/iu.test(after);
}

const SPEAKERS_OF_BOTH = /(?<!\p{L})(?:speakers?|speaking|taligen?|sprekenden?|sprekers|sprachige\p{L}{0,2})(?!\p{L})|\p{L}(?:taligen?|sprekende?n?|sprachige[nrs]?|sprachler)(?!\p{L})/iu;
const WELCOME_BOTH = /(?<!\p{L})(?:equally|both|alike|either|even|evenzeer|allebei|beide|gleichermaßen|sowohl|zowel|same|all)(?!\p{L})/iu;

/** "Dutch and English speakers are equally welcome": said of two languages at least. */
export function speakersEquallyWelcome(sentence: string): boolean {
  return /(?<!\p{L})(?:welcom\p{L}*|welkom|willkommen)(?!\p{L})/iu.test(sentence) && SPEAKERS_OF_BOTH.test(sentence) && WELCOME_BOTH.test(sentence);
}

const NOT_AT_START = /(?<!\p{L})(?:not|niet|nicht|n['’]t|hoeft niet)\s[^.;,]{0,25}(?:(?:at|from|in) the (?:very )?(?:start|beginning|outset)|(?:from|on) (?:day|your first day)|from the first day|immediately|right away|right from|straight ?away|yet|meteen|direct|(?:vanaf|in|bij) (?:het begin|de start|dag|aanvang|start)|von (?:anfang|beginn|tag)|(?:am|zu) (?:anfang|beginn)|sofort|noch nicht)(?!\p{L})/iu;
const LATER = /(?<!\p{L})(?:later|eventually|in time|over time|in due course|afterwards|ultimately|op termijn|uiteindelijk|daarna|gaandeweg|später|mit der zeit|danach|langfristig|(?:after|within|na|binnen|nach|innerhalb)\s(?:an?|one|two|three|six|een|één|twee|drie|zes|einem|eines|zwei|drei|sechs|your first|je eerste|het eerste|\d{1,2})\s(?:\p{L}{2,8}\s)?(?:years?|months?|jaar|maand\p{L}*|jahr\p{L}*|monat\p{L}*))(?!\p{L})/iu;

const NEEDED_WITHIN = /(?<!\p{L})(?:required|mandatory|needed|expected|vereist|verplicht|nodig|erforderlich|pflicht)\s(?:within|after|binnen|na|innerhalb|nach)\s(?:an?|one|two|three|six|nine|twelve|een|één|twee|drie|zes|einem|eines|zwei|drei|sechs|your first|\d{1,2})\s(?:year|month|jaar|maand|jahr|monat)/iu;
const BUT_LATER = /(?<!\p{L})(?:but|maar|aber|though)(?!\p{L})/iu;
const WORRY_BEFORE = /(?<!\p{L})(?:worr(?:y|ies)|zorgen|sorgen?)(?!\p{L}),?\s(?:about|if|als|over|wenn|om|um|when)\s[^.;,]{0,30}$/iu;

/** "Starting without Dutch is fine, but after a year we expect B1". */
export function laterAfterAll(after: string): boolean {
  return BUT_LATER.test(after) && LATER.test(after);
}

/** Asked, but not from the first day: one may learn it. `asked` when the sentence has a word of need that is not denied. */
export function askedLater(text: string, asked: () => boolean): boolean {
  return NEEDED_WITHIN.test(text) || (NOT_AT_START.test(text) && (LATER.test(text) || asked()));
}

const LEARNS = String.raw`(?:learn(?:ing)?|leren|leert|leer|lernen|lernst|lernt|erlernen|pick(?:ing)? (?:it )?up|oppikken)`;
/** A cheap look before the careful ones. */
const LEARNING = /taalles|lear|leer|lern|ler(?:en|nt)|pick|oppik|cours|lesson|class|cursus|\bles|kurs|unterricht/i;
const WILL_LEARN_IT = near({
  head: /(?<!\p{L})(?:you(?:['’]ll| will| are going to| get to)?|je|jij|u|du|sie|wer)\s(?!(?:can|could|may|might|want|would like|kunt|kan|mag|kannst|können|möchtest)(?!\p{L}))/giu, within: 41, ends: /[.;?]/,
  tail: new RegExp(String.raw`(?<=\s)${LEARNS}(?!\p{L})`, 'giu'),
  or: /(?<!\p{L})(?:leer|ga|gaat|leert|lern|lernst|lernen)\s(?:je|jij|u|du|sie)\s[^.;?]{0,30}|^[^.;,]{0,15},\s(?:learns?|leert|lernt)\s/iu,
});
const LEARNT_BY_OTHERS = new RegExp(String.raw`(?<!\p{L})(?:help\p{L}{0,3}|teach\p{L}{0,3}|support\p{L}{0,3}|assist\p{L}{0,3}|guide|coach|motivate|begeleidt?|begeleiden|leert|hilfst|helfen|unterstütz\p{L}*|children|students|newcomers|refugees|clients|pupils|kinderen|leerlingen|nieuwkomers|cliënten|deelnemers|kinder|schüler\p{L}*)\s[^.;]{0,40}(?<!\p{L})${LEARNS}(?!\p{L})`, 'iu');

/** What follows for one who lacks the language is that he or she learns it: "then you learn it with us". */
export function learnsThen(text: string): boolean {
  return WILL_LEARN_IT.test(text) && !LEARNT_BY_OTHERS.test(text);
}

const OR_ELSE_LEARNS = new RegExp(String.raw`(?<!\p{L})(?:or|of|oder)\s(?:(?:else|otherwise|anders|you|je|jij|du|sie|u|are|bent|bist|will|gaat|ga|wirst|going to|het|it|es|dat|this|soon|snel|bald)\s){1,4}${LEARNS}(?!\p{L})`, 'iu');
const IF_NOT_YET = /(?:^\P{L}{0,3}|,\s|[–-]\s)(?:(?:and|or|en|of|und|oder|but|maar|aber)\s)?(?:if not|not yet|if you (?:do not|don['’]t)|zo niet|nog niet|als je (?:dat|het) (?:nog )?niet|falls nicht|wenn nicht|noch nicht)(?!\p{L})/iu;

/** "You speak Dutch or you are going to learn it". */
export function orElseLearns(sentence: string): boolean {
  return LEARNING.test(sentence) && OR_ELSE_LEARNS.test(sentence);
}

/** "If not yet, then you learn it": takes the place of the demand before it. */
export function ifNotYetLearns(sentence: string): boolean {
  return LEARNING.test(sentence) && IF_NOT_YET.test(sentence) && learnsThen(sentence);
}

/** The learning is done by those whom the reader works with. */
export function learntByOthers(sentence: string): boolean {
  return LEARNING.test(sentence) && LEARNT_BY_OTHERS.test(sentence);
}

const PART = String.raw`(?:part|onderdeel|teil|bestandteil)\s(?:of|van|von|des|der|deines|ihres)\s[^.;,]{0,20}`;
const OF_THE_JOB = String.raw`(?:job|role|work|position|development|first year|onboarding|programme|contract|baan|functie|werk|rol|traject|inwerk\p{L}*|opleiding|jobs|stelle|arbeit|einarbeitung|ausbildung|entwicklung|week|time|day|working week|werkweek|werktijd|arbeitszeit)`;
const LEARNING_IS_PART = new RegExp(String.raw`${LEARNS}(?!\p{L})[^.;]{0,30}(?<!\p{L})(?:(?:is|are|as|ist|als)\s(?:\p{L}{2,8}\s){0,2}?${PART}|(?:comes with|belongs to|goes with|hoort bij|gehört zu[mr]?|is included in)\s(?:\p{L}{2,6}\s)?)${OF_THE_JOB}|(?<!\p{L})(?:${PART}|part of your )${OF_THE_JOB}\s(?:is|ist|:|goes to|gaat naar)\s[^.;,]{0,15}${LEARNS}(?!\p{L})`, 'iu');
const YOU_WILL = /(?<!\p{L})(?:you|je|jij|u|du|sie)\s(?:(?:will|gaat|zult|wirst|spend|besteedt|verbringst)\s)?/giu;
const YOU_TAKE = near({ head: YOU_WILL, within: 31, ends: /[.;?,]/, tail: /(?<=\s)(?:follow|take|attend|volgt|volgen|besuchst|besuchen|nimmst)\s/giu });
const TAKES_LESSONS = near({
  head: /(?<=\s)(?:follow|take|attend|volgt|volgen|besuchst|besuchen|nimmst)\s/giu, within: 40, ends: /[.;?]/,
  tail: /(?=[clt])(?<!\p{L})(?:courses?|lessons?|classes|cursus|taalles|taallessen|les|lessen|taalcursus)(?!\p{L})|(?:kurs|unterricht)(?!\p{L})/giu,
});
const IN_LESSONS = near({
  head: YOU_WILL, within: 60, ends: /[.;?]/, tail: /(?<!\p{L})learning\s/giu,
  or: /(?<!\p{L})(?:is|are|ist) (?:something|etwas) (?:that )?you(?:['’]ll| will)? (?:learn|pick up)(?!\p{L})|(?<!\p{L})(?:follow|volg) (?:you|je|jij|u) [^.;?]{0,30}(?:cursus|taalles|taallessen|lessen)(?!\p{L})/iu,
});

/** "Learning Dutch is part of the job", "je volgt een cursus Nederlands": not left to the reader. */
export function learningIsPart(sentence: string): boolean {
  return LEARNING.test(sentence) && (LEARNING_IS_PART.test(sentence) || (TAKES_LESSONS.test(sentence) && YOU_TAKE.test(sentence)) || IN_LESSONS.test(sentence)) && !LEARNT_BY_OTHERS.test(sentence) && !/(?<!\p{L})(?:if you|als je|wenn du|wenn sie|want|wilt|möchtest|can|could|may|kunt|kan|mag|kannst|opportunit\p{L}*|free|gratis|optional\p{L}*|voluntar\p{L}*|vrijwillig|freiwillig)(?!\p{L})/iu.test(sentence);
}

const TONGUE = /tongue|(?:native|first) language|moedertaal|mutterspr/i;
const TONGUE_OF_OTHERS = /(?:(?=[ou])(?<!\p{L})(?:our|onze|ons|unser\p{L}{0,2})|(?<=\p{L}{2})['’]s)\s(?:\p{L}{1,20}\s){0,2}(?:mother tongue|native language|first language|moedertaal|muttersprache)|(?<!\p{L})(?:(?:mother tongue|native language|first language)\sof|moedertaal\svan|muttersprache\s(?:von|der))\s(?!(?:the|de)\s(?:candidate|applicant|kandidaat))/iu;

/** "The mother tongue of our pupils is not Dutch". */
export function tongueOfOthers(sentence: string): boolean {
  return TONGUE.test(sentence) && TONGUE_OF_OTHERS.test(sentence);
}

const TEACHER = String.raw`(?:vak|taal|bijles|nt2-?)?(?:teachers?|tutor|lecturer|instructor|docente?n?|leraa?r|lerares|leraren|leerkracht|lehrer\p{L}*|lehrkraft|dozent\p{L}*)`;
const NAMES = { dutch: '(?:dutch|nederlands|nt2|niederländisch)', english: '(?:english|engels|englisch)', german: '(?:german|duits|deutsch)' };
const ENDS = String.raw`(?=\s{0,2}(?:$|[^\s\p{L}]|(?:en|and|und|m|at|in|bij|voor|for|als|as|language|taal|vmbo|havo|vwo|mbo|nt2|lessons?|parttime|fulltime|part|full|remote|online|onderbouw|bovenbouw)(?!\p{L})))`;
const TAUGHT = Object.fromEntries(
  Object.entries(NAMES).map(([language, name]) => [language, new RegExp(String.raw`(?<!\p{L})${TEACHER}\s(?:\([^()]{1,9}\)\s)?(?:(?:of|in|für|voor|van|the|het|de|vak|als)\s){0,3}${name}${ENDS}|(?<!\p{L})${name}(?:[\s-]{1,2}(?:language\s|als zweite sprache\s)?)?${TEACHER}(?!\p{L})`, 'iu')]),
);

/** "Teacher of Dutch", "Deutschlehrer": who teaches a language speaks it. */
export function taughtInTitle(language: string, title: string): boolean {
  return /teach|tutor|lectur|instruct|docent|lera|leerk|lehr|dozent/i.test(title) && TAUGHT[language]?.test(title) === true;
}
