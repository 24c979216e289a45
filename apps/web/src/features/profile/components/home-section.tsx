import { FURNISHINGS, HOME_TYPES } from '@mitn/contracts';
import { FormField } from '../../../components/form-field.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { PillChoices } from './pill-choices.js';
import { Section } from './section.js';
import type { SectionProps } from './section.js';

/** The home that is wanted. */
export function HomeSection({ form, errorOf }: SectionProps) {
  const { t, l } = useLaterTexts();
  const { register, watch } = form;
  return (
    <Section title={l('profile.home.title')} why={l('profile.home.why')}>
      <label className="tick"><input type="checkbox" {...register('wantsHome')} /><span>{l('profile.home.wanted')}</span></label>
      {watch('wantsHome') ? (
        <>
          <PillChoices legend={t('facet.title.type')} hint={t('form.noneIsAll')} many options={HOME_TYPES.map((value) => ({ value, text: t(`homeType.${value}`) }))} field={register('types')} />
          <div className="fields-two">
            <FormField label={l('profile.home.maxCost')} hint={l('profile.home.maxCostHint')} error={errorOf('maxCostEuros')}>{(ids) => <input {...ids} {...register('maxCostEuros')} className="input" type="number" inputMode="numeric" min={0} />}</FormField>
            <FormField label={l('profile.home.share')} hint={l('profile.home.shareHint')} error={errorOf('maxCostSharePercent')}>{(ids) => <input {...ids} {...register('maxCostSharePercent')} className="input" type="number" inputMode="numeric" min={5} max={100} />}</FormField>
            <FormField label={l('profile.home.area')} error={errorOf('minAreaM2')}>{(ids) => <input {...ids} {...register('minAreaM2')} className="input" type="number" inputMode="numeric" min={0} max={1000} />}</FormField>
            <FormField label={l('profile.home.rooms')} error={errorOf('minRooms')}>{(ids) => <input {...ids} {...register('minRooms')} className="input" type="number" inputMode="numeric" min={1} max={20} />}</FormField>
            <FormField label={l('profile.home.moveInFrom')} error={errorOf('moveInFrom')}>{(ids) => <input {...ids} {...register('moveInFrom')} className="input" type="date" />}</FormField>
            <FormField label={l('profile.home.moveInUntil')} error={errorOf('moveInUntil')}>{(ids) => <input {...ids} {...register('moveInUntil')} className="input" type="date" />}</FormField>
            <FormField label={l('profile.home.stay')} error={errorOf('minStayMonths')}>{(ids) => <input {...ids} {...register('minStayMonths')} className="input" type="number" inputMode="numeric" min={0} max={120} />}</FormField>
          </div>
          <PillChoices legend={t('facet.title.furnishing')} hint={t('form.noneIsAll')} many options={FURNISHINGS.map((value) => ({ value, text: t(`furnishing.${value}`) }))} field={register('furnishing')} />
          <label className="tick"><input type="checkbox" {...register('needsRegistration')} /><span>{l('profile.home.registration')} <span className="hint">{l('profile.home.registrationHint')}</span></span></label>
          <label className="tick"><input type="checkbox" {...register('needsStepFree')} /><span>{l('profile.home.stepFree')} <span className="hint">{l('profile.home.stepFreeHint')}</span></span></label>
        </>
      ) : null}
    </Section>
  );
}
