import type { HomeHit } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import type { Language, Translate } from '@mitn/texts/web';
import { formatAgo, formatDate, formatMoney, formatNumber, hasCome } from '../lib/format.js';
import { Chip } from './chip.js';
import { Highlighted } from './highlighted.js';
import { LazyHomePicture } from './lazy-home-picture.js';
import { homeChips } from './offer-chips.js';
import { SaveButton } from './save-button.js';
import { TravelMinutes } from './travel-minutes.js';
import { useTexts } from './use-texts.js';
import './offer-card.css';

interface HomeCardProps {
  hit: HomeHit;
  level?: 2 | 3;
  onLabel?: (label: string, text: string) => void;
  openLabel?: string | null;
  /** The offer that is chosen on the map. */
  chosen?: boolean;
}

/** One home in a list: its drawn house, what it costs in all, and what that leaves out. */
export function HomeCard({ hit, level = 2, onLabel, openLabel = null, chosen = false }: HomeCardProps) {
  const { t, language } = useTexts();
  const Heading = `h${level}` as const;
  const where = [
    hit.place?.name ?? t('home.placeUnknown'),
    hit.areaM2 === null ? null : t('home.area', { area: formatNumber(hit.areaM2, language) }),
    hit.distanceKm === null ? null : t(hit.distanceKm < 1 ? 'offer.kmNear' : 'offer.km', { distance: formatNumber(Math.round(hit.distanceKm), language) }),
  ];
  return (
    <article className={`offer-card home-card${openLabel ? ' offer-card-open' : ''}${chosen ? ' offer-card-chosen' : ''}`} data-offer-id={hit.id}>
      <LazyHomePicture seed={hit.id} type={hit.type} />
      <div className="home-card-text">
        <Heading className="offer-title">
          <Link to="/homes/$id" params={{ id: hit.id }} className="offer-link"><Highlighted text={hit.title} marks={hit.highlights?.title} /></Link>
        </Heading>
        <SaveButton kind="homes" id={hit.id} title={hit.title} />
        <p className="offer-where">{where.filter(Boolean).join(' · ')}</p>
        <p className="home-cost">
          <span><span className="amount offer-amount">{formatMoney(hit.costs.totalCentsPerMonth, language)}</span> {t('home.perMonth')}</span>
          <span className="quiet small">{leavesOut(hit.costs, t)}</span>
        </p>
        <div className="chips">
          {homeChips(hit, t).map((chip) => (
            <Chip key={chip.text} kind={chip.kind} text={chip.text} hint={t('chip.hint')} pressed={openLabel !== null && openLabel === chip.label} onPress={chip.label && onLabel ? () => onLabel(chip.label ?? '', chip.text) : undefined} />
          ))}
        </div>
        {hit.highlights?.snippet ? <p className="offer-snippet"><Highlighted {...hit.highlights.snippet} /></p> : null}
        <TravelMinutes travel={hit.travel} />
        <p className="offer-foot">
          {[freeText(hit.availableFrom, t, language), t('offer.confirmed', { when: formatAgo(hit.confirmedAt, language) }), hit.provider?.demo ? t('offer.demo') : null].filter(Boolean).join(' · ')}
        </p>
      </div>
    </article>
  );
}

/** From when a home is free; of a day that is over `free since`. Null when it is not stated. */
export function freeText(from: string | null, t: Translate, language: Language): string | null {
  return from === null ? null : t(hasCome(from) ? 'home.since' : 'home.from', { date: formatDate(from, language) });
}

/** In words, what the total of a home holds and what it leaves out. */
export function leavesOut(costs: HomeHit['costs'], t: Translate): string {
  if (costs.complete) return t('home.costs.complete');
  if (costs.serviceCents === null && costs.utilitiesCents === null) return t('home.costs.bareOnly');
  if (costs.utilitiesCents === null) return t('home.costs.noUtilities');
  if (costs.serviceCents === null) return t('home.costs.noService');
  return t('home.costs.unsure');
}
