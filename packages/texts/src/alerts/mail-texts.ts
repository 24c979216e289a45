import type { ReasonLanguage } from '../reasons/index.js';

export type MailKindWord = 'at-once' | 'daily' | 'weekly';

/** The words of the mails. `{{n}}` and `{{title}}` are filled in by the functions below. */
interface MailTexts {
  site: string;
  subjectOne: Record<'vacancy' | 'home', string>;
  subjectMany: Record<MailKindWord, string>;
  greeting: Record<MailKindWord, string>;
  jobs: string;
  homes: string;
  why: string;
  more: string;
  seeAll: string;
  open: string;
  perMonth: string;
  settings: string;
  unsubscribe: string;
  footer: string;
  confirmSubject: string;
  confirmTitle: string;
  confirmText: string;
  confirmButton: string;
  confirmIgnore: string;
}

const TEXTS: Record<ReasonLanguage, MailTexts> = {
  en: {
    site: 'Make it in the North',
    subjectOne: { vacancy: 'New job: {{title}}', home: 'New home: {{title}}' },
    subjectMany: { 'at-once': '{{n}} new offers for you', daily: '{{n}} new offers today', weekly: '{{n}} new offers this week' },
    greeting: { 'at-once': 'This is new for you.', daily: 'This was new for you since yesterday.', weekly: 'This was new for you this week.' },
    jobs: 'Jobs', homes: 'Homes', why: 'Why you get this', more: 'and {{n}} more', seeAll: 'See all that is new', open: 'Open', perMonth: 'a month',
    settings: 'Change what you are told', unsubscribe: 'Stop this mail',
    footer: 'You get this mail because you asked for it and confirmed this address.',
    confirmSubject: 'Confirm your mail address', confirmTitle: 'Is this your address?', confirmText: 'Somebody, we hope you, asked us to mail new jobs and homes in the north of the Netherlands to this address. Open the page and press the button. The link works for two days.',
    confirmButton: 'Confirm this address', confirmIgnore: 'Was it not you? Then do nothing: we send no more mail.',
  },
  nl: {
    site: 'Make it in the North',
    subjectOne: { vacancy: 'Nieuwe baan: {{title}}', home: 'Nieuwe woning: {{title}}' },
    subjectMany: { 'at-once': '{{n}} keer nieuw voor je', daily: '{{n}} keer nieuw vandaag', weekly: '{{n}} keer nieuw deze week' },
    greeting: { 'at-once': 'Dit is nieuw voor je.', daily: 'Dit was sinds gisteren nieuw voor je.', weekly: 'Dit was deze week nieuw voor je.' },
    jobs: 'Banen', homes: 'Woningen', why: 'Waarom je dit krijgt', more: 'en nog {{n}}', seeAll: 'Bekijk alles wat nieuw is', open: 'Openen', perMonth: 'per maand',
    settings: 'Verander wat je hoort', unsubscribe: 'Stop deze mail',
    footer: 'Je krijgt deze mail omdat je erom vroeg en dit adres bevestigde.',
    confirmSubject: 'Bevestig je mailadres', confirmTitle: 'Is dit je adres?', confirmText: 'Iemand, hopelijk jij, vroeg ons om nieuwe banen en woningen in het noorden naar dit adres te mailen. Open de pagina en druk op de knop. De link werkt twee dagen.',
    confirmButton: 'Bevestig dit adres', confirmIgnore: 'Was jij dit niet? Doe dan niets: we sturen verder geen mail.',
  },
};

/** The words of the mails in a language. */
export function mailTexts(language: ReasonLanguage): MailTexts {
  return TEXTS[language];
}

/** A text with its number, written as the language does, or its title. */
export function fillText(text: string, values: { n?: number; title?: string }, language: ReasonLanguage): string {
  const { n, title } = values;
  const number = n === undefined ? undefined : new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB').format(n);
  return text.replace(/\{\{(n|title)\}\}/g, (hole, name: 'n' | 'title') => (name === 'n' ? number : title) ?? hole);
}
