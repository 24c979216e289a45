import type { ProfileBody } from '@mitn/contracts';
import type { Language, Translate, TranslateLater } from '@mitn/texts/web';
import { formatDate, formatMoney, formatNumber } from '../../lib/format.js';
import { valueAt } from './profile-change.js';

export interface Words {
  t: Translate;
  l: TranslateLater;
  language: Language;
}

/** A value of a profile in the words of its form; null where it says nothing. */
export function valueText(path: string, value: unknown, { t, l, language }: Words): string | null {
  if (typeof value === 'number') return path.endsWith('CentsPerMonth') ? formatMoney(value, language) : formatNumber(value, language);
  if (typeof value === 'boolean') return l(value ? 'source.yes' : 'source.no');
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((one) => wordOf(path, String(one), t, l)).join(', ');
  if (typeof value !== 'string' || value === '') return null;
  return /^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(value, language) : wordOf(path, value, t, l);
}

/** What a profile says at a path, in words; null where it says nothing. A place is said by its name. */
export function saidAt(profile: ProfileBody, path: string, words: Words): string | null {
  return valueText(path, path === 'reach.from' ? profile.reach.placeName : valueAt(profile, path), words);
}

function wordOf(path: string, value: string, t: Translate, l: TranslateLater): string {
  switch (path) {
    case 'reach.mode': return t(`mode.${value as 'car'}`);
    case 'permit.situation': return t(`permit.${value as 'blue-card'}`);
    case 'work.education': return t(`education.${value as 'none'}`);
    case 'work.contracts': return t(`contract.${value as 'permanent'}`);
    case 'work.workplaces': return t(`workplace.${value as 'remote'}`);
    case 'work.licences': return l(`profile.licence.${value as 'driving-b'}`);
    case 'home.types': return t(`homeType.${value as 'room'}`);
    case 'home.furnishing': return t(`furnishing.${value as 'bare'}`);
    case 'languages.nl':
    case 'languages.en':
    case 'languages.de': return t(`cefr.${value as 'A1'}`);
    default: return value;
  }
}
