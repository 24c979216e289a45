import type { Quote, Welcome } from '@mitn/domain';
import { near, type Finder, type Hit } from '../sentence/near.js';
import type { Sentence } from '../sentence/sentence.js';
import { quoteWithin } from './quote-within.js';
import { framedRefusal, keepsOutDutch } from './refusal-frames.js';

/** Whether an ad takes internationals; `kind` says in which way it refuses them, `confidence` (0 to 1) how plainly. */
export interface InternationalsReading {
  value: Welcome;
  kind: 'no-internationals' | 'dutch-speakers-only' | null;
  confidence: number;
  quotes: Quote[];
}

const TOPIC = /internat|erasmus|uitwissel|int['’]l|abroad|overseas|netherlands|\bnl\b|andere landen|expat|foreign|buitenland|ausl[aä]nd|exchange|austausch|non-?eu|niet-?eu|nederland|dutch|n(?:e|ie)derl[aä]nd|holl?[aä]nd|\bengels|english|\(nl\b|nationalit|staatsangeh|nl[- ]talig/i;

// Who is refused or welcomed. Nouns for people only: "international school", "international channels" and "living abroad" name nobody.
const PEOPLE = String.raw`(?:applications?|aanvragen|reacties|gegadigden|geïnteresseerden|bewoners|families|mitbewohner\w*|students?|studenten|studentes?|people|persons?|personen|persoon|tenants?|huurders?|candidates?|kandidaten|renters?|applicants?|nationals?|mensen|huisgenoten|housemates?|roommates?|workers?|werknemers|guests?|citizens?|residents?|girls?|guys|boys|women|men|mieter|studierende\w*)`;
const INTERNATIONALS = String.raw`(?:int['’]l(?:\s\p{L}+)?|english[- ]speakers|international(?:s\b|(?=\s{0,2}(?:$|[.,!?):;/&|=]|(?:only|please|very|welcome|allowed|accepted|possible|not)\b)))(?!\s?(?:\p{L}+\s)?(?:school|organi|channel|zone|tv|airport|bank|trein|train|company|compan|court|keten|restaurant|sfeer|environment|contact|call|house|huis|team))|internationalen|internationale?\s(?:\p{L}+\s)?${PEOPLE}|ex-?pat(?:s|riates?)?(?!\s(?:center|centre|bureau|housing))|foreign(?:ers|\s(?:\p{L}+\s)?${PEOPLE})|buitenlanders?|buitenlandse\s(?:\p{L}+\s)?${PEOPLE}|exchange students?|uitwisselingsstudent(?:en)?|erasmus[\s-]?student(?:s|en)?|non[-\s]?(?:dutch|nl)(?:[-\s](?:speak\w+|students?|people|nationals?))?|niet[-\s]?nederland(?:ers|s(?:talig\w*|\ssprekend\w*))|anderstalige\w*|engels(?:talige|sprekende?|\ssprekende?)\w*(?!\w)(?:\s(?:studenten|huurders|kandidaten|personen|mensen))?|niet-eu\w*|non-?eu\w*|austauschstud\p{L}*|ausländer\w*|ausländische\w*\s\p{L}+|erasmus(?=\s{0,2}(?:$|[.,!?)]))|(?:people|persons|students?|applicants?|applications?|candidates|tenants?|anyone|somebody|someone|mensen|personen|studenten|huurders|kandidaten|reacties|aanvragen|iemand|leute|bewerber\w*|studierende)\s(?:from (?:abroad|overseas|other countries|outside (?:of )?the netherlands)|uit (?:het buitenland|andere landen)|van buiten nederland|aus dem ausland)|internationale(?:n)? (?:studierende\w*|mieter\w*))`;
const NOT_THEM = new RegExp(String.raw`\b(?:no|not (?:for|suitable for|available for|open to|looking for|accepting|accept|to)|(?:do|does|can|will|would)(?:\snot|n['’]t|not) (?:\w+\s){0,2}?(?:accept|take(?: in)?|(?:rent|let|lease)(?: \w+){0,3} to|want|host|house|consider|prefer|allow)|(?:cannot|can['’]?t|unable to|never|not able to|no longer) (?:\w+\s)?(?:welcome|help|invite|place|accept|take(?: in)?|(?:rent|let)(?: out)?(?: it)? to|host|house|consider)|not (?:be )?(?:let|rented|available|open|meant|intended|suited|renting|letting|leasing)(?: out)? (?:to|for)|without|geen|niet (?:verhur\p{L}* aan|verhuurd aan|voor|geschikt voor|bedoeld voor|bestemd voor|aan|op zoek naar|beschikbaar voor|toegankelijk voor|open voor|verhuurd aan)|zonder|keine?n?|nicht (?:für|an)|(?<!not |n['’]t |niet |never )ex(?:cl|klusief|cept)\p{L}*\.?|sorry|excuses)[,:]?\s{1,2}(?:(?:any|more|other|for|voor|the|de|an?|een|aan|new|meer|dear|beste|to|people|students?|mensen|studenten|zijn|who|are|die)\s){0,3}${INTERNATIONALS}(?!\p{L})`, 'iu');
const THEY_MAY_NOT = new RegExp(String.raw`(?<!\p{L})${INTERNATIONALS}(?:\s|\s?[:(=–-]\s?|,\s(?=please|gelieve|do not|don|sorry))(?:(?:are|is|zijn|worden|wordt|kunnen|kan|mogen|komen|hoeven|hoeft|unfortunately|helaas|sadly|leider|will|would|be|can|could|cannot|sorry|this|time|deze|keer|currently|momenteel|also|ook|we|wij|ik|I|for|now|please|gelieve|students?|tenants?|werden|können|dus|dan|met|respect|and|en|or|of|expats?|internationals?|studenten|huurders),?\s){0,6}?(?:(?:need|should|must) not (?:apply|respond|reply|react)|(?:will be|are|is|zijn|worden|wordt|werden) (?:\p{L}+\s){0,2}?(?:excluded|uitgesloten|geweigerd|rejected|refused|ignored|genegeerd|ausgeschlossen|abgelehnt)|uitgesloten|excluded|(?:not|niet|nicht|n['’]t)(?:\s\p{L}+){0,3}\s(?:welcome|welkom|allowed|possible|toegestaan|mogelijk|accepted|geaccepteerd|considered|wanted|gewenst|suitable|geschikt|willkommen|erwünscht|akzeptiert|berücksichtigt|looking|helpen|plaatsen|ontvangen|meenemen|uitnodigen|overwegen|bemiddelen|huisvesten|aannemen|accepteren|toelaten|house|host|accept|take|apply|eligible|invited|aanmerking|behandeling|uitgenodigd|verhuurd|aangenomen|toegelaten|bedoeld|reageren|react|respond|reply|contact|message|bother)|(?:do not|\p{L}{0,8}n['’]t|niet)\s(?:even\s|bother to\s|te\s)?(?:apply|respond|reply|message|contact|react|write|bother|reageren|reageer)|(?:no|nee|nein)(?=\s{0,2}(?:$|[.,!)*]))|(?:sorry|helaas|unfortunately)\s?[.!)]*$)`, 'iu');
const SAID_KINDLY = /^(?:sorry|excuses) (?:for|voor)\b|sluit\p{L}{0,6} (?:\p{L}{1,20} )?geen\b|(?:\bnot|n['’]t|\bnever|\bniet|\bnooit) (?:\p{L}+ )?(?:exclud|discrimin|uitsluit|weiger|refus|turn|reject)|\b(?:others?|ads|advertenties|many|veel|elsewhere|anderen|andere)\b[^.!?]{0,30}\b(?:say|zeggen|roepen|schrijven|read|write)|\b(?:wij wel|(?:wij niet|not us)[.!]?$)|, we do(?! not|n).?$|liever geen|liefst geen|voorkeur geen|(?:preferably|prefer|rather) (?:no|not)\b|\bn[o']?t? ?say no\b|n['’]t say no|not? (?:problem|issue)|geen probleem|not only|niet alleen|niet uitsluitend|no difference|never an? |instead of|(?:there are|er zijn|er wonen|have|we had|hebben|is there|currently|nog|op dit moment|at the moment) (?:currently |nog |unfortunately )?(?:no|geen) (?!chance|kans|place|plek|plaats)|no internationals? (?:have|has|live|yet|so far|here|in (?:the|our) house)|geen internationals (?:in huis|gehad|wonen)|unlike|in tegenstelling|not (?:be )?(?:afraid|shy|hesitate|worry|feel left)|(?:don['’]t|do not|doen niet|niet) (?:do|aan|say|write) ['"“‘]|(?:does|do)(?: not|n['’]t) matter|maakt niet uit|n['’]t mind/iu;

// Only the Dutch.
const DUTCH_PEOPLE = String.raw`(?:dutch(?=\s{0,2}(?:$|[.,!?)\]:;/&|*"'”’+]|(?:and|or|en|of|only|please|students?|people|persons?|tenants?|nationals?|girls?|females?|males?|guys?|boys?|women|men|ladies|room-?mates?|house-?mates?|flat-?mates?|candidates?|man|woman|citizens?|natives?|passport holders?|famil(?:y|ies)|couples?|applicants?|renters?|professionals?|m\/v|v\b|m\b)(?!\p{L})))(?!\s{0,2}-?\s?(?:speak\w*|spreek\w*|talk\w*|language|spoken|only speak)|\s(?:class|lesson|cours|citizen service|bank|tv|channel|design|house|style|law|phone|number|income|contract|guarantor|working|kitchen|bike|summer|weather|village|architect|railway|master|tax|company|market|website|tech|cit(?:y|ies)|king|canal|coast))|nederlanders|hollanders|holländer\w*|dutchies|(?:people|students?|persons|tenants|housemates|roommates|applicants|candidates|mensen|studenten|huurders|personen|huisgenoten)\s(?:from|uit)\s(?:the netherlands|nederland|holland)|(?:people|students?|persons|tenants|housemates|roommates|applicants|candidates|those|anyone)\s(?:with|who (?:have|hold|has|holds)|holding|having)\s(?:an?\s|the\s)?dutch\s(?:passport|nationality|citizenship|id)|niederländer\w*|niederländische\w*\s(?:\p{L}+\s)?(?:mieter\w*|student\w*|studierende\w*|staats\w+|mitbewohner\w*|personen|leute)|nederlandse(?:r|n)?\s(?:\p{L}+\s){0,3}?(?:student\w*|huurders?|huisgeno\w+|onderhuurder|personen|persoon|mensen|meiden|meid|meisjes?|jongens?|jongen|mannen|man|vrouw\w*|dames?|dame|heren?|koppel|stel|gezin|afkomst|nationaliteit|paspoort|werknemers?)|(?:people|mensen|personen|iemand|kandidaten|huurders?)\smet\s(?:een\s|de\s)?nederlandse?\s(?:nationaliteit|paspoort|achtergrond|afkomst))`;
const ONLY_WORD = String.raw`(?:only|alleen|allee?n maar|enkel|uitsluitend|slechts|exclusively|strictly|nur|ausschließlich|exclusief)`;
const DUTCH_ONLY = [
  new RegExp(String.raw`\b(?:dutch|dutchies|nl|nederlanders|nederlandse\s(?:\p{L}+\s){0,2}?(?:student\w*|huurders?|huisgeno\w+|meiden|jongens|mensen|dames?|heren?))(?:\s?[&+/]\s?\p{L}+)?\s{0,3}(?:\(?(?:students?|people|persons?|tenants?|nationals?|girls?|females?|males?|guys?|boys?|women|men|ladies|roommates?|housemates?|candidates?|man|woman|citizens)\)?\s{0,2}){0,2}[\s(\[*:,-]{0,3}(?:only|please|alleen|nur)\b(?!\s(?:speak|spoken|when|if))`, 'iu'),
  new RegExp(String.raw`(?<!\b(?:not|niet|nicht|speaks?|spreekt|spreken)\s)\b${ONLY_WORD}\s{1,2}(?:(?:for|voor|looking for|op zoek naar|zoeken|seeking|consider|considering|take|taking|let|letting|rent|renting|rented|out|aan|to|accepts?|accepting|open|available|geschikt|bestemd|bedoeld|toegankelijk|te huur|beschikbaar|verhuur|verhuurd|verhuren|meant|intended|reserved|suitable|reacties van|applications from|replies from|by|door|van|from|of|met|with|want|willen|wil|wij|we|live with|invite|inviting|select|choose|pick|mensen|people|een|an?|de|the|male|female|new|nieuwe|mannelijke|vrouwelijke|für|vermieten|suchen|wir)\s){0,6}${DUTCH_PEOPLE}(?!\p{L})`, 'iu'),
  /\b(?:nederlandse nationaliteit|dutch (?:nationality|passport|citizenship)|niederländische staatsangehörigkeit)\b(?!.{0,12}\b(?:of|or|oder)\b)[^.!?]{0,20}\b(?:vereist|verplicht|een vereiste|een must|required|only|mandatory|noodzakelijk|erforderlich)|\b(?:must|moet|dient|dienen|moeten)\b[^.!?]{0,40}\b(?:nederlandse nationaliteit|dutch (?:nationality|passport|citizenship))(?!.{0,12}\b(?:of|or)\b)/iu,
  /\bnur (?:für |an )?(?:\p{L}+ )?niederländer\w*/iu,
  new RegExp(String.raw`\b(?:reserved|meant|intended|bestemd|bedoeld|gereserveerd|reserviert)\s(?:only\s|exclusively\s|uitsluitend\s|alleen\s)?(?:for|voor|für)\s(?:an?\s|een\s)?${DUTCH_PEOPLE}(?!\p{L})`, 'iu'),
  /\b(?:keep|keeping|houden|stay|remain|blijft|blijven)\s(?:(?:it|this|our|the|het|ons|dit|a|an?|een|house|huis|home|household|graag|all|allemaal|volledig|fully|completely)\s){0,4}(?:all[- ])?(?:dutch|nederlands(?:talig)?|dutch[- ]speaking)(?!\p{L})|\b(?:huis|house|woning|het|it)\s(?:graag\s|volledig\s)?(?:nederlands(?:talig)?|dutch)\s(?:te\s)?(?:houden|blijven|blijft)\b|\b(?:nederlands|dutch)\b[^.!?]{0,25}\b(?:zo houden|keep it (?:that way|like (?:that|this)|so))\b/iu,
  /[([]\s?(?:m|v|f|w|m\/v|v\/m|m\/f|f\/m|man|vrouw|female|male)\b[^()[\]]{0,12}[\s,/|-]{1,3}(?:dutch|nederlands|nl)\s?[)\]]|[([]\s?(?:dutch|nederlands|nl)\s?[,/|]\s?(?:m|v|f|m\/v|v\/m|man|vrouw|female|male)\s?[)\]]|\b(?:gezocht|wanted)\W{0,3}[([]\s?(?:dutch|nederlands|nl)\s?[)\]]/iu,
];
const WANTS_DUTCH = [
  /\b(?:nederlandse|dutch)\s(?:\p{L}+\s)?(?:student\w*|huurders?|huisgeno\w+|persoon|meid|meisje|jongen|man|vrouw|housemates?|roommates?|flatmates?|tenants?|girl|guy|person)\s(?:\([^)]{1,8}\)\s)?(?:gezocht|wanted|needed)\b/iu,
  /\b(?:zoek(?:en|t)?|op zoek naar|looking for|searching for|gezocht)\s(?:\p{L}+\s){0,4}?(?:nederlanders?|dutchies?|dutch(?:man|woman))\b/iu,
  new RegExp(String.raw`\b(?:op zoek naar|zoek(?:en|t)?|gezocht:?|looking for|searching for|wanted:?|suchen?|voor|for|für|beste|dear|hey|hoi|hallo|hi|aan|reserved for|find|vinden|ben jij|ben je|are you|je bent|jij bent|u bent|you are)(?:\s(?:[\p{L}()]+,?\s){0,6}?|\s?\()(?:nederlandse?|dutch)(?:\s?(?:en|and|,)\s?)?\s(?:[\p{L}/()-]{2,16}\s){0,3}?(?:student\w*|huurders?|huurster|huisgeno\w+|onderhuurder\w*|medehuurder|persoon|personen|mensen|iemand|meiden|meid|meisjes?|jongens?|jongen|mannen|man|vrouw\w*|dames?|heren?|koppel|stel|gezin|housemates?|roommates?|flatmates?|tenants?|girls?|guys?|person|people|someone|family|couple|UT-student\w*)(?!\p{L})`, 'iu'),
];

// The language as a demand on the tenant.
const SPEAKERS = String.raw`(?:fluent(?:ly)?\s(?:in\s)?dutch|dutch\s(?:fluently|natives?)|native\sdutch(?:\sspeakers?)?|proficien\w+ in dutch|dutch as (?:an?|your|their) (?:mother tongue|native language|first language)|de nederlandse taal (?:\w+\s)?(?:machtig|beheers\w*|spreek\w*|spreken)|nederlands(?:e taal)? (?:\w+\s)?machtig|nederlands\s(?:kan\s|kunnen\s)?(?:praat|praten|kan|kunnen)\b|niederländisch(?:kenntnisse\w*|\s(?:spricht|sprechen))|dutch (?:at|on) (?:an? )?(?:native|high|good|fluent) level|(?:vloeiend|goed) nederlands|(?:je|jouw|your) (?:nederlands|dutch) is (?:vloeiend|goed|fluent|good)|als moedertaal nederlands|moedertaal nederlands|nederlands als moedertaal|dutch[-\s]{0,3}(?:speak\w*|speack\w*|talk\w*|spoken)|(?:speaks?|spreekt?|beheers\w*)\s(?:\p{L}+\s){0,2}?(?:dutch|nederlands)\b|n[ei]d{1,2}erlands?[-\s]{0,3}(?:spre(?:e)?k\w*|talig\w*)|ned\.?[-\s]?(?:sprek|talig)\w*|nl[-\s]?(?:sprekend|talig|speaking)\w*|niederländisch[-\s]?sprach\w*|niederländisch[-\s]?sprechend\w*|(?:beheersing|beheersen|kennis|spreken) van (?:de )?nederlandse? taal|(?:command|knowledge|understanding) of (?:the )?dutch(?: language)?)`;
const SPEAKERS_ONLY: Finder[] = [
  near({ head: /(?<!\b(?:not|niet)\s)\b(?:only|alleen|allee?n maar|uitsluitend|enkel|slechts|must|should|want|wants|willen|gevraagd|belangrijk|important|have to|has to|needs? to|able to|expect\p{L}*|verwacht\p{L}*|requirement:?|voorwaarde:?|eisen:?|essential|muss|müssen|sollte\p{L}*|moet\p{L}{0,3}|hoort|required?|requires|vereist|verplicht|eis|wensen|wenst|zoek\p{L}{0,3}|op zoek naar|gezocht|looking for|need|nur|per definitie|strictly|dient)(?!\p{L})/giu, within: 50, ends: /[.!?\n]/, tail: new RegExp(String.raw`(?=[abcdfgjkmnpsuvy])(?<![\p{L}-])${SPEAKERS}`, 'giu') }),
  new RegExp(String.raw`(?<![\p{L}-])${SPEAKERS}[^.!?\n]{0,35}?(?<!\p{L})(?:only|alleen|uitsluitend|must|vereist\p{L}*|required|mandatory|gezocht|verplicht|een must|is een eis|eis|please|noodzakelijk|necessary|essential|erforderlich|voorwaarde|condition|pflicht|voraussetzung|zwingend|needed|nodig|wanted|a requirement|requirement)(?!\p{L})`, 'iu'),
  /\b(?:not|niet|no|geen|nicht)\s(?:(?:for|voor|für|een|a|any)\s){0,3}(?:non|niet)[-\s]{0,2}(?:dutch|nederlands)/iu,
  new RegExp(String.raw`\b(?:voor|for|aan|für)\s(?:een\s|an?\s|\d\s|one\s)?(?:[\p{L}-]{3,14},?\s){0,4}${SPEAKERS}`, 'iu'),
  near({ head: /\b(?:voor|for|aan)\b/giu, within: 45, ends: /[.!?\n]/, tail: new RegExp(String.raw`(?=[abcdfgjkmnpsuvy])(?<!\p{L})${SPEAKERS}\W{0,3}$`, 'giu') }),
  new RegExp(String.raw`^\W{0,40}${SPEAKERS}\s+(?:students?|people|persons?|tenants?|studente?n?|huurders?|personen|mensen|huisgenoten|huisgenoot|girls?|boys?|meiden)(?!\p{L})(?:\W{0,40}|.{0,12})$`, 'iu'),
  new RegExp(String.raw`[([]\s{0,2}(?:(?:only|m|v|m\/v)\W{1,3})?${SPEAKERS}(?:\s\p{L}+)?\s{0,2}[)\]]`, 'iu'),
  /\bbeste\s{0,3}\(?\s{0,3}nederlands\s{0,3}(?:sprek|talig)/iu,
  /\b(?:je|jij|you|u|du|sie|kandidaat|candidate|huurder|tenant)\s(?:spreekt|beheerst|speaks?|bent|are|is|can speak|kunt|sprichst|sprechen)\s(?:(?:an?|een|the|het|vloeiend|goed|fluent|fluently|in|native|uitstekend|redelijk|good|fließend|gut|also|ook)\s){0,3}?(?:nederlands(?:talig)?|dutch(?: speaking)?|niederländisch)(?!\p{L}|\s(?:capital|border|coast|city|town|bank|law|government|universit|grens|kust|stad))/iu,
  /\b(?:nederlands|dutch|niederländisch)(?:e taal)?\s{1,2}(?:(?:goed|spreken|te spreken|sprekend|speaking|language|taal|skills|proficiency|begrijpen|beheersen|als voertaal|is|are|ist|absolutely|absoluut|echt|really|een|an?|eine|absolute|harde)\s){0,4}(?:requirement|condition|eis\b|voraussetzung|essential|needed|nodig|erforderlich|vereist\p{L}*|required|mandatory|verplicht|must|voorwaarde|noodzakelijk|pflicht)(?!\p{L})/iu,
  /\b(?:if|als|when|indien|wanneer|wenn|falls)\s(?:you|je|jij|u|du|sie)\b[^.!?]{0,14}(?:\bnot|n['’]t|geen|niet|kein|nicht)\b[^.!?]{0,22}\b(?:dutch|nederlands|niederländisch)\b[^.!?]{0,40}(?:\bnot|n['’]t|niet|nicht|no|geen|kein)\b(?!\s(?:a\s)?(?:problem|worr|probleem|issue|punt|matter))/iu,
  /\b(?:only|alleen|enkel|uitsluitend|nur)\b[^.!?]{0,30}\b(?:if|als|when|indien|wanneer|wenn)\s(?:you|je|jij|u|du|sie)\b[^.!?]{0,20}\b(?:dutch|nederlands|niederländisch)(?!\p{L})/iu,
  /(?:\bnot|n['’]t|geen|niet|kein|nicht)\b[^.!?]{0,18}\b(?:dutch|nederlands|niederländisch)(?:talig|sprekend|-speaking)?\?\s[^.!?]{0,40}(?:\bnot|n['’]t|\bniet|\bnicht)\b(?!\s(?:a\s|een\s)?(?:problem|worr|probleem|issue))/iu,
  /n['’]t\b[^.!?]{0,18}\bdutch\?\s[^.!?]{0,40}(?:\bnot|n['’]t)\b(?!\s(?:a\s)?(?:problem|worr|issue))/iu,
  /\b(?:nederlands|dutch)\b[^.!?]{0,25}\b(?:verwacht\p{L}*|expect\p{L}*)\b[^.!?]{0,15}\b(?:jij|je|you|u)\b/iu,
  new RegExp(String.raw`\b(?:je|jij|you|u|kandidaat|candidate|huurder|tenant)\s(?:bent|is|are|heeft|hebt|have|kunt|kan|can)\s(?:\p{L}+\s){0,2}?${SPEAKERS}`, 'iu'),
  /\b(?:die|who|that|der|die)\s(?:\p{L}+\s){0,3}?(?:nederlands|dutch|niederländisch)\s(?:\p{L}+\s)?(?:spreekt|praat|speaks|kan|spricht)\b|\b(?:who|that)\s(?:\p{L}+\s)?(?:speaks?|is fluent in|masters)\s(?:\p{L}+\s)?dutch\b/iu,
  near({ head: /(?:\bgeen|\bnot|n['’]t|\bniet|\bkein)\s[^.!?]{0,20}\b(?:dutch|nederlands|niederländisch)\b/giu, within: 45, ends: /[.!?]/, tail: /(?=n)(?:\bnot|n['’]t|\bniet|\bnicht)\s(?:\p{L}{1,20}\s){0,3}?(?:apply|respond|reply|react|considered|invited|reageren|aanmerking|uitgenodigd|eligible|fit|suitable|geschikt|plaatsen|accept\p{L}*|possible|mogelijk|terecht|welkom|welcome)(?!\p{L})/giu }),
  /\b(?:nederlands|dutch)\b(?=[^.!?,]{0,40}\b(?:is|are|and|en)\s)(?![^.!?]{0,40}\b(?:guarantor|bank|account|number|phone|contract|address|insurance|visa|permit|universit\p{L}*|borgstell\p{L}*|rekening|nummer|adres|garant\p{L}*|school|diploma|income|payslip\p{L}*))[^.!?,]{0,40}\b(?:is|are|and|en)\s(?:dus\s|daarom\s|therefore\s|also\s|ook\s)?(?:een\s|a\s)?(?:vereiste?|required|must|verplicht|mandatory|essential|noodzakelijk|necessary)\b/iu,
  new RegExp(String.raw`(?<![\p{L}-])${SPEAKERS}\s(?:\p{L}+\s)?(?:huisgeno\p{L}+|huurders?|huurster|student\p{L}*|persoon|kandidaat)\s(?:gewenst|gevraagd)(?!\p{L})`, 'iu'),
  /\b(?:at least|minimum|min\.?|minimaal|tenminste|level|niveau)\s(?:level\s|niveau\s)?[abc][12]\s(?:\p{L}+\s)?(?:dutch|nederlands)\b|\b(?:dutch|nederlands)\s(?:at\s|op\s)?(?:minimaal\s|at least\s|minimum\s|level\s|niveau\s){0,2}[abc][12]\b/iu,
  /\b(?:need|have|must|should) (?:to )?(?:know|understand|master) (?:the )?dutch\b/iu,
  /\b(?:messages|berichten|reacties|replies|mails?)\b[^.!?]{0,20}\b(?:english|engels)\b[^.!?]{0,20}(?:\bnot|n['’]t|\bniet)[^.!?]{0,20}\b(?:beantwoord\p{L}*|gelezen|lezen|antwoord\p{L}*|read|answer\p{L}*|reply|replied|considered|behandeling)|\b(?:messages|berichten|reacties)\s(?:\p{L}+\s)?in (?:het )?(?:english|engels) (?:lezen|beantwoorden|read)\b[^.!?]{0,10}\b(?:niet|not)\b/iu,
  near({ head: /\b(?:messages|replies|reactions?|applications|berichten|reacties|english|engels|engelstalig\p{L}{0,6})\b(?!(?:\s(?:english|engels)\b){2})[^.!?]{0,25}(?=[ie])\b(?:in english|in het engels|english|engels|engelstalige (?:berichten|reacties))\b/giu, within: 30, ends: /[.!?]/, tail: /(?=[nigdvuo])\b(?:not|niet|n['’]t|ignored|genegeerd|deleted|verwijderd|unanswered|onbeantwoord)\b/giu, or: /\b(?:only|alleen|uitsluitend) (?:reacties|berichten|messages|replies|reactions?) in (?:het )?(?:nederlands|dutch)/iu }),
];
// The lease, the site or the television is in Dutch, not the tenant.
const THINGS_IN_DUTCH = near({
  head: /\b(?:contract|lease|huurcontract|huurovereenkomst|agreement|website|site|manual|handleiding|house rules|huisregels|paperwork|documents?|documenten|forms?|formulier\p{L}{0,12}|tv|television|channels|zenders|app|letters|post|brieven|mietvertrag|lessons?|lessen|course|cursus|description|text|tekst|advertentie|ad)\b/giu, within: 40, ends: /[.!?]/, tail: /\b(?:dutch|nederlands\p{L}{0,12}|niederländisch\p{L}{0,4})\b/giu,
  or: /\b(?:only|alleen|uitsluitend)\s(?:available\s|beschikbaar\s)?in\s(?:het\s)?(?:dutch|nederlands)\b|\bin\s(?:het\s)?(?:dutch|nederlands)\s(?:only|alleen|please)\b/iu,
});
// "We are three Dutch students", "the room of our Dutch housemate": the advertiser, or who leaves.
const OURSELVES = /\b(?:ik ben|i am|i['’]m|we are|we['’]re|wij zijn|we zijn|zijn wij|ben zelf|my name|our|onze|mijn|my|opvolger|replacement|together with|samen met|practi[sc]e|oefenen|meet)\b/iu;
// A person who is "gewenst" is asked for; a quality that is "gewenst" is only a wish.
const PERSON_WISHED = /(?:huisgeno\p{L}{1,8}|huurders?|huurster|student\p{L}{0,8}|persoon|kandidaat) gewenst/iu;
const LIVING_THERE = /\b(?:live|lives|living|wonen|woont|bewoond|bewoners|inhabited|occupied|current|huidige|shared? with|gedeeld|neighbou?rs|buren)\b/iu;
// "The landlord speaks only Dutch".
const KEEPS = /houden|keep/iu;
const SPEAKS_ONLY = /\b(?:speaks?|spreekt|spreken|talks?|praat|praten|is|are|zijn)\s(?:helaas\s|unfortunately\s)?$/iu;
const NO_MUST = /\b(?:maar|but|though|al is het|aber)\s(?:[\p{L}'’]+\s){0,2}?(?:geen|not an?|no|niet|kein)\s(?:\p{L}+\s)?(?:must|vereiste?|requirement|eis|voorwaarde|condition|required|nodig|necessary|muss)\b/iu;
const CLAUSES = /,\s|;\s|\b(?:so|dus|daarom|therefore)\s/u;
const NOT_MEANT = /(?:\bnot|n['’]t|\bniet|\bnever|\bgeen|\bno longer)\s(?:\p{L}+\s){0,2}?['"“‘]?$/iu;
const NOT_ONLY = /\bmore than (?:only|just)\b|\bmeer dan (?:alleen|enkel)\b|\bmehr als nur\b|(?:\bnot|n['’]t) (?:only|just|exclusively|merely|solely|strictly)\b|\bniet (?:alleen|uitsluitend|enkel|louter|slechts|exclusief)\b|\bgeen (?:\p{L}+ )?(?:voor )?alleen\b|\bnicht (?:nur|ausschließlich)\b/iu;
const NOT_NEEDED = /\b(?:nederlands\p{L}{0,12}|dutch)\b[^.!?]{0,30}\b(?:not|niet|n['’]t|no|nicht)\s(?:\p{L}+\s)?(?:required|needed|necessary|nodig|vereist|verplicht|noodzakelijk|a must|mandatory|obligatory|important|belangrijk|erforderlich)|\b(?:no|geen|kein)\s(?:dutch|nederlands|niederländisch)\b(?:\s\p{L}+){0,2}\s?(?:required|needed|necessary|nodig|vereist|skills|erforderlich)|(?:not|n['’]t) (?:have|need) to (?:be able to )?(?:speak|know|be) dutch|hoeft? geen nederlands|nederlands\p{L}{0,12} (?:\p{L}{1,20} )?hoeft niet|not? dutch\? (?:no|not a) problem|(?:geen nederlands|speak dutch)\?? ?(?:geen probleem|no problem|no worries)|(?:ook|also|even) (?:als|if|when) (?:je|you)[^.!?]{0,12}(?:geen|not|n['’]t)[^.!?]{0,12}(?:nederlands|dutch)|(?:have|need|hoef\p{L}*)[^.!?]{0,8}(?:not|n['’]t|niet) (?:to )?(?:be )?(?:dutch|nederlands)|n['’]t mind if you don['’]?t|(?:don['’]t|do not|doesn['’]t) (?:need to )?speak dutch[^.!?]{0,20}(?:welcome|fine|okay|no problem)/iu;

// Spoken of the people who live there, or of a place, not asked of the reader.
const OF_OTHERS = /\b(?:verhuurder|landlord|landlady|eigenaar|eigenares|owner|huisbaas|hospita|caretaker|beheerder|manager|agent|makelaar|hausmeister|huisgenoten|huisgenootjes?|roommates?|housemates?|flatmates?|bewoners?|buren|neighbou?rs|wij|we|ik|they|ze|family|gezin|vermieter\p{L}{0,6})\b(?=[^.!?]{0,30}(?=[sza])\b(?:spreekt|speaks?|spreken|sprechen|zijn|are)\b)(?![^.!?]{0,60}\b(?:you|je|jij|u|someone|somebody|iemand|anyone|expect\p{L}*|verwacht\p{L}*|zoek\p{L}*|looking|require\p{L}*|need|must|should|moet\p{L}*)\b)[^.!?]{0,30}\b(?:spreekt|speaks?|spreken|sprechen|zijn|are)\b(?![^.!?]{0,60}\b(?:zoek\p{L}*|looking for|required|vereist)\b)|\(al(?:len|le|l)? (?:\p{L}+ )?nederlands|wonen (?:er|op dit moment)|currently (?:live|living)|lives? here|gedeeld met|shar(?:ed|ing) (?:\p{L}+ ){0,3}with|deel(?:t|en)? (?:je |u )?(?:\p{L}+ ){0,6}met|samen met/iu;
const DUTCH_OR_OTHERS = /\b(?:dutch|nederlands\p{L}{0,10}|nederlanders|\bned)\b[^.!?,]{0,14}?(?:\band\b|\bor\b|\ben\b|\bof\b|[/&|+]|as well as|\bals\b|\bund\b|\boder\b)\s{0,2}(?:\p{L}+\s)?(?:internation|foreign|english|engels|eng\b|buitenland|expat|spanish|french|frans|duits|german|portug|\(brazi|ital|belgi)|\b(?:internation\p{L}*|foreign\p{L}*|english|engels\p{L}*|eng|buitenlandse?|expats?|duits\p{L}*|german|both|zowel)\b\s{0,2}(?:\p{L}+\s){0,2}?(?:and|or|en|of|as well as|als|und|oder|[/&|+])\s{0,2}(?:for someone who is |someone who is )?(?:dutch|nederland)/iu;
const ONLY_TWO = /\bonly\b|\balleen\b|\buitsluitend\b/iu;
const PREFERS = /\b(?:prefer\p{L}*|voorkeur\p{L}*|(?:het )?liefst|bij voorkeur|graag|ideally|idealiter|vorzugsweise|bevorzugt|a plus|a pre|een pre|een pré|pré|bonus|advantage|gewenst|wenselijk|desirable|nice to have|mooi meegenomen)(?!\p{L})/iu;
/** "We speak Dutch, and a clean kitchen is a must": the need is said of something else. */
const NEXT_SUBJECT = /,\s(?:and|en|und)\s(?:an?|een|eine?|the|de|het|der|die|das|no|geen)\s/iu;
// How far a wish reaches: "by preference we again look for a Dutch student".
const WISH_BEFORE = 45;
const WISH_BEHIND = 30;
const HARD = /\b(?:only|alleen|enkel|exclusively|slechts|uitsluitend|no internationals?|geen internationals?|must|vereist|verplicht|required|niet voor|not for)\b/iu;
const ASKED_OF_HOUSE = /\b(?:huurtoeslag|belasting|tax|inkomen|income|borgsteller|guarantor|bankrekening|bank account|aankomst in|residence permit|verblijfs)/iu;

const WELCOME: Finder[] = [
  near({
    // Without the word after "int'l", which may be the tail.
    head: new RegExp(String.raw`(?<!\p{L})(?:${INTERNATIONALS.replace(String.raw`(?:\s\p{L}+)?`, '')}|any nationality|all nationalities|alle nationaliteiten|every nationality|everyone|iedereen)`, 'giu'), within: 45, ends: /[.!?]/,
    tail: /(?=[aizovmwpt])\b(?:are\s+|is\s+|zijn\s+|ook\s+)?(?:(?:also\s+|very\s+|more than\s+|always\s+)?welcome|only|welkom|allowed|preferr?ed|preferably|toegestaan|willkommen|are ok|zijn ok|possible|mogelijk)(?!\p{L})/giu,
  }),
  near({
    head: /\b(?:welcom\p{L}*|verwelkom\p{L}*|welkom|suitable for|ideal for|perfect\p{L}* for|open (?:to|for)|happy to (?:rent to|host|welcome|accept)|rent to|accept|available (?:for|to)|ideaal (?:voor|geschikt voor)|(?:zeer |ook |uitermate |bij uitstek )?geschikt voor|suited for|bedoeld voor|speciaal voor|specially for|especially for|looking for|searching for|op zoek naar|zoeken|zoek|for|voor|perfect voor|voorkeur voor|prefer|tenant|huurder\/?|geeft|verhuren bij|geared to|interested in|für|auch an)\b/giu, within: 40, ends: /[.!?;]/,
    tail: new RegExp(String.raw`(?=[ieafbunpsotmclrvhk])(?<!\p{L})${INTERNATIONALS}(?!\p{L})`, 'giu'),
  }),
  /\b(?:accept|welcome|take|open (?:to|for))s? (?:people of )?(?:all|any|every) nationalit(?:y|ies)\b/iu,
  new RegExp(String.raw`[([]${INTERNATIONALS}(?:\s?[/,]\s?${INTERNATIONALS})?[)\]]`, 'iu'),
  /\binternational(?:e)? (?:\p{L}+ )?(?:house(?:hold)?|student house|huis|studentenhuis|team of|friendly|environment|student complex|student room)\b|\bwe are (?:a group of )?[\d ]*(?:all )?internationals?\b|\ball international\b|mainly international|internationals?[\s-]friendly|english[\s-]speaking (?:house|household|home|flat|students?)|engelstalig(?:e)? (?:huis|woning)|(?:n['’]t|not) say no to (?:other )?internationals|^\W{0,6}(?:dutch|nederlands?)\s?[/&|]\s?international|international\s?[/&|]\s?dutch/iu,
  new RegExp(String.raw`^[\W_]{0,12}${INTERNATIONALS}[\W_]{0,12}$`, 'iu'),
];
const NOBODY_WELCOMED = /\b(?:organisaties|organizations|zone|geliefd|popular|gewild|school|scholen|restaurants?|winkels|stores|supermarkten|owned by|wonen|woont|live here|close to|near)\b/iu;

/** Reads whether an ad refuses or welcomes internationals. A refusal outweighs a welcome; a preference for Dutch is no refusal. */
export function readInternationals(sentences: readonly Sentence[], whole: string): InternationalsReading {
  const none: InternationalsReading = { value: 'unstated', kind: null, confidence: 0, quotes: [] };
  if (!TOPIC.test(whole)) return none;
  const about = sentences.filter(({ text }) => TOPIC.test(text));
  const refused = about.flatMap((sentence) => refusalIn(sentence));
  if (refused.length > 0) {
    const kind = refused.some((one) => one.kind === 'no-internationals') ? 'no-internationals' : 'dutch-speakers-only';
    const same = refused.filter((one) => one.kind === kind);
    return { value: 'excluded', kind, confidence: Math.max(...same.map((one) => one.confidence)), quotes: same.map((one) => one.quote).slice(0, 3) };
  }
  const welcomed = about.flatMap((sentence) => {
    const hit = NOT_NEEDED.exec(sentence.text) ?? first(WELCOME, sentence.text);
    return hit && !NOBODY_WELCOMED.test(sentence.text.slice(Math.max(0, hit.index - 20), hit.index + hit[0].length + 20)) ? [quoteWithin(sentence, hit.index, hit.index + hit[0].length)] : [];
  });
  return welcomed.length > 0 ? { value: 'welcome', kind: null, confidence: 0.9, quotes: welcomed.slice(0, 3) } : none;
}

interface Refusal { kind: 'no-internationals' | 'dutch-speakers-only'; confidence: number; quote: Quote }

function refusalIn(sentence: Sentence): Refusal[] {
  const { text } = sentence;
  const found = (kind: Refusal['kind'], confidence: number, hit: Hit): Refusal[] => [{ kind, confidence, quote: quoteWithin(sentence, hit.index, hit.index + hit[0].length) }];
  const around = (hit: Hit): string => text.slice(Math.max(0, hit.index - WISH_BEFORE), hit.index + hit[0].length + WISH_BEHIND);
  const them = NOT_THEM.exec(text) ?? THEY_MAY_NOT.exec(text);
  // "Not for non-Dutch speakers" is about the language.
  if (them && !SAID_KINDLY.test(text)) return /(?:non|niet)[-\s]?(?:dutch|nederlands?)[-\s]?(?:speak|sprek|talig)/iu.test(them[0]) ? found('dutch-speakers-only', 0.95, them) : found('no-internationals', /^(?:sorry|excuses)/iu.test(them[0]) ? 0.75 : 0.97, them);
  const framed = framedRefusal(text);
  if (framed && !SAID_KINDLY.test(text)) return found(framed.kind, framed.confidence, framed.hit);
  if (NOT_NEEDED.test(text) || NOT_ONLY.test(text) || keepsOutDutch(text)) return [];
  const others = DUTCH_OR_OTHERS.test(text);
  if (THINGS_IN_DUTCH.test(text) && !/\b(?:tenants?|huurders?|students?|studenten|housemate|huisgenoot|people|mensen|you|je)\b/iu.test(text)) return [];
  const only = first(DUTCH_ONLY, text);
  if (only && !LIVING_THERE.test(around(only)) && !NOT_MEANT.test(text.slice(0, only.index)) && !THINGS_IN_DUTCH.test(around(only)) && !(others && !ONLY_TWO.test(text)) && !(PREFERS.test(around(only)) && !HARD.test(around(only))) && (KEEPS.test(only[0]) || !SPEAKS_ONLY.test(text.slice(0, only.index))) && !/\b(?:permit|verblijf\p{L}*|eu)\b.{0,25}\b(?:or|of)\b/iu.test(text)) return found('no-internationals', others ? 0.7 : 0.93, only);
  if (others) return [];
  if (NO_MUST.test(text)) return [];
  for (const hit of [text, ...text.split(CLAUSES).slice(1)].flatMap((part) => hitsIn(SPEAKERS_ONLY, part, text))) {
    if (NOT_MEANT.test(text.slice(0, hit.index)) || THINGS_IN_DUTCH.test(text.slice(hit.index, hit.index + hit[0].length)) || OF_OTHERS.test(clauseOf(text, hit)) || NEXT_SUBJECT.test(hit[0])) continue;
    if (PREFERS.test(around(hit)) && !/\b(?:only|alleen|uitsluitend|must|vereist|verplicht|required|belangrijk|gevraagd)\b/iu.test(hit[0]) && !PERSON_WISHED.test(around(hit))) continue;
    return found('dutch-speakers-only', 0.9, hit);
  }
  const wanted = first(WANTS_DUTCH, text);
  if (wanted && !OURSELVES.test(wanted[0]) && !LIVING_THERE.test(wanted[0]) && !OF_OTHERS.test(text.slice(0, wanted.index + wanted[0].length)) && !PREFERS.test(around(wanted)) && !ASKED_OF_HOUSE.test(around(wanted))) return found('no-internationals', 0.75, wanted);
  return [];
}

/** From the comma or conclusion before the hit up to its end: "we only speak Dutch at home, so Dutch speakers only". */
function clauseOf(text: string, hit: Hit): string {
  const before = text.slice(0, hit.index).split(/[,;:(]|\b(?:so|dus|daarom|therefore|en zoek\p{L}*|and (?:are )?look\p{L}*)\b/u).at(-1) ?? '';
  return before + hit[0];
}

/** Where the patterns hit in a part of the text, with offsets into the whole of it. */
function hitsIn(patterns: readonly Finder[], part: string, text: string): Hit[] {
  const shift = text.lastIndexOf(part);
  return patterns.flatMap((pattern) => {
    const hit = pattern.exec(part);
    if (!hit) return [];
    hit.index += shift;
    return [hit];
  });
}

function first(patterns: readonly Finder[], text: string): Hit | null {
  for (const pattern of patterns) {
    const hit = pattern.exec(text);
    if (hit) return hit;
  }
  return null;
}
