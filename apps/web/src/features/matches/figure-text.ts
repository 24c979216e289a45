import type { MatchBasis } from '@mitn/contracts';
import type { Language } from '@mitn/texts/web';
import { formatMoney, formatNumber } from '../../lib/format.js';

type Figure = MatchBasis['figures'][number];
const RATE_PARTS = 100_000;

/** A legal figure as its id and its value, such as `permit.hsm.under-30: €4,357`. A rate is in parts per 100,000. */
export function figureText({ id, value, unit }: Pick<Figure, 'id' | 'value' | 'unit'>, language: Language): string {
  const said = /cent/i.test(unit) ? formatMoney(value, language, { cents: true }) : /parts-per/.test(unit) ? `${new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 3 }).format((value / RATE_PARTS) * 100)} %` : `${formatNumber(value, language)} ${unit}`;
  return `${id}: ${said}`;
}
