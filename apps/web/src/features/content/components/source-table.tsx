import { getOverviewRoute } from '@mitn/contracts';
import { useQuery } from '@tanstack/react-query';
import { sourceName } from '../../../components/source-name.js';
import { useTexts } from '../../../components/use-texts.js';
import { formatAgo, formatNumber } from '../../../lib/format.js';
import { routeQuery } from '../../../lib/route-query.js';

/** Where the offers come from, with how many there are now and when each source was last read. */
export function SourceTable() {
  const { t, language } = useTexts();
  const { data } = useQuery(routeQuery(getOverviewRoute));
  if (!data || data.sources.length === 0) return null;
  return (
    <table className="sources-table">
      <thead>
        <tr>
          <th scope="col">{t('sources.source')}</th>
          <th scope="col">{t('sources.kind')}</th>
          <th scope="col">{t('sources.offers')}</th>
          <th scope="col">{t('sources.read')}</th>
        </tr>
      </thead>
      <tbody>
        {data.sources.map((one) => (
          <tr key={`${one.source} ${one.kind}`}>
            <td>{sourceName(one.source, t)}{one.demo ? ` (${t('offer.demo')})` : ''}</td>
            <td>{t(one.kind === 'vacancies' ? 'nav.jobs' : 'nav.homes')}</td>
            <td>{formatNumber(one.offers, language)}</td>
            <td>{one.lastRunAt ? formatAgo(one.lastRunAt, language) : t('sources.never')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
