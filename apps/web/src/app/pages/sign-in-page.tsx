import { useNavigate, useSearch } from '@tanstack/react-router';
import { PageTitle } from '../../components/page-title.js';
import { useTexts } from '../../components/use-texts.js';
import { SignInForm } from '../../features/session/components/sign-in-form.js';
import '../../features/session/sign-in.css';

/** Sign in for staff and employers. */
export function SignInPage() {
  const { t } = useTexts();
  const { next } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  return (
    <div className="page sign-in-page">
      <PageTitle title={t('nav.signIn')} />
      <div className="panel stack">
        <h1 tabIndex={-1}>{t('nav.signIn')}</h1>
        <p className="quiet">{t('signIn.lead')}</p>
        <SignInForm onSignedIn={({ person }) => void navigate({ to: person?.role === 'employer' ? '/employer' : (next ?? '/staff') })} />
      </div>
    </div>
  );
}
