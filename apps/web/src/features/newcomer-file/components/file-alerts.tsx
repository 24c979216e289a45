import type { AlertAnswer } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { formatAgo } from '../../../lib/format.js';
import { useFileAlerts } from '../api/what-is-new.js';

const SHOWN = 6;

/** What the newcomer was told of, and whether they have seen it. */
export function FileAlerts({ profileId }: { profileId: string }) {
  const { d, language } = useDeskTexts();
  const { data } = useFileAlerts(profileId);
  const alerts = data?.alerts.slice(0, SHOWN) ?? [];
  return (
    <section className="panel stack-small">
      <h2>{d('file.alerts.title')}</h2>
      {data && alerts.length === 0 ? <p className="quiet small">{d('file.alerts.none')}</p> : null}
      <ul className="desk-lines">
        {alerts.map((alert) => (
          <li key={alert.id}>
            {alert.offer ? <Offer alert={alert} title={alert.offer.title} /> : null}
            <span className="small">{alert.reason}</span>
            <span className="quiet small">{formatAgo(alert.createdAt, language)} · {d(alert.readAt ? 'file.alerts.seen' : 'file.alerts.notSeen')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Offer({ alert, title }: { alert: AlertAnswer; title: string }) {
  if (alert.vacancyId) return <Link to="/vacancies/$id" params={{ id: alert.vacancyId }}>{title}</Link>;
  return alert.homeId ? <Link to="/homes/$id" params={{ id: alert.homeId }}>{title}</Link> : <strong>{title}</strong>;
}
