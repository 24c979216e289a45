import type { HomeHit, VacancyHit } from '@mitn/contracts';
import type { Translate } from '@mitn/texts/web';
import type { ChipKind } from './chip.js';
import { familyOf, REFUSALS } from './label-family.js';

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

type Hit = Pick<VacancyHit, 'keyLabels'>;
const valueOf = ({ keyLabels }: Hit, name: string) => keyLabels?.find((one) => one.name === name)?.value;
/** The label's name when a sentence stands behind it, so that a press has something to show. */
const quoted = ({ keyLabels }: Hit, name: string) => (keyLabels?.some((one) => one.name === name && one.quoted) ? name : null);

/** The labels of a vacancy, the decisive ones first, at most five. `askSponsor`: say so too when it is not known whether the employer may sponsor. */
export function vacancyChips(hit: VacancyHit, t: Translate, options: { askSponsor?: boolean } = {}): OfferChip[] {
  const { dutch, adLanguage, workingLanguage } = hit.labels;
  const recognised = hit.organisation.sponsor === 'recognised';
  const sponsors = SPONSORS[valueOf(hit, 'sponsorship') ?? ''];
  const chips: (OfferChip | null)[] = [
    hit.organisation.flagged ? { kind: 'ask', text: t('chip.flagged'), label: null } : null,
    workingLanguage === 'en' ? { kind: 'fits', text: t('chip.workInEnglish'), label: quoted(hit, 'working-language') } : null,
    { kind: DUTCH_KIND[dutch], text: t(`chip.dutch.${dutch}`), label: dutch === 'unstated' ? null : 'dutch' },
    valueOf(hit, 'german') === 'required' ? { kind: 'no', text: t('chip.germanRequired'), label: 'german' } : null,
    sponsors ? { kind: sponsors === 'yes' ? 'fits' : 'no', text: t(`chip.sponsorship.${sponsors}`), label: quoted(hit, 'sponsorship') } : null,
    recognised ? { kind: 'fits', text: t('chip.sponsor'), label: null } : null,
    !recognised && !sponsors && options.askSponsor ? { kind: 'ask', text: t('chip.sponsorAsk'), label: null } : null,
    hit.relocationHelp ? { kind: 'fits', text: t('chip.relocation'), label: quoted(hit, 'relocation') } : null,
    hit.workplace ? { kind: 'plain', text: t(`workplace.${hit.workplace}`), label: quoted(hit, 'workplace') } : null,
    adLanguage === 'en' ? null : { kind: 'plain', text: t(`chip.adLanguage.${adLanguage}`), label: null },
  ];
  return chips.filter((chip) => chip !== null).slice(0, MOST);
}

/** How the labels of sponsorship say yes or no. */
const SPONSORS: Record<string, 'yes' | 'no' | undefined> = { offered: 'yes', yes: 'yes', true: 'yes', 'not-offered': 'no', refused: 'no', no: 'no', false: 'no' };

/** The labels of a home, the decisive ones first, at most five. What is asked of a tenant is a question, never a verdict. */
export function homeChips(hit: HomeHit, t: Translate): OfferChip[] {
  const asks = familyOf(hit.keyLabels, 'condition').filter(({ kind }) => hit.internationals !== 'excluded' || !REFUSALS.includes(kind)).length;
  const chips: (OfferChip | null)[] = [
    hit.provider?.flagged ? { kind: 'ask', text: t('chip.flagged'), label: null } : null,
    familyOf(hit.keyLabels, 'scam').length > 0 ? { kind: 'no', text: t('chip.scam'), label: 'scam.*' } : null,
    { kind: REGISTRATION_KIND[hit.registration], text: t(`chip.registration.${hit.registration}`), label: hit.registration === 'unstated' ? null : 'registration' },
    { kind: WELCOME_KIND[hit.internationals], text: t(`chip.internationals.${hit.internationals}`), label: hit.internationals === 'unstated' ? null : 'internationals' },
    asks > 0 ? { kind: 'ask', text: t('chip.asks', { count: asks }), label: 'condition.*' } : null,
    hit.furnishing ? { kind: 'plain', text: t(`furnishing.${hit.furnishing}`), label: quoted(hit, 'furnishing') } : null,
    hit.maxPersons && hit.maxPersons > 1 ? { kind: 'plain', text: t('chip.persons', { count: hit.maxPersons }), label: null } : null,
    hit.pets === true ? { kind: 'fits', text: t('chip.pets'), label: null } : null,
  ];
  return chips.filter((chip) => chip !== null).slice(0, MOST);
}
