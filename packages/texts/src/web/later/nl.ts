import type { LaterTexts } from './later-texts.js';

/** The Dutch words of what is opened later: the same keys as the English ones. */
export const laterNl: LaterTexts = {
  proof: {
    certainty: { certain: 'De advertentie zegt het.', likely: 'Waarschijnlijk, niet zeker: lees de zin zelf.', unsure: 'Onduidelijk: vraag het.' },
    field: 'De bron geeft dit in een eigen veld; er is geen zin om te tonen.', none: 'We vonden hierover geen zin in de advertentie. Vraag het.', fromAd: 'Uit de advertentie:', fromTitle: 'Uit de titel:', readBy: 'Gelezen door onze regels, niet door een mens.', notRight: 'Klopt het niet? Zeg het ons',
    rule: 'De regel erachter', validFrom: 'Geldig vanaf {{from}}.', valid: 'Geldig {{from}} – {{to}}.', source: 'Bron: {{host}}', sourceText: 'Bron: {{name}}', toConfirm: 'Nog te bevestigen: bronnen verschillen. We beslissen er nooit op.',
  },
  says: {
    title: 'Wat deze advertentie zegt', lead: 'Open een regel om de zin te zien waarin het staat.', why: 'Waarom zeggen we dit?', missing: 'Staat er niet: vraag het',
    group: { languages: 'Talen', pay: 'Loon en contract', permit: 'Vergunning en referent', asks: 'Wat ze van je vragen', who: 'Wie hier mag wonen', registration: 'Inschrijving', money: 'Geld', dates: 'Datums en meubels', other: 'Ook gelezen' },
    name: {
      'ad-language': 'De advertentie is in', 'working-language': 'Op het werk spreek je', dutch: 'Nederlands', english: 'Engels', german: 'Duits', pay: 'Loon', hours: 'Uren per week', contract: 'Contract', workplace: 'Werkplek', start: 'Begint', 'apply-until': 'Reageren tot', relocation: 'Hulp bij verhuizen', sponsorship: 'Regelt een vergunning',
      register: 'Register van referenten', education: 'Opleiding', experience: 'Ervaring', occupation: 'Soort werk', internationals: 'Internationals', registration: 'Inschrijven op dit adres', furnishing: 'Inrichting', deposit: 'Borg', costs: 'Kosten per maand', available: 'Vrij', 'minimum-stay': 'Kortste verblijf',
    },
    language: { mixed: 'twee talen', other: 'een andere taal' },
    demand: { required: 'Verplicht', 'willing-to-learn': 'Je moet het willen leren', plus: 'Een pluspunt', 'not-needed': 'Niet nodig' },
    offered: { yes: 'Ja', no: 'Nee' },
    register: { recognised: 'De werkgever is erkend referent', 'not-recognised': 'De werkgever staat niet in het register', unknown: 'We vonden deze werkgever niet in het register: vraag het', source: 'Uit het openbare register van de IND. Alleen een erkend referent mag een kennismigrant aanvragen.' },
    possible: { possible: 'Mogelijk', impossible: 'Niet mogelijk' }, welcome: { welcome: 'Welkom', excluded: 'Niet gewenst' },
    years_one: '{{count}} jaar', years_other: '{{count}} jaar', months_one: '{{count}} maand', months_other: '{{count}} maanden', monthsRent_one: '{{count}} maand huur', monthsRent_other: '{{count}} maanden huur', until: 'tot {{date}}', total: '{{amount}} in totaal',
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
  refuses: {
    title: 'Deze advertentie weigert internationals', law: 'Dat is discriminatie. Een verhuurder mag niet kiezen op nationaliteit of afkomst.', speakers: 'Ze zoeken iemand die Nederlands spreekt. Ook dat kan discriminatie zijn: je afkomst mag niet beslissen.', shown: 'We laten de advertentie zien, zodat je het weet en iets kunt doen. Onze medewerkers kijken er ook naar.',
    todo: 'Wat je kunt doen', reply: 'Reageer toch. Vraag schriftelijk waarom je niet gekozen kunt worden.', keep: 'Bewaar de advertentie en de antwoorden: maak er foto’s van.', report: 'Meld het bij het discriminatiemeldpunt van je gemeente. Dat is gratis en ze helpen je.', more: 'Hoe je het meldt',
  },
  scam: {
    title_one: 'Let op: een teken van een valse advertentie', title_other: 'Let op: {{count}} tekens van een valse advertentie', text: 'Eén teken is geen bewijs. Maar doe eerst dit:', see: 'Bekijk de woning zelf, of laat iemand gaan die je vertrouwt.', pay: 'Betaal daarvoor niets, en nooit met een geldtransfer, cadeaukaart of crypto.', copy: 'Stuur geen kopie van je paspoort. Laat het zien bij de bezichtiging.', more: 'Zo blijf je veilig',
    kind: { other: 'De tekst lijkt op die van valse advertenties.' },
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
};
