import type { HomeHit, HomeSearchAnswer } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../../components/use-texts.js';

/** From where the minutes on the cards count, and how good they are; nothing where there are none. */
export function TravelNote({ hits, from }: { hits: Pick<HomeHit, 'travel'>[]; from: HomeSearchAnswer['from'] }) {
  const { t } = useTexts();
  const known = hits.flatMap(({ travel }) => travel ?? []);
  if (known.length === 0 || !from) return null;
  return (
    <p className="travel-note">
      {t('travel.from', { place: from.name })} {known.some(({ estimate }) => estimate) ? <>{t('travel.why')} <Link to="/help" hash="travel">{t('travel.more')}</Link></> : null}
    </p>
  );
}
