import type { TranslateLater } from '@mitn/texts/web';

const KINDS = ['mother-tongue', 'nationality', 'age', 'gender', 'religion', 'health', 'family', 'appearance', 'origin', 'photo'] as const;
const known = (kind: string) => KINDS.find((one) => one === kind) ?? 'other';

/** What is wrong with words of a vacancy that may be unlawful. */
export const wordingText = (kind: string, l: TranslateLater): string => l(`wording.kind.${known(kind)}`);

/** What an employer can write instead. */
export const wordingSuggestion = (kind: string, l: TranslateLater): string => l(`wording.suggestion.${known(kind)}`);
