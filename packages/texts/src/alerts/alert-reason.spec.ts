import { describe, expect, it } from '@jest/globals';
import { alertReasonText } from './alert-reason.js';

describe('alertReasonText', () => {
  it.each([
    ['vacancy', 'en', 'This job is new for you: it fits your profile'],
    ['home', 'en', 'This home is new for you: it fits your profile'],
    ['vacancy', 'nl', 'Deze baan is nieuw voor je: hij past bij je profiel'],
    ['pair', 'nl', 'Deze baan en woning zijn nieuw voor je: samen passen ze bij je profiel'],
  ] as const)('says a new match of kind %s in %s', (kind, language, words) => {
    expect(alertReasonText(kind, 'new-match', language)).toBe(words);
  });

  it('has plain words for a code it does not know', () => {
    for (const code of ['moon-landed', 'constructor', '']) {
      expect(alertReasonText('home', code, 'en')).toBe('There is news for your profile');
      expect(alertReasonText('home', code, 'nl')).toBe('Er is nieuws voor je profiel');
    }
  });
});
