import type { AnswerOf, listRulesRoute } from '@mitn/contracts';

type Rules = AnswerOf<typeof listRulesRoute>;
const year = { validFrom: '2026-01-01', validTo: '2026-12-31', source: 'https://ind.nl/en/required-amounts', certainty: 'A' as const };

/** Two thresholds, the deposit, and the rules that they stand in. */
export const fakeRules: Rules = {
  on: '2026-11-23',
  rulesVersion: 'fake',
  figures: [
    { id: 'permit.hsm.from-30', value: 594_200, unit: 'cents-per-month', ...year },
    { id: 'permit.hsm.under-30', value: 435_700, unit: 'cents-per-month', ...year },
    { id: 'deposit.max-months', value: 2, unit: 'months', validFrom: '2023-07-01', validTo: null, source: 'wetten.overheid.nl', certainty: 'A' },
  ],
  rules: [
    {
      id: 'permit.highly-skilled-migrant', title: { en: 'Highly skilled migrant', nl: 'Kennismigrant' }, figureIds: ['permit.hsm.from-30', 'permit.hsm.under-30'], ...year,
      text: { en: 'The pay must be at least €5,942 a month, or €4,357 under 30, without holiday pay.', nl: 'Het loon moet minstens € 5.942 per maand zijn, of € 4.357 onder de 30, zonder vakantiegeld.' },
    },
    {
      id: 'equal-treatment.home', title: { en: 'Equal treatment', nl: 'Gelijke behandeling' }, figureIds: [], validFrom: '2023-07-01', validTo: null, source: 'https://wetten.overheid.nl/BWBR0048026', certainty: 'A',
      text: { en: 'A landlord may not choose a tenant by nationality or origin.', nl: 'Een verhuurder mag een huurder niet kiezen op nationaliteit of afkomst.' },
    },
  ],
};
