import { useTexts } from '../../../components/use-texts.js';
import { formatNumber } from '../../../lib/format.js';
import { useOverview } from '../api/get-overview.js';
import './overview-counts.css';

/** Four figures of today, each with what it counts. A figure of nothing is left out rather than boasted with. */
export function OverviewCounts() {
  const { t, language } = useTexts();
  const { data, isError } = useOverview();
  if (isError) return null;
  const days = Math.round(data?.medianConfirmationDays ?? 0);
  const counts = data
    ? [
        { key: 'english', figure: formatNumber(data.englishVacancies, language), text: t('landing.count.english') },
        { key: 'register', figure: formatNumber(data.homesWithRegistration, language), text: t('landing.count.register') },
        data.sponsors > 0 ? { key: 'sponsors', figure: formatNumber(data.sponsors, language), text: t('landing.count.sponsors') } : { key: 'internationals', figure: formatNumber(data.homesForInternationals, language), text: t('landing.count.internationals') },
        data.medianConfirmationDays === null ? null : days === 0 ? { key: 'days', figure: t('landing.count.today'), text: t('landing.count.confirmedToday') } : { key: 'days', figure: t('landing.count.days', { count: days }), text: t('landing.count.confirmed') },
      ].filter((one) => one !== null)
    : null;
  return (
    <section className="page counts" aria-label={t('landing.count.name')}>
      {counts
        ? counts.map((one) => <p key={one.key}><span className="amount count-figure">{one.figure}</span><span className="quiet small">{one.text}</span></p>)
        : [0, 1, 2, 3].map((index) => <p key={index} aria-hidden="true"><span className="bar count-wait" /><span className="bar count-wait-line" /></p>)}
    </section>
  );
}
