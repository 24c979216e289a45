import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { PageTitle } from '../../components/page-title.js';
import { EmptyState } from '../../components/states.js';
import { useLaterTexts } from '../../components/use-later-texts.js';
import { MatchesView } from '../../features/matches/components/matches-view.js';
import { useKeptProfile } from '../../lib/kept-profile.js';

/** My matches. Without a profile: what a profile gives. */
export function MatchesPage() {
  const { t, l } = useLaterTexts();
  const { kind, top } = useSearch({ from: '/matches' });
  const navigate = useNavigate({ from: '/matches' });
  const kept = useKeptProfile();
  return (
    <div className="page">
      <PageTitle title={t('title.matches')} />
      {kept ? (
        <MatchesView kept={kept} tab={kind ?? 'pair'} top={top} onTab={(tab) => void navigate({ search: { kind: tab === 'pair' ? undefined : tab }, resetScroll: false })} onTop={(more) => void navigate({ search: { kind, top: more }, replace: true, resetScroll: false })} />
      ) : (
        <>
          <h1 className="sr-only" tabIndex={-1}>{t('title.matches')}</h1>
          <EmptyState title={l('matches.start')} seed="start">
            <p className="quiet">{l('matches.startText')}</p>
            <Link to="/profile" className="button button-main">{l('matches.startButton')}</Link>
          </EmptyState>
        </>
      )}
    </div>
  );
}
