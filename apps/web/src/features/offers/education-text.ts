import type { Translate } from '@mitn/texts/web';

/** A level of education in words; one that we have no words for as the ad has it. */
export function educationText(education: string | null, t: Translate): string | null {
  const known = (['none', 'vocational', 'bachelor', 'master', 'doctorate'] as const).find((one) => one === education);
  return known ? t(`education.${known}`) : education;
}
