import type { VacancyHit } from '@mitn/contracts';
import type { Language, Translate } from '@mitn/texts/web';
import { formatMoney } from '../lib/format.js';
import { useTexts } from './use-texts.js';

type Pay = NonNullable<VacancyHit['pay']>;

/** Pay as the ad states it, or that it does not. */
export function PayAmount({ pay }: { pay: VacancyHit['pay'] }) {
  const { t, language } = useTexts();
  if (!pay || (pay.minCents === null && pay.maxCents === null)) return <span className="quiet">{t('pay.unstated')}</span>;
  return (
    <>
      <span className="amount offer-amount">{amountOf(pay, t, language)}</span> {t(`pay.period.${pay.period}`)}
    </>
  );
}

/** The same in one line of text. */
export function payText(pay: Pay, t: Translate, language: Language): string {
  return `${amountOf(pay, t, language)} ${t(`pay.period.${pay.period}`)}`;
}

function amountOf(pay: Pay, t: Translate, language: Language): string {
  const options = { currency: pay.currency, cents: pay.period === 'hour' };
  const [low, high] = [pay.minCents, pay.maxCents].map((cents) => (cents === null ? null : formatMoney(cents, language, options)));
  const bare = (text: string) => text.replace(/^[^\d]+/, '');
  return low && high ? (low === high ? low : `${low} – ${bare(high)}`) : low ? t('pay.from', { amount: low }) : t('pay.upTo', { amount: high ?? '' });
}
