import type { HomeDetail } from '@mitn/contracts';
import type { Language, Translate, TranslateLater } from '@mitn/texts/web';
import type { ChipKind } from '../../components/chip.js';
import { freeText } from '../../components/home-card.js';
import { formatDate, formatMoney } from '../../lib/format.js';
import { languageNames, LabelShelf, plainValue } from './said-fact.js';
import type { SaidFact, SaidGroup } from './said-fact.js';

const SIGNS: Record<string, ChipKind | undefined> = { possible: 'fits', welcome: 'fits', impossible: 'no', excluded: 'no' };

/** All that the ad of a home says, in groups; what decides for a newcomer and is not there is a question. */
export function homeSays(home: HomeDetail, t: Translate, l: TranslateLater, language: Language): SaidGroup[] {
  const shelf = new LabelShelf(home.labelDetails);
  type Name = 'internationals' | 'registration' | 'furnishing' | 'deposit' | 'costs' | 'available' | 'minimum-stay' | 'maximum-stay' | 'ad-language';
  const line = (name: Name, stated: string | null, options: { read?: (value: string) => string; ask?: boolean } = {}): SaidFact | null => {
    const labels = shelf.take(name);
    const first = labels[0]?.value;
    const value = stated ?? (first === undefined ? null : (options.read ?? plainValue)(first));
    if (value === null) return options.ask ? { key: name, name: l(`says.name.${name}`), value: l('says.missing'), kind: 'ask', labels: [] } : null;
    return { key: name, name: l(`says.name.${name}`), value, kind: SIGNS[first ?? ''] ?? 'plain', labels };
  };
  const { internationals, registration, furnishing, depositCents, costs, minimumStayMonths, until } = home;
  const free = [freeText(home.availableFrom, t, language), until ? l('says.until', { date: formatDate(until, language) }) : null].filter(Boolean).join(', ');
  const groups: { key: SaidGroup['key']; facts: (SaidFact | null)[] }[] = [
    { key: 'who', facts: [line('internationals', internationals === 'unstated' ? null : l(`says.welcome.${internationals}`), { ask: true }), line('ad-language', null, { read: (value) => languageNames(value, language, l) })] },
    { key: 'registration', facts: [line('registration', registration === 'unstated' ? null : l(`says.possible.${registration}`), { ask: true })] },
    {
      key: 'money',
      facts: [line('costs', l('says.total', { amount: formatMoney(costs.totalCentsPerMonth, language) })), line('deposit', depositCents === null ? null : formatMoney(depositCents, language, { cents: true }), { ask: true, read: (value) => depositText(value, l, language) }), aboveLimit(shelf, l)],
    },
    {
      key: 'dates',
      facts: [
        line('available', free === '' ? null : free, { ask: true, read: () => l('says.atOnce') }), line('minimum-stay', minimumStayMonths === null ? null : l('says.months', { count: minimumStayMonths }), { read: (value) => (/^\d+$/.test(value) ? l('says.months', { count: Number(value) }) : plainValue(value)) }),
        line('maximum-stay', null, { read: (value) => (/^\d+$/.test(value) ? l('says.months', { count: Number(value) }) : plainValue(value)) }),
        line('furnishing', furnishing ? t(`furnishingLong.${furnishing}`) : null),
      ],
    },
  ];
  const rest = shelf.rest().map((label): SaidFact => ({ key: `${label.name} ${label.value}`, name: plainValue(label.name), value: plainValue(label.value), kind: 'plain', labels: [label] }));
  return [...groups, { key: 'other' as const, facts: rest }].map(({ key, facts }) => ({ key, facts: facts.filter((fact) => fact !== null) })).filter(({ facts }) => facts.length > 0);
}

/** A deposit above what the law of the day allows; null when nothing of the kind was found. */
function aboveLimit(shelf: LabelShelf, l: TranslateLater): SaidFact | null {
  const labels = shelf.take('deposit-limit');
  return labels.length === 0 ? null : { key: 'deposit-limit', name: l('says.name.deposit-limit'), value: l('says.aboveLimit'), kind: labels[0]?.certainty === 'unsure' ? 'ask' : 'no', labels };
}

/** A deposit as read: an amount in cents, or a number of months of rent (`2-months`). */
function depositText(value: string, l: TranslateLater, language: Language): string {
  const months = /^(\d+(?:\.\d)?)[\s-]?months?/.exec(value)?.[1];
  if (months) return l('says.monthsRent', { count: Number(months) });
  if (value === '0') return l('says.none');
  return /^\d+$/.test(value) ? formatMoney(Number(value), language, { cents: true }) : plainValue(value);
}
