import { Link } from '@tanstack/react-router';
import { LoneHouse } from '../components/lone-house.js';
import { PageTitle } from '../components/page-title.js';
import { useTexts } from '../components/use-texts.js';
import '../components/states.css';

/** No page stands at this address. */
export function NotFound() {
  const { t } = useTexts();
  return (
    <div className="page state">
      <PageTitle title={t('notFound.title')} />
      <LoneHouse seed="not-found" lighting="none" />
      <h1 tabIndex={-1}>{t('notFound.title')}</h1>
      <p className="quiet">{t('notFound.text')}</p>
      <p className="row">
        <Link to="/vacancies" className="button">{t('nav.jobs')}</Link>
        <Link to="/homes" className="button">{t('nav.homes')}</Link>
        <Link to="/help" className="button">{t('nav.help')}</Link>
      </p>
    </div>
  );
}
