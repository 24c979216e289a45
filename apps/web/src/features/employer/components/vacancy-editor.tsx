import { CEFR_LEVELS, CONTRACTS, LANGUAGE_DEMANDS, WORKPLACES } from '@mitn/contracts';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { usePlaces } from '../../../api/list-places.js';
import { FormField } from '../../../components/form-field.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { ApiError } from '../../../lib/api.errors.js';
import { usePostVacancy } from '../api/own-vacancies.js';
import { EMPTY_VACANCY, vacancyResolver } from '../vacancy-form.js';
import type { VacancyForm } from '../vacancy-form.js';
import { WordingAdvice } from './wording-advice.js';

/** The form that posts a vacancy. What decides for a newcomer (pay, hours, Dutch) is asked for plainly. */
export function VacancyEditor({ onPosted }: { onPosted: () => void }) {
  const { t, l } = useLaterTexts();
  const post = usePostVacancy();
  const listId = useId();
  const { register, handleSubmit, watch, reset, formState } = useForm({ defaultValues: EMPTY_VACANCY, resolver: vacancyResolver, mode: 'onTouched' });
  const places = usePlaces(watch('placeName'));
  const errorOf = (name: keyof VacancyForm) => (formState.errors[name] ? l(`employer.error.${name}`) : undefined);
  const refused = post.error instanceof ApiError && post.error.status < 500 && post.error.status > 0 ? post.error.message : null;
  return (
    <form className="employer-form" noValidate onSubmit={(event) => void handleSubmit((body) => post.mutate(body, { onSuccess: () => { reset(); onPosted(); } }))(event)}>
      <FormField label={l('employer.title')} hint={l('employer.titleHint')} error={errorOf('title')}>{(ids) => <input {...ids} {...register('title')} className="input" maxLength={200} />}</FormField>
      <FormField label={l('employer.description')} hint={l('employer.descriptionHint')} error={errorOf('description')}>{(ids) => <textarea {...ids} {...register('description')} className="input" rows={10} />}</FormField>
      <WordingAdvice title={watch('title')} description={watch('description')} dutch={watch('dutch')} />
      <div className="fields-two">
        <FormField label={l('employer.place')} error={errorOf('placeName')}>
          {(ids) => (
            <>
              <input {...ids} {...register('placeName')} className="input" list={listId} autoComplete="off" maxLength={200} />
              <datalist id={listId}>{places.map((one) => <option key={one.id} value={one.label} />)}</datalist>
            </>
          )}
        </FormField>
        <FormField label={t('facet.title.workplace')} error={errorOf('workplace')}>{(ids) => <select {...ids} {...register('workplace')} className="input">{WORKPLACES.map((value) => <option key={value} value={value}>{t(`workplace.${value}`)}</option>)}</select>}</FormField>
        <FormField label={t('facet.title.contract')} error={errorOf('contract')}>{(ids) => <select {...ids} {...register('contract')} className="input">{CONTRACTS.map((value) => <option key={value} value={value}>{t(`contract.${value}`)}</option>)}</select>}</FormField>
        <FormField label={l('employer.applyUntil')} hint={t('form.optional')} error={errorOf('applyUntil')}>{(ids) => <input {...ids} {...register('applyUntil')} className="input" type="date" />}</FormField>
        <FormField label={l('profile.work.hoursMin')} error={errorOf('hoursMin')}>{(ids) => <input {...ids} {...register('hoursMin')} className="input" type="number" inputMode="numeric" min={1} max={80} />}</FormField>
        <FormField label={l('profile.work.hoursMax')} error={errorOf('hoursMax')}>{(ids) => <input {...ids} {...register('hoursMax')} className="input" type="number" inputMode="numeric" min={1} max={80} />}</FormField>
        <FormField label={l('employer.payMin')} hint={l('employer.payHint')} error={errorOf('payMinEuros')}>{(ids) => <input {...ids} {...register('payMinEuros')} className="input" type="number" inputMode="numeric" min={1} />}</FormField>
        <FormField label={l('employer.payMax')} hint={t('form.optional')} error={errorOf('payMaxEuros')}>{(ids) => <input {...ids} {...register('payMaxEuros')} className="input" type="number" inputMode="numeric" min={1} />}</FormField>
        <FormField label={l('employer.dutch')} error={errorOf('dutch')}>{(ids) => <select {...ids} {...register('dutch')} className="input">{LANGUAGE_DEMANDS.map((value) => <option key={value} value={value}>{t(`facet.dutch.${value}`)}</option>)}</select>}</FormField>
        <FormField label={l('employer.dutchLevel')} hint={t('form.optional')} error={errorOf('dutchLevel')}>
          {(ids) => (
            <select {...ids} {...register('dutchLevel')} className="input">
              <option value="">{t('form.notSaid')}</option>
              {CEFR_LEVELS.map((level) => <option key={level} value={level}>{t(`cefr.${level}`)}</option>)}
            </select>
          )}
        </FormField>
      </div>
      <FormField label={l('employer.applyUrl')} hint={l('employer.applyUrlHint')} error={errorOf('applyUrl')}>{(ids) => <input {...ids} {...register('applyUrl')} className="input" type="url" inputMode="url" />}</FormField>
      {post.isError ? <p className="field-error" role="alert">{refused ?? t('state.error.text')}</p> : null}
      <p><button type="submit" className="button button-main" disabled={post.isPending}>{l(post.isPending ? 'employer.posting' : 'employer.post')}</button></p>
    </form>
  );
}
