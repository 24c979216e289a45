import type { NewcomerRow } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { Chip } from '../../../components/chip.js';
import { ErrorState } from '../../../components/states.js';
import { TakenChips } from '../../../components/taken-chips.js';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { formatDate, formatNumber, sharePercent } from '../../../lib/format.js';
import { useBestPairs } from '../api/list-newcomers.js';

/** One household: who they are, what fits them, and the best pairs with what is still to be asked. */
export function HouseholdPanel({ newcomer, onClose }: { newcomer: NewcomerRow; onClose: () => void }) {
  const { t, l, d, language } = useDeskTexts();
  const { data, error, refetch } = useBestPairs(newcomer.profileId);
  const line = [t('chip.persons', { count: newcomer.persons }), t(`situation.${newcomer.situation}`), newcomer.arrivedOn ? l('desk.arrived', { date: formatDate(newcomer.arrivedOn, language) }) : null];
  return (
    <aside className="desk-panel" aria-label={newcomer.name}>
      <header>
        <h2 tabIndex={-1} id="household-name">{newcomer.name}</h2>
        <p className="quiet">{newcomer.caseNumber} · {line.filter(Boolean).join(' · ')}</p>
      </header>
      <dl className="desk-fits">
        {(['vacancy', 'home', 'pair'] as const).map((kind) => <div key={kind}><dd className="amount">{formatNumber(newcomer.fits[kind], language)}</dd><dt>{l(`desk.fits.${kind}`, { count: newcomer.fits[kind] })}</dt></div>)}
      </dl>
      <section className="stack-small">
        <h3>{l('desk.best')}</h3>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {!data && !error ? <div role="status"><span className="sr-only">{t('state.loading')}</span><span className="bar desk-wait" /></div> : null}
        {data?.state === 'computing' ? <p className="quiet small" role="status">{l('desk.computing')}</p> : null}
        {data && data.matches.length === 0 && data.state === 'ready' ? <p className="quiet">{l('desk.noPairs')}</p> : null}
        {data?.matches.map((match) => {
          const { vacancy, home, pair } = match;
          if (!vacancy || !home || !pair) return null;
          const asks = match.checks.filter((check) => check.result === 'unknown').length;
          const share = sharePercent(pair);
          const permit = match.checks.find((check) => check.name.startsWith('permit'));
          return (
            <details key={`${vacancy.id} ${home.id}`} className="desk-pair">
              <summary>
                <strong>{vacancy.title} + {home.title}</strong>
                <span className="quiet small">{[pair.minutes === null ? l('pair.wayUnknown') : `${l('pair.minutes', { count: pair.minutes })} ${l(`pair.by.${pair.mode}`)}`, share === null ? null : l('desk.share', { share })].filter(Boolean).join(' · ')}</span>
                <span className="chips">
                  <TakenChips vacancyId={vacancy.id} homeId={home.id} newcomerId={newcomer.id} />
                  {asks > 0 ? <Chip kind="ask" text={l('desk.asks', { count: asks })} /> : null}
                  {permit?.result === 'pass' ? <Chip kind="fits" text={l('desk.permitFits')} /> : null}
                </span>
              </summary>
              <ul className="desk-reasons">
                {match.checks.map((check) => <li key={check.name} className={`desk-check-${check.result}`}>{check.reason}</li>)}
              </ul>
              <p className="row small">
                <Link to="/vacancies/$id" params={{ id: vacancy.id }}>{l('pair.seeJob')}</Link>
                <Link to="/homes/$id" params={{ id: home.id }}>{l('pair.seeHome')}</Link>
              </p>
            </details>
          );
        })}
      </section>
      <p><Link to="/staff/newcomers/$id" params={{ id: newcomer.id }} className="button button-small button-main">{d('file.open')}</Link></p>
      <p><button type="button" className="link-button small" onClick={onClose}>{t('action.close')}</button></p>
    </aside>
  );
}
