import type { Language } from '../platform/language.js';

/** The words that the server itself writes into a page: titles, descriptions, and the plain reading view before the app takes over. */
export interface PageTexts {
  site: string;
  titles: Record<string, string>;
  landingDescription: string;
  vacanciesHeading: string;
  vacanciesDescription: string;
  homesHeading: string;
  homesDescription: string;
  counts: (vacancies: number, homes: number) => string;
  found: (total: number) => string;
  vacancyTitle: (title: string, organisation: string) => string;
  closedVacancy: string;
  closedHome: string;
  alternatives: string;
  notFound: string;
  notFoundText: string;
  apply: string;
  contact: string;
  listedBy: string;
  perMonth: string;
  periods: Record<'hour' | 'day' | 'week' | 'month' | 'year', string>;
  years: (years: number) => string;
  yesNo: (yes: boolean) => string;
  costsOpen: string;
  facts: Record<'employer' | 'place' | 'pay' | 'dutch' | 'education' | 'experience' | 'confirmed' | 'number' | 'cost' | 'deposit' | 'furnishing' | 'registration' | 'internationals' | 'availableFrom' | 'until' | 'provider', string>;
  /** The way around without the app. */
  nav: { name: string; home: string; vacancies: string; homes: string; otherLanguage: string };
  paging: { name: string; previous: string; next: string; at: (page: number) => string };
  feed: string;
  searchOn: string;
  calculatorsDescription: string;
  calculators: string[];
  leavingTitle: string;
  leavingText: (host: string) => string;
  leavingGo: (host: string) => string;
  leavingUnsafe: (host: string) => string;
  leavingNone: string;
  back: string;
}

const EN: PageTexts = {
  site: 'Make it in the North',
  titles: {
    '/about': 'About', '/privacy': 'Privacy', '/terms': 'Terms', '/accessibility': 'Accessibility', '/sources': 'Sources', '/help': 'Help', '/profile': 'My profile', '/matches': 'My matches', '/saved': 'Saved',
    '/calculators': 'Calculators', '/staff': 'Staff', '/staff/review': 'To look at', '/staff/cohorts': 'Cohorts', '/employer': 'Employers', '/sign-in': 'Sign in',
  },
  landingDescription: 'English-language jobs and homes that take internationals, in Groningen, Friesland and Drenthe, each with the evidence for what it asks.',
  vacanciesHeading: 'Jobs in the north of the Netherlands',
  vacanciesDescription: 'Jobs advertised in English, with honest labels for the Dutch they ask.',
  homesHeading: 'Homes in the north of the Netherlands',
  homesDescription: 'Rooms, studios, apartments and houses, with what the advert says about registration and internationals.',
  counts: (vacancies, homes) => `${vacancies} jobs in English and ${homes} homes are open now.`,
  found: (total) => `${total} found`,
  vacancyTitle: (title, organisation) => `${title} at ${organisation}`,
  closedVacancy: 'This job is no longer offered.',
  closedHome: 'This home is no longer offered.',
  alternatives: 'These are like it',
  notFound: 'Page not found',
  notFoundText: 'There is nothing at this address.',
  apply: 'Apply',
  contact: 'Contact the provider',
  listedBy: 'Listed by',
  perMonth: 'a month',
  periods: { hour: 'an hour', day: 'a day', week: 'a week', month: 'a month', year: 'a year' },
  years: (years) => (years === 1 ? '1 year' : `${years} years`),
  yesNo: (yes) => (yes ? 'yes' : 'no'),
  costsOpen: 'more may come on top',
  facts: {
    employer: 'Employer', place: 'Place', pay: 'Pay', dutch: 'Dutch you need', education: 'Education', experience: 'Experience', confirmed: 'Confirmed', number: 'Our number', cost: 'Costs', deposit: 'Deposit', furnishing: 'Furnishing',
    registration: 'Registration', internationals: 'Internationals', availableFrom: 'Free from', until: 'Until', provider: 'Provider',
  },
  nav: { name: 'Site', home: 'Start', vacancies: 'Jobs', homes: 'Homes', otherLanguage: 'Nederlands' },
  paging: { name: 'Pages', previous: 'Previous page', next: 'Next page', at: (page) => `page ${page}` },
  feed: 'New in this search',
  searchOn: 'Search on',
  calculatorsDescription: 'Short sums with the law of the day, each with its figures and sources: pay for a permit, net pay, the 30 % ruling, minimum wage, rent, deposit and fees.',
  calculators: [
    'Do I earn enough for my permit?', 'What is left of my pay each month?', 'Do I get the 30 % ruling?', 'Is this the minimum wage?', 'Can I pay this home?', 'Is the deposit too high?', 'Must I pay these fees?', 'May my lease end by itself?', 'Can I get rent benefit?',
  ],
  leavingTitle: 'You are leaving this site',
  leavingText: (host) => `The next page belongs to ${host}. We do not know what it does with what you enter there. Never pay to apply for a job.`,
  leavingGo: (host) => `Go on to ${host}`,
  leavingUnsafe: (host) => `The advert links to ${host}. Its name is spelled with unusual letters and may pretend to be another site, so we do not link to it.`,
  leavingNone: 'The advert gives no address that is safe to open. Look for the employer yourself.',
  back: 'Back to the job',
};

const NL: PageTexts = {
  site: 'Make it in the North',
  titles: {
    '/about': 'Over ons', '/privacy': 'Privacy', '/terms': 'Voorwaarden', '/accessibility': 'Toegankelijkheid', '/sources': 'Bronnen', '/help': 'Hulp', '/profile': 'Mijn profiel', '/matches': 'Mijn matches', '/saved': 'Bewaard',
    '/calculators': 'Rekenhulp', '/staff': 'Medewerkers', '/staff/review': 'Om na te kijken', '/staff/cohorts': 'Groepen', '/employer': 'Werkgevers', '/sign-in': 'Inloggen',
  },
  landingDescription: 'Engelstalige banen en woningen voor internationals in Groningen, Friesland en Drenthe, met bewijs voor wat er gevraagd wordt.',
  vacanciesHeading: 'Banen in Noord-Nederland',
  vacanciesDescription: 'Vacatures in het Engels, met eerlijke labels voor het Nederlands dat gevraagd wordt.',
  homesHeading: 'Woningen in Noord-Nederland',
  homesDescription: "Kamers, studio's, appartementen en huizen, met wat de advertentie zegt over inschrijven en internationals.",
  counts: (vacancies, homes) => `${vacancies} banen in het Engels en ${homes} woningen staan nu open.`,
  found: (total) => `${total} gevonden`,
  vacancyTitle: (title, organisation) => `${title} bij ${organisation}`,
  closedVacancy: 'Deze baan wordt niet meer aangeboden.',
  closedHome: 'Deze woning wordt niet meer aangeboden.',
  alternatives: 'Deze lijken erop',
  notFound: 'Pagina niet gevonden',
  notFoundText: 'Op dit adres staat niets.',
  apply: 'Solliciteren',
  contact: 'Contact met de aanbieder',
  listedBy: 'Geplaatst door',
  perMonth: 'per maand',
  periods: { hour: 'per uur', day: 'per dag', week: 'per week', month: 'per maand', year: 'per jaar' },
  years: (years) => `${years} jaar`,
  yesNo: (yes) => (yes ? 'ja' : 'nee'),
  costsOpen: 'er kan meer bij komen',
  facts: {
    employer: 'Werkgever', place: 'Plaats', pay: 'Loon', dutch: 'Nederlands nodig', education: 'Opleiding', experience: 'Ervaring', confirmed: 'Bevestigd', number: 'Ons nummer', cost: 'Kosten', deposit: 'Borg', furnishing: 'Inrichting',
    registration: 'Inschrijven', internationals: 'Internationals', availableFrom: 'Vrij vanaf', until: 'Tot', provider: 'Aanbieder',
  },
  nav: { name: 'Site', home: 'Begin', vacancies: 'Banen', homes: 'Woningen', otherLanguage: 'English' },
  paging: { name: "Pagina's", previous: 'Vorige pagina', next: 'Volgende pagina', at: (page) => `pagina ${page}` },
  feed: 'Nieuw in deze zoekopdracht',
  searchOn: 'Verder zoeken',
  calculatorsDescription: 'Korte sommen met de wet van de dag, elk met cijfers en bronnen: loon voor een vergunning, nettoloon, de 30%-regeling, minimumloon, huur, borg en kosten.',
  calculators: [
    'Verdien ik genoeg voor mijn vergunning?', 'Wat houd ik elke maand over van mijn loon?', 'Krijg ik de 30%-regeling?', 'Is dit het minimumloon?', 'Kan ik deze woning betalen?', 'Is de borg te hoog?', 'Moet ik deze kosten betalen?', 'Mag mijn huur vanzelf stoppen?', 'Kan ik huurtoeslag krijgen?',
  ],
  leavingTitle: 'U verlaat deze site',
  leavingText: (host) => `De volgende pagina is van ${host}. Wij weten niet wat er gebeurt met wat u daar invult. Betaal nooit om te solliciteren.`,
  leavingGo: (host) => `Verder naar ${host}`,
  leavingUnsafe: (host) => `De advertentie verwijst naar ${host}. Die naam is met ongewone letters geschreven en kan zich voordoen als een andere site; daarom linken wij er niet naar.`,
  leavingNone: 'De advertentie geeft geen adres dat veilig te openen is. Zoek de werkgever zelf op.',
  back: 'Terug naar de baan',
};

/** The server's words in a language. */
export function pageTexts(language: Language): PageTexts {
  return language === 'nl' ? NL : EN;
}
