import type { VacancyHit } from '@mitn/contracts';
import { sourceName } from '../../../components/source-name.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatAgo } from '../../../lib/format.js';
import { safeLink } from '../../../lib/safe-link.js';

/** Where an offer was seen and when it was last confirmed. */
export function Origin({ origins, confirmedAt, demo }: { origins: VacancyHit['origins']; confirmedAt: string; demo: boolean }) {
  const { t, l, language } = useLaterTexts();
  return (
    <div className="panel">
      <h2>{l('offerPage.origin')}</h2>
      <ul className="origin-list">
        {origins.map((origin) => {
          const link = safeLink(origin.url);
          return <li key={`${origin.source} ${origin.url}`}>{link ? <a href={link.href} target="_blank" rel="noopener noreferrer nofollow">{sourceName(origin.source, t)}</a> : sourceName(origin.source, t)}</li>;
        })}
      </ul>
      <p className="quiet small">{l('offerPage.confirmedLong', { when: formatAgo(confirmedAt, language) })}</p>
      {demo ? <p className="small"><strong>{l('offerPage.demoLong')}</strong></p> : null}
    </div>
  );
}
