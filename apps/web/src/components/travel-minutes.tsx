import type { TravelAnswer } from '@mitn/contracts';
import type { Translate } from '@mitn/texts/web';
import { Icon } from './icons.js';
import { useTexts } from './use-texts.js';
import './travel-minutes.css';

/** How long the way is, by each means of travel that is known. What is only estimated says so. */
export function TravelMinutes({ travel }: { travel: TravelAnswer | null }) {
  const { t } = useTexts();
  if (!travel) return null;
  const ways = ([['bicycle', travel.bicycleMinutes], ['public-transport', travel.publicTransportMinutes], ['car', travel.carMinutes]] as const).filter(([, minutes]) => minutes !== null);
  if (ways.length === 0) return null;
  const all = ways.every(([mode]) => travel.estimatedModes.includes(mode));
  return (
    <p className="travel-minutes">
      {ways.map(([mode, minutes]) => (
        <span key={mode} className="travel-way">
          <Icon name={mode} size={19} />
          <span className="sr-only">{t(`mode.${mode}`)}: </span>
          {/* A sign and no word, because the words stand at the end; a screen reader gets the word. */}
          {!all && travel.estimatedModes.includes(mode) ? <><span aria-hidden="true">± </span><span className="sr-only">{t('travel.about')} </span></> : null}
          {minutesText(minutes ?? 0, t)}
        </span>
      ))}
      {travel.estimate ? <span className="travel-estimate">{t('travel.estimate')}</span> : null}
    </p>
  );
}

/** `45 min`, from an hour and a half on `1 h 35`. */
export function minutesText(minutes: number, t: Translate): string {
  return minutes < 90 ? t('travel.minutes', { minutes }) : t('travel.hours', { hours: Math.floor(minutes / 60), minutes: String(minutes % 60).padStart(2, '0') });
}
