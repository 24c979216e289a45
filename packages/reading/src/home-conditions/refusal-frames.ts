// Frames in which a home ad refuses people from abroad, whatever the words around: kindness and then a "but", a house language and a "that's a must", a thing
// that depends on the language ("no Dutch, no room"). Each pattern meets one sentence of at most 600 units, and every "anything between" has an end.

import type { Hit } from '../sentence/near.js';

/** A refusal found in a sentence: of the people, or of who does not speak Dutch. */
export interface FramedRefusal {
  kind: 'no-internationals' | 'dutch-speakers-only';
  confidence: number;
  hit: Hit;
}

const THEM = String.raw`(?:(?:an?\s|een\s)?internationals?(?!\s?(?:school|organi|channel|company|bank|train|airport|contact|environment|house|huis|team|sfeer))|international(?:e|en)\s\p{L}{4,16}|internationalen|international\s(?:students?|people|tenants?|persons?|applicants?|housemates?)|ex-?pats?|foreign(?:ers|\s\p{L}{5,12})|buitenlanders|buitenlandse\s\p{L}{5,12}|exchange students?|erasmus(?:\s?students?|(?=\s{0,2}(?:$|[.,!?)])))|uitwisselingsstudent(?:en)?|austauschstud\p{L}*|ausländer\p{L}{0,3}|non-?dutch(?:\s\p{L}{5,10})?|non-?eu(?:[\s-]\p{L}{5,10})?|anderstaligen|(?:people|persons|students?|applicants?|anyone|someone|tenants?|mensen|studenten|personen|iemand|leute|studierende)\s(?:from (?:abroad|overseas|other countries)|uit het buitenland|aus dem ausland))`;
const NOT = String.raw`(?:not|no|niet|geen|nicht|kein\p{L}{0,2}|never|nooit)`;
const DUTCH = String.raw`(?:dutch(?!-)|nederlands(?:talig\p{L}{0,2})?|niederländisch|holländisch)`;
const FILLER = String.raw`(?:[\p{L}'’-]{1,14}\s)`;

// "Not international friendly", "not suitable or friendly for internationals".
const NOT_FRIENDLY = new RegExp(String.raw`(?:(?<!\p{L})${NOT}|n['’]t)\s${FILLER}{0,3}?(?:internationals?|internationaal|foreigners?|expats?|non-dutch|student-and-international)[\s-]{1,2}(?:friendly|vriendelijk\p{L}?|freundlich\p{L}{0,2}|proof|minded)|(?:(?<!\p{L})${NOT}|n['’]t)\s${FILLER}{0,3}?(?:friendly|vriendelijk|freundlich|suitable|geschikt|geeignet|ideal|open)\s(?:\p{L}{2,4}\s\p{L}{4,14}\s)?(?:for|to|towards|voor|für)\s${THEM}`, 'iu');

// Kind words about them, or about how hard it is, and then a "but".
const KIND_WORDS = String.raw`(?:would|wish|like|love|nothing against|no hard feelings|know|understand|realise|sorry for|appreciate|sympath\p{L}*|as much as|although|though|even though|usually|normally|graag|hoe|niets tegen|snappen|begrijpen|weten|vinden|leuk|jammer|zouden|hoewel|normaal|würden|gern\p{L}?|mögen|nichts gegen|verstehen|wissen|obwohl|normalerweise|open to|welcome)`;
// Kind words are many and these people are named rarely: one looks from them, back and ahead.
const EACH_OF_THEM = new RegExp(String.raw`(?<!\p{L})${THEM}(?!\p{L})`, 'giu');
const KIND_BEFORE = new RegExp(String.raw`$(?<=(?<!\p{L})(${KIND_WORDS}(?!\p{L})[^.!?;]{0,70}))`, 'iu');
const THEN_BUT = /^[^.!?;]{0,50}?(?:,\s|(?<!\p{L})(?:but|maar|aber|however|yet|echter|jedoch|toch|unfortunately|helaas|leider)\s)/iu;
const KIND_BEHIND = new RegExp(String.raw`^[^.!?;]{0,40}(?<!\p{L})${KIND_WORDS}(?!\p{L})[^.!?;]{0,40}?(?:,\s)?(?:but|maar|aber)\s`, 'iu');
const REFUSES_IT = new RegExp([
  String.raw`(?<!\p{L})(?:that|it|this|they|which)(?:\s(?:is|are)\s|['’]s\s|\sis)(?:not\s|n['’]t\s)(?:\p{L}{3,14}\s)?(?:allowed|possible|permitted|accepted|an option)(?!\p{L})`,
  String.raw`(?:(?:do|does|did|will|would)(?:\snot|n['’]t)|won['’]t|(?:will|would) never)\s(?:\p{L}{3,12}\s)?(?:allow|permit|accept|want|take|approve|agree|have(?= (?:it|that|them|any)(?!\p{L})))(?:\s(?:it|that|this|them|to|us|for it|any|anymore|any more|any longer|this time))*\s{0,2}(?:$|[.,!;(])`,
  String.raw`(?:can['’]?t|cannot|can not)(?:\s(?:this time|now|at the moment|do (?:it|that|so)|unfortunately|take (?:you|them|any)|right now|here)){0,2}\s{0,2}(?:$|[.,!;])`,
  String.raw`(?:chose|chosen|choose|decided?|opted?|had|have)\s(?:to\s)?(?:not to|not|against|otherwise)(?!\s(?:only|just))(?!\p{L})`,
  String.raw`(?:say|says|said|saying|zegt|zeggen|sagt|sagen)\s(?:no|nee|nein)(?!\p{L})|(?:this time|deze keer|dit keer|dit jaar|diesmal|this year|nu|jetzt)\s(?:not|niet|nicht)\s?(?:$|[.,!])`,
  String.raw`(?<!\p{L})(?:dat|het|dit)\s(?:mag|kan|gaat|lukt|wordt|is)\s${FILLER}{0,3}?niet(?!\s(?:alleen|erg))(?!\p{L})|(?<!\p{L})(?:mag|kan|wil|mogen|kunnen)\s(?:dat|het|ze|hen|dit)\s${FILLER}{0,3}?niet(?!\p{L})|(?<!\p{L})(?:mag|kan|lukt)\s(?:nu |helaas |deze keer )?niet\s?(?:$|[.,!])`,
  String.raw`(?<!\p{L})(?:erlaubt|möchte|will|akzeptiert|gestattet|duldet)\s(?:es|das|dies|sie|keine)\s?(?:${FILLER}{0,2}nicht)?(?!\p{L})|(?<!\p{L})(?:es|das)\s(?:geht|ist)\s(?:leider |hier )?nicht(?: möglich| erlaubt)?`,
  String.raw`(?<!\p{L})(?:willen|nemen|zoeken|kiezen|want|take|nehmen|wollen|accepteren)\s(?:er |ze |hen |them )?${FILLER}{0,3}?(?:geen|none|keine|niemand)\s?(?:$|[.,!])`,
  String.raw`(?<!\p{L})(?:look\p{L}{0,3}(?: really)? for|(?:really )?want|choose|chose|go(?:ing)? (?:for|with)|stick(?:ing)? (?:to|with)|keep\p{L}{0,3}(?: it)?|zoeken|kiezen(?: toch)? voor|willen|gaan voor|houden (?:het|ons) (?:bij|aan)|suchen|wollen|nehmen)\s${FILLER}{0,5}?(?:dutch(?!-)|nederlander\p{L}{0,2}|nederlands\p{L}{0,8}|niederländ\p{L}{0,8})(?!\p{L}|\s(?:lesson|class|food|course))`,
].join('|'), 'iu');
const BUT = /(?<!\p{L})(?:but|maar|aber|however|yet|echter|jedoch|toch)(?!\p{L})|,\s(?=(?:we|wij|they|unfortunately|helaas|leider|so|dus|the|de|der)(?!\p{L}))|(?<!\p{L})(?:unfortunately|helaas|leider)(?!\p{L})/iu;
const MERE_WISH = /(?<!\p{L})(?:prefer(?:ence|ably)?|voorkeur|liefst|bevorzugen|ideally)(?!\p{L})(?! to (?:stick|keep|stay))/iu;

// A verb of refusing with them as its object.
const AGAINST_THEM = new RegExp(String.raw`(?<!\p{L})(?:pass(?:ing)? (?:over|on)|skip(?:ping)?|ignor(?:e|ing)|reject(?:ing)?|refus(?:e|ing)|exclud(?:e|ing)|turn(?:ing)? (?:away|down)|decid\p{L}{1,3} against|opt\p{L}{0,3} against|closed (?:to|for)|(?:unavailable|inaccessible|forbidden|unsuitable|ongeschikt) (?:for|to|voor)|(?:can['’]?t|cannot) (?:have|offer (?:it|this|the room) to|give (?:it|this|the room) to)|off[ -]limits (?:for|to)|(?:we|they|i) (?:don['’]t|do not) do|(?:there(?:['’]s| is) |have )?no (?:place|room|rooms|space|spot|chance|option)s? (?:here |left |available )?for|geen (?:plek|plaats|ruimte|kamers?|kans|optie) voor|kein\p{L}? (?:platz|zimmer|chance) für|weigeren|negeren|lehnen)\s(?:(?:all|any|messages|applications|requests|reactions|replies|mails|berichten|reacties|from|van|of|the|de|alle|taking|having|hosting)\s){0,3}${THEM}(?!\p{L}|\s(?:ab)?\p{L}{0,2}ance)`, 'iu');
const NOT_REFUSING = /(?:(?<!\p{L})(?:not|never|nothing|niet|nooit|niets|nicht|nie|nichts|without|zonder|others|anderen|some|sommige|landlords|verhuurders)|n['’]t)\s(?:[\p{L}'’]{1,12}\s){0,3}$/iu;

// What becomes of them.
const THEY_TAILS = [
  String.raw`\s(?:\p{L}{2,14}\s){0,3}?(?:have|has|stand|get|hebben|heeft|maken|haben)\s(?:\p{L}{3,12}\s)?(?:no|geen|kein\p{L}{0,2}|little|weinig|kaum)\s(?:chance|kans|chancen?|place|shot|priority)(?!\p{L})`,
  String.raw`,?\s(?:\p{L}{2,14}\s){0,3}?(?:not|no|niet|geen|keine?)\s(?:an?\s|een\s)?(?:option|optie|fit|match)(?!\p{L})`,
  String.raw`[,:]?\s(?:please\s)?(?:save yourself|(?:don['’]t|do not) waste|spare (?:yourself|us)|bespaar (?:je|jezelf|ons)|doe geen moeite|look elsewhere|zoek (?:alsjeblieft |graag )?(?:verder|ergens anders))(?!\p{L})`,
  String.raw`\s(?:\p{L}{2,14}\s){0,4}?(?:not|niet|nicht|n['’]t|cannot)\s(?:be\s|te\s)?(?:aan bod|aan de beurt|answered|read|beantwoord|gelezen|beantwortet|gelesen|aufnehmen|nehmen|aufgenommen|plaatsen|berücksichtigen|considered|housed|hosted|placed)(?!\p{L})`,
  String.raw`\s(?:slaan|weigeren|wijzen|lehnen)\s(?:we|wij|wir)(?!\p{L})`,
].join('|');
const BECOMES_OF_THEM = new RegExp(`^(?:${THEY_TAILS})`, 'iu');
const NO_ROOM_FOR_THEM = new RegExp(String.raw`(?<!\p{L})(?:voor|für|for)\s${THEM}(?!\p{L})\s(?:\p{L}{2,14}\s){0,4}?(?:geen|no|kein\p{L}{0,2})\s(?:plek|plaats|ruimte|kans|mogelijkheid|optie|place|room|space|platz|zimmer)(?!\p{L})`, 'iu');

const MESSAGES_IN_ENGLISH = /(?<!\p{L})(?:english|engelse|engelstalige|englische\p{L}?)\s(?:messages|reactions|replies|applications|berichten|reacties|mails?|nachrichten|anfragen)\s[^.!?;]{0,20}(?<!\p{L})(?:(?:not|niet|nicht)\s(?:be\s)?(?:answered|read|beantwoord|gelezen|beantwortet|gelesen|considered)|ignored|genegeerd|deleted|verwijderd|unanswered|onbeantwoord)(?!\p{L})/iu;

// "We speak Dutch at home, so that's a must", "de voertaal is Nederlands en dat verwachten we ook van jou".
const HOUSE_SPEAKS = new RegExp(String.raw`(?:(?<!\p{L})(?:we|wij|wir|everyone|everybody|iedereen|alle|housemates|huisgenoten|roommates|flatmates|mitbewohner|bewoners)\s(?:\p{L}{2,10}\s){0,3}?(?:speak|speaks|talk|spreken|spreekt|praten|sprechen|spricht)\s(?:\p{L}{2,10}\s){0,5}?${DUTCH}|${DUTCH}(?:\sis|\swordt|\swird)?\s(?:\p{L}{2,10}\s){0,4}?(?:spoken|gesproken|gepraat|gesprochen)|(?:wordt|wird)\s(?:\p{L}{2,10}\s){0,3}?${DUTCH}\s(?:\p{L}{2,10}\s){0,2}?(?:gesproken|gepraat|gesprochen)|(?:spreken|praten|sprechen|reden|speak)\s(?:we|wij|wir)\s(?:\p{L}{2,10}\s){0,4}?${DUTCH}|(?<!\p{L})(?:we|wij|wir)\s(?:\p{L}{2,10}\s){0,4}?${DUTCH}\s(?:met elkaar\s|miteinander\s)?(?:praten|spreken|sprechen|reden)|(?<!\p{L})wir\sreden\s(?:\p{L}{2,10}\s){0,4}?${DUTCH}|${DUTCH}\s(?:is|ist)\s(?:our|the|onze|de|unsere)\s(?:\p{L}{3,9}\s)?(?:language|voertaal|huistaal|taal|sprache)|(?:voertaal|huistaal|house language|household language|main language|language (?:in|of) (?:the|our) house|haussprache|umgangssprache)\s?(?:\p{L}{2,8}\s){0,4}?(?:is|ist|:)?\s?:?\s?${DUTCH})(?!\p{L})`, 'iu');
const NEED = String.raw`(?:must|requirement|required|mandatory|essential|necessary|condition|vereiste?|eis|voorwaarde|verplicht|noodzakelijk|pflicht|muss|voraussetzung|bedingung|erforderlich|important|belangrijk|wichtig)`;
const POINTS_BACK = new RegExp([
  String.raw`(?:[,;:.–-]|(?<!\p{L})(?:and|so|dus|en|also|und|maar|therefore))\s{0,2}(?:(?:and|so|dus|en|also|und)\s)?(?:that|this|which|it|dat|dit|das|dies|wat|was)(?:['’]s|\sis|\sist)\s(?:\p{L}{2,12}\s){0,3}?(?:an?\s|een\s|eine?\s)?(?:absolute\s|harde\s|real\s|echte\s)?${NEED}(?!\p{L})`,
  String.raw`(?:[,;:.–-]|(?<!\p{L})(?:and|so|dus|en|also|und|therefore|daarom|deshalb))\s{1,2}(?:(?:and|so|dus|en|also|und)\s)?(?:that|dat|das|this|dit)\s(?:is\s)?(?:moet|moeten|musst|müssen|sollte\p{L}{0,2}|verwachten|expect|erwarten)\s(?:(?:we|wij|wir)\s)?(?:ook\s|auch\s|also\s)?(?:(?:van|von|of)\s)?(?:je|jij|jou|u|du|sie|dir|ihnen|you)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:so|dus|and|en|also|und|daarom|therefore)\s(?:you|je|jij|u|du|sie|moet je|moet jij)\s(?:\p{L}{2,10}\s){0,2}?(?:need to|have to|must|should|moet|dient|musst|solltest|sollten)\s(?:\p{L}{2,10}\s){0,2}?(?:speak|understand|spreken|kunnen|verstaan|sprechen|verstehen|können|too|also|ook|auch|as well|do so)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:is|ist)\s(?:dat|das|dit)\s(?:\p{L}{2,8}\s){0,2}?(?:een\s|eine?\s)?${NEED}(?!\p{L})|(?<!\p{L})(?:moet|musst|solltest)\s(?:je|jij|du)\s(?:dat|das|het|es)\s(?:ook|auch)(?!\p{L})`,
  String.raw`,\s(?:you|je|jij|du)\s(?:must|should|have to|need to|moet|musst)\s(?:too|also|as well|ook|auch|do so)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:so|dus|and|en)\s(?:you|je|jij)\s(?:should|must|moet|need to)\s(?:too|also|ook|as well)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:important|essential|belangrijk|wichtig|expect|verwachten|erwarten)\s(?:\p{L}{2,6}\s){0,3}?(?:that\s|dat\s|dass\s)?(?:you|je|jij|jou|du|dir)(?:\s(?:do|can|doet|kunt|kan|ook|also|auch|too|as well|es|dit|dat|das|it|speak|spreekt|sprichst)){1,4}`,
  String.raw`^[^.;,]{0,60}\(\s?(?:verplicht|required|mandatory|a must|must|een must|pflicht)\s?\)`,
].join('|'), 'iu');
const DENIES_POINT = /(?<!\p{L})(?:no|not|geen|niet|kein\p{L}{0,2}|nicht)\s(?:\p{L}{1,10}\s){0,2}?(?:must|requirement|required|mandatory|essential|necessary|condition|vereiste?|eis|voorwaarde|verplicht|pflicht|muss|nodig|problem|probleem|need|have to)(?!\p{L})|n['’]t(?!\p{L})|(?<!\p{L})(?:english|engels|englisch)\s(?:is\s|ist\s)?(?:\p{L}{2,6}\s)?(?:fine|prima|ok|okay|too|ook|auch|geen probleem)(?!\p{L})/iu;

// "Du solltest Niederländisch sprechen können", "wir suchen jemanden, der Niederländisch kann".
const GERMAN_MODAL = /(?<!\p{L})(?:muss|musst|müssen|müsst|soll|sollst|sollten?|solltest|solltet)(?!\p{L})(?:(?!(?<!\p{L})(?:nicht|kein\p{L}{0,2})(?!\p{L}))[^.!?;]){0,40}?(?:niederländisch|holländisch)(?!\p{L})(?:(?!(?<!\p{L})nicht(?!\p{L}))[^.!?;]){0,25}?(?<!\p{L})(?:können|kannst|sprechen|spricht|verstehen|beherrschen)(?!\p{L})|(?<!\p{L})(?:niederländisch|holländisch)\s(?:muss|musst|müssen|solltest|sollten?|soll)\s(?:(?!nicht)\p{L}{2,9}\s){0,3}?(?:können|sprechen|verstehen|beherrschen)(?!\p{L})|(?<!\p{L})(?:jemande?n?|mitbewohner\p{L}{0,5}|mieter\p{L}{0,5}|person|personen|leute|student\p{L}{0,5}|studierende\p{L}?),?\s(?:der|die|das|welche\p{L}?)\s(?:\p{L}{3,10}\s){0,2}?(?:niederländisch|holländisch)\s(?:kann|können|spricht|sprechen|versteht|verstehen|beherrscht)(?!\p{L})|(?<!\p{L})(?:voraussetzung|bedingung|pflicht|wichtig)\s(?:ist|sind)?[^.!?;]{0,15}(?:dass du|dass sie|dass man|:)?\s?(?:niederländisch|holländisch)(?!\p{L})|(?<!\p{L})(?:niederländisch|holländisch)(?:kenntnisse)?\s(?:ist|sind)\s(?:(?!kein|nicht)\p{L}{2,9}\s){0,3}?(?:pflicht|voraussetzung|muss|erforderlich|notwendig|bedingung)(?!\p{L})/iu;

// "No Dutch, no room".
const NO_DUTCH_NO_ROOM = /(?<!\p{L})(?:no|geen|keine?n?|without|zonder|ohne)\s(?:good\s|goed\s|gutes\s)?(?:dutch|nederlandse?|niederländisch\p{L}{0,2})(?:\s(?:passport|paspoort|speaker|language|taal|id|pass|skills))?\s?(?:[,=:?!–-]|is|means|betekent|heißt){0,2}\s{0,2}(?:(?:then|dan|dann|also|dus|there is|is er|gibt es)\s){0,2}(?:no|geen|keine?n?)\s(?:room|viewing|chance|contract|house|place|invitation?|entry|luck|deal|go|reply|response|home|kamer|bezichtiging|kans|plek|reactie|huis|woning|uitnodiging|antwoord|zimmer|besichtigung|vertrag|wohnung)(?!\p{L})/iu;
// "Without Dutch you will not get the room", "we do not rent to people who speak no Dutch".
const WITHOUT_DUTCH = new RegExp([
  String.raw`(?<!\p{L})(?:without|zonder|ohne)\s(?:\p{L}{3,9}\s)?${DUTCH}(?!\p{L}|\s(?:guarantor|bank|account|number|phone|contract|passport|income|address|rekening|nummer))[^.!?;]{0,30}(?:(?<!\p{L})(?:not|niet|nicht|cannot|no|geen|kein\p{L}{0,2})|n['’]t)(?!\p{L})(?!\s(?:a\s|een\s)?(?:problem|issue|probleem|worr|need|have to|hoef))`,
  String.raw`(?<!\p{L})(?:kannst|sprichst|spreek|kun|kan)\s(?:du|je|jij)\s(?:kein|geen)\s${DUTCH}(?!\p{L})[^.!?;]{0,45}(?<!\p{L})(?:niet|nicht|geen|kein\p{L}{0,2})(?!\p{L})(?!\s(?:problem|probleem|punt|erg|schlimm))`,
  String.raw`(?:(?<!\p{L})(?:not|niet|nicht|never|nooit)|n['’]t)\s(?:\p{L}{2,9}\s){0,3}?(?:to|aan|an|for|voor|für)\s(?:people|anyone|tenants|students|mensen|studenten|huurders|leute|personen)\s(?:who|die|that|der)\s(?:do not|don['’]t|cannot|can['’]t|geen|kein|niet)\s(?:\p{L}{4,9}\s)?${DUTCH}`,
  String.raw`(?<!\p{L})(?:only|alleen|uitsluitend|nur)\s(?:reacties|berichten|messages|replies|reactions?|responses|applications|nachrichten|antworten)\s(?:in|auf)\s(?:het\s)?${DUTCH}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:in|auf)\s(?:het\s)?${DUTCH}(?!\p{L})[^.!?]{0,10},?\s(?:anders|otherwise|or else|sonst)\s[^.!?]{0,30}(?:(?<!\p{L})(?:niet|not|nicht)|n['’]t)(?!\p{L})`,
].join('|'), 'iu');
const MUST_BE_DUTCH = /(?<!\p{L})(?<!(?:no|not|nicht|geen|n['’]t) )(?:must|should|needs? to|moet|moeten|dient|dienen)\s(?:(?!not|niet)\p{L}{2,10}\s){0,3}?(?:be\s(?:a\s)?(?:dutch(?:man|woman)?)|nederlands(?:e|er)?\s(?:te\s)?zijn)(?=\s{0,2}(?:$|[.,!;]))/iu;
const DUTCH_PAPERS = /(?<!\p{L})(?:je hebt|u heeft|you have|you hold|du hast|in het bezit van|in possession of|you need|you must have|je moet|alleen met|only with|nur mit|only|alleen)\s(?:(?:an?|een|einen|valid|geldig|the|for|voor)\s){0,2}(?:dutch|nederlands|niederländischen?)\s(?:passports?|paspoort|id(?:[ -](?:card|kaart))?|identiteitsbewijs|identity card|pass|personalausweis|nationality|nationaliteit)(?!\p{L})(?![^.!?]{0,25}(?<!\p{L})(?:or|of|oder)(?!\p{L}))|(?<!\p{L})(?<!(?:no|not|geen|keine) )(?:dutch|nederlandse?|niederländische\p{L}?)\s(?:passport|paspoort|id(?:[ -](?:card|kaart))?|identiteitsbewijs|nationality|nationaliteit|staatsangehörigkeit)\s(?:(?:is|ist|are|an?|een|eine)\s){0,2}(?:required|needed|mandatory|must|condition|vereiste?|voorwaarde|verplicht|nodig|bedingung|pflicht)(?!\p{L})/iu;

// Cheap looks, so that most sentences meet none of the patterns above.
const MAY_BE_THEM = /internat|abroad|overseas|expat|foreign|buitenl|exchange|erasmus|uitwissel|austausch|ausl[aä]nd|non-?dutch|anderstal|non-?eu|english |engels|englische/i;
const MAY_BE_DUTCH = /dutch|nederlands|niederl|holländ/i;
const NAMES_THEM = new RegExp(String.raw`(?<!\p{L})${THEM}(?!\p{L})`, 'iu');
const TURNS = /\bbut\b|maar|aber|however|\byet\b|echter|jedoch|toch|unfortun|helaas|leider|as much|hoe |though|hoewel|obwohl|graag|würden|hard feel/i;
const FRIENDLY = /friendl|vriendel|freundl|proof|minded|suitable|geschikt|geeignet|ideal|open/i;
const PAPERS = /pas(?:s|poort)|\bid\b|identi|national|staatsang|personalausw/i;
const LACKING = /n['’]t\b|\b(?:only|alleen|uitsluitend|nur|never|nooit|no|niet|nicht|except|geen|kein|without|zonder|ohne)/i;
const SPOKEN = /speak|\breden\b|spoken|talk|sprek|spreek|gesprok|praat|praten|taal\b|language|sprech|sprich|gesproch|sprache/i;

/** Dutch people are the ones who are kept out: "internationals only, no Dutch". */
const NO_DUTCH_PEOPLE = /(?<!\p{L})(?:no|not|not for|not to|geen|niet|niet voor|niet aan|keine|nicht für|nicht an|except)\s(?:the\s|de\s|any\s)?(?:dutch(?!-|\s(?:speak|language|required|needed|necessary))|nederlanders|nederlandse\s\p{L}{5,10}|niederländer)(?!\p{L})/iu;
const ONLY_THEM = new RegExp(String.raw`(?<!\p{L})(?:only|alleen|uitsluitend|enkel|nur|ausschließlich|exclusively)\s(?:(?:for|to|voor|aan|für|an|rent|let)\s){0,2}${THEM}|(?<!\p{L})${THEM}\s(?:only|alleen|nur|please)(?!\p{L})`, 'iu');

/** "No Dutch people: internationals only" keeps out others than internationals. */
export function keepsOutDutch(text: string): boolean {
  return MAY_BE_THEM.test(text) && LACKING.test(text) && NO_DUTCH_PEOPLE.test(text) && ONLY_THEM.test(text);
}

/** A refusal that a frame finds in the sentence, or null. */
export function framedRefusal(text: string): FramedRefusal | null {
  const people = MAY_BE_THEM.test(text) ? peopleRefused(text) : null;
  if (people) return { kind: 'no-internationals', confidence: 0.85, hit: people };
  if (!MAY_BE_DUTCH.test(text)) return null;
  const papers = (PAPERS.test(text) ? DUTCH_PAPERS.exec(text) : null) ?? MUST_BE_DUTCH.exec(text);
  if (papers) return { kind: 'no-internationals', confidence: 0.9, hit: papers };
  const language = (LACKING.test(text) ? (NO_DUTCH_NO_ROOM.exec(text) ?? WITHOUT_DUTCH.exec(text)) : null) ?? (/niederl|holländ/i.test(text) ? GERMAN_MODAL.exec(text) : null) ?? (SPOKEN.test(text) ? houseLanguageAsked(text) : null);
  return language ? { kind: 'dutch-speakers-only', confidence: 0.85, hit: language } : null;
}

function peopleRefused(text: string): Hit | null {
  const unfriendly = FRIENDLY.test(text) ? NOT_FRIENDLY.exec(text) : /messag|repl|reacti|bericht|mail|nachricht|appl|anfrag/i.test(text) ? MESSAGES_IN_ENGLISH.exec(text) : null;
  if (unfriendly || !NAMES_THEM.test(text)) return unfriendly;
  return againstThem(text) ?? becomesOfThem(text) ?? NO_ROOM_FOR_THEM.exec(text) ?? (TURNS.test(text) ? kindButRefused(text) : null);
}

function againstThem(text: string): RegExpExecArray | null {
  const hit = AGAINST_THEM.exec(text);
  return hit && !NOT_REFUSING.test(text.slice(0, hit.index)) ? hit : null;
}

function becomesOfThem(text: string): Hit | null {
  for (const them of text.matchAll(EACH_OF_THEM)) {
    const end = them.index + them[0].length;
    const tail = BECOMES_OF_THEM.exec(text.slice(end));
    if (tail) return { index: them.index, 0: text.slice(them.index, end + tail[0].length) };
  }
  return null;
}

/** Kind words, these people and a "but", in either order. */
function kindBut(text: string): Hit | null {
  for (const them of text.matchAll(EACH_OF_THEM)) {
    const rest = text.slice(them.index + them[0].length);
    const kind = KIND_BEFORE.exec(text.slice(0, them.index))?.[1];
    const ahead = kind === undefined ? null : THEN_BUT.exec(rest);
    const but = ahead ?? KIND_BEHIND.exec(rest);
    if (!but) continue;
    const index = them.index - (ahead ? (kind?.length ?? 0) : 0);
    return { index, 0: text.slice(index, them.index + them[0].length + but[0].length) };
  }
  return null;
}

function kindButRefused(text: string): Hit | null {
  const kind = kindBut(text);
  if (!kind) return null;
  const turn = BUT.exec(text.slice(kind.index + kind[0].length - 12));
  const rest = turn ? text.slice(kind.index + kind[0].length - 12 + turn.index) : text.slice(kind.index + kind[0].length);
  return REFUSES_IT.test(rest) && !MERE_WISH.test(rest) ? kind : null;
}

function houseLanguageAsked(text: string): RegExpExecArray | null {
  const speaks = HOUSE_SPEAKS.exec(text);
  if (!speaks) return null;
  const rest = text.slice(speaks.index + speaks[0].length);
  return POINTS_BACK.test(rest) && !DENIES_POINT.test(rest) ? speaks : null;
}
