import { Link } from '@tanstack/react-router';
import { PageTitle } from '../../components/page-title.js';
import { EmptyState } from '../../components/states.js';
import { useLaterTexts } from '../../components/use-later-texts.js';
import { AlertsView } from '../../features/alerts/components/alerts-view.js';
import { useKeptProfile } from '../../lib/kept-profile.js';

/** What is new for the kept profile. Without one: what a profile gives. */
export function AlertsPage() {
  const { l } = useLaterTexts();
  const kept = useKeptProfile();
  return (
    <div className="page">
      <PageTitle title={l('alerts.title')} />
      {kept ? (
        <AlertsView kept={kept} />
      ) : (
        <>
          <h1 className="sr-only" tabIndex={-1}>{l('alerts.title')}</h1>
          <EmptyState title={l('alerts.start')} seed="alerts">
            <p className="quiet">{l('alerts.startText')}</p>
            <Link to="/profile" className="button button-main">{l('matches.startButton')}</Link>
          </EmptyState>
        </>
      )}
    </div>
  );
}
