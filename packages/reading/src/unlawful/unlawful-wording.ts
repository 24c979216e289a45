import { near, type Sought } from '../sentence/near.js';
import type { Topic } from '../sentence/topics.js';

/** The grounds on which wording of a vacancy may be unlawful, or may keep people away who are welcome by law. */
export const UNLAWFUL_KINDS = ['mother-tongue', 'nationality', 'age', 'gender', 'religion', 'health', 'family', 'appearance', 'origin', 'photo'] as const;
export type UnlawfulKind = (typeof UNLAWFUL_KINDS)[number];

/** `clear`: a demand that the law forbids but for few exceptions. `risky`: wording that a court or the Institute for Human Rights may hold against the employer. */
export type UnlawfulCertainty = 'clear' | 'risky';

/** One way of saying it. `unless` is looked for in the whole sentence; `only` says where the wording counts. */
export interface Wording {
  kind: UnlawfulKind;
  certainty: UnlawfulCertainty;
  topic: Topic;
  pattern: RegExp;
  unless?: Sought;
  only?: 'title';
}

const LANGUAGE = String.raw`(?:english|dutch|german|french|spanish|italian|portuguese|polish|danish|swedish|norwegian|turkish|arabic|chinese|mandarin|japanese|nederlandse?|engelse?|duitse?|franse?|spaanse?|italiaanse?|deutsch\p{L}{0,2}|englisch\p{L}{0,2}|niederländisch\p{L}{0,2}|französisch\p{L}{0,2})`;
const TO_THE_CANDIDATE = String.raw`(?:looking for|search(?:ing)? for|seek(?:ing)?|we need|we want|wanted:?|hiring|zoeken(?: wij| we)?(?: naar)?|op zoek naar|zoekt|gezocht:?|suchen(?: wir)?|gesucht:?|you are|you['’]re|je bent|jij bent|ben jij|ben je|u bent|du bist|sie sind|are you)`;
// Names of jobs that name one gender.
const GENDERED = String.raw`(?:verkoopster|serveerster|receptioniste|secretaresse|kapster|schoonmaakster|werkster|gastvrouw|hostess|stewardess|juf(?:frouw)?|poetsvrouw|poetshulp vrouw|kamermeisje|kassière|caissière|naaister|verpleegster|begeleidster|leidster|bediende(?:ster)|waitress|saleswoman|saleslady|cleaning lady|girl friday|barmaid|salesman|handyman|foreman|barman|craftsman|vakman|timmerman|werkman|klusjesman|bestelman|voorman|verkoper\/ster|verkäuferin|kellnerin|sekretärin|krankenschwester|putzfrau|reinigungsfrau|empfangsdame)`;
const BOTH_GENDERS = /\b(?:m\s?\/\s?[vfw](?:\s?\/\s?[xd*])?|[vfw]\s?\/\s?m(?:\s?\/\s?[xd*])?|gn|all genders|alle geslachten|man\/vrouw|man of vrouw|vrouw\/man|male\/female|male or female|he\/she|hij\/zij|heer\/dame|gastheer|d\/m\/w|m\/w\/divers)(?!\p{L})|\(?[mvfwx]\s?[|/,]\s?[mvfwx]\s?[|/,]\s?[dxv]\)?/iu;
const AGE_OF_OTHERS = /\b(?:kinderen|children|kids|jeugd\p{L}*|pupils?|leerlingen|leerling|studenten|students|customers?|clients?|cli[eë]nten?|klanten|patients?|bewoners|participants|deelnemers|jongeren|users|kinder|kunden|audience|doelgroep|target group|teenagers|pubers|young|school|opvang|bso|company|organi[sz]ation|bedrijf|ervaring|experience|erfahrung|contract|history|bestaan|traditi\p{L}*|founded|warranty|garantie|pension|pensioen|lease|old system|mortgage)(?!\p{L})/iu;
const ALTERNATIVE = String.raw`\s?(?:\/|,|or|of|oder|and\/or|en\/of|-|\(or)\s?(?:a |een |an |at |highly |very )?(?:near|close|fluent|vloeiend|fließend|bilingual|c[12]|b2|professional|equivalent|full|advanced|proficient|excellent|second|similar|vergelijkbaar|gleichwertig)`;

/** All wordings, tried in the order that they stand. Sentences that promise equal treatment are never met. */
export const WORDINGS: readonly Wording[] = [
  {
    kind: 'mother-tongue', certainty: 'clear', topic: 'mother',
    pattern: new RegExp(String.raw`(?<![\p{L}-])(?:native[ -]speak(?:er|ing)s?|native ${LANGUAGE}(?:[ -]speak\p{L}*)?|${LANGUAGE} native(?:s|[ -]speak\p{L}*)?(?!\p{L})|native (?:in|of) ${LANGUAGE}|native (?:written|spoken|verbal|oral)[^.;,]{0,40} ${LANGUAGE}|${LANGUAGE}[^.;,]{0,25} (?:as|is|als) (?:your|their|a|jouw|je|hun|eerste|first|the)?\s?(?:native|first|mother|moeder)[ -]?(?:language|tongue|taal)|mother[ -]tongue(?: is)?(?: ${LANGUAGE})?|moedertaal(?!\s?[-]?niveau)|moedertaalspreker\p{L}*|muttersprachler(?!\p{L}*[ -]?niveau)\p{L}*|muttersprache(?![”"“’' -]{0,2}\s?(?:-?niveau|level)))(?!\p{L})`, 'iu'),
    unless: new RegExp(String.raw`non[ -]native|not? (?:need|have) to be|need not be|(?:is|are) not (?:required|needed|necessary)|not required|not necessary|native not|niet (?:vereist|nodig)|hoeft geen|react native|native (?:apps?|mobile|ios|android|cloud|code|advert|ads?|integration|content)|(?:native|native[ -]speak\p{L}*|native level|moedertaal|muttersprach\p{L}*)(?: ${LANGUAGE})?${ALTERNATIVE}|(?:fluent|vloeiend|fließend\p{L}*|bilingual|near[ -]native|c[12]|proficient|full professional|professional|excellent)(?: in)?(?: ${LANGUAGE})?\s?(?:\/|,|or|of|oder|-|to)\s?(?:native|moedertaal|mother|muttersprach|at a native)|near[ -]?native|regardless of (?:your|their)|in (?:your|their|hun|je|jouw|de|eigen|own) (?:own )?(?:moedertaal|mother[ -]tongue|native)|work\p{L}* with native|supported by native|idealerweise|ideally|plus\b|bonus\b|preferred`, 'iu'),
  },
  {
    kind: 'mother-tongue', certainty: 'risky', topic: 'mother',
    pattern: new RegExp(String.raw`(?<![\p{L}-])(?:native[ -](?:level|proficiency|fluency)(?: of| in)? ${LANGUAGE}|${LANGUAGE}[^.;,]{0,25} (?:at |on |op )?(?:a )?native[ -](?:level|proficiency|fluency)|moedertaal\s?-?niveau|muttersprach\p{L}{0,8}[”"“’' -]{0,2}\s?-?(?:niveau|level)|auf muttersprachniveau|(?:ideally|preferably|bij voorkeur|idealerweise)(?: a| een)? native(?: ${LANGUAGE})? speak\p{L}*|native ${LANGUAGE}(?: speak\p{L}*)? (?:is )?(?:preferred|a plus)|native (?:${LANGUAGE} )?speak\p{L}* (?:is |are )?(?:preferred|a plus|a big plus))(?!\p{L})`, 'iu'),
    unless: /near[ -]?native|non[ -]native|not required|niet vereist|(?:native[ -]level|moedertaalniveau|muttersprachniveau)\s?(?:\/|or|of|oder)\s?(?:fluent|vloeiend|c[12]|near)|(?:fluent|vloeiend|near|c1)(?: in \p{L}+)?\s?(?:\/|or|of|oder|to)\s?(?:a )?(?:native|moedertaal|muttersprach)/iu,
  },
  {
    kind: 'nationality', certainty: 'clear', topic: 'nationality',
    pattern: /\b(?:(?:must|need to|should|have to) (?:be (?:an? )?(?:dutch|german|belgian) (?:citizen|national)|have (?:the )?(?:dutch|german) (?:nationality|citizenship|passport))|(?:only|exclusively) (?:dutch|german) (?:citizens|nationals|candidates|people|applicants)|(?:dutch|german) (?:citizens|nationals|candidates|people|applicants|passport holders?) only|(?:dutch|german) (?:nationality|citizenship|passport) (?:is )?(?:required|only|mandatory|needed|a must)|(?:in (?:het )?bezit van|beschikt over|hebt|heeft|je hebt|heb je) (?:de |een )?nederlandse? (?:nationaliteit|paspoort|staatsburgerschap)|nederlandse nationaliteit(?: is)? (?:vereist|verplicht|noodzakelijk)|(?:alleen|uitsluitend) (?:voor )?(?:nederlanders|nederlandse (?:kandidaten|sollicitanten|staatsburgers))|deutsche staats(?:angehörigkeit|bürgerschaft)|(?:you )?(?:have|hold|possess) (?:the |a )?dutch (?:nationality|citizenship|passport)|no (?:foreigners|expats|internationals)|geen (?:buitenlanders|expats|internationals))(?!\p{L})/iu,
    unless: near({
      head: /\bor\b/giu, within: 30, ends: /[.;]/, tail: /\b(?:eu|work permit|visa)\b/giu,
      or: /\b(?:\/|or|of|oder)\s(?:an? |the |een |valid |geldige |other ){0,6}(?:eu|european|europese|work permit|werkvergunning|residence|verblijf|right to work|equivalent|another)/iu,
    }),
  },
  {
    kind: 'nationality', certainty: 'risky', topic: 'nationality',
    pattern: /\b(?:eu[ -]?(?:citizens|nationals|passport holders?|passports?) only|only (?:\p{L}{1,10}\s){0,3}(?:eu|european)[ -]?(?:citizens|nationals|passport holders)|(?:must|need to|have to|should) (?:have|hold|be|possess) an? (?:valid )?(?:eu|european) (?:passport|citizen|citizenship|nationality|national|passport holder)|eu[ -](?:passport|citizenship|nationality) (?:is )?(?:required|only|mandatory|needed|a must)|(?:alleen|uitsluitend) (?:kandidaten )?(?:met |voor )?(?:een )?(?:eu-?(?:burgers|paspoort)|europe(?:es|se) paspoort)|be an eu citizen)(?!\p{L})/iu,
    unless: /\bor\b|\bof (?:een |in )|\boder\b|non-eu|\/\s?(?:valid|work)/iu,
  },
  {
    kind: 'age', certainty: 'clear', topic: 'age',
    pattern: /(?<![\p{L}\p{N}])(?:(?:aged?|leeftijd(?: van| tussen(?: de)?)?:?|age(?: range| between)?:?|im alter (?:von|zwischen))\s(?:the ages? of |between )?(?:1[6-9]|[2-5]\d)(?:\s?(?:-|–|to|tot|and|en|und|bis)\s?(?:1[89]|[2-6]\d))(?!\s?(?:%|hours|uur|stunden|km|people|mensen))|(?:between|tussen(?: de)?|zwischen) (?:the ages? of )?(?:1[6-9]|[2-5]\d)\s?(?:-|–|to|tot|and|en|und|bis)\s?(?:de )?(?:1[89]|[2-6]\d)\s(?:jaar|years?|jahren?)(?: oud| old| of age| alt)?|(?:1[6-9]|[2-4]\d)\s?(?:-|–|to|tot|en|bis)\s?(?:1[89]|[2-5]\d)[\s-](?:jaar oud|years? old|years of age|jahre alt)|(?:not|niet|nicht) (?:older|ouder|älter) (?:than|dan|als)\s?(?:[2-6]\d)|(?:younger|jonger|jünger) (?:than|dan|als)\s?[2-6]\d|(?:under|onder de|unter) (?:the age of )?[2-4]\d(?:\s(?:years? (?:old|of age)|jaar(?: oud)?|jahren?))|(?:maximum|maximale|max\.?) (?:age|leeftijd)|maximaal [2-5]\d jaar oud)(?!\p{L})/iu,
    unless: AGE_OF_OTHERS,
  },
  {
    kind: 'age', certainty: 'clear', topic: 'age',
    pattern: new RegExp(String.raw`(?<!\p{L})${TO_THE_CANDIDATE}[^.;]{0,40}?(?<![\p{L}\p{N}])(?:1[6-9]|[2-4]\d)\s?(?:-|–|to|tot|and|en|bis)\s?(?:1[89]|[2-5]\d) (?:jaar|years?|jahren?)(?!\s?(?:of|relevante?|werk|\p{L}{0,12}ervaring|professional|working))(?!\p{L})`, 'iu'),
    unless: AGE_OF_OTHERS,
  },
  {
    kind: 'age', certainty: 'clear', topic: 'age',
    // A line that holds nothing else, as it stands in a list of what somebody should be.
    pattern: /(?<=^(?:[•–-]\s?)?)(?:1[6-9]|[2-4]\d)\s?(?:-|–|to|tot|bis)\s?(?:1[89]|[2-5]\d) (?:jaar|years|jahre)(?: oud| old| alt)?(?=\.?$)/iu,
  },
  {
    kind: 'age', certainty: 'risky', topic: 'age',
    pattern: /(?<![\p{L}-])(?:(?:young|youthful)(?:(?:,| and| &|, and)? \p{L}{1,15}(?:-\p{L}{1,10})?){0,4}[, ]{1,2}(?:team|teams|crew|colleagues|group of (?:people|professionals|colleagues))|(?:team|group) of (?:\p{L}{1,14},? (?:and )?){0,3}young(?:,? (?:and )?\p{L}{1,14}){0,3} (?:people|professionals|colleagues|talents?|minds)|jong(?:e)?(?:(?:,| en| &|, en)? \p{L}{1,15}){0,4}[, ]{1,2}(?:team|teams|club|ploeg|collega['’]?s|groep (?:mensen|collega['’]?s))|(?:team|groep|club) (?:van|met|bestaande uit) (?:\p{L}{1,14},? (?:en )?){0,3}jonge(?:,? (?:en )?\p{L}{1,14}){0,3} (?:mensen|professionals|collega['’]?s|honden)|jonge honden|jung(?:es?|en|em)(?:(?:,| und| &)? \p{L}{1,16}){0,4}[, ]{1,2}teams?|young (?:and|&) dynamic (?:work(?:ing|place)? )?(?:environment|atmosphere|culture|workplace)|jong(?:e)? en dynamische? (?:werk)?(?:omgeving|sfeer)|jung(?:es?|en|em) und dynamisch\p{L}{0,2} (?:arbeits)?umfeld)(?!\p{L})/iu,
    unless: /\b(?:young (?:at heart|children|people|talents?|patients?|adults?|girls|learners|scientists|researchers|families|professionals? (?:program|track|traineeship|team))|jonge (?:kinderen|mensen|patiënten|cliënten|ouders|gezinnen)|(?:young|jonge?) (?:company|bedrijf|organi[sz]ation|organisatie|start-?up|scale-?up)\b|young and old|jong en oud|jong van geest|all ages|alle leeftijden|youth team|jeugd\p{L}*|mix of young|mix van jong|(?:founded|launched|established|started|opgericht|gestart) (?:\p{L}{1,10}\s){0,3}(?:by|door)|(?:relatively|fairly|rather|redelijk|relatief|vrij|nog) (?:young|jong))(?!\p{L})/iu,
  },
  {
    kind: 'age', certainty: 'risky', topic: 'age',
    pattern: /(?<![\p{L}-])(?:digital natives?(?!\s(?:compan|brand|business|customer|organi|bank|enterprise|start|segment|account|vertical|industr|client|retail|and enter))|(?:recent(?:ly)?|newly|fresh(?:ly)?)[ -](?:graduates?|graduated)|(?:pas|net|recent|onlangs) afgestudeerde?n?|frisch gebacken\p{L}{0,2} (?:hochschul|uni)?absolvent\p{L}{0,5}|frisch von der uni)(?!\p{L})/iu,
    unless: /\b(?:our digital natives|we (?:are|['’]re) (?:all )?digital|wij zijn digital|(?:of|or|oder) (?:je |you )?(?:hebt|have|up to|already|al|tot|at least)|also|ook|welcome|welkom|even if|zelfs|whether|of je nu|or experienced|ervaren|experienced|senior|help\p{L}{0,6} recent|for recent|within \d|bonus|not only|internship|intern|hire|hiring of)(?!\p{L})|\b(?:support|mentor|coach|recruit)/iu,
  },
  {
    kind: 'gender', certainty: 'clear', topic: 'gender',
    pattern: new RegExp(String.raw`(?<!\p{L})(?:${TO_THE_CANDIDATE}(?:\s(?:an?|een|eine?n?|our|onze|the|nog|new|nieuwe))?(?:\s(?!(?:right|best|next|main|middle|leading)\s)[\p{L},-]{1,16}){0,4}\s(?:lady|ladies|gentlem[ae]n|girl|boy|guy|woman|women|dame|dames|vrouw|meid|meisje|jongen|kerel|heer|frau|herr|mann|male|female|man)(?![\p{L}/])(?!\s(?:\/|of|or|oder)\s?)|(?:female|male|women|men|ladies|girls) (?:candidates |applicants )?only(?! apply| when| if)|only (?:for )?(?:females?|males?|women|men|ladies|girls)(?! (?:and|or))|(?:alleen|uitsluitend|enkel) (?:voor )?(?:vrouwen|mannen|dames|heren)|(?:nur|ausschließlich) (?:für )?(?:frauen|männer|damen)|(?:bij voorkeur|preferably|preferred:?|liefst) (?:een |a )?(?:vrouw|man|dame|female|male|woman)|(?:female|male) (?:candidates? |applicants? )?(?:is |are )?preferred|handsome (?:lady|man|girl|boy))(?!\p{L})`, 'iu'),
    unless: /\b(?:m\/v|v\/m|m\/f|f\/m|m\/w|vrouw of man|man of vrouw|man or woman|woman or man|women and men|men and women|mannen en vrouwen|equal|female leaders?|female founders?|male and female|clothing|fashion|mode|kleding|clients?|customers?|patients?|model for|right man|man of action|man-?\s?day|men['’]s|women['’]s|wear)(?!\p{L})|m\s?\/\s?v|man\s?\/\s?vrouw|(?:man|vrouw|lady|guy)\s?(?:\/|or|of)\s/iu,
  },
  {
    kind: 'gender', certainty: 'risky', topic: 'gender',
    pattern: /(?<!\p{L})(?:the (?:\p{L}{1,14}\s){0,2}(?:candidate|applicant)|our (?:new|future|ideal) (?:\p{L}{1,14}\s){1,2}|(?:de|onze) (?:\p{L}{1,14}\s){0,2}(?:kandidaat|sollicitant))[^.;]{0,60}?\s(?:he|his|him|hij)(?!\p{L})(?!\s?(?:\/|or|of)\s?(?:she|her|zij|haar))/iu,
    unless: /\b(?:she|her|zij|haar|they|their|him\/her|manager|recruiter|ceo|director)(?!\p{L})/iu,
  },
  {
    kind: 'gender', certainty: 'risky', topic: 'gender', only: 'title',
    pattern: new RegExp(String.raw`(?<!\p{L})${GENDERED}(?!\p{L})`, 'iu'),
    unless: /gastheer|\bwaiter\b|verkoper\b|ober\b|steward\b|receptionist\b|kapper\b/iu,
  },
  {
    kind: 'gender', certainty: 'risky', topic: 'gender',
    pattern: new RegExp(String.raw`(?<!\p{L})${TO_THE_CANDIDATE}(?:\s(?:an?|een|eine|our|onze|nog))?(?:\s[\p{L},-]{1,16}){0,3}\s${GENDERED}(?!\p{L})`, 'iu'),
    unless: /gastheer|\bwaiter\b|verkoper\b|\bober\b|steward\b|receptionist\b|kapper\b/iu,
  },
  {
    kind: 'religion', certainty: 'risky', topic: 'religion',
    pattern: new RegExp(String.raw`(?<!\p{L})(?:${TO_THE_CANDIDATE}(?:\s\p{L}{1,14}){0,4} (?:christian|christen|christelijke?|muslim|moslim|catholic|katholieke?|protestants?e?|gelovige?|jewish|joodse?|gereformeerde?|christlich\p{L}*)(?! (?:school|basisschool|organisatie|organi[sz]ation|onderwijs|scholen|instelling|college))|(?:onderschrijf\p{L}*|je onderschrijft|sta(?:at|an) achter|deelt|uitdra\p{L}*)(?:\s\p{L}{1,14}){0,5} (?:christelijke?|katholieke?|protestantse?|gereformeerde?|bijbelse?|joodse?|islamitische?|reformatorische?) (?:identiteit|grondslag|geloof|visie|waarden|overtuiging)|(?:meelevend|belijdend|actief) (?:christen|lid|kerklid)(?: van)?|(?:practi[sc]ing|committed|born[ -]again) (?:christian|catholic|muslim)|member of (?:a|the|an) (?:\p{L}{1,14}\s)?church|share our christian (?:faith|beliefs|values)|(?:zugehörigkeit zu|mitglied) einer (?:christlichen )?kirche)(?!\p{L})`, 'iu'),
    unless: near({ head: /\b(?:not|niet|no|geen)\b/giu, within: 30, ends: /[.;]/, tail: /\b(?:required|necessary|vereist|nodig)/giu }),
  },
  {
    kind: 'health', certainty: 'risky', topic: 'health',
    pattern: new RegExp(String.raw`(?<!\p{L})(?:(?:be |are |you['’]re |is |must be |have |you have |enjoy )(?:an? )?(?:in )?(?:good|excellent|perfect) (?:physical |general |mental )?(?:health|physical condition)|(?:you are|you['’]re|must be|be|je bent|jij bent|ben je|u bent|du bist|sie sind)(?:\s\p{L}{1,14}){0,3} (?:healthy|physically fit|kerngezond|lichamelijk gezond|fysiek gezond|fysiek fit|lichamelijk fit|gesund|körperlich fit|körperlich gesund)|(?:beschikt over|hebt|heeft|in|over) (?:een )?(?:goede|uitstekende) (?:lichamelijke |fysieke )?gezondheid|(?:geen|zonder) (?:lichamelijke|fysieke|medische|psychische) (?:beperking|klachten|handicap|problemen)\p{L}*|(?:no|without) (?:physical |medical |mental )?(?:disabilit(?:y|ies)|handicaps?|medical conditions|health (?:problems|issues|conditions))|(?:keine|ohne) (?:körperlichen?|gesundheitlichen?) (?:einschränkung|beschwerden|beeinträchtigung)\p{L}*|guter gesundheit(?:szustand)?)(?!\p{L})`, 'iu'),
    unless: /\b(?:financieel|financially|accommodat\p{L}*|food|lifestyle|leefstijl|voeding|work-life|balance|balans|appetite|respect|competition|ambition|culture|relationship|curiosity|skepticism|disregard|insurance|verzekering|benefits|support|with or without)(?!\p{L})/iu,
  },
  {
    kind: 'family', certainty: 'clear', topic: 'family',
    pattern: /(?<!\p{L})(?:(?:no|without|not having) (?:young |small )?(?:children|kids|family (?:obligations|commitments|responsibilities|ties))|(?:geen|zonder) (?:jonge |kleine )?(?:kinderen|kinderwens|gezin|gezinsverplichtingen|zorgtaken)|(?:not|niet|nicht) (?:be )?(?:pregnant|zwanger|schwanger)|(?:you are|you['’]re|je bent|must be|du bist) (?:single|unmarried|ongehuwd|vrijgezel|ongebonden|ledig|ungebunden)|(?:preferably|bij voorkeur|liefst) (?:single|unmarried|ongehuwd|vrijgezel|ongebonden)|(?:marital status|burgerlijke staat):? (?:single|ongehuwd)|ohne kinder)(?!\p{L})/iu,
    unless: /\b(?:no children will|bring (?:your )?kids|met of zonder|with or without|single (?:point|source|page|sign)|work with(?:out)? children|leave)(?!\p{L})/iu,
  },
  {
    kind: 'appearance', certainty: 'risky', topic: 'appearance',
    pattern: /(?<!\p{L})(?:(?:representatie(?:f|ve)|verzorgde?|goede?|net|nette|aantrekkelijke?|knappe?) (?:en \p{L}{1,14} )?(?:uiterlijk|voorkomen|verschijning)(?! van)|(?:good|well)[ -]looking|(?:attractive|pleasant|presentable|good|neat|professional) (?:and \p{L}{1,14} )?(?:physical )?appearance|attractive (?:woman|man|girl|boy|lady|person)|(?:slim|slank) (?:figure|figuur|postuur)|no (?:visible )?tattoos|geen (?:zichtbare )?tatoeages|gepflegte[snr]? (?:erscheinungsbild|äußeres|auftreten|erscheinung)|(?:attraktive|ansprechende)[snr]? (?:erscheinungsbild|äußeres|erscheinung))(?!\p{L})/iu,
    unless: /\b(?:product|website|store|shop|brand|winkel|design|code|packaging|plants|car|display|slides?|presentations?|voorkomen van|documents?)(?!\p{L})/iu,
  },
  {
    kind: 'origin', certainty: 'clear', topic: 'origin',
    pattern: /(?<!\p{L})(?:autochtone?n?|(?:van|of) (?:nederlandse|dutch|europese|european|german|deutscher) (?:afkomst|origin|descent|herkomst|komaf)|blanke (?:\p{L}{1,14}\s)?(?:kandida|medewerk|man|vrouw|collega)\p{L}*|white (?:candidates|applicants|people|men|women) only|only white|ethnic dutch|deutscher (?:herkunft|abstammung)|(?:geen|no) (?:allochtonen|immigrants|migranten|minorities))(?!\p{L})/iu,
    unless: /\b(?:hour|food|product\p{L}*|wine|cheese|vlees|plant\p{L}*|soort\p{L}*|architect\p{L}*|brand|art|artists?)(?!\p{L})/iu,
  },
  {
    kind: 'photo', certainty: 'risky', topic: 'photo',
    pattern: /(?<!\p{L})(?:(?:cv|resume|résumé|curriculum vitae|application|sollicitatie|brief|motivatie|motivation letter|cover letter|lebenslauf|bewerbung)(?:\s[\p{L}&+,-]{1,16}){0,6}?\s?(?:,|met|with|including|incl\.?|inclusief|mit|and|en|und|\+|&|plus|\()\s?(?:een |a |an |your |je |jouw |recente? |einem |deinem )*(?:pas|profiel|profile |profil|bewerbungs)?(?:foto|photo|photograph|picture of yourself|lichtbild|head-?shot)|(?:send|include|attach|add|upload|stuur|voeg|upload)(?:\s[\p{L},&]{1,14}){0,6} (?:photo|photograph|picture|headshot|pasfoto|foto) (?:of yourself|of you|van jezelf|in your (?:cv|application)|to your (?:cv|application|resume))|bewerbungsfoto|pasfoto (?:toe|mee|bij))(?!\p{L})/iu,
    unless: /\b(?:no|without|zonder|geen|kein\p{L}*|ohne|not|niet|nicht|don['’]t|omit|leave out)(?!\p{L})|portfolio|photos of|foto['’]s|photo editing|of your work/iu,
  },
];

/** What makes a gendered word harmless: it names both. */
export const NAMES_BOTH_GENDERS = BOTH_GENDERS;

/** Sentences that promise equal treatment name the grounds without using them. */
export const EQUAL_TREATMENT = /\b(?:regardless|irrespective|without regard|ongeacht|unabhängig von|ungeachtet|ohne rücksicht|equal(?:-|\s)?opportunit\p{L}*|equal employment|discriminat\p{L}*|discrimin\p{L}*|diskriminier\p{L}*|protected (?:by|characteristic|class)|gelijke kansen|chancengleichheit|iedereen (?:is )?welkom|inclusi(?:ve|e|eve|vity|viteit|on)|we do not ask|we don['’]t ask|no matter (?:your|what)|maakt niet uit|reasonable (?:accommodation|adjustment)s?|all (?:genders|ages|nationalities|backgrounds)|alle (?:nationaliteiten|achtergronden|leeftijden))(?!\p{L})/iu;
