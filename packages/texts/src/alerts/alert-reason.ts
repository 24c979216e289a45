import type { ReasonLanguage } from '../reasons/index.js';

type AlertKind = 'vacancy' | 'home' | 'pair';

const WORDS: Record<ReasonLanguage, { reasons: Record<string, Record<AlertKind, string>>; other: string }> = {
  en: {
    reasons: {
      'new-match': {
        vacancy: 'This job is new for you: it fits your profile',
        home: 'This home is new for you: it fits your profile',
        pair: 'This job and home are new for you: together they fit your profile',
      },
    },
    other: 'There is news for your profile',
  },
  nl: {
    reasons: {
      'new-match': {
        vacancy: 'Deze baan is nieuw voor je: hij past bij je profiel',
        home: 'Deze woning is nieuw voor je: hij past bij je profiel',
        pair: 'Deze baan en woning zijn nieuw voor je: samen passen ze bij je profiel',
      },
    },
    other: 'Er is nieuws voor je profiel',
  },
};

/** Why there is an alert, as a sentence without a full stop. An unknown code (of a newer or older worker) gives a plain sentence, never an error. */
export function alertReasonText(kind: AlertKind, code: string, language: ReasonLanguage): string {
  const { reasons, other } = WORDS[language];
  return (Object.hasOwn(reasons, code) ? reasons[code]?.[kind] : undefined) ?? other;
}
