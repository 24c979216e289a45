import { useNavigate } from '@tanstack/react-router';
import { PageTitle } from '../../components/page-title.js';
import { CardSkeletons, ErrorState } from '../../components/states.js';
import { useLaterTexts } from '../../components/use-later-texts.js';
import { useProfile } from '../../features/profile/api/save-profile.js';
import { OpenProfile } from '../../features/profile/components/open-profile.js';
import { OtherDevice } from '../../features/profile/components/other-device.js';
import { ProfileEditor } from '../../features/profile/components/profile-editor.js';
import { useBroughtProfile } from '../../features/profile/use-brought-profile.js';
import '../../components/notice.css';
import '../../features/profile/profile.css';
import { ApiError } from '../../lib/api.errors.js';
import { useKeptProfile } from '../../lib/kept-profile.js';

/** What the person has and wants. */
export function ProfilePage() {
  const { t, l } = useLaterTexts();
  const navigate = useNavigate();
  const kept = useKeptProfile();
  const { data, error, refetch } = useProfile(kept);
  const [brought, answered] = useBroughtProfile();
  const gone = error instanceof ApiError && [401, 403, 404, 410].includes(error.status);
  return (
    <div className="page profile-page">
      <PageTitle title={t('title.profile')} />
      <header className="page-head">
        <h1 tabIndex={-1}>{l('profile.title')}</h1>
        <p className="quiet">{l('profile.lead')}</p>
        {gone ? <p className="notice-quiet">{l('profile.gone')}</p> : null}
      </header>
      {brought ? (
        <OpenProfile key={brought.token} brought={brought} replaces={kept !== null && !gone && kept.id !== brought.id} onDone={answered} />
      ) : kept && !data && !error ? (
        <CardSkeletons count={3} />
      ) : error && !gone ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          <ProfileEditor kept={gone ? null : kept} profile={data?.profile ?? null} onSaved={() => void navigate({ to: '/matches' })} />
          {kept && !gone ? <OtherDevice kept={kept} /> : null}
        </>
      )}
    </div>
  );
}
