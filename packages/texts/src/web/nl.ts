import type { WebTexts } from './web-texts.js';

/** The Dutch words of the web: the same keys as the English ones. */
export const nl: WebTexts = {
  brand: 'Make it in the North',
  nav: {
    name: 'Hoofdmenu', skip: 'Naar de pagina', jobs: 'Werk', homes: 'Woningen', matches: 'Mijn matches', saved: 'Bewaard', calculators: 'Rekenhulp', help: 'Hulp', signIn: 'Inloggen', signOut: 'Uitloggen', desk: 'Balie', employer: 'Mijn vacatures', profile: 'Mijn profiel', about: 'Over ons', sources: 'Onze bronnen',
    forEmployers: 'Voor werkgevers', privacy: 'Privacy', terms: 'Voorwaarden', accessibility: 'Toegankelijkheid', languageNow: { en: 'Deze pagina is in het Engels', nl: 'Deze pagina is in het Nederlands' },
  },
  footer: { line: 'Werk en woningen in Groningen, Friesland en Drenthe, voor mensen die uit het buitenland komen.', find: 'Zoeken', know: 'Meer weten', rules: 'Regels', theme: 'Kleuren', themes: { system: 'Zoals mijn apparaat', light: 'Licht', dark: 'Donker' } },
  title: { vacancies: 'Werk', vacanciesFor: 'Werk: “{{words}}”', homes: 'Woningen', homesFor: 'Woningen: “{{words}}”', profile: 'Mijn profiel', matches: 'Mijn matches', employer: 'Mijn vacatures' },
  action: { close: 'Sluiten', retry: 'Opnieuw proberen', save: 'Bewaren', saved: 'Bewaard', saveOffer: 'Bewaren: {{title}}', add: 'Toevoegen' },
  search: {
    name: 'Zoeken', place: 'Plaats of dorp',
    hint: { both: 'Beroep, vaardigheid of soort woning', vacancies: 'Beroep, vaardigheid of werkgever', homes: 'Soort woning, straat of wijk' },
    button: { both: 'Zoeken', vacancies: 'Zoek werk', homes: 'Zoek woningen' },
  },
  landing: {
    title: 'Werk en een woning in het noorden, zonder giswerk.',
    lead: 'We lezen in elke vacature wat er echt gevraagd wordt, en bij elke woning wie er echt mag wonen.',
    kinds: 'Wat je zoekt', kind: { both: 'Werk en woningen', vacancies: 'Werk', homes: 'Woningen' },
    count: {
      name: 'Vandaag in cijfers', english: 'vacatures met een Engelse tekst, nu open', register: 'woningen waar je je mag inschrijven', sponsors: 'werkgevers die erkend referent zijn', internationals: 'woningen waar internationals welkom zijn',
      days_one: '{{count}} dag', days_other: '{{count}} dagen', today: 'Vandaag', confirmed: 'sinds een doorsnee aanbod is bevestigd', confirmedToday: 'is een doorsnee aanbod bevestigd',
    },
    homes: 'Woningen waar internationals welkom zijn', allHomes_one: 'Bekijk deze woning', allHomes_other: 'Bekijk alle {{count}} woningen', jobs: 'Werk dat je in het Engels kunt doen', allJobs_one: 'Bekijk deze vacature', allJobs_other: 'Bekijk alle {{count}} vacatures',
    seeJobs: 'Alle vacatures, met filters', seeHomes: 'Alle woningen, met filters', noneOfJobs: 'Geen vacature heeft deze woorden. Probeer minder woorden of een andere plaats.', noneOfHomes: 'Geen woning heeft deze woorden. Probeer alleen een plaats.',
    how: {
      title: 'Zo werkt het', profile: 'Maak je profiel', help: 'Hoe we advertenties lezen',
      read: { title: 'Wij lezen de kleine letters', text: 'Moet je Nederlands spreken? Mag je je op het adres inschrijven? We zoeken de zin waarin dat staat en laten die zien. Staat het er niet, dan zeggen we dat je het moet vragen.' },
      match: { title: 'Jij zegt wat je nodig hebt', text: 'Eén pagina, geen account. We zetten werk en woningen bij elkaar: hoe lang je onderweg bent, en welk deel van je loon de huur kost.' },
      ask: { title: 'Jij kiest, wij blijven eerlijk', text: 'Bij elke match staat waarom die past en wat je eerst moet vragen. Niemand kan betalen voor een hogere plek, en je naam of nationaliteit telt nooit mee.' },
    },
  },
  state: {
    loading: 'Bezig met laden', offline: { title: 'We kunnen de dienst niet bereiken', text: 'Kijk of je verbinding hebt en probeer het opnieuw. Wat je hebt ingevuld staat er nog.' },
    busy: { title: 'Een ogenblik', text: 'Je vroeg veel in korte tijd. Wacht een minuut en probeer het opnieuw.' }, error: { title: 'Dit lukte niet', text: 'De fout ligt bij ons. Probeer het over een minuut opnieuw; de rest van de site werkt.' },
  },
  notFound: { title: 'Hier is geen pagina', text: 'Het adres is misschien oud of er zit een tikfout in.' },
  offer: { km: '{{distance}} km', kmNear: 'minder dan 1 km', hours: '{{hours}} uur', confirmed: 'Bevestigd: {{when}}', seenOn_one: 'gezien op {{count}} site', seenOn_other: 'gezien op {{count}} sites', demo: 'voorbeeld' },
  pay: { unstated: 'Loon niet vermeld', from: 'vanaf {{amount}}', upTo: 'tot {{amount}}', period: { hour: 'per uur', day: 'per dag', week: 'per week', month: 'per maand', year: 'per jaar' } },
  vacancy: { placeUnknown: 'plaats niet vermeld' },
  home: {
    placeUnknown: 'plaats niet vermeld', area: '{{area}} m²', perMonth: 'per maand', from: 'vanaf {{date}}', since: 'vrij sinds {{date}}',
    costs: {
      complete: 'alle kosten inbegrepen', bareOnly: 'alleen huur; servicekosten en energie staan er niet bij', noUtilities: 'zonder gas, water en elektriciteit', noService: 'servicekosten staan er niet bij', unsure: 'er kunnen kosten bij komen', notSaid: 'niet vermeld', inTotal: 'in het totaal',
      rent: 'Huur', service: 'Servicekosten', utilities: 'Gas, water, elektriciteit', deposit: 'Borg, eenmalig',
    },
  },
  chip: {
    hint: 'Toon de zin', scam: 'Tekens van een valse advertentie', asks_one: '{{count}} ding om te vragen', asks_other: '{{count}} dingen om te vragen', germanRequired: 'Duits verplicht', sponsorship: { yes: 'Regelt een vergunning', no: 'Regelt geen vergunning' }, flagged: 'Naam: ga het na', workInEnglish: 'Werken in het Engels', sponsor: 'Erkend referent', sponsorAsk: 'Referent: vraag het', relocation: 'Hulp bij verhuizen', pets: 'Huisdieren mogen', persons_one: '{{count}} persoon', persons_other: '{{count}} personen',
    dutch: { 'not-needed': 'Geen Nederlands nodig', plus: 'Nederlands: een pluspunt', 'willing-to-learn': 'Later Nederlands leren', required: 'Nederlands verplicht', unstated: 'Nederlands niet vermeld' },
    adLanguage: { nl: 'Nederlandse advertentie', de: 'Duitse advertentie', mixed: 'Advertentie in twee talen', other: 'Advertentie in een andere taal' },
    registration: { possible: 'Inschrijven op dit adres is mogelijk', impossible: 'Inschrijven kan niet', unstated: 'Inschrijven: vraag het' },
    internationals: { welcome: 'Internationals welkom', excluded: 'Niet voor internationals', unstated: 'Internationals: vraag het' },
  },
  legend: {
    title: 'Zo lees je de labels', fits: { word: 'Past', text: 'De advertentie zegt het. Bij een aanhalingsteken kun je de zin openen.' }, ask: { word: 'Vraag', text: 'We vonden het niet in de advertentie. Vraag het voordat je kiest.' }, no: { word: 'Past niet', text: 'De advertentie zegt hier nee op.' }, plain: { word: 'Goed om te weten', text: 'Een feit zonder oordeel.' },
  },
  evidence: {
    title: 'Waarom we zeggen: “{{label}}”', name: 'Bewijs', failed: 'We kunnen de zin nu niet tonen. Probeer het over een minuut opnieuw.'
  },
  workplace: { 'on-site': 'Op locatie', hybrid: 'Deels thuis', remote: 'Op afstand in NL' },
  contract: { permanent: 'vast', temporary: 'tijdelijk', freelance: 'freelance', internship: 'stage', traineeship: 'traineeship', voluntary: 'vrijwilligerswerk' },
  homeType: { room: 'Kamer', studio: 'Studio', apartment: 'Appartement', house: 'Huis', 'anti-squat': 'Antikraak' },
  furnishing: { furnished: 'Gemeubileerd', upholstered: 'Gestoffeerd', bare: 'Kaal' },
  furnishingLong: { furnished: 'Gemeubileerd: je kunt er zo in', upholstered: 'Gestoffeerd: vloer en gordijnen, geen meubels', bare: 'Kaal: geen vloer, geen gordijnen' },
  education: { none: 'Geen diploma nodig', vocational: 'Mbo', bachelor: 'Bachelor (hbo of universiteit)', master: 'Master', doctorate: 'Doctoraat' },
  cefr: { A1: 'A1, een paar woorden', A2: 'A2, eenvoudig gesprek', B1: 'B1, gewoon gesprek', B2: 'B2, goed', C1: 'C1, heel goed', C2: 'C2, als moedertaal' },
  mode: { bicycle: 'Fiets', 'public-transport': 'Trein en bus', car: 'Auto' },
  travel: { minutes: '{{minutes}} min', hours: '{{hours}} u {{minutes}}', about: 'ongeveer', estimate: 'schatting', from: 'De minuten tellen vanaf {{place}}.', why: 'Ze zijn geschat uit de afstand, zonder dienstregeling.', more: 'Zo schatten we' },
  view: { name: 'Weergave', list: 'Lijst', map: 'Kaart', failed: 'De kaart kan hier niet worden getoond. In de lijst staat alles wat erop staat.' },
  permit: { 'free-to-work': 'Ik mag vrij werken (EU, partner, asielvergunning)', 'highly-skilled-migrant': 'Kennismigrant', 'highly-skilled-migrant-reduced': 'Kennismigrant na studie', 'blue-card': 'Europese blauwe kaart', 'search-year': 'Zoekjaar', 'other-permit': 'Een andere vergunning' },
  situation: { 'eu-worker': 'EU', 'knowledge-migrant': 'kennismigrant', 'search-year': 'zoekjaar', partner: 'partner', 'status-holder': 'statushouder', other: 'anders' },
  facet: {
    count_one: '{{count}} aanbod', count_other: '{{count}} keer aanbod',
    title: {
      dutch: 'Nederlands dat je nodig hebt', permit: 'Je vergunning', working: 'Op het werk spreek je', asks: 'Wat ze vragen', pay: 'Loon', hours: 'Uren per week', workplace: 'Werkplek', contract: 'Contract', ad: 'De advertentie', distance: 'Rond {{place}}', distanceFrom: 'Afstand en tijd vanaf', registration: 'Inschrijving', internationals: 'Internationals', cost: 'Totale kosten per maand', type: 'Soort woning', persons: 'Voor wie',
      furnishing: 'Inrichting', available: 'Vrij op',
    },
    dutch: { 'not-needed': 'Geen', plus: 'Een pluspunt', 'willing-to-learn': 'Bereid te leren', required: 'Verplicht', unstated: 'Niet vermeld' },
    possibility: { possible: 'Mogelijk', impossible: 'Niet mogelijk', unstated: 'Niet vermeld' }, welcome: { welcome: 'Welkom', excluded: 'Uitgesloten', unstated: 'Niet vermeld' }, adLanguage: { en: 'het Engels', nl: 'het Nederlands', de: 'het Duits', mixed: 'twee talen', other: 'een andere taal', any: 'alle talen' },
    working: { en: 'Engels', nl: 'Nederlands', de: 'Duits', mixed: 'meer talen' }, educationAny: 'Elke opleiding', experienceAny: 'Elke ervaring', asksHint: 'Alleen als het erin staat.', depositAny: 'Elke borg', stayAny: 'Elk kortste verblijf',
    permitLabel: 'Loon is genoeg voor mijn vergunning:', permitAny: 'Elke vergunning', ageLabel: 'Je leeftijd', age30: '30 jaar of ouder', ageUnder30: 'Jonger dan 30 jaar', payAny: 'Elk loon, ook niet vermeld', hoursAny: 'Elk aantal uren', hours: { full: '36 uur of meer', part: '24 tot 35 uur', few: 'Minder dan 24 uur' },
    anyLanguage: 'Ook advertenties in andere talen', postedLabel: 'Geplaatst sinds', postedAny: 'Wanneer ook geplaatst', posted_one: 'Sinds gisteren', posted_other: 'In de laatste {{count}} dagen', distanceAny: 'Elke afstand',
    registrationHint: 'Bij de gemeente (BRP). Je hebt het nodig voor een BSN, je burgerservicenummer.', costAny: 'Alle kosten', personsAny: 'Elk aantal personen', roomsLabel: 'Kamers', roomsAny: 'Elk aantal kamers', pets: 'Met een huisdier', availableLabel: 'Ik wil erin op', availableHint: 'Woningen die op deze dag vrij zijn.',
  },
  filter: {
    open: 'Filters', openCount: 'Filters · {{count}}', applied: 'Filters die aan staan', remove: 'Weghalen:', clear: 'Alles weghalen', showVacancies_one: 'Toon {{count}} vacature', showVacancies_other: 'Toon {{count}} vacatures', showHomes_one: 'Toon {{count}} woning', showHomes_other: 'Toon {{count}} woningen',
    dutch: 'Nederlands: {{value}}', adLanguage: 'Advertenties in {{value}}', registration: 'Inschrijving: {{value}}', internationals: 'Internationals: {{value}}', meetsPermit: 'Loon haalt: {{value}}', age: 'Leeftijd {{age}}', payMin: '{{amount}} of meer', maxCost: 'Hoogstens {{amount}}', hoursMin: '{{hours}} uur of meer',
    hoursMax: '{{hours}} uur of minder', radius: 'Binnen {{km}} km', minArea: '{{area}} m² of meer', minRooms_one: '{{count}} kamer of meer', minRooms_other: '{{count}} kamers of meer', postedSince: 'Geplaatst sinds {{date}}', availableFrom: 'Vrij op {{date}}', until: 'Tot {{date}}', experienceMax_one: 'Hoogstens {{count}} jaar ervaring', experienceMax_other: 'Hoogstens {{count}} jaar ervaring', working: 'Op het werk: {{value}}', depositMax: 'Borg hoogstens {{amount}}', minStayMax_one: 'Voor {{count}} maand of langer', minStayMax_other: 'Voor {{count}} maanden of langer', nearVacancy: 'Bij het werk dat je bekeek', near: 'In het gebied van de kaart',
  },
  filterName: {
    q: 'de woorden', place: 'de plaats', radiusKm: 'de afstand', dutch: 'Nederlands', workplace: 'werkplek', contract: 'contract', adLanguage: 'taal van de advertentie', registration: 'inschrijving', internationals: 'internationals', type: 'soort woning', furnishing: 'inrichting', sponsor: 'erkend referent', pets: 'huisdieren',
    meetsPermit: 'loon voor de vergunning', age: 'leeftijd', payMinEurMonth: 'loon', maxCostEurMonth: 'totale kosten', hoursMin: 'minste uren', hoursMax: 'meeste uren', minAreaM2: 'grootte', minRooms: 'kamers', persons: 'personen', postedSince: 'datum van plaatsing', availableFrom: 'dag van intrek', until: 'laatste dag', vacancyId: 'bij het werk', occupation: 'beroep',
    skill: 'vaardigheid', near: 'de plaats', relocation: 'hulp bij verhuizen', sponsorship: 'vergunning via de werkgever', education: 'opleiding', experienceMax: 'ervaring', workingLanguage: 'taal op het werk', depositMaxEur: 'borg', minStayMaxMonths: 'kortste verblijf',
  },
  sort: { name: 'Volgorde:', relevance: 'past het best', newest: 'nieuwste', pay: 'loon', cost: 'laagste kosten', distance: 'dichtstbij' },
  paging: { name: 'Pagina’s', previous: 'Vorige', next: 'Volgende', at: 'Pagina {{page}} van {{pages}}' },
  results: {
    vacancies_one: '{{count}} vacature', vacancies_other: '{{count}} vacatures', vacanciesFor_one: '{{count}} vacature voor “{{words}}”', vacanciesFor_other: '{{count}} vacatures voor “{{words}}”', homes_one: '{{count}} woning', homes_other: '{{count}} woningen', homesFor_one: '{{count}} woning voor “{{words}}”', homesFor_other: '{{count}} woningen voor “{{words}}”',
    searchingVacancies: 'We zoeken werk', searchingHomes: 'We zoeken woningen', showing: 'Je ziet', insteadOf: 'in plaats van “{{typed}}”.', leftOutDutch_one: 'Nog {{count}} vraagt Nederlands.', leftOutDutch_other: 'Nog {{count}} vragen Nederlands.', leftOut_one: 'Nog {{count}} is in een andere taal.', leftOut_other: 'Nog {{count}} zijn in andere talen.', include: 'Toon die ook',
    reduced: 'Onze snelle zoekdienst rust even. Deze resultaten kloppen, maar de volgorde kan eenvoudiger zijn.',
  },
  empty: { vacancies: 'Geen vacature past bij dit alles', homes: 'Geen woning past bij dit alles', loosen: 'Haal één ding weg, dan is er:', words: 'Geen aanbod heeft de woorden “{{words}}” met deze filters.', filters: 'Geen aanbod heeft al deze filters samen.', without_one: 'Zonder {{filter}}: {{count}}', without_other: 'Zonder {{filter}}: {{count}}', clear: 'Opnieuw beginnen' },
  permitPanel: { title: 'Je vergunning', text: '{{permit}}: sinds {{date}} is minstens {{amount}} bruto per maand nodig, zonder vakantiegeld. Vraag naar je precieze aanbod.', valid: 'Geldig {{from}} – {{to}}.', source: 'Bron: {{host}}' },
  form: {
    notSaid: 'Zeg ik niet', noneIsAll: 'Kies niets voor alles.', optional: 'Dit mag leeg blijven.',
    error: { range: 'Dit getal is te laag of te hoog.', number: 'Vul een getal in.', invalid: 'Dit kunnen we niet lezen. Kijk het na.', nothing: 'Kies werk, een woning, of allebei.', some_one: 'Eén veld moet je nog nakijken.', some_other: '{{count}} velden moet je nog nakijken.' },
  },
  signIn: { lead: 'Voor medewerkers van IWCN en voor werkgevers. Werk of een woning zoeken kan zonder account.', email: 'E-mail', password: 'Wachtwoord', emailMissing: 'Vul je e-mailadres in.', passwordMissing: 'Vul je wachtwoord in.', refused: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze na en probeer het opnieuw.' },
  gate: { staff: { title: 'De balie is voor medewerkers', text: 'Log in met je medewerkersaccount om de nieuwkomers te zien.' }, employer: { title: 'Plaats een vacature', text: 'Log in met het account van je organisatie. Je vacature is binnen enkele seconden te vinden.' } },
  sources: { now: 'Nu gelezen', source: 'Bron', kind: 'Soort', offers: 'Open aanbod', read: 'Laatst gelezen', never: 'nog niet', employerForm: 'Hier geplaatst door werkgevers' },
};
