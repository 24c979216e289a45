import type { LaterTexts } from './later-texts.js';

/** The Dutch words of what is opened later: the same keys as the English ones. */
export const laterNl: LaterTexts = {
  proof: {
    certainty: { certain: 'De advertentie zegt het.', likely: 'Waarschijnlijk, niet zeker: lees de zin zelf.', unsure: 'Onduidelijk: vraag het.' },
    field: 'De bron geeft dit in een eigen veld; er is geen zin om te tonen.', counted: 'We telden de woorden van de hele advertentie.', none: 'We vonden hierover geen zin in de advertentie. Vraag het.', fromAd: 'Uit de advertentie:', fromTitle: 'Uit de titel:', readBy: 'Gelezen door onze regels, niet door een mens.', notRight: 'Klopt het niet? Zeg het ons',
    compared: 'Geen zin zegt dit: we legden de cijfers van de advertentie naast de wet van vandaag.', validFrom: 'Geldig vanaf {{from}}.', valid: 'Geldig {{from}} – {{to}}.', source: 'Bron:', toConfirm: 'Nog te bevestigen: bronnen verschillen. We beslissen er nooit op.', secondHand: 'Uit de tweede hand, of in maar één bron gelezen.',
  },
  says: {
    title: 'Wat deze advertentie zegt', lead: 'Open een regel om de zin te zien waarin het staat.', why: 'Waarom zeggen we dit?', missing: 'Staat er niet: vraag het',
    group: { languages: 'Talen', pay: 'Loon en contract', permit: 'Vergunning en referent', asks: 'Wat ze van je vragen', who: 'Wie hier mag wonen', registration: 'Inschrijving', money: 'Geld', dates: 'Datums en meubels', other: 'Ook gelezen' },
    name: {
      'ad-language': 'De advertentie is in', 'working-language': 'Op het werk spreek je', dutch: 'Nederlands', english: 'Engels', german: 'Duits', pay: 'Loon', hours: 'Uren per week', contract: 'Contract', workplace: 'Werkplek', start: 'Begint', 'apply-until': 'Reageren tot', relocation: 'Hulp bij verhuizen', sponsorship: 'Regelt een vergunning',
      register: 'Register van referenten', education: 'Opleiding', experience: 'Ervaring', occupation: 'Soort werk', internationals: 'Internationals', registration: 'Inschrijven op dit adres', furnishing: 'Inrichting', deposit: 'Borg', costs: 'Kosten per maand', available: 'Vrij', 'minimum-stay': 'Kortste verblijf', 'maximum-stay': 'Langste verblijf', 'deposit-limit': 'Borg en de wet', 'minimum-wage': 'Loon en de wet',
    },
    belowMinimum: 'Minder dan het minimumloon', aboveLimit: 'Meer dan een verhuurder mag vragen',
    pay: { gross: 'bruto', net: 'netto', hours: 'voor {{count}} uur per week', holiday: { included: 'vakantiegeld zit erin', excluded: 'vakantiegeld komt erbij' } },
    language: { mixed: 'twee talen', other: 'een andere taal' },
    demand: { required: 'Verplicht', 'willing-to-learn': 'Je moet het willen leren', plus: 'Een pluspunt', 'not-needed': 'Niet nodig' },
    offered: { yes: 'Ja', no: 'Nee' },
    register: { row: 'In het register van {{date}}: {{name}}.', absent: 'Niet gevonden in het register van {{date}}.', recognised: 'De werkgever is erkend referent', 'not-recognised': 'De werkgever staat niet in het register', unknown: 'We vonden deze werkgever niet in het register: vraag het', source: 'Uit het openbare register van de IND. Alleen een erkend referent mag een kennismigrant aanvragen.' },
    possible: { possible: 'Mogelijk', impossible: 'Niet mogelijk' }, welcome: { welcome: 'Welkom', excluded: 'Niet gewenst' },
    years_one: '{{count}} jaar', years_other: '{{count}} jaar', months_one: '{{count}} maand', months_other: '{{count}} maanden', monthsRent_one: '{{count}} maand huur', monthsRent_other: '{{count}} maanden huur', until: 'tot {{date}}', total: '{{amount}} in totaal', atOnce: 'per direct', none: 'geen',
  },
  asks: {
    title: 'Iets om te vragen', text: 'De advertentie vraagt dit van de huurder. We laten het zien, zodat je ernaar kunt vragen. Het verbergt nooit een woning voor je.',
    verdict: { 'lawful-condition': 'Dit mag een verhuurder vragen.', unclear: 'Het is niet duidelijk of dit mag. Vraag waarom.', discrimination: 'Dit is discriminatie. Je mag toch reageren.' },
    condition: {
      'students-only': 'Alleen voor studenten', 'women-only': 'Alleen voor vrouwen', 'men-only': 'Alleen voor mannen', 'no-students': 'Niet voor studenten', 'no-couples': 'Niet voor stellen', 'working-only': 'Alleen voor werkenden', 'age-limit': 'Er is een leeftijdsgrens', 'no-pets': 'Geen huisdieren', 'no-smoking': 'Niet roken', 'no-children': 'Niet voor kinderen',
      'dutch-preferred': 'Liever mensen die Nederlands spreken', 'dutch-speakers-only': 'Alleen voor wie Nederlands spreekt', 'no-internationals': 'Niet voor internationals', 'income-demand': 'Je moet genoeg verdienen', guarantor: 'Iemand moet borg voor je staan', 'no-sharers': 'Niet voor woningdelers', 'no-benefits': 'Niet met een uitkering', origin: 'Er wordt gevraagd waar je vandaan komt',
      religion: 'Er wordt een geloof gevraagd', 'no-migrant-workers': 'Niet voor arbeidsmigranten', 'internationals-only': 'Alleen voor internationals',
    },
    why: {
      'students-only': 'Studentenwoningen mogen alleen aan studenten worden verhuurd.', 'women-only': 'In een gedeelde woning kan dit mogen. In een zelfstandige woning niet.', 'men-only': 'In een gedeelde woning kan dit mogen. In een zelfstandige woning niet.', 'no-students': 'Een verhuurder mag kijken naar wat je doet voor de kost.', 'no-couples': 'Een verhuurder mag het aantal bewoners beperken.', 'working-only': 'Een verhuurder mag kijken naar wat je doet voor de kost.',
      'age-limit': 'Leeftijd is geen verboden grond, maar een verhuurder hoort op duidelijke criteria te kiezen.', 'no-pets': 'Een verhuurder mag huisdieren weigeren. Een hulphond is een ander geval.', 'no-smoking': 'Roken binnen mag worden verboden.', 'no-children': 'Te veel mensen voor de ruimte mag worden geweigerd. Gezinnen weigeren is twijfelachtig.', 'dutch-preferred': 'Een voorkeur is geen weigering. Vraag of je zonder Nederlands ook welkom bent.', 'dutch-speakers-only': 'Dit houdt mensen uit het buitenland buiten. Er moet een goede reden voor zijn, die in de advertentie hoort te staan.',
      'no-internationals': 'Mensen weigeren omdat ze niet Nederlands zijn is discriminatie.', 'income-demand': 'Een inkomen dat bij de huur past is een eerlijk criterium.', guarantor: 'Zekerheid voor de huur mag worden gevraagd. Vraag of iemand in het buitenland ook goed is.', 'no-sharers': 'In veel gemeenten mag je een woning alleen met vergunning delen.', 'no-benefits': 'Genoeg inkomen mag worden gevraagd. Weigeren om waar het vandaan komt is twijfelachtig.', origin: 'Kiezen op afkomst of nationaliteit is discriminatie.',
      religion: 'Kiezen op geloof is discriminatie, behalve als mensen daarvoor samen wonen.', 'no-migrant-workers': 'Dit treft vooral mensen uit het buitenland. Vraag naar de reden.', 'internationals-only': 'Kiezen op nationaliteit vraagt een goede reden.',
    },
  },
  keep: { title: 'Deze zoekopdracht bewaren', save: 'Bewaar deze zoekopdracht', saved: 'Bewaard op dit apparaat:', follow: 'Volg deze zoekopdracht', text: 'Zet een van deze adressen in een feedlezer, dan zie je daar wat nieuw is. Zonder account, zonder e-mail.', atom: 'Atom-feed', json: 'JSON-feed' },
  saved: {
    title: 'Bewaard op dit apparaat', lead: 'Deze lijst staat alleen in deze browser; wij bewaren er niets van. Wis je je browser, dan is de lijst weg.', searches: 'Zoekopdrachten', noSearches: 'Onder de resultaten staat “Bewaar deze zoekopdracht”. Dan zie je hier wat er nieuw is.', vacancies: 'Werk', homes: 'Woningen',
    none: { vacancies: 'Druk op de bladwijzer bij een vacature om die hier te bewaren.', homes: 'Druk op de bladwijzer bij een woning om die hier te bewaren.' }, all: { vacancies: 'Alle vacatures', homes: 'Alle woningen' }, total: { vacancies_one: '{{count}} vacature', vacancies_other: '{{count}} vacatures', homes_one: '{{count}} woning', homes_other: '{{count}} woningen' },
    new_one: '{{count}} nieuw sinds {{date}}', new_other: '{{count}} nieuw sinds {{date}}', name: 'Naam van deze zoekopdracht', rename: 'Andere naam', keepName: 'Naam opslaan', forget: 'Weghalen', gone: 'Deze kunnen we niet tonen: het aanbod is voorbij, of de dienst antwoordt niet.', pick: 'Vergelijk', compareHow: 'Kies er twee tot vier om te vergelijken.', compareFull: 'Vier is het meeste.',
    compare: 'Zet {{count}} naast elkaar', compared: 'Naast elkaar', tooFew: 'Er zijn hier geen twee open aanbiedingen om te vergelijken.', notSaid: 'niet vermeld', place: 'Plaats', confirmed: 'Bevestigd', reply: { vacancies: 'Ik heb gesolliciteerd', homes: 'Ik heb gereageerd' }, replied: { vacancies: 'Gesolliciteerd op {{date}}', homes: 'Gereageerd op {{date}}' },
  },
  offerPage: {
    ad: 'De advertentie', noText: 'De bron gaf bij dit aanbod geen tekst. Alles wat de bron wel gaf staat op deze pagina.', apply: 'Solliciteer bij de werkgever', contact: 'Neem contact op', goesTo: 'Opent',
    newWindow: '(opent een nieuw venster)', noLink: 'In de advertentie staat niet hoe je online reageert. Kijk bij de bron hieronder.', unsafeLink: 'De advertentie geeft een adres dat we niet als link vertrouwen:',
    origin: 'Waar we het vonden', confirmedLong: 'Voor het laatst bevestigd: {{when}}. Als de bron het niet meer toont, sluit het vanzelf.', demoLong: 'Dit is een voorbeeld: het is bedacht om te laten zien hoe de site werkt.',
    flagged: 'Let op: in de naam van deze organisatie staan letters die op andere lijken. Ga na wie erachter zit voordat je iets stuurt.', backToJobs: 'Alle vacatures', backToHomes: 'Alle woningen', side: 'Reageren en bron',
    homesNear: 'Woningen bij dit werk', payWarning: 'Betaal nooit voordat je de woning hebt gezien en een contract hebt getekend. De borg is hoogstens twee maanden kale huur.', noPets: 'Geen huisdieren',
    unknown: 'Dit aanbod kennen we niet', unknownText: 'Het adres klopt niet, of het aanbod is lang geleden verwijderd.',
    picture: { room: 'Tekening, geen foto. Eén verlicht raam: je huurt een kamer.', studio: 'Tekening, geen foto. Eén verlicht raam: je huurt een studio.', apartment: 'Tekening, geen foto. Eén verlichte verdieping: je huurt een appartement.', house: 'Tekening, geen foto. Alles is verlicht: je huurt het hele huis.', 'anti-squat': 'Tekening, geen foto. Eén verlichte verdieping: je bewaakt een deel van een gebouw.' },
  },
  fact: {
    hours: 'Uren per week', contract: 'Contract', workplace: 'Werkplek', applyUntil: 'Reageren tot', skills: 'Vaardigheden', posted: 'Geplaatst',
    type: 'Soort woning', area: 'Grootte', rooms: 'Kamers', persons: 'Hoogstens', pets: 'Huisdieren',
  },
  closed: { vacancy: 'Deze vacature is niet meer open', home: 'Deze woning is niet meer vrij', text: 'We bewaren het adres, zodat je weet dat het echt was. Elke dag komt er nieuw aanbod bij.', search: { vacancy: 'Zoek werk', home: 'Zoek woningen' }, alternatives: 'Lijkt erop, en is open' },
  share: { name: 'Delen', copied: 'Het adres is gekopieerd.', byHand: 'Kopieer dit adres:' },
  words: { occupation: 'Beroep', skill: 'Vaardigheden', add: { occupation: 'Een ander beroep', skill: 'Een andere vaardigheid' }, none: 'Dit kennen we niet. Probeer een ander woord, of typ het in het zoekvak.' },
  origin: { label: 'Afstand en tijd vanaf', none: 'Geen plaats', area: 'Het gebied van de kaart', job: 'Mijn werk: {{title}}, {{place}}', how: 'Typ bovenaan een plaats, of druk bij een vacature op “Woningen bij dit werk”.' },
  filters: { payHow: 'Loon per uur, week of jaar rekenen we om naar loon per maand.', ad: { en: 'Engels', nl: 'Nederlands', de: 'Duits', mixed: 'Twee talen', other: 'Een andere taal' }, areaAny: 'Elke grootte', until: 'Tot, als het tijdelijk is' },
  map: {
    name: { vacancies: 'Kaart van de vacatures', homes: 'Kaart van de woningen' }, zoomIn: 'Inzoomen', zoomOut: 'Uitzoomen', attribution: 'Wie deze kaart maakte', here: 'Zoek in dit gebied', close: 'Sluiten', chosen: 'Gekozen: {{title}}',
    noPoints: 'Het aanbod kan nu niet op de kaart. In de lijst staat het wel.', without_one: '{{count}} aanbod noemt geen plaats die op een kaart past. Het staat in de lijst.', without_other: '{{count}} keer noemt het aanbod geen plaats die op een kaart past. Dat staat in de lijst.',
    most: 'De {{count}} beste staan op de kaart. Zoom in en zoek in het gebied voor andere.', several: { vacancies_one: '{{count}} vacature hier', vacancies_other: '{{count}} vacatures hier', homes_one: '{{count}} woning hier', homes_other: '{{count}} woningen hier' },
    together: { vacancies_one: '{{count}} vacature op deze plek', vacancies_other: '{{count}} vacatures op deze plek', homes_one: '{{count}} woning op deze plek', homes_other: '{{count}} woningen op deze plek' }, togetherWhy: 'De meeste advertenties noemen alleen de plaats. Dan staan ze in het midden ervan.', andMore: 'En nog {{count}}: die staan in de lijst.',
  },
  similar: { vacancies: 'Banen zoals deze', homes: 'Woningen zoals deze' },
  refuses: {
    title: 'Deze advertentie weigert internationals', law: 'Dat is discriminatie. Een verhuurder mag niet kiezen op nationaliteit of afkomst.', speakers: 'Ze zoeken iemand die Nederlands spreekt. Ook dat kan discriminatie zijn: je afkomst mag niet beslissen.', shown: 'We laten de advertentie zien, zodat je het weet en iets kunt doen. Onze medewerkers kijken er ook naar.',
    todo: 'Wat je kunt doen', reply: 'Reageer toch. Vraag schriftelijk waarom je niet gekozen kunt worden.', keep: 'Bewaar de advertentie en de antwoorden: maak er foto’s van.', report: 'Meld het bij het discriminatiemeldpunt van je gemeente. Dat is gratis en ze helpen je.', more: 'Hoe je het meldt',
  },
  scam: {
    title_one: 'Let op: een teken van een valse advertentie', title_other: 'Let op: {{count}} tekens van een valse advertentie', text: 'Eén teken is geen bewijs. Maar doe eerst dit:', see: 'Bekijk de woning zelf, of laat iemand gaan die je vertrouwt.', pay: 'Betaal daarvoor niets, en nooit met een geldtransfer, cadeaukaart of crypto.', copy: 'Stuur geen kopie van je paspoort. Laat het zien bij de bezichtiging.', more: 'Zo blijf je veilig',
    kind: {
      'payment-before-viewing': 'Ze willen geld voordat je de woning kunt zien. Betaal nooit vóór een bezichtiging en een getekend contract.', 'untraceable-payment': 'Zo betalen laat geen spoor na en is niet terug te draaien. Betaal via de bank, op de naam in het contract.', 'keys-by-post': 'De verhuurder is weg en stuurt de sleutels. Zo worden mensen het vaakst opgelicht.', 'no-viewing': 'Je kunt de woning vooraf niet zien. Huur niet ongezien.',
      'identity-copy-upfront': 'Ze willen een kopie van je paspoort voordat er een contract is. Die kan worden misbruikt. Dek het nummer af en schrijf erop waarvoor het is.', 'booking-site-payment': 'Huur betalen via een vakantiesite, of een link die erop lijkt, is een bekende truc.', 'tenant-fee': 'Je moet kosten betalen. Een makelaar die voor de verhuurder werkt mag jou niets rekenen. Vraag waarvoor het is.', 'key-money': 'Voor sleutelgeld krijg je niets. Het mag niet.',
      'forced-takeover': 'Je moet betalen voor spullen die blijven staan. Je hoeft niet meer te betalen dan ze waard zijn.', 'months-in-advance': 'Ze willen een paar maanden huur in één keer. Je geld loopt risico.', 'contact-only-elsewhere': 'Ze willen alleen contact buiten de site. Blijf op de site tot je de woning hebt gezien.', other: 'De tekst lijkt op die van valse advertenties.',
    },
  },
  wording: {
    title: 'Iets over de woorden van deze advertentie', text: 'De advertentie gebruikt woorden die een werkgever niet hoort te gebruiken, of moet uitleggen. Ze hoeven je niet tegen te houden: je mag gewoon solliciteren.', more: 'Wat je eraan kunt doen',
    kind: {
      'mother-tongue': 'Ze vragen een moedertaal. Hoe goed je spreekt mag tellen, waar je het leerde niet.', nationality: 'Ze vragen een nationaliteit. Dat mag maar bij heel weinig werk; het recht om te werken vragen mag wel.', age: 'Ze vragen een leeftijd, of noemen het team jong. Leeftijd mag alleen tellen met een goede reden.', gender: 'Ze vragen een man of een vrouw. Dat mag maar bij heel weinig werk.', religion: 'Ze vragen een geloof. Alleen sommige religieuze organisaties mogen dat.',
      health: 'Ze vragen naar gezondheid. Een werkgever mag dat vooraf niet vragen.', family: 'Ze vragen naar kinderen of een partner. Dat mag niet tellen.', appearance: 'Ze vragen een bepaald uiterlijk. Dat sluit snel mensen buiten.', origin: 'Ze vragen waar je vandaan komt. Dat mag niet tellen.', photo: 'Ze vragen een foto. Je mag die weglaten.', other: 'Deze woorden kunnen mensen buitensluiten.',
    },
    suggestion: {
      'mother-tongue': 'Zeg welk niveau het werk vraagt, zoals “Nederlands op C1”, en waarom.', nationality: 'Vraag het recht om in Nederland te werken, of zeg dat je een vergunning kunt regelen.', age: 'Zeg wat het werk vraagt: ervaring, een diploma, de uren. Laat leeftijden en “jong” weg.', gender: 'Gebruik een titel voor iedereen, of zet er (m/v/x) bij.', religion: 'Vraag of mensen achter het doel van je organisatie staan, als het werk dat vraagt.',
      health: 'Beschrijf het werk zelf, zoals 20 kg tillen. Laat gezondheid weg.', family: 'Zeg welke uren of dagen het werk vraagt.', appearance: 'Zeg wat men op het werk draagt, als daar een regel voor is.', origin: 'Laat afkomst weg. Zeg wat iemand moet kunnen.', photo: 'Vraag geen foto.', other: 'Zeg wat het werk vraagt, niet wie het moet doen.',
    },
  },
  profile: {
    title: 'Wat je hebt, en wat je nodig hebt', lead: 'Geen account, geen naam, geen e-mail. Alleen wat het antwoord verandert. Leeg betekent: het maakt je niet uit.', gone: 'Je vorige profiel is na 30 dagen verwijderd, zoals beloofd. Je kunt een nieuw maken.', save: 'Bewaar en toon mijn matches', saveAgain: 'Bewaar en toon mijn matches opnieuw', saving: 'Bewaren',
    kept: 'We bewaren dit 30 dagen achter een sleutel die alleen deze browser heeft. Je kunt het altijd veranderen.',
    you: {
      title: 'Jij', why: 'Een woning moet groot genoeg zijn voor jullie allemaal. Je talen bepalen welk werk je nu kunt doen.', adults: 'Volwassenen', adultsHint: 'Met jou mee.', children: 'Kinderen', childrenHint: 'Jonger dan 18.', pets: 'We brengen een huisdier mee', english: 'Engels', dutch: 'Nederlands', german: 'Duits', none: 'Geen',
    },
    work: {
      title: 'Werk', why: 'Je eigen woorden zijn goed. Je vergunning bepaalt alleen welk loon een baan moet hebben, nooit de volgorde.', wanted: 'Ik zoek werk', occupations: 'Werk dat je wilt', occupationsHint: 'Zoals verpleegkundige, lasser, data engineer. Druk na elk op Enter.', skills: 'Wat je kunt', skillsHint: 'Zoals SQL, heftruck, ouderenzorg.',
      experience: 'Jaren ervaring', education: 'Hoogste opleiding', hoursMin: 'Minste uren per week', hoursMax: 'Meeste uren per week', pay: 'Laagste loon per maand, in euro', payHint: 'Bruto, bij volle uren.', start: 'Ik kan beginnen vanaf', startHint: 'Leeg betekent: meteen.', permit: 'Je recht om te werken', permitHint: 'Niet zeker? Vraag het de IND of IWCN.',
      birthDate: 'Geboortedatum', birthDateHint: 'Het loon dat je vergunning vraagt hangt af van je leeftijd.',
    },
    home: {
      title: 'Woning', why: 'We tellen wat een woning in totaal kost, niet alleen de huur. Moet je je inschrijven, dan vallen woningen af waar dat niet kan.', wanted: 'Ik zoek een woning', maxCost: 'Meeste kosten per maand, in euro', maxCostHint: 'Alles bij elkaar.', share: 'Grootste deel van je nettoloon, in procent', shareHint: 'Voor werk en woning samen.', area: 'Kleinste grootte, in m²', rooms: 'Minste kamers',
      moveInFrom: 'Erin vanaf', moveInUntil: 'Erin op zijn laatst', stay: 'Ik wil minstens blijven (maanden)', registration: 'Ik moet me op het adres inschrijven.', registrationHint: 'De meeste mensen wel: anders geen BSN.', stepFree: 'De woning mag geen trappen hebben.', stepFreeHint: 'Alleen voor deze zoektocht gebruikt.',
    },
    reach: { title: 'Reizen', why: 'Tijden zijn schattingen. We tellen van de woning naar het werk, of vanaf deze plaats als je alleen werk zoekt.', place: 'Waar je nu woont of verblijft', placeHint: 'Een plaatsnaam is genoeg.', minutes: 'Langste weg naar het werk, in minuten', minutesHint: 'Enkele reis.', mode: 'Hoe je reist' },
  },
  matches: {
    title: { pair_one: 'Je beste manier om te beginnen', pair_other: 'Je {{count}} beste manieren om te beginnen', vacancy_one: 'De vacature die het best bij je past', vacancy_other: 'De {{count}} vacatures die het best bij je passen', home_one: 'De woning die het best bij je past', home_other: 'De {{count}} woningen die het best bij je passen' },
    lead: { pair_one: 'Werk en een woning die voor jou bij elkaar passen.', pair_other: 'Werk en een woning die voor jullie {{count}} bij elkaar passen.', vacancy_one: 'Vacatures die elke controle halen die we kunnen doen.', vacancy_other: 'Vacatures die elke controle halen die we kunnen doen.', home_one: 'Woningen die elke controle halen die we kunnen doen.', home_other: 'Woningen die groot genoeg zijn voor jullie {{count}} en elke controle halen die we kunnen doen.' },
    blind: 'Nationaliteit, leeftijd en naam tellen nooit mee in de volgorde.', tabs: 'Soort match', tab: { pair: 'Samen', vacancy: 'Werk', home: 'Woningen' }, computing: 'We vergelijken je profiel met al het open aanbod. Dat duurt een paar seconden.', computingAgain: 'Je profiel is veranderd. Dit zijn de vorige matches; over een paar seconden komen nieuwe.',
    none: { pair: 'Nog geen werk en woning die samen passen', vacancy: 'Nog geen vacature haalt al je eisen', home: 'Nog geen woning haalt al je eisen' }, shown: '{{shown}} van {{total}}, de beste eerst.', kept: 'We bewaren de beste {{shown}} van {{total}}.', more: 'Toon meer', noneText: 'Probeer een langere reis, hogere totale kosten, of minder uren die je moet hebben. Elke dag komt er nieuw aanbod bij; dat vergelijken we vanzelf.', edit: 'Verander mijn profiel', aside: 'Over deze matches', profile: 'Je profiel',
    profileText: 'Het blijft 30 dagen bewaard achter een sleutel in deze browser. Werkgevers en verhuurders krijgen niets.', start: 'Vertel ons wat je nodig hebt', startText: 'Vul één pagina in, zonder account. Dan zie je werk, woningen, en wat bij elkaar past: de weg ertussen, het deel van je loon, waarom het past, en wat je eerst moet vragen.', startButton: 'Maak mijn profiel',
  },
  pair: {
    name: '{{job}} en {{home}}', job: 'Werk', home: 'Woning', minutes_one: '{{count}} min', minutes_other: '{{count}} min', by: { bicycle: 'met de fiets', 'public-transport': 'met trein en bus', car: 'met de auto' }, byEstimate: { bicycle: 'met de fiets, schatting', 'public-transport': 'met trein en bus, schatting', car: 'met de auto, schatting' }, wayUnknown: 'De weg is niet bekend',
    cost: 'per maand voor de woning, alles samen', costPart: 'per maand voor de woning, voor zover vermeld', fromHome: 'Je werkt thuis', share: '{{share}} % van {{net}} netto', shareUnknown: 'Loon niet vermeld, dus geen deel', limit: 'Je grens is {{limit}} %.', howWeCount: 'Hoe we tellen', why: 'Waarom het past', askFirst: 'Vraag eerst', more_one: 'Toon nog {{count}} reden', more_other: 'Toon nog {{count}} redenen', fewer: 'Toon minder redenen', seeJob: 'Bekijk het werk', seeHome: 'Bekijk de woning',
  },
  changes: {
    title: 'Wat dit zou veranderen', dutch_one: 'vacature met Nederlands op {{level}}', dutch_other: 'vacatures met Nederlands op {{level}}', cost_one: 'woning voor {{amount}} meer per maand', cost_other: 'woningen voor {{amount}} meer per maand', minutesPairs_one: 'paar als je {{minutes}} minuten reist', minutesPairs_other: 'paren als je {{minutes}} minuten reist',
    minutesJobs_one: 'vacature als je {{minutes}} minuten reist', minutesJobs_other: 'vacatures als je {{minutes}} minuten reist', counted: 'Nu geteld, met dezelfde regels.', edit: 'Verander mijn profiel',
  },
  desk: {
    name: 'IWCN-balie', newcomers: 'Nieuwkomers', names: 'Namen om na te gaan', keys: 'Toetsen', key: { move: 'j / k', open: 'Enter', close: 'Esc', search: '/' }, keyText: { move: 'volgende, vorige', open: 'openen', close: 'sluiten', search: 'zoeken' }, searchHint: 'Naam of dossiernummer', household: 'Huishouden', situation: 'Situatie', since: 'Aangekomen', notArrived: 'nog niet',
    fitsHead: 'Past', counting: 'bezig', jobs_one: '{{count}} vacature', jobs_other: '{{count}} vacatures', homes_one: '{{count}} woning', homes_other: '{{count}} woningen', fits: { vacancy_one: 'vacature', vacancy_other: 'vacatures', home_one: 'woning', home_other: 'woningen', pair_one: 'paar', pair_other: 'paren' }, shown: '{{shown}} van {{total}}, nieuwste eerst', more: 'Toon meer', none: 'Hier zijn geen nieuwkomers',
    noneFor: 'Niemand heeft de woorden “{{words}}”.', noneYet: 'Nieuwkomers komen binnen via de intake.', arrived: 'aangekomen {{date}}', best: 'Past het best samen', computing: 'De matches worden geteld.', noPairs: 'Voor dit huishouden passen nog geen werk en woning samen.', share: '{{share}} % van het nettoloon', asks_one: '{{count}} ding om te vragen', asks_other: '{{count}} dingen om te vragen',
    permitFits: 'Vergunning past', demo: 'voorbeeld', namesText: 'Namen met letters uit een ander alfabet, verborgen tekens, of te veel gelijk aan een andere naam. Bezoekers zien ze met een waarschuwing.', noNames: 'Geen naam om na te gaan', noNamesText: 'Alle namen staan er zoals ze eruitzien.',
  },
  employer: {
    head: 'Plaats een vacature', lead: 'Voor {{organisation}}. Nieuwkomers zien in één oogopslag wat je vraagt, dus zeg het gewoon.', title: 'Titel', titleHint: 'Zoals iemand ernaar zou zoeken.', description: 'Het werk', descriptionHint: 'Minstens 80 tekens. Een lege regel begint een nieuwe alinea, een regel die met “- ” begint is een punt van een lijst.', place: 'Plaats van het werk', applyUntil: 'Reageren tot',
    payMin: 'Laagste loon, in euro per maand', payMax: 'Hoogste loon', payHint: 'Bruto, bij volle uren. Advertenties met loon krijgen veel meer reacties.', dutch: 'Nederlands', dutchLevel: 'Welk niveau', applyUrl: 'Waar solliciteren', applyUrlHint: 'Het hele webadres, zoals https://example.org/jobs.', post: 'Plaats de vacature', posting: 'Plaatsen', own: 'Onze vacatures', none: 'Je hebt nog geen vacature geplaatst.',
    done: 'Je vacature is geplaatst. Hieronder zie je wanneer die te vinden is.', searchable: 'Te vinden', notYet: 'Zo te vinden', posted: 'Geplaatst: {{when}}', until: 'tot {{date}}', close: 'Sluiten', closeNamed: 'Sluiten: {{title}}', status: { expired: 'Verlopen', withdrawn: 'Ingetrokken', closed: 'Gesloten' },
    error: {
      title: 'Geef de vacature een titel van hoogstens 200 tekens.', description: 'Beschrijf het werk in minstens 80 tekens.', placeName: 'Zeg waar het werk is.', workplace: 'Kies een werkplek.', contract: 'Kies een contract.', hoursMin: 'Vul uren in tussen 1 en 80.', hoursMax: 'Vul uren in tussen 1 en 80, niet minder dan de minste.', payMinEuros: 'Vul een bedrag in euro in.',
      payMaxEuros: 'Vul een bedrag in euro in, niet lager dan het laagste.', dutch: 'Kies wat je van Nederlands vraagt.', dutchLevel: 'Kies een niveau.', applyUrl: 'Vul een heel webadres in dat met https:// begint.', applyUntil: 'Vul een datum in.',
    },
  },
  earn: {
    title: 'Verdien ik genoeg?', choose: 'Kies', device: 'Dit blijft op je apparaat. Het gaat alleen mee voor de som.', noPay: 'Het loon staat er niet bij. Vraag de werkgever: “Wat is het brutoloon per maand, zonder vakantiegeld?”', netPay: 'De advertentie geeft het loon na belasting. Een vergunning kijkt naar bruto: vraag de werkgever ernaar.', failed: 'We kunnen het nu niet uitrekenen. Probeer het over een minuut opnieuw.', more: 'Meer uitrekenen', net: 'Wat er overblijft van {{gross}} bruto',
    without: 'Netto per maand', with: 'Met de 30%-regeling', nothing: 'maakt geen verschil', share: '{{share}} procent van het brutoloon',
  },
  calc: {
    title: 'Rekenhulp', lead: 'Korte sommen met de wet van de dag. Bij elke som staan de cijfers en waar ze vandaan komen. We bewaren niets van wat je invult.', list: 'Vragen', button: 'Reken uit', answer: 'Antwoord', empty: 'Vul in wat je weet. Hier komt het antwoord, met de cijfers.', notes: 'Goed om te weten', gap: 'Verschil', day: 'Uitgerekend voor {{date}}.',
    rules_one: '{{count}} regel hierachter', rules_other: '{{count}} regels hierachter',
    name: { permit: 'Verdien ik genoeg voor mijn vergunning?', 'net-pay': 'Wat houd ik elke maand over?', 'thirty-percent': 'Krijg ik de 30%-regeling?', 'minimum-wage': 'Is dit het minimumloon?', affordability: 'Kan ik deze woning betalen?', deposit: 'Is de borg te hoog?', fees: 'Moet ik deze kosten betalen?', 'contract-length': 'Mag mijn huur vanzelf stoppen?', 'rent-benefit': 'Kan ik huurtoeslag krijgen?' },
    text: {
      permit: 'Sommige vergunningen vragen een minimumloon. We vergelijken, en tonen beide bedragen.', 'net-pay': 'Je brutoloon min loonbelasting, met beide heffingskortingen.', 'thirty-percent': 'Een deel van je loon kan onbelast blijven als je uit het buitenland komt.', 'minimum-wage': 'Wat een uur minstens moet betalen, per leeftijd.', affordability: 'Het deel van je nettoloon dat een woning kost.', deposit: 'Een verhuurder mag maar een paar maanden kale huur vragen.',
      fees: 'Sommige kosten mag je een huurder niet vragen.', 'contract-length': 'Sinds juli 2024 heeft een huurcontract geen einde, tenzij de wet een uitzondering maakt.', 'rent-benefit': 'Een bedrag per maand van de Belastingdienst. We kijken alleen of aanvragen zin heeft.',
    },
    result: { pass: 'Past', fail: 'Past niet', unknown: 'Vraag eerst', known: 'Uitgerekend' }, per: { hour: 'per uur', month: 'per maand', year: 'per jaar', once: 'eenmalig' },
    field: {
      on: 'Voor welke dag', signedOn: 'Dag van tekenen', gross: 'Brutoloon per maand', ruling: 'Met de 30%-regeling', situation: 'Je recht om te werken', birthDate: 'Geboortedatum', graduatedOn: 'Dag van je diploma', degreeCounts: 'Is het Nederlands, of een master van een top 200-universiteit?', pay: 'Brutoloon', payOffered: 'Loon in de advertentie', period: 'Per', hours: 'Uren per week', holiday: 'Zit het vakantiegeld erin?', sponsor: 'Is de werkgever erkend referent?',
      master: 'Ik heb een masterdiploma', exempt: 'Ik ben wetenschapper, of arts in opleiding', afar: 'Woonde je 16 van de laatste 24 maanden meer dan 150 km van de grens?', since: 'Eerste dag van de regeling', age: 'Leeftijd', cost: 'Kosten van de woning per maand', complete: 'Alles zit erin: servicekosten, gas, water, elektriciteit', share: 'Grootste deel van je nettoloon, in procent', rent: 'Kale huur per maand', deposit: 'Borg die gevraagd wordt',
      'fee-agency': 'Kosten van de makelaar', 'fee-contract': 'Contract- of administratiekosten', 'fee-viewing': 'Kosten voor een bezichtiging', 'fee-service-costs': 'Servicekosten', 'fee-other': 'Andere kosten', agent: 'Voor wie werkt de makelaar?', starts: 'Eerste dag van de huur', ends: 'Laatste dag van de huur', ground: 'Waarom stopt het?', independent: 'Eigen deur, keuken en toilet?', single: 'Woon je alleen?', assets: 'Je spaargeld',
    },
    hint: { optional: 'Je mag dit openlaten.', on: 'Leeg betekent vandaag. Vergunning: de dag van de aanvraag.', gross: 'Zonder vakantiegeld.', birthDate: 'Onder de 30 is een lager loon genoeg.', birthDateRuling: 'Onder de 30 met een master is een lager loon genoeg.', since: 'Alleen als je die al hebt.', share: 'Vaak een derde tot veertig procent.', rent: 'Zonder servicekosten en energie.', ends: 'Leeg als er geen einde staat.' },
    option: {
      unsure: 'Weet ik niet', yes: 'Ja', no: 'Nee', 'highly-skilled-migrant': 'Kennismigrant', 'highly-skilled-migrant-reduced': 'Kennismigrant na studie', 'blue-card': 'Europese blauwe kaart', 'search-year': 'Zoekjaar', 'free-to-work': 'Ik mag vrij werken', 'other-permit': 'Een andere vergunning', month: 'maand', year: 'jaar', hour: 'uur', excluded: 'Nee, het komt erbij', included: 'Ja, het zit erin', landlord: 'De verhuurder', tenant: 'Mij',
    },
    ground: { unknown: 'Weet ik niet', none: 'Er staat geen reden', 'other-law': 'Eigenaar is weg, woont er, of het huis staat te koop', 'status-holder': 'Voor statushouders', 'wadden-work': 'Voor werk op de Wadden', separation: 'Na een scheiding', renovation: 'Renovatie of sloop', 'urgent-need': 'Dringend nodig, via de gemeente', student: 'Student van elders' },
    line: {
      countedPay: 'Loon dat telt, per maand', threshold: 'Nodig per maand', net: 'Netto per maand', netWithoutRuling: 'Zonder de regeling', withheld: 'Belasting per maand', holidayNet: 'Vakantiegeld, netto, eens per jaar', grossYear: 'Bruto per jaar met vakantiegeld', taxFree: 'Onbelast per jaar', taxable: 'Belast per jaar', norm: 'Moet minstens belast blijven', minimumHour: 'Minstens per uur', minimumMonth: 'Minstens per maand, bij deze uren', share: 'Van je nettoloon',
      limit: 'Je grens per maand', maxDeposit: 'Hoogstens', returnDays: 'Dagen om terug te betalen', notAllowed: 'Hoef je niet te betalen', maxMonths: 'Meeste maanden', countedRent: 'Huur die telt', maxCountedRent: 'Telt tot', maxAssets: 'Spaargeld tot',
    },
    error: { euros: 'Vul een bedrag in, zoals 4300 of 14,71.', number: 'Vul een getal in.', date: 'Vul een datum in.', choice: 'Kies er een.', tick: 'Kijk hier nog eens naar.' },
  },
  review: {
    title: 'Om na te kijken', which: 'Welke', none: 'Hier wacht niets', failed: 'Dit lukte niet. Probeer het over een minuut opnieuw.', shown: '{{shown}} van {{total}}', decided: 'Besloten door {{name}} op {{date}}.', tab: { ads: 'Advertenties', sponsors: 'Referenten', merges: 'Zelfde werk', names: 'Namen' },
    ads: {
      title: 'Advertenties om na te kijken', text: 'Open advertenties waarin iets staat dat een mens moet zien. Ze blijven zichtbaar, met een waarschuwing. “Gezien” laat ze zo; ze komen terug als er iets nieuws in staat.', reason: { 'refuses-internationals': 'Weigeren internationals', unlawful: 'Woorden die niet mogen', scam: 'Tekens van een valse advertentie', 'deceiving-name': 'Misleidende namen' },
      none: 'Hierom wacht geen advertentie.', seen: 'Gezien, zo laten', seenNamed: 'Gezien, zo laten: {{title}}', close: 'Sluiten', closeNamed: 'Sluiten: {{title}}', closeSure: 'Ja, sluiten', keep: 'Open laten', note: 'Waarom (voor collega’s)', seenBefore: 'Gezien door {{name}} op {{date}}; sindsdien staat er iets nieuws.', closedBefore: 'Gesloten door {{name}} op {{date}}.',
    },
    sponsors: {
      title: 'Is dit dezelfde organisatie?', text: 'We zeggen alleen “erkend referent” als het KvK-nummer of de naam precies gelijk is. Deze lijken op elkaar: jij beslist.', register: 'Register met {{count}} referenten, van {{date}}, uit {{source}}.', noRegister: 'Er is nog geen register ingelezen.', none: 'Geen werkgever wacht op een besluit.', state: { proposed: 'Te beslissen', accepted: 'Dezelfde', rejected: 'Niet dezelfde' },
      ours: 'Werkgever in de advertenties', theirs: 'In het register', kvk: 'KvK {{number}}', noKvk: 'geen KvK-nummer', vacancies_one: '{{count}} open vacature', vacancies_other: '{{count}} open vacatures', since: 'staat erin sinds {{date}}', until: 'staat er niet meer in sinds {{date}}',
      match: { kvk: 'Het KvK-nummer is gelijk.', name: 'De naam is precies gelijk.', 'similar-name': 'De namen zijn gelijk zonder woorden als B.V., Holding en Nederland.', 'shared-name': 'In het register hebben meer organisaties deze naam.' }, accept: 'Dezelfde', acceptNamed: 'Dezelfde: {{name}}', reject: 'Niet dezelfde', rejectNamed: 'Niet dezelfde: {{name}}',
    },
    merges: {
      title: 'Twee keer gezien, één keer getoond', text: 'Deze advertenties zijn hetzelfde werk op twee sites, dus we tonen ze als één vacature. Zijn het verschillende banen? Haal ze dan uit elkaar: ze gaan nooit meer samen.', state: { standing: 'Samen', undone: 'Uit elkaar' }, none: 'Er zijn geen advertenties samengegaan.', kept: 'Eerst gezien', merged: 'Erbij gekomen', why: 'Gelijk: {{list}}.', similar: 'De teksten zijn voor {{percent}} procent gelijk.', on: 'Samengegaan op {{date}}.', undoneItself: 'Uit elkaar op {{date}}, toen een van de twee veranderde.',
      same: { 'apply-url': 'adres om te solliciteren', employer: 'werkgever', title: 'titel', place: 'plaats', text: 'tekst' }, undo: 'Verschillend werk', undoNamed: 'Verschillend werk: {{title}}', undoSure: 'Ja, voorgoed uit elkaar', keep: 'Samen laten',
    },
  },
  advice: { title: 'Hoe nieuwkomers dit kunnen lezen', text: 'Je mag het zo plaatsen. Deze woorden kunnen je goede mensen kosten, of in strijd zijn met de wet gelijke behandeling.', better: 'Beter:', dutch: 'In de tekst lezen we: Nederlands {{read}}. In het formulier staat iets anders.', dutchDo: 'Verander de tekst of het veld, zodat beide hetzelfde zeggen.' },
};
