import { useState } from 'react';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { bringToProfile, keepOnDevice, useSavedPlace } from '../../../lib/saved-sync.js';

/** Where the saved offers stand, and the question whether to take them into the profile: nothing goes there without a yes. */
export function SavedPlace({ count }: { count: number }) {
  const { t, l } = useLaterTexts();
  const { place, kept } = useSavedPlace();
  const [state, setState] = useState<'sending' | 'failed' | null>(null);
  if (!kept || place === 'profile') return <p className="quiet">{l(place === 'profile' ? 'saved.inProfile' : 'saved.lead')}</p>;
  const bring = async () => {
    setState('sending');
    try {
      await bringToProfile(kept);
      setState(null);
    } catch {
      setState('failed');
    }
  };
  const yes = <button type="button" className="button button-small button-main" disabled={state === 'sending'} onClick={() => void bring()}>{l('saved.bring')}</button>;
  const failed = state === 'failed' ? <p role="status">{t('state.error.text')}</p> : null;
  if (place === 'device' || count === 0) return <><p className="quiet">{l('saved.lead')}</p>{count > 0 ? <p>{yes}</p> : null}{failed}</>;
  return (
    <div className="panel stack saved-ask">
      <h2>{l('saved.askTitle', { count })}</h2>
      <p className="small">{l('saved.askText')}</p>
      <p className="row">{yes}<button type="button" className="button button-small" onClick={() => keepOnDevice(kept)}>{l('saved.stay')}</button></p>
      {failed}
    </div>
  );
}
