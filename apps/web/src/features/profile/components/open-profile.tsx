import { useLaterTexts } from '../../../components/use-later-texts.js';
import { ApiError } from '../../../lib/api.errors.js';
import type { BroughtProfile } from '../../../lib/profile-link.js';
import { useOpenProfile } from '../api/save-profile.js';

/** The question whether to open the profile of a link on this device. Nothing is asked of the service and nothing is kept before the yes. */
export function OpenProfile({ brought, replaces, onDone }: { brought: BroughtProfile; replaces: boolean; onDone: () => void }) {
  const { t, l } = useLaterTexts();
  const open = useOpenProfile();
  const over = open.error instanceof ApiError && [401, 403, 404, 410].includes(open.error.status);
  return (
    <section className="panel stack profile-open" aria-labelledby="profile-open">
      <h2 id="profile-open">{l('profile.device.openTitle')}</h2>
      <p>{l('profile.device.openText')}</p>
      {replaces ? <p className="notice-quiet">{l('profile.device.replaces')}</p> : null}
      <p className="row">
        <button type="button" className="button button-main" disabled={open.isPending || over} onClick={() => open.mutate(brought, { onSuccess: onDone })}>{l('profile.device.yes')}</button>
        <button type="button" className="button" onClick={onDone}>{l('profile.device.no')}</button>
      </p>
      <p role="status" className="small">{open.isError ? (over ? l('profile.device.over') : t('state.error.text')) : null}</p>
    </section>
  );
}
