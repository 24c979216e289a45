import type { TranslateDesk } from '@mitn/texts/web';

const KNOWN = [
  'language-dutch', 'language-english', 'permit-work', 'permit-sponsor', 'education', 'licence', 'hours', 'pay-minimum', 'contract', 'workplace', 'start', 'reach', 'cost-total', 'household-size', 'registration', 'internationals', 'availability', 'stay-minimum',
  'pets', 'furnishing', 'area', 'rooms', 'type', 'step-free', 'deposit', 'commute', 'cost-share', 'start-move-in',
] as const;

/** A check by a word; one that has none yet keeps the engine's name. */
export function checkName(name: string, d: TranslateDesk): string {
  const known = KNOWN.find((one) => one === name.replaceAll('.', '-'));
  return known ? d(`file.check.${known}`) : name;
}
