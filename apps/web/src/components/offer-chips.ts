import type { HomeHit, VacancyHit } from '@mitn/contracts';
import type { Translate } from '@mitn/texts/web';
import type { ChipKind } from './chip.js';

export interface OfferChip {
  kind: ChipKind;
  text: string;
  /** The label whose evidence a press opens; null for what no sentence stands behind. */
  label: string | null;
}

const MOST = 5;
const DUTCH_KIND = { 'not-needed': 'fits', plus: 'fits', 'willing-to-learn': 'fits', required: 'no', unstated: 'ask' } as const;
const REGISTRATION_KIND = { possible: 'fits', impossible: 'no', unstated: 'ask' } as const;
const WELCOME_KIND = { welcome: 'fits', excluded: 'no', unstated: 'ask' } as const;

/** The labels of a vacancy, the decisive ones first, at most five. `askSponsor`: say so too when it is not known whether the employer may sponsor. */
export function vacancyChips(hit: VacancyHit, t: Translate, options: { askSponsor?: boolean } = {}): OfferChip[] {
  const chips: (OfferChip | null)[] = [
    hit.organisation.flagged ? { kind: 'ask', text: t('chip.flagged'), label: null } : null,
    hit.labels.workingLanguage === 'en' ? { kind: 'fits', text: t('chip.workInEnglish'), label: null } : null,
    { kind: DUTCH_KIND[hit.labels.dutch], text: t(`chip.dutch.${hit.labels.dutch}`), label: hit.labels.dutch === 'unstated' ? null : 'dutch' },
    hit.organisation.sponsor === 'recognised' ? { kind: 'fits', text: t('chip.sponsor'), label: null } : null,
    hit.organisation.sponsor !== 'recognised' && options.askSponsor ? { kind: 'ask', text: t('chip.sponsorAsk'), label: null } : null,
    hit.relocationHelp ? { kind: 'fits', text: t('chip.relocation'), label: null } : null,
    hit.workplace ? { kind: 'plain', text: t(`workplace.${hit.workplace}`), label: null } : null,
    hit.labels.adLanguage === 'en' ? null : { kind: 'plain', text: t(`chip.adLanguage.${hit.labels.adLanguage}`), label: null },
  ];
  return chips.filter((chip) => chip !== null).slice(0, MOST);
}

/** The labels of a home, the decisive ones first, at most five. */
export function homeChips(hit: HomeHit, t: Translate): OfferChip[] {
  const chips: (OfferChip | null)[] = [
    hit.provider?.flagged ? { kind: 'ask', text: t('chip.flagged'), label: null } : null,
    { kind: REGISTRATION_KIND[hit.registration], text: t(`chip.registration.${hit.registration}`), label: hit.registration === 'unstated' ? null : 'registration' },
    { kind: WELCOME_KIND[hit.internationals], text: t(`chip.internationals.${hit.internationals}`), label: hit.internationals === 'unstated' ? null : 'internationals' },
    hit.furnishing ? { kind: 'plain', text: t(`furnishing.${hit.furnishing}`), label: null } : null,
    hit.maxPersons && hit.maxPersons > 1 ? { kind: 'plain', text: t('chip.persons', { count: hit.maxPersons }), label: null } : null,
    hit.pets === true ? { kind: 'fits', text: t('chip.pets'), label: null } : null,
  ];
  return chips.filter((chip) => chip !== null).slice(0, MOST);
}
