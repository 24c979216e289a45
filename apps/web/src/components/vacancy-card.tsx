import type { VacancyHit } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { formatAgo, formatNumber } from '../lib/format.js';
import { Chip } from './chip.js';
import { Highlighted } from './highlighted.js';
import { vacancyChips } from './offer-chips.js';
import { PayAmount } from './pay-amount.js';
import { SaveButton } from './save-button.js';
import { TravelMinutes } from './travel-minutes.js';
import { useTexts } from './use-texts.js';
import './offer-card.css';

interface VacancyCardProps {
  hit: VacancyHit;
  level?: 2 | 3;
  /** Opens the evidence of a label. */
  onLabel?: (label: string, text: string) => void;
  openLabel?: string | null;
  /** The offer that is chosen on the map. */
  chosen?: boolean;
  askSponsor?: boolean;
}

/** One vacancy in a list: the whole card is one link, its labels and the save button stand above it. */
export function VacancyCard({ hit, level = 2, onLabel, openLabel = null, chosen = false, askSponsor = false }: VacancyCardProps) {
  const { t, language } = useTexts();
  const Heading = `h${level}` as const;
  const place = [hit.place?.name ?? t('vacancy.placeUnknown'), hit.distanceKm === null ? null : t(hit.distanceKm < 1 ? 'offer.kmNear' : 'offer.km', { distance: formatNumber(Math.round(hit.distanceKm), language) })];
  const terms = [hit.hours ? hoursText(hit.hours, t) : null, hit.contract ? t(`contract.${hit.contract}`) : null].filter(Boolean);
  return (
    <article className={`offer-card${openLabel ? ' offer-card-open' : ''}${chosen ? ' offer-card-chosen' : ''}`} data-offer-id={hit.id}>
      <Heading className="offer-title">
        <Link to="/vacancies/$id" params={{ id: hit.id }} className="offer-link"><Highlighted text={hit.title} marks={hit.highlights?.title} /></Link>
      </Heading>
      <SaveButton kind="vacancies" id={hit.id} title={hit.title} />
      <p className="offer-where"><strong>{hit.organisation.name}</strong> · {place.filter(Boolean).join(' · ')}</p>
      <div className="chips">
        {vacancyChips(hit, t, { askSponsor }).map((chip) => (
          <Chip
            key={chip.text}
            kind={chip.kind}
            text={chip.text}
            hint={t('chip.hint')}
            pressed={openLabel !== null && openLabel === chip.label}
            onPress={chip.label && onLabel ? () => onLabel(chip.label ?? '', chip.text) : undefined}
          />
        ))}
      </div>
      {hit.highlights?.snippet ? <p className="offer-snippet"><Highlighted {...hit.highlights.snippet} /></p> : null}
      <TravelMinutes travel={hit.travel} />
      <p className="offer-terms">
        <span><PayAmount pay={hit.pay} /></span>
        {terms.length > 0 ? <span className="quiet">{terms.join(' · ')}</span> : null}
      </p>
      <p className="offer-foot">
        {[t('offer.confirmed', { when: formatAgo(hit.confirmedAt, language) }), hit.origins.length > 1 ? t('offer.seenOn', { count: hit.origins.length }) : null, hit.organisation.demo ? t('offer.demo') : null].filter(Boolean).join(' · ')}
      </p>
    </article>
  );
}

/** `36–40 h` or `32 h`. */
export function hoursText(hours: { min: number; max: number }, t: ReturnType<typeof useTexts>['t']): string {
  return t('offer.hours', { hours: hours.min === hours.max ? String(hours.max) : `${hours.min}–${hours.max}` });
}
