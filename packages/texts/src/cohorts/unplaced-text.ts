import type { ReasonLanguage } from '../reasons/index.js';

const WORDS: Record<ReasonLanguage, { reasons: Record<string, string>; other: string }> = {
  en: {
    reasons: {
      'no-wishes': 'The profile asks for neither a job nor a home',
      'nothing-fits': 'No open offer passes the checks of this household',
      excluded: 'Everything that fits was refused, or ruled out by staff',
      'held-back': 'Something that fits is free, but must stay free',
      taken: 'Others have everything that fits',
      placed: 'This household was placed before',
      'by-hand': 'Staff left this household without',
    },
    other: 'This household gets nothing',
  },
  nl: {
    reasons: {
      'no-wishes': 'Het profiel vraagt geen baan en geen woning',
      'nothing-fits': 'Geen open aanbod voldoet aan de eisen van dit huishouden',
      excluded: 'Alles wat past, is geweigerd of door medewerkers uitgesloten',
      'held-back': 'Er is iets vrij dat past, maar dat moet vrij blijven',
      taken: 'Anderen hebben alles wat past',
      placed: 'Dit huishouden is al eerder geplaatst',
      'by-hand': 'Een medewerker heeft dit huishouden niets gegeven',
    },
    other: 'Dit huishouden krijgt niets',
  },
};

/** Why a plan gives a household nothing, as a sentence without a full stop. An unknown code (of a newer worker) gives a plain sentence, never an error. */
export function unplacedText(code: string, language: ReasonLanguage): string {
  const { reasons, other } = WORDS[language];
  return (Object.hasOwn(reasons, code) ? reasons[code] : undefined) ?? other;
}
