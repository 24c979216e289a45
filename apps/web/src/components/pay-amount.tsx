import type { VacancyHit } from '@mitn/contracts';
import { formatMoney } from '../lib/format.js';
import { useTexts } from './use-texts.js';

/** Pay as the ad states it, or that it does not. */
export function PayAmount({ pay }: { pay: VacancyHit['pay'] }) {
  const { t, language } = useTexts();
  if (!pay || (pay.minCents === null && pay.maxCents === null)) return <span className="quiet">{t('pay.unstated')}</span>;
  const options = { currency: pay.currency, cents: pay.period === 'hour' };
  const [low, high] = [pay.minCents, pay.maxCents].map((cents) => (cents === null ? null : formatMoney(cents, language, options)));
  const bare = (text: string) => text.replace(/^[^\d]+/, '');
  const amount = low && high ? (low === high ? low : `${low} – ${bare(high)}`) : low ? t('pay.from', { amount: low }) : t('pay.upTo', { amount: high ?? '' });
  return (
    <>
      <span className="amount offer-amount">{amount}</span> {t(`pay.period.${pay.period}`)}
    </>
  );
}
