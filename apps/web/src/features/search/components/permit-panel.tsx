import { useFigures } from '../../../api/list-figures.js';
import { useTexts } from '../../../components/use-texts.js';
import { formatDate, formatMoney } from '../../../lib/format.js';
import { safeLink } from '../../../lib/safe-link.js';
import { permitFigure } from '../permit-figure.js';
import type { VacancySearch } from '../search-state.js';

/** What the chosen permit asks of the pay, from the dated figures, with the source. */
export function PermitPanel({ permit, under30 }: { permit: NonNullable<VacancySearch['meetsPermit']>; under30: boolean }) {
  const { t, language } = useTexts();
  const { data } = useFigures(true);
  const figure = permitFigure(data?.figures ?? [], permit, under30);
  if (!figure) return null;
  const source = safeLink(figure.source);
  return (
    <div className="panel stack">
      <h2>{t('permitPanel.title')}</h2>
      <p>{t('permitPanel.text', { permit: t(`permit.${permit}`), amount: formatMoney(figure.cents, language), date: formatDate(figure.validFrom, language) })}</p>
      <p className="quiet small">
        {figure.validTo ? t('permitPanel.valid', { from: formatDate(figure.validFrom, language), to: formatDate(figure.validTo, language) }) : null}{' '}
        {source ? <a href={source.href} rel="noopener noreferrer" target="_blank">{t('permitPanel.source', { host: source.host })}</a> : figure.source}
      </p>
    </div>
  );
}
