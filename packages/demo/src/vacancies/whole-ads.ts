import type { LanguageDemand } from '@mitn/domain';
import type { EmployerKey } from '../organisations/employers.js';
import type { TownName } from '../shared/towns.js';

/** An ad that is written as a whole: in German, or in two languages at once. Each paragraph is one text, a list one array. */
export interface WholeAd {
  /** The key of the role whose work it is. */
  role: string;
  title: string;
  language: 'de' | 'mixed';
  dutch: LanguageDemand;
  employer: EmployerKey;
  town: TownName;
  hours: { min: number; max: number };
  pay: { min: number; max: number; period: 'hour' | 'month' } | null;
  skills: string[];
  text: (string | string[])[];
}

export const WHOLE_ADS: WholeAd[] = [
  {
    role: 'support-agent', title: 'Mitarbeiter Kundenservice für deutsche Webshops', language: 'de', dutch: 'not-needed', employer: 'klantpunt', town: 'Groningen', hours: { min: 24, max: 40 }, pay: { min: 15.6, max: 16.8, period: 'hour' },
    skills: ['Kundenservice', 'Deutsch', 'Englisch', 'Schreiben'],
    text: [
      'Unsere Kunden bestellen in Bremen, Graz und Zürich. Du sitzt in Groningen, fünf Minuten vom Bahnhof, und antwortest ihnen so, wie man dort spricht.',
      'Niederländisch brauchst du nicht: im Büro sprechen wir Deutsch und Englisch.', 'Was du machst:',
      ['Fragen per Mail, Chat und Telefon beantworten', 'Pakete suchen und meistens finden', 'über Erstattungen bis 100 Euro selbst entscheiden', 'aufschreiben, was immer wieder schiefgeht'],
      'Wir zahlen 15,60 bis 16,80 Euro brutto pro Stunde. Nach zwei Monaten kannst du drei Tage pro Woche zu Hause arbeiten. Wer aus Deutschland herzieht, bekommt für die ersten vier Wochen ein Zimmer von uns, und jemand geht mit aufs Amt.',
      'Schick uns deinen Lebenslauf über das Formular. Ein Anschreiben lesen wir gern, verlangen es aber nicht.',
    ],
  },
  {
    role: 'welder', title: 'Schweißer MIG/MAG für Schiffssektionen', language: 'de', dutch: 'unstated', employer: 'dollardstaal', town: 'Delfzijl', hours: { min: 38, max: 40 }, pay: { min: 19, max: 23.5, period: 'hour' },
    skills: ['MIG/MAG-Schweißen', 'Zeichnungen lesen', 'Schleifen', 'Kranführung'],
    text: [
      'Dollardstaal baut Schleusentore und Schiffssektionen direkt hinter der Grenze. Von Emden sind es vierzig Minuten mit dem Auto, und eine Fahrgemeinschaft gibt es schon.',
      'Du schweißt Bleche von zehn bis fünfzig Millimetern, in Halle, nach Zeichnung. Geprüft wird mit Ultraschall.', ['Teile heften und schweißen, Verfahren 135 und 136', 'die eigene Naht prüfen, bevor es ein anderer tut', 'mit dem Hallenkran umgehen', 'den Platz sauber halten'],
      'Mitbringen solltest du gültige Schweißerprüfungen oder eine gute Probenaht, dazu Englisch oder Deutsch. Zwei Schichten, die frühe endet um drei.', 'Der Stundenlohn liegt zwischen 19,00 und 23,50 Euro brutto. Der Vertrag ist unbefristet, neue Prüfungen bezahlen wir.',
    ],
  },
  {
    role: 'cook', title: 'Koch für Hotelküche am Wattenmeer', language: 'de', dutch: 'plus', employer: 'zeeaster', town: 'Harlingen', hours: { min: 32, max: 38 }, pay: null,
    skills: ['Kochen', 'Fisch', 'HACCP', 'Teamarbeit'],
    text: [
      'Hinter dem Deich, mit Blick auf die Fähre: unsere Küche hat acht Leute, zwei Öfen und einen Fischer, der um drei anruft.', 'Die Hälfte unserer Gäste kommt aus Niedersachsen und Nordrhein-Westfalen. Etwas Niederländisch ist von Vorteil, aber keine Bedingung.',
      ['einen Posten vorbereiten und führen', 'Schollen filetieren, Krabben pulen', 'ein Gericht des Monats erfinden', 'abends die Küche so verlassen, wie man sie finden möchte'],
      'Du hast Erfahrung in einer Küche, die selbst kocht, und arbeitest auch am Wochenende. Bezahlt wird nach dem Tarifvertrag des Gastgewerbes. Ein Zimmer im Personalhaus kannst du getrennt vom Arbeitsvertrag mieten.',
    ],
  },
  {
    role: 'warehouse', title: 'Medewerker / employee sorting hall, evening shift', language: 'mixed', dutch: 'not-needed', employer: 'pakket', town: 'Hoogeveen', hours: { min: 16, max: 32 }, pay: { min: 15.2, max: 16.4, period: 'hour' },
    skills: ['sorteren', 'hand scanner', 'teamwork', 'heavy lifting'],
    text: [
      'Tussen vijf en tien uur \'s avonds sorteren we 18.000 pakketten. Je werkt in een ploeg van dertig mensen uit elf landen.', 'Between five and ten in the evening we sort 18,000 parcels. You work in a crew of thirty people from eleven countries.',
      ['pakketten sorteren en stapelen / sort and stack parcels', 'scannen / scan', 'wagens laden / load the vans', 'opruimen aan het eind / clean up at the end'],
      'Nederlands is niet nodig. Dutch is not needed, English is enough: the team leaders speak both.', 'Je verdient € 15,20 tot € 16,40 per uur, en na zes uur 125 procent. You earn €15.20 to €16.40 an hour, and 125 per cent after six.', 'Bel niet, kom langs: every Wednesday at four you can see the hall and try the scanner.',
    ],
  },
  {
    role: 'lecturer', title: 'Onderzoeker en docent / researcher and lecturer soil life', language: 'mixed', dutch: 'willing-to-learn', employer: 'veenland', town: 'Assen', hours: { min: 32, max: 38 }, pay: { min: 4357, max: 5538, period: 'month' },
    skills: ['soil ecology', 'lecturing', 'R', 'fieldwork', 'Dutch or willingness to learn'],
    text: [
      'You study what lives in wet soil, and you teach it to people who will farm there. Two days of research, two days of teaching, one day of mud.', 'De helft van de cursisten komt uit de streek en stelt vragen in het Nederlands of in het Drents. Een collega helpt de eerste twee jaar.',
      'You do not need Dutch now, but you are willing to learn it: B1 after two years, with lessons that we pay.', ['lead a small project on worms and water levels', 'teach two courses a year', 'veldexcursies voorbereiden en leiden', 'write for science and for the local paper'],
      'A doctorate is required, and experience in front of a group. Het salaris is € 4.357 tot € 5.538 bruto per maand bij 38 uur. The appointment is for four years. As a recognised sponsor we apply for the permit.',
    ],
  },
  {
    role: 'housekeeping', title: 'Housekeeping Hondsrugbos: wisseldag op vrijdag', language: 'mixed', dutch: 'plus', employer: 'hondsrugbos', town: 'Borger', hours: { min: 8, max: 16 }, pay: { min: 15, max: 15, period: 'hour' },
    skills: ['housekeeping', 'schoonmaken', 'samenwerken'],
    text: [
      'Op vrijdag wisselen 150 huisjes van gast. Between ten and four on Fridays we need many hands, and some on Mondays too.', ['bedden opmaken, badkamers schoonmaken', 'check the kitchen and count the spoons', 'doorgeven wat stuk is', 'eat soup together at half past twelve'],
      'Ervaring is niet nodig. Je werkt met z\'n tweeën, so nobody has to turn a mattress alone. Dutch is nice to have, maar gebaren werken ook.', 'Het loon is € 15,00 per uur, also during the trial day. A shared car leaves Assen at half past eight and is back by five.',
    ],
  },
];
