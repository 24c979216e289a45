import { VacancyPostBody } from '@mitn/contracts';
import type { FieldErrors, Resolver } from 'react-hook-form';

/** What stands in the fields: text as typed, pay in euros a month. */
export interface VacancyForm {
  title: string;
  description: string;
  placeName: string;
  workplace: string;
  contract: string;
  hoursMin: string;
  hoursMax: string;
  payMinEuros: string;
  payMaxEuros: string;
  dutch: string;
  dutchLevel: string;
  applyUrl: string;
  applyUntil: string;
}

export const EMPTY_VACANCY: VacancyForm = { title: '', description: '', placeName: '', workplace: 'on-site', contract: 'permanent', hoursMin: '32', hoursMax: '40', payMinEuros: '', payMaxEuros: '', dutch: 'not-needed', dutchLevel: '', applyUrl: '', applyUntil: '' };

const FIELD_OF: Record<string, keyof VacancyForm> = { payMinCentsPerMonth: 'payMinEuros', payMaxCentsPerMonth: 'payMaxEuros' };
const number = (text: string): number | null => (text.trim() === '' ? null : Number(text.replace(',', '.')));
const cents = (text: string): number | null => (text.trim() === '' ? null : Math.round(Number(text.replace(',', '.')) * 100));

/** The form as the API takes it, not yet checked. */
export function toVacancyPost(form: VacancyForm): unknown {
  const asksDutch = form.dutch === 'required' || form.dutch === 'plus' || form.dutch === 'willing-to-learn';
  return {
    title: form.title, description: form.description, placeName: form.placeName, workplace: form.workplace, contract: form.contract, hoursMin: number(form.hoursMin), hoursMax: number(form.hoursMax),
    payMinCentsPerMonth: cents(form.payMinEuros), payMaxCentsPerMonth: cents(form.payMaxEuros), dutch: form.dutch, dutchLevel: asksDutch && form.dutchLevel ? form.dutchLevel : null, applyUrl: form.applyUrl.trim() || null, applyUntil: form.applyUntil || null,
  };
}

/** Checks the form by the API's own schema; each refusal is shown at its field. */
export const vacancyResolver: Resolver<VacancyForm, unknown, VacancyPostBody> = (form) => {
  const parsed = VacancyPostBody.safeParse(toVacancyPost(form));
  if (parsed.success) return { values: parsed.data, errors: {} };
  const errors: FieldErrors<VacancyForm> = {};
  for (const issue of parsed.error.issues) {
    const path = String(issue.path[0] ?? 'title');
    const field = FIELD_OF[path] ?? (path in EMPTY_VACANCY ? (path as keyof VacancyForm) : 'title');
    errors[field] ??= { type: issue.code ?? 'custom' };
  }
  return { values: {}, errors };
};
