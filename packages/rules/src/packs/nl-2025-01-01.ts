import type { Figure, RulePack } from '../figures/figure.js';

const year = { unit: 'cents-per-month', validFrom: '2025-01-01', validTo: '2025-12-31', source: 'wcfv.nl', certainty: 'A' } satisfies Partial<Figure>;

/** Permit thresholds of 2025: gross a month, without holiday allowance. */
export const nl20250101: RulePack = {
  id: '2025-01-01.nl',
  country: 'NL',
  figures: [
    { id: 'permit.hsm.from-30', value: 568_800, ...year },
    { id: 'permit.hsm.under-30', value: 417_100, ...year },
    { id: 'permit.hsm.reduced', value: 298_900, ...year },
    { id: 'permit.blue-card', value: 568_800, ...year },
    { id: 'permit.blue-card.reduced', value: 455_100, ...year },
  ],
};
