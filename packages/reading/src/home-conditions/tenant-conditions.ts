// How home ads in Dutch, English and German ask something of a tenant. Frames ("only X", "X wanted", "no X", "X not allowed") over groups of words.

import { near, type Finder, type Sought } from '../sentence/near.js';

/** What an ad asks of a tenant. Shown as something to ask about, with its quote; never a reason to hide an ad. */
export const TENANT_CONDITIONS = [
  'students-only', 'women-only', 'men-only', 'no-students', 'no-couples', 'working-only', 'age-limit', 'no-pets', 'no-smoking', 'dutch-preferred',
  'no-children', 'no-sharers', 'income-demand', 'guarantor', 'no-benefits', 'origin', 'religion', 'no-migrant-workers', 'internationals-only',
] as const;
export type TenantCondition = (typeof TENANT_CONDITIONS)[number];

export interface ConditionRule {
  name: TenantCondition;
  /** A cheap look at the whole text; without a hit nothing else is tried. */
  topic: RegExp;
  patterns: Finder[];
  /** What in the same sentence makes it something else. */
  unless?: Sought;
}

const ONLY = String.raw`(?<!not |niet |nicht )(?:only|all[eé]{1,2}n(?: maar)?|allen|uitsluitend|enkel|exclusively|exclusief|strictly|nur|ausschließlich|slechts)`;
const SEEK = String.raw`(?:zoek(?:en|t)?|op zoek naar|gezocht:?|looking for|searching for|seeking|wanted:?|suchen?|gesucht:?)`;
const FOUND = String.raw`(?:gezocht|wanted|gesucht|only|alleen|nur)`;
const NOT = String.raw`(?:no|g[eé]{2}n|not for|not available for|not suitable for|niet voor|niet geschikt voor|niet aan|zonder|without|keine?|nicht für|nicht an|liever geen|do not accept|don['’]t accept|verhuren niet aan)`;
const MAY_NOT = String.raw`(?:not allowed|niet toegestaan|niet mogelijk|not possible|not accepted|niet welkom|not welcome|niet gewenst|not suitable|niet geschikt|nicht erlaubt|nicht erwünscht|nicht gestattet|verboden|forbidden|prohibited|verboten|ongewenst|n['’]t allowed|n['’]t possible|n['’]t welcome|not permitted|nicht möglich|: ?(?:no|nee|nein|niet)\b)`;
const FILL = String.raw`[^.!?;:|]`;
const ENDS = /[.!?;:|]/;

const STUDENT = String.raw`(?:stud(?:ents?|enten|ente|entes|ent\(e\)|entinn?en|ierende\w*|-ent)|uni(?:versity)? students?|masterstudent\w{0,12}|hbo-?student\w{0,12}|tu\/?e?-?student\w{0,12})`;
const WOMAN = String.raw`(?:females?|girls?|women|woman|ladies|lady|vrouw(?:en)?|vrouwelijke?|vrouwelijk|meisjes?|meiden|meid|dames?|huisgenote|studentes?|frau(?:en)?|mädchen|damen?|weibliche?n?)`;
const MAN = String.raw`(?:males?|boys?|guys?|men|man|mannen|mannelijke?|mannelijk|jongens?|jongen|heren|heer|männer|männliche?n?|herren)`;
const OTHER_SEX = String.raw`\b(?:no|geen|keine) (?:girls|women|females|men|males|boys|jongens|mannen|vrouwen|meiden|männer|frauen)|(?:male|man|jongen|boy|guy|m|men|mannen|boys|guys|males|heer|heren|mannelijke?|jongens|mannelijk)\s?(?:or|of|en|and|\/|&|,|oder|und|als)\s?(?:an? |een )?(?:female|vrouw|meisje|girl|v\b|f\b|women|vrouwen|girls|ladies|females|dame|vrouwelijke?|meiden|meisjes|frau)|(?:female|vrouw|meisje|girl|women|vrouwen|girls|females|dame|dames|vrouwelijke?|meiden|meisjes|frauen)\s?(?:or|of|en|and|\/|&|,|oder|und|als)\s?(?:an? |een )?(?:male|man|jongen|boy|guy|m\b|men|mannen|boys|guys|males|heer|heren|mannelijke?|jongens|männer)|no (?:gender )?preference|geen voorkeur|any gender|maakt niet uit`;
const LIVE_THERE = String.raw`(?:wonen|woont|live[sd]? |living|are|zijn|share[ds]?|sharing|deel(?:t|en)?|gedeeld|samen met|with (?:\d|two|three|four|the)|met (?:\d|twee|drie|vier|een|de)|bewoners|huisgenoten|roommates|housemates|current)`;
const COUPLE = String.raw`(?:couples?|koppels?|stel(?:len|letjes?)?|paare?|pärchen|samenwonend\w*|samenwonen)`;
const WORKER = String.raw`(?:working(?! students?)|werkend\w*(?! student)|professionals?|employed|berufstätige?\w*|workers|fulltime baan|full-?time job)`;
const ONE_PERSON = String.raw`(?:1|one|een|één|single|ein(?:e|er)?)[\s-]*(?:persoons|person|persons|persoon|pers\b|bewoner|resident|tenant|huurder|occupant|alleenstaande)`;
const PET = String.raw`(?:pets?|huisdier\w*|animals?|dieren|katten|honden|cats?|dogs?|haustiere?|tiere)`;
const SMOKE = String.raw`(?:smok\w+|rok(?:en|ers?|end\w*)|rook\w*|gerookt|raucher\w*|rauchen)`;
const CHILD = String.raw`(?:children|kids|kinderen|kind|child|babies|baby['’]?s?|kinder)`;
// Peoples and origins that ads name, other than Dutch.
const ORIGIN = String.raw`(?:chinese?n?|indian?s?|indiase|indiërs|italian[eo]?s?|italiaans?e?|spanish|spanjaard(?:en)?|spaanse|polish|poles?|polen|poolse|romanians?|roemenen|roemeense|bulgar\w+|turk(?:s|ish|en|se)?|marok\w+|moroccans?|afric\w+|afrik\w+|arab\w*|syri\w+|asians?|aziat\w+|aziatische|european|europeanen|europese|german|duitse?|duitsers|french|franse|fransen|belgische|belgen|surinaams?e?|antill\w+|brazilian|portugese|russians?|russische|ukrain\w+|oekra\w+|oost-?europ\w+|eastern europeans?|latin\w*|hispanic|white|blanke?|black|zwarte?|autochtone?|allochtone?n?)`;
const PERSON = String.raw`(?:students?|studenten|studentes?|people|persons?|girls?|boys|guys|women|men|tenants?|huurders?|mensen|persoon|meisje|vrouw(?:en)?|man(?:nen)?|huisgeno\w+|roommates?|housemates?|family|gezin|workers|werknemers|nationals?)`;
const FAITH = String.raw`(?:christ(?:ian|ians|elijke?|enen)|christelijk|muslims?|moslims?|islamic|islamitische?|jewish|joodse?|joden|hindoes?|hindus?|catholics?|katholieke?|gelovige?n?|believers?|religieuze?|religious|gereformeerde?|reformatorische?|protestants?e?|kerkelijke?|muslimische?|christliche?)`;

const re = (source: string): RegExp => new RegExp(source, 'iu');
const W = String.raw`(?<![\p{L}])`;
const E = String.raw`(?![\p{L}])`;

export const CONDITION_RULES: readonly ConditionRule[] = [
  {
    name: 'students-only', topic: /stud/i,
    patterns: [
      re(`${W}${ONLY}${E}${FILL}{0,30}?(?=[suhmt])${W}${STUDENT}${E}`), re(`${W}${STUDENT}${E}${FILL}{0,12}?${W}(?:only|alleen|nur)${E}`), re(`${W}(?:voor|for|für)\\s(?:an? |een |\\d |two |twee |three |four |drie |vier |(?:2|3|4|5) |\\(?\\d\\)? |foreign |international[e]? |buitenlandse |nette,? |rustige,? |serieuze |niet[- ]rokende |female |male |vrouwelijke |mannelijke ){0,3}${STUDENT}\\s*(?:gezocht|wanted)?[.!)]?$`),
      near({ head: new RegExp(`${W}${SEEK}${E}`, 'giu'), within: 40, ends: ENDS, tail: new RegExp(`(?=[suhmt])${W}${STUDENT}${E}`, 'giu') }), re(`${W}je (?:bent|moet) (?:een )?${STUDENT}`), re(`${W}${STUDENT}\\s+${FOUND}${E}`), re(`${W}(?:must be|should be|have to be|moet|dient|dienen)${E}${FILL}{0,12}?${W}${STUDENT}${E}`), /\bcampus-?\s?contract|\benrolled students?\b/iu, re(`${W}(?:ben jij|ben je|are you)\\s(?:an? |een )?(?:[\\p{L}-]+,? ){0,3}?${STUDENT}${E}`),
      re(`${W}(?:beste|dear|hoi|hey|hello|hi)${E}\\s(?:\\(?aankomende?\\)? |toekomstige |[a-z]{4,12}se )?${STUDENT}`), re(`${W}(?:kamerzoekende|room-?seeking) ${STUDENT}`),
    ],
    unless: re(`${W}(?:no|geen|not for|niet|keine)${E}[^.!?]{0,20}${W}stud|stud\\p{L}{0,16}(?:(?:\\(e\\))?,? (?:of|or|\\/|en|and|&|oder|und) (?:\\p{L}+ )?(?:werk|work|young|starter|profess|expat|phd|interns?|stagiair|beruf|someone|iemand|jong|employ|couple|stel|koppel)|\\s?\\/\\s?(?:werk|work|starter|prof|expat)| (?:wonen|woont|live)|\\s?(?:\\/|en\\/of|of|or) ?(?:couples?|sporters|scholier|stagiair))|(?:(?:werk|work|profession|young|beruf)\\p{L}{0,20}(?!\\p{L})|starters?|expats?|phd|employed|interns?|stagiaire?s?)(?: \\p{L}+)?,? ?(?:of|or|\\/|en|and|&|oder|und|,) ?(?:\\p{L}+ )?stud|studentenhui|(?:${LIVE_THERE})${FILL}{0,30}${W}${STUDENT}|(?:of|or) werkend|(?:or|of) working|ideal|ideaal|perfect|ook (?:geschikt|mogelijk)|voorkeur|prefer|liefst|leuk voor|student alleen`),
  },
  {
    name: 'women-only', topic: /female|girl|wom[ae]n|lad(?:y|ies)|vrouw|meisje|meid|dame|studente\b|frau|mädchen|huisgenote\b|weiblich|\(v\b|\(f\b/i,
    patterns: [
      re(`${W}${ONLY}${E}${FILL}{0,25}?(?=[fgwlvmdhs])${W}${WOMAN}${E}`), re(`${W}${WOMAN}${E}${FILL}{0,12}?${W}${FOUND}${E}`), re(`${W}(?:beste|dear|hey|hoi|hallo|hello|lieve)${E}[^.!?]{0,25}?${W}(?:meiden|dames|ladies|girls|vrouwen)${E}`),
      near({ head: new RegExp(`${W}${SEEK}${E}`, 'giu'), within: 35, ends: ENDS, tail: new RegExp(`${W}(?:female|girl|vrouw\\w*|meisje|meid|dame|huisgenote|studente|frau|lady|woman|girls|women|ladies|meiden|dames)${E}(?!\\s*(?:of|or|\\/|oder))`, 'giu') }), re(`${W}(?:voor|for|für|aan)\\s(?:an? |een |\\d |rustige |nette |werkende |quiet |single |eine |young |jonge ){0,3}(?:female|girl|vrouw|meisje|meid|dame|studente|lady|woman|vrouwelijke|girls|women|ladies|dames|vrouwen|frau(?:en)?)${E}`),
      /\(\s?(?:v|f|vrouw|female)\s?(?:\)|,(?!\s?\d))/u, re(`${W}only (?:wanna |want to )?share with (?:girls|women|ladies|females)`), /\bgeen (?:jongens|mannen|heren)\b|\bno (?:boys|men|males|guys)\b|\bkeine männer\b/iu, re(`${W}(?:is|are|bestemd|bedoeld|geschikt|meant|suitable) (?:voor|for) (?:${WOMAN})${E}`),
    ],
    unless: re(`${OTHER_SEX.replace(String.raw`\b(?:no|geen|keine) (?:girls|women|females|men|males|boys|jongens|mannen|vrouwen|meiden|männer|frauen)|`, '')}|\\bno (?:girls|women|females)\\b|\\bgeen (?:meiden|meisjes|vrouwen|dames)\\b|voorkeur|prefer|liefst|\\ba pre\\b|girlfriend|already|\\bof stel\\b|or couple|huisgenotes|bewoonsters|(?:${LIVE_THERE})[^.!?]{0,30}${W}${WOMAN}${E}(?![^.!?]{0,40}(?:only|gezocht|wanted|zoek|looking))`),
  },
  {
    name: 'men-only', topic: /\bmale|boy|guy|\bm[ae]n\b|mannen|mannelijk|jongen|heren|\bheer\b|männer|männlich|\(m\b/i,
    patterns: [
      re(`${W}${ONLY}${E}${FILL}{0,25}?(?=[mbgjh])${W}${MAN}${E}`), re(`${W}${MAN}${E}${FILL}{0,12}?${W}${FOUND}${E}`), /\(\s?M\s?(?:\)|,(?!\s?\d))/u, re(`${W}only (?:wanna |want to )?share with (?:guys|men|boys)`), re(`${W}(?:beste|dear|hey|hoi|dag|hallo)${E}[^.!?]{0,25}?${W}(?:mannen|heren|jongens|gentlemen|mannelijke)${E}`),
      near({ head: new RegExp(`${W}(?:${SEEK}|voor|for|für|aan)${E}`, 'giu'), within: 40, ends: ENDS, tail: new RegExp(`(?=[aemwjsrn])${W}(?:(?:a|een) (?:male|guy|man|jongen)|mannelijke|werkend man|jongen|werkende man|sprekende (?:werkende )?man|rustige man|nette man|alleenstaande man|male students?|männliche\\w*)${E}(?!\\s*(?:of|or|\\/|oder))`, 'giu') }), /\bgeen (?:meiden|meisjes|vrouwen|dames)\b|\bno (?:girls|women|females)\b|\bkeine frauen\b/iu,
      re(`${W}ben jij${E}[^.!?]{0,40}?${W}(?:mannelijke|jongen|man)${E}`),
    ],
    unless: re(`${OTHER_SEX.replace(String.raw`\b(?:no|geen|keine) (?:girls|women|females|men|males|boys|jongens|mannen|vrouwen|meiden|männer|frauen)|`, '')}|\\bno (?:men|males|boys|guys)\\b|\\bgeen (?:jongens|mannen|heren)\\b|voorkeur|prefer|liefst|ongeacht|boyfriend|\\(m\\s?[\\/|]\\s?[vf]|\\bm[²2]|handyman|already|(?:${LIVE_THERE})[^.!?]{0,30}${W}${MAN}${E}(?![^.!?]{0,40}(?:only|gezocht|wanted|zoek|looking))`),
  },
  {
    name: 'no-students', topic: /stud/i,
    patterns: [re(`${W}${NOT}\\s(?:an? |een |de |any |door |aan |(?:[\\p{L}-]+(?:,|\\/|\\sof|\\sor|\\sen|\\sand|\\sen\\/of)\\s?){1,3})?${STUDENT}${E}(?![ -]?(?:of jongeren|huis|woning|complex|\\/ ?feest))`), re(`${W}(?:niet|not|nicht) (?:verhuurd|geschikt|suitable|rented|let)${E}${FILL}{0,10}?${W}(?:voor|for|aan|to|an)${E}${FILL}{0,22}?${W}${STUDENT}${E}`), re(`${W}${STUDENT}${E}${FILL}{0,20}?${W}${MAY_NOT}`), re(`${W}(?:dit kan |can|kan)?\\s?(?:niet|not)${E}[^.!?]{0,20}${W}(?:gehuurd|verhuurd|rented)\\s(?:worden )?(?:door|aan|by|to) ${STUDENT}`), re(`${W}geen alternatief voor studenten`)],
    unless: /non[-\s]*dutch|niet[- ]nederland|international(?:e)? student|foreign|buitenlandse student|not only|niet alleen|exchange student|english|engels|no other student|geen andere student|je geen student|no longer a student|geen student meer|geen studenten ?woning|alleen geschikt voor studenten|students? (?:house|contract|discount|council)|studenten(?:huis|complex|korting|woning)/iu,
  },
  {
    name: 'no-couples', topic: /couple|koppel|stel|pers|samenwon|single|alleenst|paar|pärchen|sharing|bewoner|resident|occupant/i,
    patterns: [
      re(`${W}${NOT}\\s(?:[\\p{L}/-]+,? ){0,3}?${COUPLE}${E}`), re(`${W}${COUPLE}${E}${FILL}{0,20}?${W}${MAY_NOT}`), re(`${W}(?:1|one|een|één|single)[\\s-]*(?:person|persoon|persons)\\s*(?:only|alleen|max\\w*)`),
      re(`${W}(?:only|alleen|uitsluitend|enkel|nur|slechts|max(?:imaal|imum|imal)?\\.?)\\s*(?:voor\\s+|for\\s+|für\\s+|bestemd voor\\s+|geschikt voor\\s+|suitable for\\s+|available for\\s+|a\\s+|an\\s+|van\\s+|of\\s+|to\\s+){0,2}(?:a\\s+|een\\s+)?(?:${ONE_PERSON}|single (?:person|tenant)|alleenstaande|1p\\b)`),
      re(`${W}(?:only|alleen|uitsluitend)\\s+(?:suitable\\s+|geschikt\\s+)?(?:for|voor)\\s+(?:a\\s+|een\\s+)?(?:single\\s+)?(?:person|persoon|alleenstaande|singles)${E}`), re(`${W}(?:voor|for|für)\\s(?:maximaal |max\\.? |maximum |a maximum of |uitsluitend |slechts |only )?(?:1|one|één|ein(?:e)?)\\s(?:person|persoon|pers\\b)`), re(`${W}only single${E}`), re(`${W}(?:only|uitsluitend|alleen|enkel)${E}${FILL}{0,30}?${W}alleenstaande`), re(`${W}for (?:a )?single (?:person|tenant)${E}`), re(`${W}(?:1|één|een)[- ]persoons bewoning`), re(`${W}(?:not|niet) (?:met|with) (?:2|two|twee) (?:personen|people|persons)${E}`), re(`${W}single (?:occupancy|use|person) (?:only)`), re(`${W}${ONE_PERSON}${E}\\s?(?:!|maximum|max)`),
    ],
    unless: /\b(?:couple|koppel|stel)\b[^.!?]{0,15}(?:welcome|welkom|allowed|mogelijk|toegestaan|kan)\b|registr|inschrijv|or (?:a )?couple|of (?:een )?(?:stel|koppel)|\b1 of 2\b|\b1 or 2\b|gang ?bang|(?:1|één|een|one) ?(?:persoons|person)[- ]?(?:bed|keuken|kamer)|iedere|per kamer|each room|(?:persoon|person)\s?(?:\/|,|of voor een|or)\s?(?:koppel|couple|stel)|koppel of|couple or|stel of|stel,|for two|2 person|twee person|two person|€\s?\d|price|prijs|ontbijt|breakfast|euro/iu,
  },
  {
    name: 'working-only', topic: /work|werk|profess|employ|beruf|baan|job/i,
    patterns: [re(`${W}${ONLY}${E}${FILL}{0,25}?(?=[wpebf])${W}${WORKER}${E}`), re(`${W}(?:working|werkende?)\\s+(?:people|person|persons|persoon|personen|professionals?|mensen|man|vrouw|alleenstaande)${E}[^.!?]{0,15}?${W}${FOUND}${E}`), near({ head: new RegExp(`${W}(?:voor|for|${SEEK}|aan|für)${E}`, 'giu'), within: 40, ends: ENDS, tail: new RegExp(`(?=[wby])${W}(?:werkend (?:persoon|iemand|stel)|werkende (?:man|vrouw|persoon|jongere|alleenstaande|dame|mensen|personen|koppel)|working (?:person|professional|people|couple|man|woman|professionals)|berufstätige\\w*|young professionals?)${E}`, 'giu') }), re(`${W}(?:must|moet|dient)${E}[^.!?]{0,20}${W}(?:have a (?:full-?time )?job|be (?:working|employed)|een (?:vaste |fulltime )?baan hebben)`)],
    unless: near({
      head: /(?<!\p{L})(?:of|or|\/|en|and|&|oder|und)(?!\p{L})/giu, within: 14, ends: /[.!?]/, tail: /stud/gi,
      or: /stud\p{L}{0,16}(?!\p{L})[^.!?]{0,15}(?<!\p{L})(?:of|or|\/|en|and|&|oder|und)(?!\p{L})|stud\p{L}{0,16}\s?[/,]|[/,]\s?stud|roommates?|huisgenoten|wonen|bewoon|\blive\b|currently|voorkeur|prefer|liefst|ideal|ideaal|perfect|uitstekend|gezin|famil|stagair|stagiair|intern|couples or|couples,/iu,
    }),
  },
  {
    name: 'age-limit', topic: /\d\s?(?:\+|jaar|jr|years?|yo\b|y\/o|jahre)|leeftijd|\bage[ds]?\b|\balter\b|older|younger|ouder|jonger/i,
    patterns: [
      /\b(?:age|leeftijd|aged|alter)\b[^.!?]{0,25}\d{2}/iu, /\b(?:tussen|between|from|van|zwischen)\s+(?:de\s+|the\s+)?(?:ages?\s+(?:of\s+)?)?(?:1[6-9]|[2-6]\d)\s*(?:jaar\s*)?(?:en|and|-|–|to|tot|t\/m|und|bis)\s*(?:de\s+)?[2-9]\d\s*(?:$|jaar|years?|yo\b|jr|jahre)/iu,
      /\biemand tussen (?:de )?\d{2}\s?[-–]\s?\d{2}\b|\bboven de (?:1[6-9]|[2-6]\d) jaar/iu, /\b(?:vanaf|minimaal|minimum(?: of)?|min\.?|at least|maximaal|max\.?|older than|ouder dan|jonger dan|younger than|tot|under|over|onder|boven|mindestens|ab)\s+(?:1[6-9]|[2-6]\d)\s*(?:jaar|years?|jr|yo\b|y\/o|jahre)/iu, /\b(?:1[6-9]|[2-6]\d)\s*(?:\+|-\s*[2-9]\d)\s*(?:jaar|years?|jr|yo\b|jahre)/iu, /(?<![\d€.,:-])(?:1[89]|[2-4]\d)\+(?!\s?(?:\d|m|min|km|€|euro))/u,
      /\b(?:1[6-9]|[2-6]\d)\s*(?:jaar|years? old|years?|jr)\s*(?:of|or|en|and|oder)\s*(?:ouder|older|jonger|younger|älter)/iu, /\((?:1[6-9]|[2-6]\d)\s?-\s?[2-9]\d\s?(?:jr|jaar|years?)?\)/u,
    ],
    unless: /huurperiode|huurcontract|contract|tijdelijk|gebouwd|built|ervaring|experience|\brent(?:al)?\b.{0,20}years?|building|gebouw|woont al|lived|gemiddeld|average|huurtoeslag|rent (?:benefit|allowance)|huursubsidie|inkomen|zijn (?:wij|we)|we are|we're|wij zijn|\bI am\b|\bI'm\b|ik ben|huisgenoten zijn|bewoners|housemates|roommates|flatmates|jongens|(?:wonen|live)\b|buurt|neighbou?rhood|inwoners|medebewon|occupied|vari[eë]rend|deel(?:t|en)? (?:je|de|het)|shared? with|voorkeur|prefer|liefst|bepaald door de overheid|ouder dan 23|\b18 (?:jaar|years)|professionals \(|allen jonge|dochter|son\b|daughter|years? (?:of|contract|lease)|woningborg|jaar garantie/iu,
  },
  {
    name: 'no-pets', topic: /pet|dier|animal|katten|honden|\bcat|\bdog|tiere/i,
    patterns: [re(`${W}(?:no|g[eé]{2}n|zonder|not?|niet|keine|without)\\s+(?:\\p{L}{1,20}\\s?(?:,|and|en|or|of|\\/|und|oder)\\s?){0,3}${PET}${E}`), re(`${W}${PET}${E}${FILL}{0,35}?(?:${W}(?:not|niet|no|nee|verboden|forbidden|nicht|verboten)${E}|n['’]t|:\\s?(?:no|nee))`), /\bniet\s+(?:roken|rokers?)[^.!?]{0,20}huisdier/iu, re(`${W}(?:no|geen|niet)${E}[^.!?]{0,25}${W}${SMOKE}${E}[^.!?]{0,12}${W}${PET}${E}`)],
    unless: /(?:pets?|huisdier\w{0,12}(?!\w))[^.!?]{0,20}(?:no problem|geen probleem|not a problem|negotiable|bespreekbaar|in overleg|welkom|welcome)|er zijn geen huisdieren|has no pets|we have no pets|hebben geen huisdieren/iu,
  },
  {
    name: 'no-smoking', topic: /smok|rok(?:en|er)|rook|rauch/i,
    patterns: [re(`${W}(?:no|geen|non|niet|niet-|not?|nicht|kein)[-\\s]*(?:\\p{L}{1,20}\\s?(?:,|and|en|or|of|\\/|und)\\s?){0,3}(?:(?:te|be|binnen|in huis)\\s)?${SMOKE}${E}`), re(`${W}${SMOKE}${E}${FILL}{0,30}?(?:${W}(?:not|niet|no|verboden|forbidden|nicht|verboten|outside only|alleen buiten)${E}|n['’]t)`), /\brookvrij\p{L}*|\bsmoke-?free\b|\bnichtraucher|\bniet-?rok/iu, re(`${W}(?:no|geen|niet)${E}[^.!?]{0,25}${W}${PET}${E}[^.!?]{0,12}${W}${SMOKE}${E}`)],
    unless: /rookmelder|smoke (?:detector|alarm)|(?:smok\w{1,12}(?!\w)|roken)[^.!?]{0,12}(?:no problem|geen probleem|is fine|toegestaan op)/iu,
  },
  {
    name: 'dutch-preferred', topic: /dutch|nederland|hollands|niederl/i,
    patterns: [/\b(?:prefer\p{L}{0,8}|voorkeur|liefst|bij voorkeur|ideally|bevorzugt|vorzugsweise)\b[^.!?]{0,50}\b(?:dutch|nederlands?\p{L}*|nederlander\p{L}*|niederländ\p{L}*)(?!\p{L})/iu, /\b(?:dutch|nederlands?\p{L}{0,12}(?:\s+(?:sprekend\p{L}{0,2}|taal))?|niederländisch\p{L}{0,4})\b[^.!?]{0,25}(?=[iphvgwedma])(?:\bis )?\b(?:preferr?ed|preferably|preference|heeft de voorkeur|voorkeur|gewenst|wenselijk|een pré?|pré|is a plus|a pre|desired|von vorteil|mooi meegenomen|advantage)(?!\p{L})/iu],
    unless: /no preference|geen voorkeur|or international|of international/iu,
  },
  {
    name: 'no-children', topic: /child|kids|kind|bab(?:y|ies)/i,
    patterns: [re(`${W}${NOT}\\s(?:[\\p{L}/-]+,? ){0,3}?${CHILD}${E}`), re(`${W}${CHILD}${E}${FILL}{0,20}?${W}${MAY_NOT}`), /\b(?:stel|koppel|couple|paar)\s(?:zonder|without|ohne)\s(?:kinderen|children|kids|kind)/iu],
    unless: /kinderen (?:zijn )?welkom|children (?:are )?welcome|no problem|geen probleem|no kidding|familie|kindvriendelijk|kind of|with\/without|met kinderen|with children|gezin zonder|bij een/iu,
  },
  {
    name: 'no-sharers', topic: /shar|delers|delen/i,
    patterns: [/\b(?:no|not for|not suitable for|geen|niet voor|niet geschikt voor)\s(?:\p{L}+ (?:or|of|and|en|\/) )?(?:home ?|house ?|apartment ?)?(?:shar(?:ers|ing|es)|(?:woning)?delers|woningdelen)(?!\p{L})/iu, /\b(?:(?:home |house )?sharing|sharers|woningdel(?:en|ers))\b[^.!?;]{0,16}\b(?:not|niet|no|nee)\b(?! a problem)/iu],
    unless: /no sharing (?:of|with)|geen gedeeld|facilit|kitchen|bathroom/iu,
  },
  {
    name: 'income-demand', topic: /inkomen|income|salar|verdien|earn|einkommen|loonstro|pay ?slip/i,
    patterns: [/\b(?:(?:bruto|netto|minimum|minimale|minimaal|vast)?(?:jaar|maand)?inkomen(?:s?eis)?|inkomenseis\p{L}{0,4}|income(?: requirement)?|salar(?:is|y)|einkommen)(?!\p{L})(?=[^.!?;]{0,52}(?:[\d€]|(?=[tdvf])(?:twee|drie|vier|three|two|four)\s))[^.!?;]{0,50}?(?=[\d€tdvf])(?:€\s?\d|\d[\d.,]*\s?(?:€|euro|,-)|\b\d(?:[.,]\d)?\s?x|\b(?:twee|drie|vier|three|two|four|2|3|4|2[.,]5|3[.,]5)\s?(?:x|keer|maal|times))/iu, /\b(?:\d(?:[.,]\d)?\s?x|(?:twee|drie|vier|three|two|four|2|3|4)\s?(?:keer|maal|times))\s(?:\p{L}+ ){0,4}(?:huur|huurprijs|maandhuur|rent)\b[^.!?]{0,25}\b(?:verdien|inkom|income|earn|salar)/iu, /\b(?:moet|must|should|dient|dienen|eis)\b[^.!?]{0,30}\b(?:verdienen|earn|inkomen|income|salary)\b/iu, /\b(?:aantoonbaar|vast|stabiel|steady|stable|proof of|bewijs van)\s(?:\p{L}+ )?(?:inkomen|income)\b/iu, /\binkomenseis|\bincome requirement/iu],
    unless: /huurtoeslag|rent allowance|huursubsidie|geen inkomenseis|no income requirement/iu,
  },
  {
    name: 'guarantor', topic: /guarant|borgstel|garantstel|garant\b|bürg/i,
    patterns: [/\bborgstell\p{L}*|\bgarantstell\p{L}*|\bguarantors?\b|\bbürgschaft/iu],
    unless: /\b(?:no|geen|zonder|without|kein\p{L}{0,3})\s(?:\p{L}+\s)?(?:guarantor|borgstell|garantstell)|not? (?:required|needed)|niet (?:nodig|vereist)/iu,
  },
  {
    name: 'no-benefits', topic: /uitkering|benefits|dss/i,
    patterns: [/\b(?:geen|no|niet voor|not for|zonder)\s(?:(?:mensen|personen|people) (?:met|with|on) (?:een )?)?(?:uitkering\p{L}*|bijstand\p{L}*|people on benefits|benefits)(?!\p{L})|(?<!\p{L})uitkering\p{L}{0,20}(?!\p{L})[^.!?]{0,15}\bniet\b/iu],
    unless: /other benefits|fringe/iu,
  },
  {
    name: 'origin', topic: new RegExp(String.raw`(?<!\p{L})${ORIGIN}(?!\p{L})`, 'iu'),
    patterns: [re(`${W}(?:${ONLY}|${NOT})\\s(?:(?:for|voor|an?|een|aan|für)\\s){0,2}${ORIGIN}\\s${PERSON}${E}`), re(`${W}${NOT}\\s(?:chinezen|indiërs|italianen|spanjaarden|polen|roemenen|bulgaren|turken|marokkanen|afrikanen|arabieren|syriërs|aziaten|indians|italians|poles|romanians|bulgarians|moroccans|africans|arabs|syrians|asians|oost-?europeanen|allochtonen)${E}`), re(`${W}${ORIGIN}\\s(?:\\p{L}+\\s)?(?:${PERSON}\\s)?only${E}`)],
    unless: /speak|sprek|spreek|sprech|language|taal|food|restaurant|keuken|cuisine|dutch|nederland|black (?:and|friday)|white (?:walls|furniture)/iu,
  },
  {
    name: 'religion', topic: new RegExp(String.raw`(?<!\p{L})${FAITH}(?!\p{L})`, 'iu'),
    patterns: [re(`${W}(?:${ONLY}|${NOT}|${SEEK}|bij voorkeur|voorkeur voor|liefst|preferably|prefer)\\s(?:(?:for|voor|an?|een|aan|naar)\\s){0,2}${FAITH}(?:\\s(?:${PERSON}|house|huis))?${E}`), re(`${W}${FAITH}\\s(?:\\p{L}+\\s)?(?:${PERSON}\\s)?(?:only|gezocht|wanted)${E}`), re(`${W}(?:je bent|you are|jij bent)\\s(?:an? |een )?${FAITH}${E}`)],
    unless: /(?:christelijke|katholieke|christian|catholic) (?:hogeschool|universiteit|school|university)|christelijke studentenvereniging/iu,
  },
  {
    name: 'no-migrant-workers', topic: /arbeidsmigrant|migrant|seizoensarbeid|seasonal worker|gastarbeid|buitenlandse werknemers/i,
    patterns: [/\b(?:geen|no|niet voor|not for|niet geschikt voor|niet aan)\s(?:\p{L}+ )?(?:arbeidsmigranten|migrant workers|migranten|migrants|seizoensarbeiders|seasonal workers|gastarbeiders)(?!\p{L})|\barbeidsmigranten\b[^.!?]{0,20}\bniet\b/iu],
  },
  {
    name: 'internationals-only', topic: /internat|expat|foreign|buitenland/i,
    patterns: [/\b(?:only|alleen|allen|allee?n maar|uitsluitend|enkel)\s(?:maar\s)?(?:for|voor|accepting|interested in|aan|geschikt voor|suitable for)?\s?(?:an?\s|de\s)?(?:female\s|male\s|new\s|young\s|vrouwelijke\s|mannelijke\s)?(?:internationals?|international students|internationale \p{L}+|expats?|foreign(?:ers| students)|buitenlandse \p{L}+)(?!\p{L})/iu, /\b(?:internationals?|expats?|foreigners|international students|foreign students)\s\(?only\b/iu],
    unless: /\b(?:not only|niet alleen|also|ook)\b/iu,
  },
];
