import { ProfileBody } from '@mitn/contracts';
import type { ProfileInput } from '@mitn/contracts';
import type { FieldErrors, Resolver } from 'react-hook-form';

/** What stands in the fields of the form: text as it was typed, amounts in euros. */
export interface ProfileForm {
  wantsWork: boolean;
  wantsHome: boolean;
  adults: string;
  children: string;
  pets: boolean;
  english: string;
  dutch: string;
  german: string;
  occupations: string[];
  skills: string[];
  experienceYears: string;
  education: string;
  /** null = not said, empty = none. */
  licences: string[] | null;
  hoursMin: string;
  hoursMax: string;
  minPayEuros: string;
  workplaces: string[];
  contracts: string[];
  startFrom: string;
  types: string[];
  maxCostEuros: string;
  minAreaM2: string;
  minRooms: string;
  furnishing: string[];
  needsRegistration: boolean;
  moveInFrom: string;
  moveInUntil: string;
  minStayMonths: string;
  needsStepFree: boolean;
  situation: string;
  birthDate: string;
  placeName: string;
  point: { lat: number; lon: number } | null;
  mode: string;
  maxMinutes: string;
  maxCostSharePercent: string;
}

export const EMPTY_FORM: ProfileForm = {
  wantsWork: true, wantsHome: true, adults: '1', children: '0', pets: false, english: 'B2', dutch: '', german: '', occupations: [], skills: [], experienceYears: '', education: '', licences: null, hoursMin: '', hoursMax: '', minPayEuros: '',
  workplaces: [], contracts: [], startFrom: '', types: [], maxCostEuros: '', minAreaM2: '', minRooms: '', furnishing: [], needsRegistration: true, moveInFrom: '', moveInUntil: '', minStayMonths: '', needsStepFree: false,
  situation: 'free-to-work', birthDate: '', placeName: '', point: null, mode: 'bicycle', maxMinutes: '45', maxCostSharePercent: '40',
};

/** Where each part of the profile stands in the form, so that a refusal is shown at its field. */
const FIELD_OF: Record<string, keyof ProfileForm> = {
  'household.adults': 'adults', 'household.children': 'children', languages: 'english', 'work.occupations': 'occupations', 'work.skills': 'skills', 'work.experienceYears': 'experienceYears', 'work.education': 'education', 'work.licences': 'licences', 'work.hoursMin': 'hoursMin',
  'work.hoursMax': 'hoursMax', 'work.minPayCentsPerMonth': 'minPayEuros', 'work.startFrom': 'startFrom', 'home.maxCostCentsPerMonth': 'maxCostEuros', 'home.minAreaM2': 'minAreaM2', 'home.minRooms': 'minRooms', 'home.moveInFrom': 'moveInFrom',
  'home.moveInUntil': 'moveInUntil', 'home.minStayMonths': 'minStayMonths', 'permit.birthDate': 'birthDate', 'permit.situation': 'situation', 'reach.placeName': 'placeName', 'reach.maxMinutes': 'maxMinutes', maxCostSharePercent: 'maxCostSharePercent',
};

const number = (text: string): number | null => (text.trim() === '' ? null : Number(text.replace(',', '.')));
const cents = (text: string): number | null => {
  const euros = number(text);
  return euros === null ? null : Math.round(euros * 100);
};
const text = (value: string): string | null => value.trim() || null;

/** The form as the API takes it. Not checked yet: that is the schema's work. */
export function toProfile(form: ProfileForm): unknown {
  const languages = (['en', 'nl', 'de'] as const).map((language) => ({ language, level: { en: form.english, nl: form.dutch, de: form.german }[language] })).filter((one) => one.level !== '');
  return {
    household: { adults: number(form.adults), children: number(form.children) ?? 0, pets: form.pets },
    languages,
    work: form.wantsWork
      ? {
          occupations: form.occupations, skills: form.skills, experienceYears: number(form.experienceYears), education: text(form.education), licences: form.licences, hoursMin: number(form.hoursMin), hoursMax: number(form.hoursMax),
          minPayCentsPerMonth: cents(form.minPayEuros), workplaces: form.workplaces, contracts: form.contracts, startFrom: text(form.startFrom),
        }
      : null,
    home: form.wantsHome
      ? {
          types: form.types, maxCostCentsPerMonth: cents(form.maxCostEuros), minAreaM2: number(form.minAreaM2), minRooms: number(form.minRooms), furnishing: form.furnishing, needsRegistration: form.needsRegistration,
          moveInFrom: text(form.moveInFrom), moveInUntil: text(form.moveInUntil), minStayMonths: number(form.minStayMonths), needsStepFree: form.needsStepFree ? true : null,
        }
      : null,
    permit: { situation: form.situation, birthDate: text(form.birthDate) },
    reach: { from: form.point, placeName: text(form.placeName), mode: form.mode, maxMinutes: number(form.maxMinutes) ?? 45 },
    maxCostSharePercent: number(form.maxCostSharePercent) ?? 40,
  };
}

/** A kept profile back in the fields. */
export function fromProfile(profile: ProfileBody): ProfileForm {
  const { work, home, permit, reach, household } = profile;
  const level = (language: string) => profile.languages.find((one) => one.language === language)?.level ?? '';
  const show = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));
  const euros = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value / 100));
  return {
    wantsWork: work !== null, wantsHome: home !== null, adults: show(household.adults), children: show(household.children), pets: household.pets, english: level('en'), dutch: level('nl'), german: level('de'),
    occupations: work?.occupations ?? [], skills: work?.skills ?? [], experienceYears: show(work?.experienceYears), education: work?.education ?? '', licences: work?.licences ?? null, hoursMin: show(work?.hoursMin), hoursMax: show(work?.hoursMax), minPayEuros: euros(work?.minPayCentsPerMonth),
    workplaces: work?.workplaces ?? [], contracts: work?.contracts ?? [], startFrom: work?.startFrom ?? '', types: home?.types ?? [], maxCostEuros: euros(home?.maxCostCentsPerMonth), minAreaM2: show(home?.minAreaM2), minRooms: show(home?.minRooms),
    furnishing: home?.furnishing ?? [], needsRegistration: home?.needsRegistration ?? true, moveInFrom: home?.moveInFrom ?? '', moveInUntil: home?.moveInUntil ?? '', minStayMonths: show(home?.minStayMonths), needsStepFree: home?.needsStepFree ?? false,
    situation: permit.situation, birthDate: permit.birthDate ?? '', placeName: reach.placeName ?? '', point: reach.from, mode: reach.mode, maxMinutes: show(reach.maxMinutes), maxCostSharePercent: show(profile.maxCostSharePercent),
  };
}

/** Checks the form by the API's own schema and shows each refusal at its field. The message is the schema's code, put into words by the field. */
export const profileResolver: Resolver<ProfileForm, unknown, ProfileInput> = (form) => {
  const errors: FieldErrors<ProfileForm> = {};
  if (!form.wantsWork && !form.wantsHome) errors.wantsWork = { type: 'nothing' };
  const parsed = ProfileBody.safeParse(toProfile(form));
  for (const issue of parsed.success ? [] : parsed.error.issues) {
    const path = issue.path.filter((part) => typeof part === 'string').join('.');
    const field = FIELD_OF[path] ?? 'adults';
    errors[field] ??= { type: issue.code ?? 'custom' };
  }
  return parsed.success && Object.keys(errors).length === 0 ? { values: parsed.data, errors: {} } : { values: {}, errors };
};
