import { CEFR_LEVELS } from '@mitn/contracts';
import { FormField } from '../../../components/form-field.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { Section } from './section.js';
import type { SectionProps } from './section.js';

/** Who comes along, and which languages they speak. */
export function HouseholdSection({ form, errorOf }: SectionProps) {
  const { t, l } = useLaterTexts();
  const { register } = form;
  return (
    <Section title={l('profile.you.title')} why={l('profile.you.why')}>
      <div className="fields-two">
        <FormField label={l('profile.you.adults')} hint={l('profile.you.adultsHint')} error={errorOf('adults')}>{(ids) => <input {...ids} {...register('adults')} className="input" type="number" inputMode="numeric" min={1} max={12} />}</FormField>
        <FormField label={l('profile.you.children')} hint={l('profile.you.childrenHint')} error={errorOf('children')}>{(ids) => <input {...ids} {...register('children')} className="input" type="number" inputMode="numeric" min={0} max={12} />}</FormField>
      </div>
      <label className="tick"><input type="checkbox" {...register('pets')} /><span>{l('profile.you.pets')}</span></label>
      <div className="fields-three">
        {(['english', 'dutch', 'german'] as const).map((language) => (
          <FormField key={language} label={l(`profile.you.${language}`)} error={errorOf(language)}>
            {(ids) => (
              <select {...ids} {...register(language)} className="input">
                <option value="">{l('profile.you.none')}</option>
                {CEFR_LEVELS.map((level) => <option key={level} value={level}>{t(`cefr.${level}`)}</option>)}
              </select>
            )}
          </FormField>
        ))}
      </div>
    </Section>
  );
}
