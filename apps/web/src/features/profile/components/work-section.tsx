import { CONTRACTS, EDUCATION_LEVELS, PERMIT_SITUATIONS, WORKPLACES } from '@mitn/contracts';
import { Controller } from 'react-hook-form';
import { FormField } from '../../../components/form-field.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { LicenceChoices } from './licence-choices.js';
import { PillChoices } from './pill-choices.js';
import { Section } from './section.js';
import type { SectionProps } from './section.js';
import { WordList } from './word-list.js';

/** The work that is wanted, and what the person's permit asks of a job. */
export function WorkSection({ form, errorOf }: SectionProps) {
  const { t, l } = useLaterTexts();
  const { register, control, watch } = form;
  const wanted = watch('wantsWork');
  return (
    <Section title={l('profile.work.title')} why={l('profile.work.why')}>
      <label className="tick"><input type="checkbox" {...register('wantsWork')} /><span>{l('profile.work.wanted')}</span></label>
      {errorOf('wantsWork') ? <p className="field-error">{errorOf('wantsWork')}</p> : null}
      {wanted ? (
        <>
          <Controller control={control} name="occupations" render={({ field }) => <WordList kind="occupations" label={l('profile.work.occupations')} hint={l('profile.work.occupationsHint')} words={field.value} most={10} onChange={field.onChange} error={errorOf('occupations')} />} />
          <Controller control={control} name="skills" render={({ field }) => <WordList kind="skills" label={l('profile.work.skills')} hint={l('profile.work.skillsHint')} words={field.value} most={50} onChange={field.onChange} error={errorOf('skills')} />} />
          <div className="fields-two">
            <FormField label={l('profile.work.experience')} error={errorOf('experienceYears')}>{(ids) => <input {...ids} {...register('experienceYears')} className="input" type="number" inputMode="decimal" min={0} max={60} />}</FormField>
            <FormField label={l('profile.work.education')} error={errorOf('education')}>
              {(ids) => (
                <select {...ids} {...register('education')} className="input">
                  <option value="">{t('form.notSaid')}</option>
                  {EDUCATION_LEVELS.map((level) => <option key={level} value={level}>{t(`education.${level}`)}</option>)}
                </select>
              )}
            </FormField>
            <FormField label={l('profile.work.hoursMin')} error={errorOf('hoursMin')}>{(ids) => <input {...ids} {...register('hoursMin')} className="input" type="number" inputMode="numeric" min={0} max={80} />}</FormField>
            <FormField label={l('profile.work.hoursMax')} error={errorOf('hoursMax')}>{(ids) => <input {...ids} {...register('hoursMax')} className="input" type="number" inputMode="numeric" min={0} max={80} />}</FormField>
            <FormField label={l('profile.work.pay')} hint={l('profile.work.payHint')} error={errorOf('minPayEuros')}>{(ids) => <input {...ids} {...register('minPayEuros')} className="input" type="number" inputMode="numeric" min={0} />}</FormField>
            <FormField label={l('profile.work.start')} hint={l('profile.work.startHint')} error={errorOf('startFrom')}>{(ids) => <input {...ids} {...register('startFrom')} className="input" type="date" />}</FormField>
          </div>
          <Controller control={control} name="licences" render={({ field }) => <LicenceChoices value={field.value} onChange={field.onChange} error={errorOf('licences')} />} />
          <PillChoices legend={t('facet.title.workplace')} hint={t('form.noneIsAll')} many options={WORKPLACES.map((value) => ({ value, text: t(`workplace.${value}`) }))} field={register('workplaces')} />
          <PillChoices legend={t('facet.title.contract')} hint={t('form.noneIsAll')} many options={CONTRACTS.map((value) => ({ value, text: t(`contract.${value}`) }))} field={register('contracts')} />
          <div className="fields-two">
            <FormField label={l('profile.work.permit')} hint={l('profile.work.permitHint')} error={errorOf('situation')}>
              {(ids) => <select {...ids} {...register('situation')} className="input">{PERMIT_SITUATIONS.map((value) => <option key={value} value={value}>{t(`permit.${value}`)}</option>)}</select>}
            </FormField>
            {watch('situation') === 'free-to-work' ? null : <FormField label={l('profile.work.birthDate')} hint={l('profile.work.birthDateHint')} error={errorOf('birthDate')}>{(ids) => <input {...ids} {...register('birthDate')} className="input" type="date" autoComplete="bday" />}</FormField>}
          </div>
        </>
      ) : null}
    </Section>
  );
}
