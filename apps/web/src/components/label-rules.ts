import type { LabelDetail } from './label-family.js';

const BY_NAME: Record<string, string> = {
  registration: 'registration.brp', deposit: 'deposit.max', 'deposit-limit': 'deposit.max', 'minimum-wage': 'minimum-wage', sponsorship: 'permit.sponsor', register: 'permit.sponsor', 'minimum-stay': 'lease.indefinite', 'maximum-stay': 'lease.indefinite', 'condition.no-internationals': 'equal-treatment.home', 'condition.origin': 'equal-treatment.home',
  'condition.dutch-speakers-only': 'equal-treatment.home', 'unlawful.mother-tongue': 'equal-treatment.mother-tongue', 'unlawful.nationality': 'recruitment.nationality', 'unlawful.health': 'recruitment.personal-data', 'unlawful.religion': 'recruitment.personal-data', 'unlawful.origin': 'recruitment.personal-data',
  'scam.tenant-fee': 'fees.agency', 'scam.key-money': 'fees.agency', 'scam.months-in-advance': 'deposit.max',
};
/** Labels that no sentence says: the figures of the ad, held against the law of the day. */
export const COMPARED: readonly string[] = ['deposit-limit', 'minimum-wage'];
const DEMANDS = new Set(['dutch', 'english', 'german']);

/** The id of the legal rule that has to do with what a label says: that of the label itself, else the one of its subject. It explains; it decides nothing here. */
export function ruleOf({ name, value, rule }: Pick<LabelDetail, 'name' | 'value' | 'rule'>): string | null {
  if (rule.source !== null) return rule.id;
  if (name === 'internationals') return value === 'excluded' ? 'equal-treatment.home' : null;
  if (DEMANDS.has(name)) return value === 'required' ? 'equal-treatment.language-demand' : null;
  return BY_NAME[name] ?? null;
}
