import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../../components/states.js';
import { useTexts } from '../../../components/use-texts.js';

/** No offer has this address. */
export function NotFoundOffer({ kind }: { kind: 'vacancy' | 'home' }) {
  const { t } = useTexts();
  return (
    <div className="page">
      <EmptyState level={1} title={t('notFound.offer')} seed="not-found">
        <p className="quiet">{t('notFound.offerText')}</p>
        <Link to={kind === 'vacancy' ? '/vacancies' : '/homes'} className="button">{t(`closed.search.${kind}`)}</Link>
      </EmptyState>
    </div>
  );
}
