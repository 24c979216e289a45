// How ads in English, Dutch and German say that a language is asked, wished, to be learnt or not needed. Each pattern meets one sentence of at most 600
// units, and every "anything between" has an end.

/** It is wished, not asked. */
export const PLUS =
  /\b(?:plus(?:punt\w*|es)?|pr[eé]s?|pro but|advantage\w*|prefer(?:red|ably|ence|able|s)?|nice[\s\\-]{1,3}to[\s\\-]{1,3}hav\w*|(?:would|will) be (?:very |really )?(?:great|good|nice|helpful)|desir(?:ed|able)|bonus|asset|beneficial|valued?|appreciated|helpful|helps?|useful|welcome|ideally|edge|gewenst|wenselijk|voorkeur|meegenomen|handig|voordeel|optional|can come in handy|wünschenswert|(?:ein|von|als) (?:vorteil|plus)|hilfreich|idealerweise)(?!\p{L})/iu;
/** Said of the language: it is not required. */
export const NEGATED =
  /\b(?:not|n['’]t|no|never|niet|geen|without|zonder|nicht|kein|keine|keinen)\b[^.;]{0,50}?\b(?:required?|requirement|needed|necessary|necessity|mandatory|must|essential|obligatory|prerequisite|condition|need to speak|have to speak|vereist\w*|nodig|verplicht|noodzakelijk|vereiste|eis|must[\s-]?have|erforderlich|nötig|notwendig|voraussetzung|vorausgesetzt|pflicht)(?!\p{L})|\b(?:brauch\w*|benötig\w*|hoef\w*)\b[^.;]{0,30}\b(?:nicht|niet|kein\w*)\b|\boptional\b|\bniet per se\b|\bis (?:not|no) (?:a )?(?:problem|must|barrier)\b/iu;
/** Stands right before the language and says that it is not needed. */
export const NEGATED_BEFORE =
  /\b(?:no|geen|kein|keine|zonder|ohne|without|(?:not|n['’]t|never|nobody|no one|niemand|cannot)\s+(?:need|have|expect|require|ask)\w*(?:\s+(?:for|you to|to|that you))?(?:\s+(?:speak|know|have|learn|master|understand))?|no need (?:for|to (?:speak|know|have))|(?:hoeft|brauchst|brauchen) (?:geen|kein))\s+(?:any\s+|knowledge of\s+|kennis van\s+|word of\s+)?(?:het\s+|de\s+|the\s+)?$/i;
/** Who lacks the language is turned away: what sounds like "not needed" asks for it. */
export const TURNED_AWAY = /\b(?:not|n['’]t|unfortunately|cannot|niet|helaas|nicht|leider)\b[^.;]{0,30}\b(?:accept\w*|consider\w*|appl\w*|hired?|eligible|suitable|processed|invite\w*|solliciteren|reageren|behandel\w*|bewerb\w*|berücksichtig\w*|possible|enough|work|able|do)(?!\p{L})/iu;
export const NON_SPEAKERS = /\bnon[\s-]{0,2}(?:dutch|native)\b/i;
/** One must want to learn it. */
export const LEARN_ASKED =
  /\b(?:willing(?:ness)?|eager(?:ness)?|ready|readiness|motivat\w{2,5}|prepared|commit\w*|ambition|expected|expects?|competence|require[ds]?|must|(?:the|a) (?:will|wish|desire)|open to|ask(?:s|ed)? (?:that )?you|bereid(?:heid)?|(?:je|u) wil(?:t)?|gemotiveerd|verwacht\w*|vragen|bereitschaft|bereit|erwarten)(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:learn(?:ing)?|leren|master(?:ing)?|eigen te maken|acquire|lernen)(?!\p{L})/iu;
export const LEARN = /(?<!\p{L})(?:learn(?:ing|s)?|leren|leert|lernen|acquire|eigen te maken)(?!\p{L})/iu;
/** "You start in English and learn Dutch": said of the one who takes the job. */
export const WILL_LEARN = /\b(?:you|je|jij|sie)\b(?! (?:can|could|may|kunt|kan|mag)\b)[^.;]{0,40}\b(?:learn|leert|lernen)\b|\blearn\b[^.;]{0,60}\bwithin\b/i;
/** A date by which a level is asked. */
export const BY_THEN =
  /\b(?:within|after|during|in|by the end of|binnen|na|in|innerhalb|nach)\s+(?:at most\s+|about\s+|the\s+|your\s+|het\s+|von\s+)?(?:a|an|one|two|three|four|five|six|nine|twelve|eighteen|first|second|een|één|twee|drie|eerste|half|einem|zwei|\d{1,2})\s+(?:half\s+)?(?:year|month|jaar|maand|jahr|monat)/i;
export const REACH = /\b(?:reach|achieve|attain|obtain|acquire|get to|behaal\w*|haal\w*|erreich\w*|level|skills?|proficien\w*|niveau|[ABC][12])\b/i;
/** An offer to learn it, or a question whether one would like to: nothing is asked. */
export const LEARN_OFFER =
  /\b(?:opportunit\w+|possibility|chance|courses?|lessons?|classes|cursus\w*|lessen|offer|support|help you|mogelijkheid|kans|free|gratis|budget|fancy|would you like|want to|looking to|wil je|if you)\b/i;
export const OFFERED = /\b(?:we|wij|you(?:'ll| will)? (?:get|receive)|benefits?|perks?|offer\w*|bieden|krijg\w*|wir)\b[^.;]{0,80}\b(?:lessons?|class(?:es)?|courses?|lessen|cursus\w*|training|kurse?)\b/i;
/** The sentence speaks of skill or need at all. */
export const SKILL =
  /(?<!\p{L})(?:fluen\p{L}+|proficien\p{L}+|command|native|mother[\s-]?tongue|excellent|good|great|strong|solid|decent|flawless|speak\p{L}*|spoken|writ(?:e|es|ing|ten)|knowledge|master\p{L}*|understand\p{L}*|level|required|requirement|mandatory|must|essential|necessary|bilingual|language|languages|skills?|communicat\p{L}+|verbal\p{L}*|oral\p{L}*|professional|conversational|working|business|advanced|comfortable|ability|able to|beheers\p{L}*|vloeiend|foutloos|uitstekend\p{L}*|goede?|sterke?|perfecte?|vereist\p{L}*|woord en|geschrift|schrift|mondeling\p{L}*|schriftelijk\p{L}*|schrijv\p{L}*|schrijft|taal\p{L}*|spreek\p{L}*|spreken|sprekend\p{L}*|moedertaal|vaardig\p{L}*|machtig|verplicht|noodzakelijk|nodig|kennis|niveau|\p{L}*talige?|fließend\p{L}*|verhandlungssicher\p{L}*|gute|sehr gute|\p{L}*kenntnisse|sprach\p{L}*|sprichst|sprechen|erforderlich|vorausgesetzt|voraussetzung|notwendig|muttersprach\p{L}*|[ABC][12])(?!\p{L})/iu;
export const STRONG =
  /(?<!\p{L})(?:fluen\p{L}+|proficien\p{L}+|command|native|mother[\s-]?tongue|required|mandatory|must|essential|necessary|vloeiend|beheers\p{L}*|vereist\p{L}*|verplicht|noodzakelijk|uitstekend\p{L}*|moedertaal|excellent|[BC][12]|woord en|fließend\p{L}*|verhandlungssicher\p{L}*|erforderlich|vorausgesetzt|voraussetzung|muttersprach\p{L}*)(?!\p{L})/iu;
export const MUST = /\b(?:required|mandatory|must(?![\s-]?have)|essential|vereist|verplicht|noodzakelijk|erforderlich|vorausgesetzt)\b/i;
/** Customers, colleagues or the place speak it, not the candidate. */
export const OTHERS_SPEAK = /[-\s]?(?:speaking|sprekende?|talige?|sprachige?n?)\s+(?:clients?|customers?|users?|audience|market\w*|team|colleagues|patients?|community|world|countr\w+|environment|region|partners?|klanten|omgeving|gebied|kunden)\b/i;
export const OTHERS_BEFORE =
  /\b(?:we|they|us|wij|other|others|team|company|office|everyone|everybody|people|clients?|customers?|users?|colleagues?|patients?|visitors?|guests?|residents?|children|parents?|recruiters?|iedereen|collega['’]?s|klanten|wir|(?:our|their|many|most|some|all|these|onze|veel)\s[\w-]{1,20}(?:\s[\w-]{1,20})?)\s(?:(?:also|all|always|only|both|mostly|mainly|usually|often|ook|meestal|vaak)\s)?(?:speaks?|talks?|spreken|spreekt|sprechen)\s(?:(?:mostly|mainly|only|also|both|ook|vooral|zowel)\s)?$/i;
/** Said of other jobs than this one. */
export const OTHER_JOBS = /\bfor (?:some|certain|many|other) (?:of our )?(?:roles|positions|jobs|functions)\b/i;
/** A line of a fact sheet: "Languages: Dutch". */
export const LANGUAGE_LINE = /^(?:talen|taal|languages?|sprachen?)\s{0,3}:/i;
/** "If you speak Dutch, good." */
export const IF_YOU = /\b(?:if|when|should) you (?:also |already |happen to |do )?(?:speak|know|have|master|understand)\b[^.;,]{0,30}$|\b(?:als|mocht) je (?:ook |al )?[^.;,]{0,20}$/i;
export const GLAD = /\b(?:good|great|nice|fine|lovely|even better|better|mooi|fijn|leuk|goed|prima)\b/i;
export const IF_YOU_DO_NOT = /\b(?:if|when|although|even if|als|wenn) (?:you|je|u|du|sie) (?:do not|don['’]t|cannot|can['’]t|(?:nog )?geen|(?:noch )?kein)\b[^.;,]{0,25}$/i;
export const NO_MATTER = /\b(?:problem|fine|worry|worries|welcome|ok|okay|no issue|geen probleem|geeft niet|kein problem|matter)\b/i;
export const LEVEL = /\b([ABC][12])\b/;
/** A line that announces wishes. */
export const WISHES_HEADING = /\b(?:nice[\s-]{1,3}to[\s-]{1,3}haves?|good to have|plus(?:es|punten)?|bonus|prefer\w*|pr[eé]s?|pr[eé]['’]s|desir\w+|advantage\w*|extra credit|meegenomen|wenselijk|it would be great|would be (?:great|nice)|optional|stand out|not (?:essential|required|necessary|a must)|niet (?:vereist|noodzakelijk|nodig)|von vorteil|wünschenswert)(?!\p{L})/iu;
/** A title that asks for a language instead of naming a market. */
export const IN_TITLE = /speak|spreek|sprek|native|fluent|vloeiend|talig|sprachig|required|vereist|\((?:dutch|nederlands|english|german|duits|engels)\b|[-–|,:]\s{0,3}(?:dutch|english|german)\s{0,3}(?:&|and|\/|$)|(?:dutch|german|english)\s{0,3}(?:&|and|\+|\/)\s{0,3}(?:dutch|german|english)/i;
