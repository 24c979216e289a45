import type { RulePack } from '../figures/figure.js';

/** Figures that hold until a law changes them, not until the next 1 January. */
export const nl20230701: RulePack = {
  id: '2023-07-01.nl',
  country: 'NL',
  figures: [
    { id: 'deposit.max', value: 2, unit: 'months', validFrom: '2023-07-01', validTo: null, source: 'rhenen.nl; gemeentehulst.nl', certainty: 'A' },
    // Sources conflict for later years, so this one is kept to be confirmed and decides nothing.
    { id: 'social-rent.income-limit.single', value: 4_769_900, unit: 'cents-per-year', validFrom: '2024-01-01', validTo: '2024-12-31', source: 'woonzorg.nl; wbowonen.nl', certainty: 'C' },
  ],
};
