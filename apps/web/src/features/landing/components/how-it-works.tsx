import { Link } from '@tanstack/react-router';
import { useTexts } from '../../../components/use-texts.js';

/** What we do for you in three steps, and the way to the profile. */
export function HowItWorks() {
  const { t } = useTexts();
  return (
    <section className="ways">
      <div className="page ways-inside">
        <h2>{t('landing.how.title')}</h2>
        <ol className="ways-list">
          {(['read', 'match', 'ask'] as const).map((step) => (
            <li key={step}>
              <h3>{t(`landing.how.${step}.title`)}</h3>
              <p>{t(`landing.how.${step}.text`)}</p>
            </li>
          ))}
        </ol>
        <p className="row">
          <Link to="/profile" className="button button-main">{t('landing.how.profile')}</Link>
          <Link to="/help" className="button">{t('landing.how.help')}</Link>
        </p>
      </div>
    </section>
  );
}
