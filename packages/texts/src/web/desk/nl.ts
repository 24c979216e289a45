import type { DeskTexts } from './desk-texts.js';

/** De Nederlandse woorden van de eigen pagina's van de balie. */
export const deskNl: DeskTexts = {
  rail: { newcomers: 'Nieuwkomers', cohorts: 'Groepen', review: 'Te bekijken', names: 'Namen nakijken' },
  finder: { vacancy: 'Zoek werk', home: 'Zoek een woning' },
  taken: { home: 'Woning vergeven aan dossier {{case}}', homeOwn: 'Hun woning', job_one: '{{count}} plek bij dit werk vergeven: dossier {{cases}}', job_other: '{{count}} plekken bij dit werk vergeven: dossiers {{cases}}', jobOwn: 'Hun werk' },
  file: {
    title: 'Dossier van een nieuwkomer', back: 'Alle nieuwkomers', open: 'Alles over dit huishouden', noContact: 'Er is geen e-mailadres of telefoonnummer bewaard.', case: 'Zaak {{number}}', arrived: 'aangekomen op {{date}}', arrives: 'komt aan op {{date}}', notArrived: 'dag van aankomst niet bekend', 
    adults_one: '{{count}} volwassene', adults_other: '{{count}} volwassenen', children_one: '{{count}} kind', children_other: '{{count}} kinderen', pets: 'met een huisdier', unknown: 'niet gezegd', any: 'maakt niet uit', list: '{{from}} tot {{to}}', upTo: 'hoogstens {{value}}', from: 'vanaf {{value}}', until: 'tot en met {{value}}', least: 'minstens {{value}}',
    reads: 'Wie dit dossier opende', readsText: 'Elke keer dat iemand dit dossier opent, wordt vastgelegd.', readBy: '{{name}}, {{date}}', readGone: 'een account dat niet meer bestaat, {{date}}',
    matches: {
      title: 'Wat past', kind: 'Soort match', tab: { pair: 'Samen', vacancy: 'Banen', home: 'Woningen' }, score: '{{score}} van 1.000', scoreHelp: 'Score', computing: 'We vergelijken het profiel met elk open aanbod.', none: { pair: 'Er passen nog geen baan en woning bij elkaar.', vacancy: 'Nog geen baan haalt alle toetsen.', home: 'Nog geen woning haalt alle toetsen.' },
      more: 'Meer tonen', shown: '{{shown}} van {{total}}, beste eerst', questions_one: '{{count}} ding na te vragen', questions_other: '{{count}} dingen na te vragen', allClear: 'niets na te vragen', fails_one: '{{count}} toets past niet', fails_other: '{{count}} toetsen passen niet', recommended: 'Door ons aanbevolen', 
      checks: 'Toetsen', parts: 'Waar de score vandaan komt', part: '{{points}} van {{max}}', ask: 'Navragen', fits: 'Past', no: 'Past niet', overruled: 'Berekend: {{reason}}', way: '{{count}} min {{by}}', share: '{{share}} % van het nettoloon', seeJob: 'Bekijk de baan', seeHome: 'Bekijk de woning',
    },
    judge: {
      title: 'Waarom wel, waarom niet?', lead: 'Zoek een open baan of woning op, of van elk één, en zie elke toets voor dit huishouden.', kind: 'Zoek in', vacancy: 'Banen', home: 'Woningen', search: 'Zoek een aanbod op', button: 'Opzoeken', none: 'Geen open aanbod heeft deze woorden.', choose: 'Kies: {{title}}', job: 'Baan', homeChosen: 'Woning', remove: 'Weghalen: {{title}}',
      verdict: { pass: 'Dit past.', ask: 'Dit past, met vragen vooraf.', fail: 'Dit past niet.' }, closed: 'Dit aanbod is niet meer open.', tooMany: 'De eerste {{count}} staan hier; typ meer woorden om te verfijnen.',
    },
    decide: {
      recommend: 'Aanbevelen', setAside: 'Opzij leggen', overrule: 'Nagevraagd', recommendNamed: 'Aanbevelen: {{title}}', setAsideNamed: 'Opzij leggen: {{title}}', overruleNamed: 'Dit heb ik nagevraagd: {{check}}', title: { recommended: 'Dit aanbevelen', 'set-aside': 'Dit opzij leggen', overruled: 'Wat heb je gehoord?' },
      lead: { recommended: 'Het staat bij de nieuwkomer bovenaan, als aanbevolen door de begeleider.', 'set-aside': 'Het verdwijnt uit de lijst van de nieuwkomer, met elk paar waar het in zit.', overruled: 'Deze toets krijgt jouw antwoord, alleen voor deze nieuwkomer.' }, neutral: 'De berekende score blijft zoals hij is, en de lijst van anderen verandert niet.',
      computed: 'De toets zegt: {{reason}}', found: 'Wat je hoorde', pass: 'Het past', fail: 'Het past niet', reason: 'Waarom', reasonHint: 'Voor collega’s. Bewaard met je naam en de tijd.', reasonShort: 'Schrijf minstens {{count}} tekens, zodat een collega het later begrijpt.', publicReason: 'Wat de nieuwkomer mag lezen', publicHint: 'In jouw woorden aan hen. Je mag het leeg laten.',
      save: 'Bewaren', saving: 'Bewaren…', cancel: 'Annuleren', failed: 'Dit is niet bewaard. {{detail}}', choose: 'Zeg wat je hoorde.', done: { recommended: 'Aanbevolen. Het staat nu bovenaan bij de nieuwkomer.', 'set-aside': 'Opzij gelegd. Het is nu weg uit de lijst van de nieuwkomer.', overruled: 'Bewaard. De toets heeft nu jouw antwoord.', revoked: 'Ingetrokken. De lijst is weer zoals berekend.' },
    },
    history: {
      title: 'Besluiten van de balie', none: 'Niemand heeft nog iets met de hand besloten.', recommended: 'Aanbevolen', 'set-aside': 'Opzij gelegd', overruled: 'Nagevraagd: {{check}}', found: { pass: 'het past', fail: 'het past niet', unknown: 'open' }, by: '{{name}}, {{date}}', gone: 'een account dat niet meer bestaat, {{date}}', told: 'De nieuwkomer leest: “{{words}}”', revoke: 'Intrekken', revokeNamed: 'Intrekken: {{title}}', revoked: 'Ingetrokken door {{name}} op {{date}}',
      revokedGone: 'Beëindigd op {{date}}', ended: 'Beëindigde besluiten ({{count}})',
    },
    permit: {
      title: 'Situatie en vergunning', situation: 'Kwam als', right: 'Recht om te werken', birthUnknown: 'Geboortedatum niet bekend: het hogere loon geldt', threshold: 'Loon dat de vergunning vraagt', perMonth: '{{amount}} per maand, bruto, zonder vakantiegeld', noThreshold: 'geen minimumloon', toConfirm: 'nog te bevestigen', older: 'Vanaf {{date}} (verjaardag {{age}}) telt het hogere loon: {{amount}}.', until: 'Deze bedragen gelden tot en met {{date}}.', sponsor: 'Erkend referent', sponsorNeeded: 'nodig',
      sponsorFree: 'niet nodig', rules: 'De regels in woorden',
      situationOf: { 'free-to-work': 'Vrij om te werken', 'highly-skilled-migrant': 'Kennismigrant', 'highly-skilled-migrant-reduced': 'Kennismigrant na studie', 'blue-card': 'Europese blauwe kaart', 'search-year': 'Zoekjaar', 'other-permit': 'Een andere vergunning' },
    },
    marks: {
      title: 'Wat ze zelf zeiden', none: 'Ze hebben nog niets aangegeven of gedeeld.', shared: 'Met ons gedeeld', gone_one: 'Nog {{count}} wordt niet meer aangeboden.', gone_other: 'Nog {{count}} worden niet meer aangeboden.', lookNamed: 'Bekijk waarom: {{title}}', markSeen: 'Markeer als gezien', interested: 'Interesse', refused: 'Niets voor mij', byStaff: 'door ons genoteerd',
      reason: { 'too-far': 'te ver', 'too-expensive': 'te duur', 'other-work': 'ander werk', hours: 'de uren', language: 'de taal', replied: 'al gereageerd', unsuitable: 'de werkgever of verhuurder', other: 'een andere reden' },
    },
    changes: { title: 'Wat één verandering zou geven', none: 'Geen enkele losse verandering opent meer.' },
    placements: { title: 'Plaatsingen', none: 'Nog nergens geplaatst.', placed: 'Geplaatst', cohort: 'De groep', endButton: 'Beëindig', endNamed: 'Beëindig de plaatsing: {{title}}', endTitle: 'Deze plaatsing beëindigen', endLead: 'De woning en de plek op het werk zijn vanaf dan weer vrij. De plaatsing blijft in het dossier, met je reden.', endHow: 'Hoe het afliep', endChoose: 'Zeg hoe het afliep.', endSave: 'Beëindig de plaatsing', end: { withdrawn: 'Ingetrokken', 'refused-by-newcomer': 'Zij zeiden nee', 'refused-by-provider': 'De werkgever of verhuurder zei nee', 'moved-on': 'Verder gegaan' } },
    alerts: { title: 'Wat ze te horen kregen', none: 'Er is nog geen bericht gestuurd.', seen: 'gezien', notSeen: 'nog niet gezien' },
    ready: {
      title: 'Hoe volledig het profiel is', complete: 'Alles wat het antwoord verandert, is ingevuld.', missing_one: '{{count}} van {{of}} dingen ontbreekt.', missing_other: '{{count}} van {{of}} dingen ontbreken.', opensJobs_one: 'Zou {{count}} baan openen', opensJobs_other: 'Zou {{count}} banen openen', opensHomes_one: 'Zou {{count}} woning openen', opensHomes_other: 'Zou {{count}} woningen openen',
      asks_one: 'Beantwoordt een vraag bij {{count}} van de 100 beste banen', asks_other: 'Beantwoordt een vraag bij {{count}} van de 100 beste banen',
      gap: { work: 'Geen wens voor werk', home: 'Geen wens voor een woning', english: 'Niveau van het Engels', education: 'Opleiding', experience: 'Jaren ervaring', skills: 'Vaardigheden', birthDate: 'Geboortedatum: die bepaalt welk loon de vergunning vraagt', place: 'Waar ze nu wonen of verblijven', moveIn: 'Wanneer ze kunnen intrekken' },
    },
    wishes: {
      title: 'Wat ze hebben en willen', languages: 'Talen', work: 'Werk', home: 'Woning', reach: 'Reizen', occupations: 'Banen', skills: 'Vaardigheden', experience: 'Ervaring', years_one: '{{count}} jaar', years_other: '{{count}} jaar', education: 'Opleiding', hours: 'Uren per week', pay: 'Minste loon', workplace: 'Werkplek', contract: 'Contract', start: 'Kan beginnen', types: 'Soort', cost: 'Hoogstens, alles samen', share: 'Hoogstens van het nettoloon', area: 'Grootte', rooms: 'Kamers', furnishing: 'Inrichting',
      registration: 'Moet kunnen inschrijven', moveIn: 'Intrekken', stay: 'Blijven', months_one: '{{count}} maand', months_other: '{{count}} maanden', from: 'Vanaf', longest: 'Langste reis', minutes_one: '{{count}} minuut', minutes_other: '{{count}} minuten', yes: 'ja', no: 'nee', noWork: 'Er is geen wens voor werk ingevuld.', noHome: 'Er is geen wens voor een woning ingevuld.', language: { en: 'Engels', nl: 'Nederlands', de: 'Duits' }, by: { bicycle: 'met de fiets', 'public-transport': 'met trein en bus', car: 'met de auto' },
      educationOf: { none: 'geen', secondary: 'middelbare school', vocational: 'mbo', bachelor: 'bachelor', master: 'master', doctorate: 'doctoraat' },
    },
    check: {
      'language-dutch': 'Nederlands', 'language-english': 'Engels', 'permit-work': 'vergunning', 'permit-sponsor': 'referent', education: 'opleiding', licence: 'bevoegdheid', hours: 'uren', 'pay-minimum': 'loon', contract: 'contract', workplace: 'werkplek', start: 'begin', reach: 'reis naar het werk', 'cost-total': 'totale kosten', 'household-size': 'grootte van het huishouden', registration: 'inschrijven', internationals: 'internationals',
      availability: 'data', 'stay-minimum': 'kortste verblijf', pets: 'huisdieren', furnishing: 'inrichting', area: 'grootte', rooms: 'kamers', type: 'soort woning', 'step-free': 'zonder treden', deposit: 'borg', commute: 'reis ertussen', 'cost-share': 'deel van het loon', 'start-move-in': 'begin en intrekken',
    },
  },
  cohort: {
    title: 'Een groep', back: 'Alle groepen', members_one: '{{count}} huishouden', members_other: '{{count}} huishoudens', placedOf_one: '{{count}} van {{of}} geplaatst', placedOf_other: '{{count}} van {{of}} geplaatst', csv: 'Downloaden als CSV',
    list: { title: 'Groepen', lead: 'Huishoudens die in één keer een plek krijgen, zodat iedereen samen het best geholpen is, en niemand bij toeval.', new: 'Nieuwe groep', none: 'Nog geen groepen', noneText: 'Begin er een met de nieuwkomers die een plek nodig hebben.', by: 'begonnen door {{name}}, {{date}}' },
    create: {
      title: 'Nieuwe groep', name: 'Naam', nameHint: 'Zoals “Aankomst januari”.', nameMissing: 'Geef de groep een naam.', find: 'Zoek nieuwkomers', people: 'Nieuwkomers om uit te kiezen', in: 'Erbij', situation: 'Situatie', fits: 'Past', fitsText: '{{jobs}} banen, {{homes}} woningen', all_one: 'Kies de {{count}} die hier staat', all_other: 'Kies alle {{count}} die hier staan', nobody: 'Kies niemand',
      chosen_one: '{{count}} huishouden gekozen', chosen_other: '{{count}} huishoudens gekozen', chooseMissing: 'Kies minstens één huishouden.', save_one: 'Begin met {{count}} huishouden', save_other: 'Begin met {{count}} huishoudens',
    },
    pager: { before: 'Eerdere', next: 'Volgende', shown: '{{from}}–{{to}} van {{total}}', none: 'Niets te tonen' },
    plan: {
      make: 'Maak een plan', again: 'Opnieuw plannen', stop: 'Stop hier', which: 'Welk plan', option: 'Plan {{number}}, {{date}}', about: 'Plan {{number}}', noneYet: 'Nog geen plan', noneText: 'Stel in wat vrij blijft en wat vaststaat, en maak dan een plan. Een eerste is er meteen; het wordt beter terwijl je kijkt.', accepted: 'Aangenomen', failed: 'Mislukt', failedText: 'Het plan kon niet worden gemaakt. Probeer het opnieuw.',
      state: { queued: 'Wacht', collecting: 'Zoekt uit wat past', improving: 'Wordt beter', done: 'Klaar', cancelled: 'Gestopt', failed: 'Mislukt' }, proven: 'Bewezen: niets is beter', better: 'Hoogstens {{percent}} % beter bestaat', noBound: 'Hoe goed is nog niet bekend', provenText: 'Geen plan geeft in totaal meer. Dat is bewezen.', betterText: 'Er bestaat misschien een beter plan, hoogstens {{percent}} % beter.', noBoundText: 'Hoeveel beter een plan kan zijn, is niet bekend.',
      cancelledText: 'Gestopt. Dit is het beste plan tot dan toe.', outdated: 'De groep is sindsdien veranderd. Plan opnieuw voordat je aanneemt.',
      underWay: { queued: 'Wacht op zijn beurt; {{waiting}} ervoor.', collecting: 'Zoekt uit wat bij wie past, al {{seconds}} s.', improving: 'Dit plan kun je al bekijken, en het wordt beter. {{seconds}} s tot nu toe.' },
      placed: 'Geplaatst', value: 'Waarde van het plan', bound: 'Geen plan is meer waard dan', oneAfterAnother: 'Een voor een', gained: 'dit is {{percent}} % meer', requested: 'gevraagd door {{name}}, {{date}}', moves_one: '{{count}} wijziging met de hand', moves_other: '{{count}} wijzigingen met de hand',
    },
    view: { name: 'Manier van kijken', table: 'Tabel', board: 'Bord', plots: 'Grafieken', settings: 'Instellingen', history: 'Geschiedenis' },
    table: {
      caption: 'Wat elk huishouden krijgt', filter: 'Welke huishoudens', filters: { all: 'Alle', placed: 'Geplaatst', unplaced: 'Zonder', questions: 'Met vragen', 'by-hand': 'Met de hand' }, find: 'Naam, baan, woning of plaats', household: 'Huishouden', job: 'Baan', home: 'Woning', fit: 'Past', change: 'Wijzigen', minutes: '{{count}} min', share: '{{share}} % van het nettoloon', move: 'Verplaats naar…', moveNamed: 'Verplaats {{name}} naar…', why: 'Waarom',
      whyNamed: 'Waarom: {{name}}',
    },
    mark: { urgent: 'Kan niet wachten', pin: 'Vast', move: 'Met de hand', override: 'Over een toets heen' },
    board: { waiting: 'Zonder plek', nobodyWaits: 'Iedereen heeft een plek.', placed: 'Geplaatst', noTown: 'Geen plaats genoemd' },
    member: {
      gets: 'Krijgt', nothing: 'Niets in dit plan.', because: 'Met de hand: {{reason}}', whyFits: 'Waarom het past', pin: 'Zet dit vast', unpin: 'Niet meer vast', exclude: 'Plan dit nooit', toNothing: 'Laat zonder', moveTo: 'Verplaats naar…', couldHave: 'Wat ook zou passen', noOther: 'Niets anders past bij dit huishouden.', score: 'past {{score}}', gains: 'het plan wint {{points}}', loses: 'het plan verliest {{points}}',
      wish: 'hun wens {{number}}', free: 'Vrij', heldBy: 'Nu voor {{names}}', heldBack: 'Niet vrij: wordt vrijgehouden', move: 'Verplaats', moveNamed: 'Verplaats naar {{title}}',
    },
    reason: {
      title: { move: 'Verplaatsen naar', pin: 'Vast in elk plan', exclude: 'Nooit voor dit huishouden' }, why: 'Waarom', hint: 'Bewaard met je naam, voor collega’s.', missing: 'Schrijf waarom, in minstens 3 tekens.', pinToo: 'Ook vast in latere plannen', save: { move: 'Verplaatsen', pin: 'Vastzetten', exclude: 'Uitsluiten' }, back: 'Terug', insist: { displace: 'Ja, haal de anderen eruit', override: 'Ja, doe het toch' },
    },
    done: { moved: 'Verplaatst. De waarde van het plan is opnieuw geteld.', pinned: 'Vastgezet. Elk later plan houdt dit zo.', unpinned: 'Niet meer vast.', excluded: 'Uitgesloten. Plan opnieuw om te zien wat verandert.' },
    accept: {
      button: 'Neem het plan aan', title: 'Dit plan aannemen?', text_one: '{{count}} huishouden wordt erdoor geplaatst. De woning en baan zijn dan vergeven.', text_other: '{{count}} huishoudens worden erdoor geplaatst. Hun woningen en banen zijn dan vergeven.', without_one: '{{count}} huishouden blijft zonder.', without_other: '{{count}} huishoudens blijven zonder.', questions_one: '{{count}} vraag is nog niet gesteld.', questions_other: '{{count}} vragen zijn nog niet gesteld.',
      kept: 'Je naam en de tijd worden bewaard.', sure: 'Ja, neem het aan', notYet: 'Nog niet', done: 'Aangenomen door {{name}} op {{date}}.',
    },
    settings: {
      title: 'Waar het plan op let', aim: 'Doel', aims: { 'best-fit': 'In totaal het best passend', 'most-placed': 'Zo veel mogelijk' }, aimText: { 'best-fit': 'De grootste waarde over alle huishoudens samen.', 'most-placed': 'Eerst de meeste huishoudens, en daarvan de grootste waarde.' }, heldBack: 'Woningen die vrij blijven', heldBackText: 'Voor wie hierna komt. Een deel wordt naar boven afgerond; bij allebei telt het grootste.', kind: 'Soort', anyKind: 'elke woning', percent: 'Procent',
      homes: 'Of minstens', drop: 'Weghalen', hold: 'Houd woningen vrij', save: 'Bewaren', saved: 'Bewaard.', pins: 'Vast', pinsText: 'Elk plan geeft deze huishoudens precies dit.', noPins: 'Er staat niets vast.', unpin: 'Niet meer vast', unpinNamed: 'Niet meer vast: {{name}}', exclusions: 'Uitgesloten', noExclusions: 'Er is niets uitgesloten.', allow: 'Weer toestaan', allowNamed: 'Weer toestaan: {{title}}', everybody: 'iedereen',
      people: 'Huishoudens', urgent: 'Kan niet wachten', urgentNamed: 'Kan niet wachten: {{name}}', remove: 'Eruit halen', removeNamed: 'Eruit halen: {{name}}', placed: 'geplaatst',
    },
    wishes: {
      title: 'Wat {{name}} wensen', head: 'Wensen', open_one: '{{count}} wens', open_other: '{{count}} wensen', openNamed_one: '{{name}}: {{count}} wens', openNamed_other: '{{name}}: {{count}} wensen', lead: 'In hun eigen volgorde, de beste eerst. Een eerdere wens telt in elk plan zwaarder.', none: 'Er is geen wens opgeschreven. Het plan gaat af op wat past.', up: 'Omhoog', upNamed: 'Omhoog: {{title}}', down: 'Omlaag', downNamed: 'Omlaag: {{title}}', dropNamed: 'Haal weg: {{title}}', gone: 'een aanbod dat niet meer open is',
      add: 'Een wens toevoegen', addOne: 'Voeg toe als laatste wens', addPair: 'Voeg beide toe als één wens',
    },
    places: { title: 'Werk voor meer dan één', text: 'Zonder getal hier is er bij werk plek voor één persoon. 0 houdt het buiten het plan.' },
    history: { title: 'Wat er is gedaan', undo: 'Ongedaan maken', undoNamed: 'Laatste wijziging ongedaan maken: {{name}}', undoReason: 'Teruggenomen' },
    action: {
      created: 'Begonnen', 'settings-changed': 'Instellingen gewijzigd', 'member-added': 'Huishouden erbij', 'member-removed': 'Huishouden eruit', 'member-changed': 'Wensen of spoed gewijzigd', pinned: 'Vastgezet', unpinned: 'Niet meer vast', excluded: 'Uitgesloten', allowed: 'Weer toegestaan', 'plan-requested': 'Plan gevraagd', 'plan-cancelled': 'Plan gestopt', moved: 'Met de hand verplaatst', 'plan-accepted': 'Plan aangenomen', 'placement-ended': 'Plaatsing beëindigd',
    },
    problem: {
      'home-taken': 'Een ander huishouden heeft deze woning.', 'places-full': 'Alle plekken van deze baan zijn vergeven.', 'held-back': 'Er zouden te weinig woningen vrij blijven.', 'check-failed': 'Een toets past niet bij dit huishouden.', excluded: 'Dit is uitgesloten.', 'offer-ended': 'Dit aanbod is niet meer open.', 'offer-taken': 'Iets in dit plan is intussen vergeven. Plan opnieuw.', 'plan-changed': 'Een collega heeft het plan gewijzigd. Kijk opnieuw.', 'plan-accepted': 'Dit plan is aangenomen; het verandert niet meer.',
      'plan-unfinished': 'Het plan wordt nog gemaakt.', 'already-placed': 'Een huishouden in dit plan is intussen geplaatst. Plan opnieuw.', changed: 'Een collega heeft de groep gewijzigd. Kijk opnieuw.', empty: 'De groep heeft geen huishoudens.', pinned: 'Iemand staat hierop vast. Haal dat eerst weg.', other: 'Dit lukte niet. Probeer het over een minuut opnieuw.',
    },
    plots: {
      numbers: 'De getallen', bySize: 'Geplaatst naar grootte van het huishouden', placed: 'Geplaatst', without: 'Zonder', value: 'Wat het plan waard is', valueText: 'Dezelfde huishoudens en hetzelfde aanbod, op andere manieren geplaatst. Geen plan kan meer waard zijn dan de grens.', way: 'Manier', oneAfterAnother: 'Een voor een', greedy: 'Beste eerst', thisPlan: 'Dit plan', bound: 'Grens', minutes: 'Reis tussen woning en baan', minutesText: 'Schattingen, in minuten heen.', minutesHead: 'Minuten', min: 'min',
      shares: 'Wat de woning kost van het nettoloon', sharesText: 'Nettoloon van die baan, als de advertentie het loon noemt.', sharesHead: 'Deel', households: 'Huishoudens', step: '{{from}}–{{to}} {{unit}}', above: '{{from}} {{unit}} en meer', groups: 'Wie een plek krijgt, per groep', groupsText: 'Procent van elke groep dat geplaatst is. Groepen gaan nooit over nationaliteit, geslacht of leeftijd.', group: 'Groep', percent: 'Procent geplaatst', even: 'Hoe gelijk het is',
      wants: { 'job-and-home': 'Wil een baan en een woning', job: 'Wil een baan', home: 'Wil een woning', nothing: 'Geen wensen' }, urgent: 'Kan niet wachten', notUrgent: 'Kan wachten', least: 'Het minst geholpen: {{group}}, {{percent}} % geplaatst.', envy_one: '{{count}} huishouden zou beter af zijn met wat een ander heeft.', envy_other: '{{count}} keer zou een huishouden beter af zijn met wat een ander heeft.', urgentPlaced: 'Van de {{members}} die niet kunnen wachten, zijn er {{placed}} geplaatst.', held: 'Vrijgehouden, {{kind}}: {{free}} vrij, {{keep}} moet.',
      unplaced: {
        'no-wishes_one': '{{count}} zonder: er zijn geen wensen ingevuld.', 'no-wishes_other': '{{count}} zonder: er zijn geen wensen ingevuld.', 'nothing-fits_one': '{{count}} zonder: niets past.', 'nothing-fits_other': '{{count}} zonder: niets past.', excluded_one: '{{count}} zonder: alles wat past is uitgesloten.', excluded_other: '{{count}} zonder: alles wat past is uitgesloten.',
        'held-back_one': '{{count}} zonder: wat past wordt vrijgehouden.', 'held-back_other': '{{count}} zonder: wat past wordt vrijgehouden.', taken_one: '{{count}} zonder: anderen hebben alles wat past.', taken_other: '{{count}} zonder: anderen hebben alles wat past.', placed_one: '{{count}} was al geplaatst.', placed_other: '{{count}} waren al geplaatst.', 'by-hand_one': '{{count}} met de hand zonder gelaten.', 'by-hand_other': '{{count}} met de hand zonder gelaten.',
      },
    },
  },
};
