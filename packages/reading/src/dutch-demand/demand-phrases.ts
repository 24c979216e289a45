// How ads in English, Dutch and German say that a language is asked, to be learnt, or spoken by others. Each pattern meets one sentence of at most 600
// units, and every "anything between" has an end.

import { near } from '../sentence/near.js';

/** Who lacks the language is turned away: what sounds like "not needed" asks for it. */
export const TURNED_AWAY = near({
  head: /\b(?:not|n['’]t|unfortunately|cannot|niet|helaas|nicht|leider|no chance|impossible)\b/giu, within: 30, ends: /[.;]/,
  tail: /\b(?:aanmerking|uitgenodigd|aangenomen|accept\w*|consider\w*|appl\w*|hired?|eligible|suitable|processed|invite\w*|solliciteren|reageren|behandel\w*|bewerb\w*|berücksichtig\w*|possible|mogelijk|möglich|enough|work|able|do|take you)(?!\p{L})/giu,
  or: /\b(?:geht es|lukt het|kom je er|kommst du)\b[^.;]{0,20}\b(?:nicht|niet)\b/iu,
});
export const NON_SPEAKERS = /\bnon[\s\\-]{0,3}(?:dutch|native)\b/i;
/** "You cannot do this work without Dutch". */
export const NOT_WITHOUT = /$(?<=(?:(?<!\p{L})(?:not|cannot|never|impossible|hard|difficult|niet|onmogelijk|moeilijk|lastig|nicht|unmöglich|schwierig|no)|n['’]t)(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:without|zonder|ohne|(?:if|when) you (?:lack|have no)|lacking)\s[^,;.]{0,30})/iu;
/** Said of people who lack the language: "who do not speak Dutch". */
export const LACKS_BEFORE = /(?:(?<!\p{L})(?:not|niet|nicht)|(?<!need)n['’]t)\s(?:yet |nog |noch )?(?:speak|know|understand|master|spreken|spreekt|beheersen|sprechen|spricht)\s$|(?<!\p{L})(?:who|die|wer|people|candidates|kandidaten|mensen)\s[^.;,]{0,20}(?:no|geen|kein)\s$/iu;
export const ACCEPTED = /(?<!\p{L})(?:welcome|accept\p{L}*|can apply|may apply|welkom|mogen|willkommen|fine|no problem|geen probleem|kein problem|encouraged|aangemoedigd)(?!\p{L})/iu;
/** "Dutch is not optional". */
export const NOT_OPTIONAL = /^[\s\\-]{0,3}(?:\p{L}{1,12}\s)?(?:is|are|ist|zijn)\s(?:not|niet|nicht)\s(?:optional|optioneel)/iu;
/** One must want to learn it. */
export const LEARN_ASKED = near({
  head: /\b(?:willing(?:ness)?|eager(?:ness)?|ready|readiness|motivat\w{2,5}|prepared|commit\w*|ambition|expected|expects?|competence|require[ds]?|must|(?:the|a) (?:will|wish|desire)|open to|ask(?:s|ed)? (?:that )?you|are learning|bereid(?:heid)?|(?:je|u) wil(?:t)?|you want|you agree|du willst|sie wollen|gemotiveerd|verwacht\w*|vragen|bereitschaft|bereit|erwarten|motivation|keen|enthusias\p{L}{0,6}|zin|leuk|lust|bezig|started|begonnen|angefangen)(?!\p{L})/giu, within: 60, ends: /[.;]/,
  tail: /(?=[lmeapigftcuzk])(?<!\p{L})(?:learn(?:ing)?|leren|master(?:ing)?|eigen te maken|acquire|pick up|improve|get there|(?:follow|take|attend)\s[^.;]{0,20}(?:courses?|lessons?|classes)|(?:cursus|les(?:sen)?|taalles(?:sen)?)\s[^.;]{0,20}volgen|lernen|erlernen|zu lernen|zu erwerben|anzueignen|(?:kurs|unterricht)\s[^.;]{0,20}besuchen)(?!\p{L})/giu,
  or: /\b(?:lernbereitschaft|leerbereid)|\bworking towards\b|(?<!\p{L})learning [^.;]{0,20}\sis (?:part of|required|expected|mandatory)|(?<!\p{L})(?:lernen|leren) (?:wollen|willen|wil|will|möchten)(?!\p{L})|\byou are learning\b|\byou (?:(?:will|shall|are to) )?(?:follow|take|attend)\s[^.;]{0,30}(?:courses?|lessons?|classes)|(?<!\p{L})(?:but|maar|aber)\s[^.;]{0,40}(?<!\p{L})(?:learn|leren|lernen)(?:\s(?:it|wil|willst|wollen))/iu,
});
/** "… are willing to learn it": the language of a sentence before. */
export const LEARN_IT = /\blearn(?:ing)? (?:it|this|that|the language)\b|(?<!\p{L})(?:het|dit|dat|die taal|de taal|deze taal)\s(?:\p{L}{1,12}\s){0,3}leren(?!\p{L})|(?<!\p{L})(?:sie|es|die sprache|diese sprache)\s(?:\p{L}{1,12}\s){0,3}(?:er)?lernen(?!\p{L})/iu;
export const LEARN = /(?<!\p{L})(?:learn(?:ing|s)?|leer(?= (?:je|jij|u)(?!\p{L}))|leren|leert|lernen|lernst|erlernen|acquire|eigen te maken)(?!\p{L})/iu;
/** "You start in English and learn Dutch": said of the one who takes the job. */
export const WILL_LEARN = near({
  head: /\b(?:you|je|jij|sie|du)\b(?! (?:can|could|may|kunt|kan|mag|kannst)\b)/gi, within: 40, ends: /[.;]/, tail: /\b(?:learn|leert|lernen|lernst)\b/gi,
  or: /\bleert? (?:je|jij|u)\b|\blern(?:st|en) (?:du|sie)\b|\blearn\b[^.;]{0,60}\bwithin\b/i,
});
/** A date by which a level is asked. */
export const BY_THEN =
  /\b(?:within|after|during|in|by the end of|binnen|na|in|innerhalb|nach)\s+(?:at most\s+|about\s+|the\s+|your\s+|het\s+|von\s+)?(?:a|an|one|two|three|four|five|six|nine|twelve|eighteen|first|second|een|één|twee|drie|eerste|half|einem|zwei|der ersten|\d{1,2})\s+(?:half\s+)?(?:year|month|jaar|maand|jahr|monat)/i;
export const REACH = /\b(?:(?:will|should|can|must|you) (?:be able to )?(?:speak|understand)|spreek je|spreekt u|sprichst du|sprechen sie|reach|achieve|attain|obtain|acquire|get to|behaal\w*|haal\w*|erreich\w*|level|skills?|proficien\w*|niveau|[ABC][12])\b/i;
/** An offer to learn it, or a question whether one would like to: nothing is asked. */
export const LEARN_OFFER =
  /\b(?:opportunit\w+|possibility|chance|courses?|lessons?|classes|cursus\w*|lessen|offer|support|help you|mogelijkheid|kans|free|gratis|budget|fancy|would you like|want to|looking to|wil je|if you|kurs\w*|möchtest)\b/i;
export const OFFERED = near({
  head: /\b(?:we|wij|you(?:'ll| will)? (?:get|receive)|benefits?|perks?|offer\w*|bieden|krijg\w*|wir)\b/gi, within: 80, ends: /[.;]/,
  tail: /\b(?:lessons?|class(?:es)?|courses?|lessen|cursus\w*|training|\w{0,20}kurse?)\b/gi,
});
/** Right beside the language: it is taught, not asked. */
export const LESSON_BESIDE_BEFORE = /$(?<=(?<!\p{L})(?:lessons?|class(?:es)?|courses?|tuition|cursus\p{L}*|taalcursus\p{L}*|taallessen|lessen|taalles|taaltraining|\p{L}*kurse?|unterricht)\s(?:in |to learn |of |for )?(?:het )?)/iu;
export const LESSON_BESIDE_AFTER = /^[\s\\-]{0,3}(?:language[\s-]|taal|sprach|\/\s?\p{L}+\s)?(?:lessons?|class(?:es)?|courses?|tuition|cursus\p{L}*|lessen|kurse?|unterricht)(?!\p{L})/iu;
/** The sentence speaks of skill or need at all. A letter is asked first: it costs less than looking back. */
export const SKILL =
  /(?=[a-z])(?<!\p{L})(?:fluen\p{L}+|proficien\p{L}+|command|native|mother[\s-]?tongue|excellent|good|great|strong|solid|decent|flawless|clear|speak\p{L}*|spoken|writ(?:e|es|ing|ten)|knowledge|master\p{L}*|understand\p{L}*|level|require[ds]?|requirement|mandatory|must|essential|necessary|bilingual|conversation\p{L}*|at home in|at ease|exam|reading|needed|impeccable|perfect|superb|outstanding|thorough|sound|reasonable|sufficient|adequate|exceptional|important|crucial|vital|belangrijk|cruciaal|gesprek\p{L}*|staatsexamen|thuis in|wichtig|gespräch\p{L}*|erfordert|erwarten|language|languages|linguistic|skills?|communicat\p{L}+|verbal\p{L}*|oral\p{L}*|professional|conversational|working|business|basic|advanced|intermediate|comfortable|confident\p{L}*|ability|able to|express|beheers\p{L}*|beheerst|vloeiend|foutloos|uitstekend\p{L}*|goede?|sterke?|perfecte?|basis\p{L}*|vereist\p{L}*|woord en|geschrift|schrift|mondeling\p{L}*|schriftelijk\p{L}*|schrijv\p{L}*|schrijft|taal\p{L}*|spreek\p{L}*|spreken|sprekend\p{L}*|praat|moedertaal|vaardig\p{L}*|machtig|verplicht|noodzakelijk|nodig|kennis|niveau|communiceer\p{L}*|uitdruk\p{L}*|druk\p{L}{0,3} (?:je|u|zich|jezelf)|uit de voeten|fließend\p{L}*|verhandlungssicher\p{L}*|sicher\p{L}*|gut|gute[nrsm]?|sehr|perfekt\p{L}*|exzellent\p{L}*|hervorragend\p{L}*|ausgezeichnet\p{L}*|fundiert\p{L}*|solide\p{L}*|fehlerfrei\p{L}*|stilsicher\p{L}*|sprach\p{L}*|sprichst|sprechen|beherrsch\p{L}*|kommunik\p{L}*|kommunizier\p{L}*|verständig\p{L}*|ausdrück\p{L}*|ausdruck\p{L}*|schriftlich\p{L}*|mündlich\p{L}*|erforderlich|vorausgesetzt|voraussetzung|notwendig|zwingend|muttersprach\p{L}*|indispensable|onmisbaar|unerlässlich|unabdingbar|unverzichtbar|[ABC][12])(?!\p{L})|talige?(?!\p{L})|kenntnisse/iu;
/** Skill in words of every day; apart from the long list, which would grow too large to be fast. */
export const GETS_BY = /(?<!\p{L})(?:get by|hold your own|redt? je|opgegroeid|gr(?:ew|own) up|aufgewachsen)(?!\p{L})/iu;
export const STRONG =
  /(?=[a-z])(?<!\p{L})(?:fluen\p{L}+|proficien\p{L}+|command|native|mother[\s-]?tongue|require[ds]?|requirement|prerequisite|(?:a|the) condition|mandatory|must|essential|necessary|crucial|voorwaarde|ein muss|bedingung|vloeiend|beheers\p{L}*|vereist\p{L}*|verplicht|noodzakelijk|uitstekend\p{L}*|moedertaal|excellent|[BC][12]|woord en|fließend\p{L}*|verhandlungssicher\p{L}*|erforderlich|vorausgesetzt|voraussetzung|muttersprach\p{L}*|sprichst|beherrsch\p{L}*|sehr gute\p{L}*|wort und|perfekt\p{L}*|indispensable|onmisbaar|unerlässlich|unabdingbar|unverzichtbar)(?!\p{L})/iu;
export const MUST = /(?<!\p{L})(?:required|mandatory|must(?![\s-]?have)|essential|vereist|verplicht|noodzakelijk|erforderlich|vorausgesetzt|zwingend|indispensable|onmisbaar|unerlässlich|unabdingbar|unverzichtbar|non-negotiable|not negotiable|niet onderhandelbaar|onontbeerlijk|harde eis|deal-?breaker)(?!\p{L})/iu;
/** A word of duty, in whatever form. */
export const DUTY = /(?<!\p{L})(?:pflicht|muss|must|need(?:ed)?|nodig|necessary|eis|vereiste|voorwaarde|requirement|essenti\p{L}+|nötig|notwendig)(?!\p{L})/iu;
const OTHERS = String.raw`(?:clients?|customers?|users?|audiences?|markets?|team|colleagues|patients?|guests?|visitors?|residents?|students?|children|parents|famil(?:y|ies)|communit(?:y|ies)|world|countr(?:y|ies)|environment|regions?|partners?|population|readers?|viewers?|jobs|expats|klanten|cliënten|patiënten|gasten|bezoekers|bewoners|leerlingen|studenten|collega['’]?s|omgeving|gebied\p{L}*|markt\p{L}*|landen|lezers|medewerkers|kunden|kund:innen|kund\*innen|patienten|gäste|raum|länder\p{L}*|nutzer\p{L}*|kollegen|kolleg:innen|kandidaten netzwerk|content|data|corpora|texts?|documents?|documentation|websites?|media|literature|bedrijven|bachelor\p{L}*|master\p{L}*|opleiding\p{L}*|programma\p{L}*|programmes?|onderwijs|studies|vakken|studieng\p{L}*)`;
/** Customers, colleagues, texts or the place speak it, not the candidate. */
export const OTHERS_SPEAK = new RegExp(String.raw`^\p{L}{2,20}[\\-]{0,2}\s?(?:speaking|sprekende?|talige?|sprachige?[nrsm]?)[\\]?\s+(?:(?:and|en|und)\s)?(?:\p{L}{3,14}\s){0,2}${OTHERS}(?!\p{L})|^\p{L}{0,20}(?:taligen?|sprachige?[nrsm]?|sprekende)\s+(?:\p{L}{3,14}\s)?${OTHERS}(?!\p{L})|^\p{L}{2,20}-language\s+${OTHERS}(?!\p{L})`, 'iu');
export const OTHERS_BEFORE =
  /\b(?:we|they|us|wij|other|others|team|company|office|everyone|everybody|people|clients?|customers?|users?|colleagues?|patients?|visitors?|guests?|residents?|children|pupils|parents?|recruiters?|bewoners|cliënten|patiënten|gasten|kinderen|leerlingen|ouders|bezoekers|deelnemers|bewohner\p{L}*|kinder|schüler\p{L}*|iedereen|collega['’]?s|klanten|wir|kunden|patienten|gäste|(?:our|their|many|most|some|all|these|onze|veel|unsere|viele)\s[\p{L}\d_-]{1,20}(?:\s[\p{L}\d_-]{1,20}){0,3})\s(?:(?:also|all|always|only|both|mostly|mainly|usually|often|do|ook|meestal|vaak|alleen|auch|meist|nur)\s)?(?:speaks?|talks?|prefer|understand|spreken|spreekt|sprechen|spricht)\s(?:(?:mostly|mainly|only|also|both|to communicate in|to speak|often|usually|ook|vooral|alleen|zowel|vaak|meestal|auch|nur|hauptsächlich|oft|meist)\s)?$/iu;
/** An application or a text is to be in that language, not the person's speech. */
export const PAPER_BEFORE =
  /$(?<=(?<!\p{L})(?:cv|cv['’]?s|curriculum(?: vitae)?|r[eé]sum[eé]s?|applications?|apply|letters?|motivation|certificates?|transcripts?|diplomas?|documents?|samples?|portfolio|assessment|interviews?|thesis|papers?|policy|job (?:description|ad|posting)|vacanc(?:y|ies)|advert\p{L}*|this (?:text|page|site)|manuals?|tool|videos?|sollicitatie\p{L}*|motivatiebrief|brief|vacature\p{L}*|bewerbung\p{L}*|lebenslauf|anschreiben|unterlagen|stellenanzeige|dokumente?)(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:in|auf|into)\s(?:het\s|either\s|both\s|the\s|clear\s|concise\s|clear and concise\s)?[*_]{0,4}|(?<!\p{L})(?:is|are|be|not|texts?)\s(?:[^.;,]{0,20}\s)?written\s(?:and\s\p{L}{1,20}\s)?in\s(?:clear|concise|and|plain|good|correct|proper|\s){0,30})/iu;
export const PAPER_AFTER = /^[\s\\-]{0,3}(?:language |version of |translation of )?(?:cv|r[eé]sum[eé]|version|(?:cover|motivation) letter|application|translation|lebenslauf|motivatiebrief|sollicitatie\p{L}*|versie|vertaling|version|sprache (?:werden|können)|taught|only applications)(?!\p{L})/iu;
/** "In a language other than English", "partners with limited Dutch": that language is not asked of the candidate. */
export const NOT_MEANT_BEFORE = /(?<!\p{L})(?:other than|anders dan|außer|limited|poor|eingeschränkten|geringen|beperkte?|weinig)\s(?:knowledge of |command of |kennis van (?:het )?)?$/iu;
/** Said of other jobs than this one. */
export const OTHER_JOBS = /\bfor (?:some|certain|many|other) (?:of our )?(?:roles|positions|jobs|functions)\b/i;
/** A line of a fact sheet: "Languages: Dutch". */
export const LANGUAGE_LINE = /^[\s*_#•✅✔-]{0,6}(?:required\s|vereiste\s)?(?:talen|talenkennis|taal|languages?|language skills|sprachen?|sprachkenntnisse)[\s*_]{0,4}:/iu;
/** "If you speak Dutch, good." */
export const IF_YOU = /\b(?:if|when|should) you (?:also |already |happen to |do )?(?:speak|know|have|master|understand)\b[^.;,]{0,30}$|\b(?:als|mocht) je (?:ook |al )?[^.;,]{0,20}$|\bwenn du (?:auch |noch |schon |auch noch )?$/i;
/** "Spreek je Nederlands, dan is dat fijn": a condition only with what follows from it. */
export const IF_VERB_FIRST = /^(?:spreek|beheers|sprichst|beherrschst) (?:je|du) [^.;,]{0,25}$/i;
export const THEN = /^[^.;,]{0,30},\s?(?:dan|is|dann|ist)\b/i;
export const GLAD = /(?<!\p{L})(?:like it|love it|appreciate\p{L}*|good|great|nice|fine|lovely|even better|better|mooi|fijn|leuk|goed|prima|umso besser|super|toll|klasse|lovely|top|perfect|geweldig|fantastisch|perfekt)(?!\p{L})/iu;
export const IF_YOU_DO_NOT = /\b(?:if|when|although|even if|als|wenn|falls|that|dat|dass) (?:you|je|u|du|sie) (?:do not|don['’]t|cannot|can['’]t|(?:nog )?geen|(?:noch )?kein)\b[^.;,]{0,25}$|\b(?:if|when|als|wenn) (?:your|jouw|dein) $/i;
export const NO_MATTER = /\b(?:problem|fine|worry|worries|welcome|ok|okay|no issue|geen probleem|geen punt|geeft niet|niet erg|kein problem|matter|mind)\b/i;
/** "You need Dutch for this job": asked by a verb of need alone. */
export const NEED_BEFORE = /(?<!\p{L})(?:you(?:['’]ll| will)? need|you must (?:know|have|speak)|you have to (?:know|speak)|je hebt|moet je|je moet|u moet|brauchst du|du brauchst|musst du|du musst|sie benötigen|du benötigst)\s(?:to (?:speak|know|understand|read|write)\s|ook |auch |some |enough |wel )?$/iu;
/** "Dutch is spoken on the floor" tells of the place. */
export const SPOKEN_AFTER = /^\s(?:is|are|wordt|wird|werden)\s(?:\p{L}+\s){0,2}(?:spoken|gesproken|gesprochen)(?!\p{L})/iu;
/** What the candidate will do in the language: "you answer the phone in Dutch". */
export const DOES_IN =
  /(?<!\p{L})(?:you|je|jij|u|du|sie)(?!\p{L})[^.;]{0,30}(?<!\p{L})(?:chair|answer|explain|teach|present|advise|report|talk|lead|handle|guide|help|support|assist|discuss|negotiate|interview|correspond|moderate|coach|host|verzorgt|geeft|leidt|beantwoordt|helpt|overlegt|adviseert|presenteert|rapporteert|begeleidt|legt|berätst|führst|beantwortest|hilfst|präsentierst|erklärst|betreust|unterrichtest)(?!\p{L})[^.;]{0,60}\s(?:in|in het|auf)\s$/iu;
/** Either of two languages will do. */
export const WILL_DO = /(?<!\p{L})(?:will do|is fine|is enough|is sufficient|suffices|volstaat|is voldoende|genügt|reicht)(?!\p{L})/iu;
/** English alone is enough: then no other language is needed. */
export const ENGLISH_ENOUGH =
  /(?<!\p{L})(?:english(?: language)?(?: skills?)?(?: alone)? (?:is|are) (?:enough|sufficient|all (?:that )?you need|the only language (?:you need|required|needed))|(?:only|just) (?:need|require)\p{L}* (?:to (?:speak|know) )?(?:fluent |good )?english|only english is (?:needed|required)|engels is (?:voldoende|genoeg)|(?:met|with|mit|on) (?:alleen |only |just |nur )?(?:engels|english|englisch) (?:alone |alleen |only |allein )?(?:kom je (?:er|ver|prima|goed)|kun je (?:prima |goed )?(?:uit de voeten|terecht|aan de slag)|red je (?:je|het)|you (?:can |will )?(?:get by|manage|be fine|come a long way)|kommt man|kommst du)|(?:get|gets) by (?:with|in|on) (?:just |only )?english(?: alone| only)?|alleen engels is (?:nodig|voldoende|genoeg)|englisch (?:genügt|reicht(?: aus| völlig)?|ist ausreichend))(?!\p{L})/iu;
/** Language of the place of work: asks it between the lines. */
export const LEVEL = /(?<![\p{L}\p{N}])([ABC][12])(?![\p{L}\p{N}])/gu;
/** A title that asks for a language instead of naming a market. */
export const IN_TITLE = /speak|spreek|sprek|native|fluent|vloeiend|fließend|talig|sprachig|required|vereist|kenntnisse|translat|interpreter|vertal|tolk|übersetz|dolmetsch|\b(?:with|mit|met|in)\s(?:\p{L}{4,14}\s)?(?:dutch|nederlands|english|engels|german|duits|deutsch|niederländisch|englisch)(?!\p{L})|\((?:[\p{L}&/,+ ]{0,20})(?:dutch|nederlands|english|german|duits|engels|deutsch|englisch|niederländisch)(?!\p{L})|[-–|,:]\s{0,3}(?:dutch|english|german|nederlands|duits|engels)\s{0,3}(?:&|and|\/|$)|(?:dutch|german|english)\s{0,3}(?:&|and|\+|\/|or)\s{0,3}(?:dutch|german|english)|\b(?:NL|EN|DE)\s[ABC][12]|\p{L}\s(?:dutch|nederlands|german|duits|deutsch|niederländisch)\s{0,3}$|\b(?:engels|nederlands|duits)\s(?:of|en|&|\/)\s(?:engels|nederlands|duits)/iu;
