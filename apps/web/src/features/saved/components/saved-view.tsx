import { Link } from '@tanstack/react-router';
import { Icon } from '../../../components/icons.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { useSavedAddresses } from '../../../lib/saved-offers.js';
import { useSavedPlace } from '../../../lib/saved-sync.js';
import type { OfferKind } from '../../../lib/saved-offers.js';
import { HomeComparison, VacancyComparison } from './comparison.js';
import { SavedPlace } from './saved-place.js';
import { SavedHomes, SavedVacancies } from './saved-offers.js';
import { SavedSearches } from './saved-searches.js';
import './saved.css';
import '../../../components/notice.css';

/** All that the person keeps, in this browser or with the profile; with `compare`, some of the offers side by side. */
export function SavedView({ compare, ids }: { compare: OfferKind | undefined; ids: string[] }) {
  const { l } = useLaterTexts();
  const addresses = useSavedAddresses();
  const title = l(useSavedPlace().place === 'profile' ? 'saved.titleProfile' : 'saved.title');
  const idsOf = (kind: OfferKind) => addresses.flatMap((address) => (address.startsWith(`${kind}/`) ? [address.slice(kind.length + 1)] : []));
  if (compare) {
    return (
      <div className="page saved-page">
        <header className="stack">
          <p><Link to="/saved" search={{}} className="saved-back"><Icon name="back" size={18} />{title}</Link></p>
          <h1 tabIndex={-1}>{l('saved.compared')}</h1>
        </header>
        {compare === 'vacancies' ? <VacancyComparison ids={ids} /> : <HomeComparison ids={ids} />}
      </div>
    );
  }
  return (
    <div className="page saved-page">
      <header className="stack">
        <h1 tabIndex={-1}>{title}</h1>
        <SavedPlace count={addresses.length} />
      </header>
      <SavedSearches />
      <SavedVacancies ids={idsOf('vacancies')} />
      <SavedHomes ids={idsOf('homes')} />
    </div>
  );
}
