import { useLaterTexts } from '../../../components/use-later-texts.js';
import type { KeptProfile } from '../../../lib/kept-profile.js';
import { AlertList } from './alert-list.js';
import { AlertSettings } from './alert-settings.js';
import './alerts.css';

/** What is new for a profile, and how it wants to be told. */
export function AlertsView({ kept }: { kept: KeptProfile }) {
  const { l } = useLaterTexts();
  return (
    <>
      <header className="page-head">
        <h1 tabIndex={-1}>{l('alerts.title')}</h1>
        <p className="quiet">{l('alerts.lead')}</p>
      </header>
      <div className="alerts-columns">
        <AlertList kept={kept} />
        <AlertSettings kept={kept} />
      </div>
    </>
  );
}
