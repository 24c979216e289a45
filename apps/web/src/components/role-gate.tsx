import type { Role } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../api/get-session.js';
import { CardSkeletons, EmptyState, ErrorState } from './states.js';
import { useTexts } from './use-texts.js';

/** Shows a page only to people of a role; others are told how to get there. The API guards the data itself. */
export function RoleGate({ role, children }: { role: Role; children: ReactNode }) {
  const { t } = useTexts();
  const { data, error, refetch } = useSession({ always: true });
  if (error) return <div className="page"><ErrorState level={1} error={error} onRetry={() => void refetch()} /></div>;
  if (!data) return <div className="page"><CardSkeletons count={3} /></div>;
  if (data.person?.role === role) return children;
  return (
    <div className="page">
      <EmptyState level={1} title={t(`gate.${role}.title`)} seed={role}>
        <p className="quiet">{t(`gate.${role}.text`)}</p>
        <Link to="/sign-in" search={{ next: role === 'staff' ? '/staff' : '/employer' }} className="button button-main">{t('nav.signIn')}</Link>
      </EmptyState>
    </div>
  );
}
