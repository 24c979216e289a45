/** What is compared of a job ad. Texts are plain; null = not stated. */
export interface JobAd {
  title: string;
  employer: string;
  /** `name` null = only the province or the country is known. */
  place: { name: string | null; province: string | null } | null;
  description: string;
  /** The employer's own page for this job. */
  applyUrl: string | null;
  pay: { minCents: number | null; maxCents: number | null; currency: string; period: string } | null;
  hoursPerWeek: { min: number; max: number } | null;
  contract: string | null;
}
