import type { ReasonLanguage } from '../reasons/index.js';

type AlertKind = 'vacancy' | 'home' | 'pair';

const WORDS: Record<ReasonLanguage, { reasons: Record<string, Record<AlertKind, string>>; named: string; other: string }> = {
  en: {
    reasons: {
      'new-match': {
        vacancy: 'This job is new for you: it fits your profile',
        home: 'This home is new for you: it fits your profile',
        pair: 'This job and home are new for you: together they fit your profile',
      },
      'saved-search': { vacancy: 'This job fits a search that you saved', home: 'This home fits a search that you saved', pair: 'This fits a search that you saved' },
      'fits-my-job': { vacancy: 'This fits your job', home: 'This home fits your job: the way to work and the rent', pair: 'This home fits your job: the way to work and the rent' },
    },
    named: 'It fits your saved search “{{name}}”',
    other: 'There is news for your profile',
  },
  nl: {
    reasons: {
      'new-match': {
        vacancy: 'Deze baan is nieuw voor je: hij past bij je profiel',
        home: 'Deze woning is nieuw voor je: hij past bij je profiel',
        pair: 'Deze baan en woning zijn nieuw voor je: samen passen ze bij je profiel',
      },
      'saved-search': { vacancy: 'Deze baan past bij een bewaarde zoekopdracht', home: 'Deze woning past bij een bewaarde zoekopdracht', pair: 'Dit past bij een bewaarde zoekopdracht' },
      'fits-my-job': { vacancy: 'Dit past bij je baan', home: 'Deze woning past bij je baan: de reis naar je werk en de huur', pair: 'Deze woning past bij je baan: de reis naar je werk en de huur' },
    },
    named: 'Past bij je zoekopdracht ‘{{name}}’',
    other: 'Er is nieuws voor je profiel',
  },
};

/**
 * Why there is an alert, as a sentence without a full stop. `searchName`: what the person called the saved search. An unknown code (of a newer or older worker) gives a
 * plain sentence, never an error.
 */
export function alertReasonText(kind: AlertKind, code: string, language: ReasonLanguage, searchName: string | null = null): string {
  const { reasons, named, other } = WORDS[language];
  if (code === 'saved-search' && searchName !== null) return named.replace('{{name}}', () => searchName);
  return (Object.hasOwn(reasons, code) ? reasons[code]?.[kind] : undefined) ?? other;
}
