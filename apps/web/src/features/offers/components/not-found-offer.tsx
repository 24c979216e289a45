import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../../components/states.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';

/** No offer has this address. */
export function NotFoundOffer({ kind }: { kind: 'vacancy' | 'home' }) {
  const { l } = useLaterTexts();
  return (
    <div className="page">
      <EmptyState level={1} title={l('offerPage.unknown')} seed="not-found">
        <p className="quiet">{l('offerPage.unknownText')}</p>
        <Link to={kind === 'vacancy' ? '/vacancies' : '/homes'} className="button">{l(`closed.search.${kind}`)}</Link>
      </EmptyState>
    </div>
  );
}
