/** An employer or a housing provider as an ad names it. `kvkNumber` is text of eight digits: leading zeros count. */
export interface OrganisationName {
  name: string;
  kvkNumber: string | null;
  website: string | null;
}

export const SPONSOR_STATES = ['recognised', 'not-recognised', 'unknown'] as const;
export type SponsorState = (typeof SPONSOR_STATES)[number];

/** How far an employer and a row of the register of recognised sponsors belong together. Only `accepted` counts. */
export const SPONSOR_LINK_STATES = ['proposed', 'accepted', 'rejected'] as const;
export type SponsorLinkState = (typeof SPONSOR_LINK_STATES)[number];

/** What an employer and a row of the register have in common; the first two decide, the others only propose. */
export const SPONSOR_MATCHES = ['kvk', 'name', 'similar-name', 'shared-name'] as const;
export type SponsorMatch = (typeof SPONSOR_MATCHES)[number];
