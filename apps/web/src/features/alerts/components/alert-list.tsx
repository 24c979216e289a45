import type { AlertAnswer } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { Icon } from '../../../components/icons.js';
import { CardSkeletons, ErrorState } from '../../../components/states.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatAgo } from '../../../lib/format.js';
import type { KeptProfile } from '../../../lib/kept-profile.js';
import { useAlerts, useReadAlerts } from '../api/alert-news.js';

/** What is new, newest first, each with the reason why it is told. */
export function AlertList({ kept }: { kept: KeptProfile }) {
  const { l } = useLaterTexts();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useAlerts(kept);
  const read = useReadAlerts(kept);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <CardSkeletons count={3} />;
  const alerts = data.pages.flatMap((page) => page.alerts);
  const unread = data.pages[0]?.unread ?? 0;
  return (
    <section className="stack" aria-labelledby="alerts-new">
      <div className="alerts-head">
        <h2 id="alerts-new">{unread > 0 ? l('alerts.unread', { count: unread }) : l('alerts.none')}</h2>
        {unread > 0 ? <button type="button" className="button button-small" disabled={read.isPending} onClick={() => read.mutate(null)}>{l('alerts.readAll')}</button> : null}
      </div>
      {alerts.length === 0 ? <p className="quiet">{l('alerts.empty')}</p> : <ul className="alert-list">{alerts.map((alert) => <Alert key={alert.id} alert={alert} onOpen={() => alert.readAt === null && read.mutate([alert.id])} />)}</ul>}
      {hasNextPage ? <p><button type="button" className="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>{l('alerts.more')}</button></p> : null}
    </section>
  );
}

function Alert({ alert, onOpen }: { alert: AlertAnswer; onOpen: () => void }) {
  const { l, language } = useLaterTexts();
  const { offer, vacancyId, homeId } = alert;
  const title = offer?.title ?? l('alerts.gone');
  const toHome = alert.kind === 'home' || (alert.kind === 'pair' && vacancyId === null);
  return (
    <li className={alert.readAt === null ? 'alert alert-unread' : 'alert'} data-alert-id={alert.id}>
      <Icon name={toHome ? 'home' : 'job'} size={20} />
      <div>
        <h3>
          {alert.readAt === null ? <span className="alert-mark">{l('alerts.new')} </span> : null}
          {!offer ? title : toHome && homeId ? <Link to="/homes/$id" params={{ id: homeId }} onClick={onOpen}>{title}</Link> : vacancyId ? <Link to="/vacancies/$id" params={{ id: vacancyId }} onClick={onOpen}>{title}</Link> : title}
        </h3>
        <p className="small quiet">{[offer?.place, formatAgo(alert.createdAt, language), offer && !offer.open ? l('alerts.over') : null].filter(Boolean).join(' · ')}</p>
        <p className="small">{l('alerts.why')} {alert.reasons.length > 0 ? alert.reasons.map(({ text }) => text).join('; ') : alert.reason}.</p>
      </div>
    </li>
  );
}
