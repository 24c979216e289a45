import type { VacancyDetail } from '@mitn/contracts';
import type { Language, Translate, TranslateLater } from '@mitn/texts/web';
import type { ChipKind } from '../../components/chip.js';
import { payText } from '../../components/pay-amount.js';
import { hoursText } from '../../components/vacancy-card.js';
import { formatDate } from '../../lib/format.js';
import { languageNames, LabelShelf, plainValue } from './said-fact.js';
import type { SaidFact, SaidGroup } from './said-fact.js';
import { educationText } from './education-text.js';

const DEMANDS = ['required', 'willing-to-learn', 'plus', 'not-needed'] as const;
const OFFERED: Record<string, 'yes' | 'no' | undefined> = { offered: 'yes', yes: 'yes', true: 'yes', 'not-offered': 'no', refused: 'no', no: 'no', false: 'no' };
const REGISTER_KIND = { recognised: 'fits', 'not-recognised': 'no', unknown: 'ask' } as const;

/** All that a vacancy says, in groups; what decides for a newcomer and is not there is a question. */
export function vacancySays(vacancy: VacancyDetail, t: Translate, l: TranslateLater, language: Language): SaidGroup[] {
  const shelf = new LabelShelf(vacancy.labelDetails);
  type Name = 'ad-language' | 'working-language' | 'dutch' | 'english' | 'german' | 'pay' | 'hours' | 'contract' | 'workplace' | 'start' | 'apply-until' | 'relocation' | 'sponsorship' | 'education' | 'experience' | 'occupation';
  /** A line; null when the ad does not say it and it is nothing to ask about. */
  const line = (name: Name, stated: string | null, options: { read?: (value: string) => string; kind?: (value: string) => ChipKind; ask?: boolean } = {}): SaidFact | null => {
    const labels = shelf.take(name);
    const first = labels[0]?.value;
    const value = stated ?? (first === undefined ? null : (options.read ?? plainValue)(first));
    if (value === null) return options.ask ? { key: name, name: l(`says.name.${name}`), value: l('says.missing'), kind: 'ask', labels: [] } : null;
    return { key: name, name: l(`says.name.${name}`), value, kind: first === undefined ? 'plain' : (options.kind?.(first) ?? 'plain'), labels };
  };
  const demand = (value: string) => {
    const known = DEMANDS.find((one) => one === value);
    return known ? l(`says.demand.${known}`) : plainValue(value);
  };
  const offered = (value: string) => (OFFERED[value] ? l(`says.offered.${OFFERED[value]}`) : plainValue(value));
  const offeredKind = (value: string): ChipKind => (OFFERED[value] === 'yes' ? 'fits' : OFFERED[value] === 'no' ? 'no' : 'plain');
  const { pay, hours, contract, workplace, startOn, applyUntil, experienceYears, occupation, organisation } = vacancy;
  const groups: { key: SaidGroup['key']; facts: (SaidFact | null)[] }[] = [
    {
      key: 'languages',
      facts: [
        line('working-language', null, { read: (value) => languageNames(value, language, l), kind: (value) => (value.startsWith('en') ? 'fits' : 'plain'), ask: true }),
        line('dutch', null, { read: demand, kind: (value) => (value === 'required' ? 'no' : 'fits'), ask: true }),
        line('english', null, { read: demand }),
        line('german', null, { read: demand, kind: (value) => (value === 'required' ? 'no' : 'plain') }),
        line('ad-language', null, { read: (value) => languageNames(value, language, l) }),
      ],
    },
    {
      key: 'pay',
      facts: [
        line('pay', pay ? [payText(pay, t, language), ...payTerms(pay, l)].join(', ') : null, { ask: true }), belowMinimum(shelf, l), line('hours', hours ? hoursText(hours, t) : null), line('contract', contract ? t(`contract.${contract}`) : null, { ask: true }),
        line('workplace', workplace ? t(`workplace.${workplace}`) : null), line('start', startOn ? formatDate(startOn, language) : null, { read: (value) => (value === 'at-once' ? l('says.atOnce') : plainValue(value)) }), line('apply-until', applyUntil ? formatDate(applyUntil, language) : null),
      ],
    },
    {
      key: 'permit',
      facts: [
        line('sponsorship', null, { read: offered, kind: offeredKind, ask: true }),
        { key: 'register', name: l('says.name.register'), value: l(`says.register.${organisation.sponsor}`), kind: REGISTER_KIND[organisation.sponsor], labels: [], note: [registerNote(vacancy, l, language), l('says.register.source')].filter(Boolean).join(' ') },
        line('relocation', vacancy.relocationHelp === null ? null : l(`says.offered.${vacancy.relocationHelp ? 'yes' : 'no'}`), { read: offered, kind: offeredKind }),
      ],
    },
    {
      key: 'asks',
      facts: [
        line('education', educationText(vacancy.education, t)),
        line('experience', experienceYears === null ? null : l('says.years', { count: experienceYears })),
        line('occupation', occupation),
      ],
    },
  ];
  const rest = shelf.rest().map((label): SaidFact => ({ key: `${label.name} ${label.value}`, name: plainValue(label.name), value: plainValue(label.value), kind: 'plain', labels: [label] }));
  return [...groups, { key: 'other' as const, facts: rest }].map(({ key, facts }) => ({ key, facts: facts.filter((fact) => fact !== null) })).filter(({ facts }) => facts.length > 0);
}

/** Which row of the register is the employer, and how that is known. */
function registerNote({ sponsorEvidence }: VacancyDetail, l: TranslateLater, language: Language): string | null {
  if (!sponsorEvidence) return null;
  const date = formatDate(sponsorEvidence.registerDate, language);
  const { matchedBy, name, kvkNumber } = sponsorEvidence;
  if (name === null) return l('says.register.absent', { date });
  return `${l('says.register.row', { name: kvkNumber ? `${name} (KvK ${kvkNumber})` : name, date })} ${matchedBy ? l(`review.sponsors.match.${matchedBy}`) : ''}`.trim();
}

/** Pay below the minimum wage, as the law of the day counts it; null when nothing of the kind was found. */
function belowMinimum(shelf: LabelShelf, l: TranslateLater): SaidFact | null {
  const labels = shelf.take('minimum-wage');
  return labels.length === 0 ? null : { key: 'minimum-wage', name: l('says.name.minimum-wage'), value: l('says.belowMinimum'), kind: labels[0]?.certainty === 'unsure' ? 'ask' : 'no', labels };
}

/** What the ad says about the amount besides: gross or net, for how many hours, and whether holiday pay is in it. */
function payTerms({ basis, hoursBasis, holidayPay }: NonNullable<VacancyDetail['pay']>, l: TranslateLater): string[] {
  return [basis ? l(`says.pay.${basis}`) : null, hoursBasis ? l('says.pay.hours', { count: hoursBasis }) : null, holidayPay ? l(`says.pay.holiday.${holidayPay}`) : null].filter((term) => term !== null);
}
