import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import type { OfferMapProps } from '../../../components/offer-map-props.js';
import { prepareLaterTexts } from '../../../components/use-later-texts.js';
import { useTexts } from '../../../components/use-texts.js';
import './lazy-offer-map.css';

const Loaded = lazy((): Promise<{ default: ComponentType<OfferMapProps> }> => Promise.all([import('./offer-map.js'), prepareLaterTexts()]).then(([{ OfferMap }]) => ({ default: OfferMap })).catch(() => ({ default: NotLoaded })));

/** The map of a search, whose code comes with the first map that somebody opens. */
export function LazyOfferMap(props: OfferMapProps) {
  return <Suspense fallback={<div className="offer-map-wait" aria-hidden="true" />}><Loaded {...props} /></Suspense>;
}

/** Without a connection the list still works; only the map cannot be shown. */
function NotLoaded() {
  const { t } = useTexts();
  return <p className="offer-map-wait offer-map-wait-failed">{t('view.failed')}</p>;
}
