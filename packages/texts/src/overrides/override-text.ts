import type { ReasonLanguage } from '../reasons/index.js';

type CheckResult = 'pass' | 'fail' | 'unknown';

const WORDS: Record<ReasonLanguage, Record<CheckResult, string> & { said: string }> = {
  en: {
    pass: 'Your case worker asked about this: it is all right',
    fail: 'Your case worker asked about this: it does not fit',
    unknown: 'Your case worker wants to ask about this',
    said: 'Your case worker says: {{words}}',
  },
  nl: {
    pass: 'Je begeleider heeft dit nagevraagd: het is in orde',
    fail: 'Je begeleider heeft dit nagevraagd: het past niet',
    unknown: 'Je begeleider wil dit navragen',
    said: 'Je begeleider zegt: {{words}}',
  },
};

/** The reason of a check whose result staff gave, without a full stop of its own: in the case worker's words where there are any. */
export function overrideText(result: CheckResult, publicReason: string | null, language: ReasonLanguage): string {
  return publicReason === null ? WORDS[language][result] : WORDS[language].said.replace('{{words}}', () => publicReason);
}
