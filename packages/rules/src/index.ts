export * from './figures/figure.js';
export * from './figures/figures.js';
export * from './pay/monthly-pay.js';
export * from './pay/net-pay.js';
export * from './permits/permit-feasibility.js';
