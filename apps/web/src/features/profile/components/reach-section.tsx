import { TRAVEL_MODES } from '@mitn/contracts';
import { useId } from 'react';
import { usePlaces } from '../../../api/list-places.js';
import { FormField } from '../../../components/form-field.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { PillChoices } from './pill-choices.js';
import { Section } from './section.js';
import type { SectionProps } from './section.js';

/** From where, how and how long one travels. */
export function ReachSection({ form, errorOf }: SectionProps) {
  const { t, l } = useLaterTexts();
  const { register, watch, setValue } = form;
  const listId = useId();
  const places = usePlaces(watch('placeName'));
  const field = register('placeName', {
    onChange: (event: { target: { value: string } }) => {
      const known = places.find((one) => one.label === event.target.value);
      setValue('point', known ? { lat: known.lat, lon: known.lon } : null);
    },
  });
  return (
    <Section title={l('profile.reach.title')} why={l('profile.reach.why')}>
      <div className="fields-two">
        <FormField label={l('profile.reach.place')} hint={l('profile.reach.placeHint')} error={errorOf('placeName')}>
          {(ids) => (
            <>
              <input {...ids} {...field} className="input" list={listId} maxLength={200} autoComplete="off" />
              <datalist id={listId}>{places.map((one) => <option key={one.id} value={one.label} />)}</datalist>
            </>
          )}
        </FormField>
        <FormField label={l('profile.reach.minutes')} hint={l('profile.reach.minutesHint')} error={errorOf('maxMinutes')}>{(ids) => <input {...ids} {...register('maxMinutes')} className="input" type="number" inputMode="numeric" min={5} max={180} />}</FormField>
      </div>
      <PillChoices legend={l('profile.reach.mode')} options={TRAVEL_MODES.map((value) => ({ value, text: t(`mode.${value}`) }))} field={register('mode')} />
    </Section>
  );
}
