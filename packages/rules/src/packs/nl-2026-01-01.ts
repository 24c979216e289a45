import type { Figure, RulePack } from '../figures/figure.js';

const year = { validFrom: '2026-01-01', validTo: '2026-12-31', certainty: 'A' } satisfies Partial<Figure>;
const threshold = { ...year, unit: 'cents-per-month', source: 'meijburg.com' } satisfies Partial<Figure>;
const firstHalf = { unit: 'cents-per-hour', validFrom: '2026-01-01', validTo: '2026-06-30', source: 'vertiadvies.nl', certainty: 'A' } satisfies Partial<Figure>;
const taxSource = 'rijksfinancien.nl; salure.nl; npm dutch-tax-income-calculator 26.1.3';
const rate = { ...year, unit: 'parts-per-100000', source: taxSource } satisfies Partial<Figure>;
const amount = { ...year, unit: 'cents-per-year', source: taxSource } satisfies Partial<Figure>;

/** Permit thresholds (gross a month, without holiday allowance), income tax in box 1 with its two credits, minimum wage of the first half of 2026. */
export const nl20260101: RulePack = {
  id: '2026-01-01.nl',
  country: 'NL',
  figures: [
    { id: 'permit.hsm.from-30', value: 594_200, ...threshold },
    { id: 'permit.hsm.under-30', value: 435_700, ...threshold },
    { id: 'permit.hsm.reduced', value: 312_200, ...threshold },
    { id: 'permit.blue-card', value: 594_200, ...threshold },
    { id: 'permit.blue-card.reduced', value: 475_400, ...threshold },

    { id: 'income-tax.rate-1', value: 35_750, ...rate },
    { id: 'income-tax.rate-2', value: 37_560, ...rate },
    { id: 'income-tax.rate-3', value: 49_500, ...rate },
    { id: 'income-tax.up-to-1', value: 3_888_300, ...amount },
    { id: 'income-tax.up-to-2', value: 7_842_600, ...amount },

    { id: 'general-credit.max', value: 311_500, ...amount },
    { id: 'general-credit.falls-from', value: 2_973_600, ...amount },
    { id: 'general-credit.falls-by', value: 6_398, ...rate },

    { id: 'labour-credit.rate-1', value: 8_324, ...rate },
    { id: 'labour-credit.up-to-1', value: 1_196_500, ...amount },
    { id: 'labour-credit.base-2', value: 99_600, ...amount },
    { id: 'labour-credit.rate-2', value: 31_009, ...rate },
    { id: 'labour-credit.up-to-2', value: 2_584_500, ...amount },
    { id: 'labour-credit.base-3', value: 530_000, ...amount },
    { id: 'labour-credit.rate-3', value: 1_950, ...rate },
    { id: 'labour-credit.up-to-3', value: 4_559_200, ...amount },
    { id: 'labour-credit.base-4', value: 568_500, ...amount },
    { id: 'labour-credit.falls-by', value: 6_510, ...rate },
    { id: 'labour-credit.nil-from', value: 13_292_000, ...amount },

    // The amounts from 1 July 2026 were not found: from that day there is no figure, which is "to be confirmed".
    { id: 'minimum-wage.from-21', value: 1_471, ...firstHalf },
    { id: 'minimum-wage.20', value: 1_177, ...firstHalf },
    { id: 'minimum-wage.19', value: 883, ...firstHalf },
    { id: 'minimum-wage.18', value: 736, ...firstHalf },
  ],
};
