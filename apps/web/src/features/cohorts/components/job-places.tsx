import type { CohortAnswer, CohortSettings } from '@mitn/contracts';
import { useState } from 'react';
import { FormField } from '../../../components/form-field.js';
import { OfferFinder } from '../../../components/offer-finder.js';
import { useDeskTexts } from '../../../components/use-desk-texts.js';

type Places = CohortSettings['places'];
const MOST_PLACES = 500;
const MOST_JOBS = 1000;

/** Jobs that take another number of people than one; 0 keeps a job out. */
export function JobPlaces({ cohort, places, onChange }: { cohort: CohortAnswer; places: Places; onChange: (places: Places) => void }) {
  const { d } = useDeskTexts();
  const [titles, setTitles] = useState(() => new Map(cohort.vacancies.map(({ id, title, organisation }) => [id, `${title}, ${organisation}`])));
  const titleOf = (id: string) => titles.get(id) ?? d('cohort.wishes.gone');
  return (
    <fieldset className="stack-small">
      <legend className="legend">{d('cohort.places.title')}</legend>
      <p className="hint">{d('cohort.places.text')}</p>
      {places.map((one) => (
        <div key={one.vacancyId} className="settings-places">
          <FormField label={titleOf(one.vacancyId)}>
            {(ids) => <input {...ids} className="input" type="number" min={0} max={MOST_PLACES} value={one.places} onChange={(event) => onChange(places.map((other) => (other === one ? { ...one, places: Math.min(MOST_PLACES, Math.max(0, Math.trunc(Number(event.target.value)) || 0)) } : other)))} />}
          </FormField>
          <button type="button" className="link-button small" aria-label={d('cohort.wishes.dropNamed', { title: titleOf(one.vacancyId) })} onClick={() => onChange(places.filter((other) => other !== one))}>{d('cohort.settings.drop')}</button>
        </div>
      ))}
      {places.length < MOST_JOBS ? (
        <OfferFinder
          kinds={['vacancy']}
          onChoose={(_kind, offer) => {
            setTitles(new Map([...titles, [offer.id, titles.get(offer.id) ?? offer.title]]));
            if (!places.some(({ vacancyId }) => vacancyId === offer.id)) onChange([...places, { vacancyId: offer.id, places: 2 }]);
          }}
        />
      ) : null}
    </fieldset>
  );
}
