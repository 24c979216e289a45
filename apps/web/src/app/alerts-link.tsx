import { Link } from '@tanstack/react-router';
import { useUnreadAlerts } from '../api/count-alerts.js';
import { useLaterTexts } from '../components/use-later-texts.js';
import { formatCount } from '../lib/format.js';
import { useKeptProfile } from '../lib/kept-profile.js';

/** The way to what is new, with how many are unread. */
export function AlertsLink() {
  const { l, language } = useLaterTexts();
  const { data } = useUnreadAlerts(useKeptProfile());
  const unread = data?.unread ?? 0;
  return (
    <Link to="/alerts" className="alerts-link" activeProps={{ 'aria-current': 'page' }} title={l('alerts.title')}>
      <svg className="icon" aria-hidden="true" width={22} height={22} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round"><path d="M6 16.500V11a6 6 0 0 1 12 0v5.500l1.500 2h-15zM10 21h4" /></svg>
      <span className="sr-only">{l('alerts.link', { count: unread })}</span>
      {unread > 0 ? <span className="alerts-count" aria-hidden="true">{formatCount(unread, language)}</span> : null}
    </Link>
  );
}
