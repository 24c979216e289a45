import type { TranslateLater } from '@mitn/texts/web';

const WORDED = [
  'students-only', 'women-only', 'men-only', 'no-students', 'no-couples', 'working-only', 'age-limit', 'no-pets', 'no-smoking', 'no-children', 'dutch-preferred', 'dutch-speakers-only', 'no-internationals', 'income-demand', 'guarantor', 'no-sharers',
  'no-benefits', 'origin', 'religion', 'no-migrant-workers', 'internationals-only',
] as const;

/** A condition of a landlord in words. One that we have no words for stands as its source writes it. */
export function conditionText(condition: string, l: TranslateLater): string {
  const known = WORDED.find((one) => one === condition);
  return known ? l(`asks.condition.${known}`) : condition.replaceAll('-', ' ');
}

/** What the law says of such a condition in general; null when we have no words for it. */
export function conditionWhy(condition: string, l: TranslateLater): string | null {
  const known = WORDED.find((one) => one === condition);
  return known ? l(`asks.why.${known}`) : null;
}
