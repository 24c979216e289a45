/** An employer or a housing provider as an ad names it. `kvkNumber` is text of eight digits: leading zeros count. */
export interface OrganisationName {
  name: string;
  kvkNumber: string | null;
  website: string | null;
}

export const SPONSOR_STATES = ['recognised', 'not-recognised', 'unknown'] as const;
export type SponsorState = (typeof SPONSOR_STATES)[number];
