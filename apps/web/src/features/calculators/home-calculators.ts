import { CALC_FEE_KINDS, CALC_LEASE_GROUNDS, calcAffordabilityRoute, calcContractLengthRoute, calcDepositRoute, calcFeesRoute, calcRentBenefitRoute } from '@mitn/contracts';
import { defineCalculator, shareOf } from './calculator.js';
import type { FieldSpec } from './calculator.js';
import { readDate, readDay, readEuros, readNumber, readPerhaps } from './read-field.js';
import { GROSS, ON, PERHAPS, RULING } from './work-calculators.js';

const RENT: FieldSpec = { name: 'rent', kind: 'euros', label: 'calc.field.rent', hint: 'calc.hint.rent' };

export const affordabilityCalculator = defineCalculator({
  name: 'affordability',
  route: calcAffordabilityRoute,
  fields: [{ name: 'cost', kind: 'euros', label: 'calc.field.cost' }, { name: 'complete', kind: 'tick', label: 'calc.field.complete', initial: 'yes' }, GROSS, RULING, { name: 'share', kind: 'number', label: 'calc.field.share', hint: 'calc.hint.share', initial: '40' }],
  fieldOf: { costCentsPerMonth: 'cost', grossCentsPerMonth: 'gross', maxSharePercent: 'share' },
  toBody: (values) => ({ costCentsPerMonth: readEuros(values['cost']) ?? undefined, costComplete: values['complete'] === 'yes', grossCentsPerMonth: readEuros(values['gross']) ?? undefined, thirtyPercentRuling: values['ruling'] === 'yes', maxSharePercent: readNumber(values['share']) ?? undefined }),
  lines: ({ netCentsPerMonth, sharePercent, limitCentsPerMonth }, { euros }) => [
    sharePercent === null ? null : { label: 'calc.line.share', text: `${sharePercent} %`, strong: true },
    netCentsPerMonth === null ? null : { label: 'calc.line.net', text: euros(netCentsPerMonth) },
    limitCentsPerMonth === null ? null : { label: 'calc.line.limit', text: euros(limitCentsPerMonth) },
  ],
  share: ({ sharePercent, netCentsPerMonth, limitCentsPerMonth }) => (sharePercent === null || !netCentsPerMonth ? null : { percent: Math.min(100, sharePercent), mark: limitCentsPerMonth === null ? null : (limitCentsPerMonth / netCentsPerMonth) * 100 }),
});

export const depositCalculator = defineCalculator({
  name: 'deposit',
  route: calcDepositRoute,
  fields: [RENT, { name: 'deposit', kind: 'euros', label: 'calc.field.deposit', optional: true }, { ...ON, label: 'calc.field.signedOn' }],
  fieldOf: { bareRentCents: 'rent', depositCents: 'deposit' },
  toBody: (values) => ({ bareRentCents: readEuros(values['rent']) ?? undefined, depositCents: readEuros(values['deposit']), ...readDay(values['on']) }),
  lines: ({ maxCents, returnWithinDays }, { euros }) => [
    maxCents === null ? null : { label: 'calc.line.maxDeposit', text: euros(maxCents), strong: true },
    returnWithinDays === null ? null : { label: 'calc.line.returnDays', text: String(returnWithinDays) },
  ],
  share: ({ maxCents, gapCents, result }) => (result === 'fail' && gapCents !== null && maxCents !== null ? shareOf(maxCents + gapCents, maxCents) : null),
});

export const feesCalculator = defineCalculator({
  name: 'fees',
  route: calcFeesRoute,
  fields: [
    ...CALC_FEE_KINDS.map((kind): FieldSpec => ({ name: kind, kind: 'euros', label: `calc.field.fee-${kind}`, half: true })),
    { name: 'agent', kind: 'choice', label: 'calc.field.agent', initial: 'unknown', options: [{ value: 'unknown', text: 'calc.option.unsure' }, { value: 'landlord', text: 'calc.option.landlord' }, { value: 'tenant', text: 'calc.option.tenant' }] },
  ],
  fieldOf: { fees: 'agency' },
  toBody: (values) => ({ fees: CALC_FEE_KINDS.flatMap((kind) => { const cents = readEuros(values[kind]); return cents === null ? [] : [{ kind, cents }]; }), agentWorksFor: values['agent'] }),
  lines: ({ lines, notAllowedCents }, { cents }) => [{ label: 'calc.line.notAllowed', text: cents(notAllowedCents), strong: true }, ...lines.map((line) => ({ label: `calc.field.fee-${line.kind}` as const, text: `${cents(line.cents)}: ${line.reason}` }))],
});

export const contractLengthCalculator = defineCalculator({
  name: 'contract-length',
  route: calcContractLengthRoute,
  fields: [
    { name: 'starts', kind: 'date', label: 'calc.field.starts', half: true, optional: true },
    { name: 'ends', kind: 'date', label: 'calc.field.ends', hint: 'calc.hint.ends', half: true, optional: true },
    { name: 'ground', kind: 'choice', label: 'calc.field.ground', initial: 'unknown', options: [...CALC_LEASE_GROUNDS].reverse().map((value) => ({ value, text: `calc.ground.${value}` as const })) },
  ],
  fieldOf: { startsOn: 'starts', endsOn: 'ends' },
  toBody: (values) => ({ ...(readDate(values['starts']) ? { startsOn: readDate(values['starts']) } : {}), endsOn: readDate(values['ends']), ground: values['ground'] }),
  lines: ({ maxMonths }) => [maxMonths === null ? null : { label: 'calc.line.maxMonths', text: String(maxMonths), strong: true }],
});

export const rentBenefitCalculator = defineCalculator({
  name: 'rent-benefit',
  route: calcRentBenefitRoute,
  fields: [
    RENT, { name: 'independent', kind: 'choice', label: 'calc.field.independent', options: PERHAPS }, { name: 'birthDate', kind: 'date', label: 'calc.field.birthDate', optional: true },
    { name: 'single', kind: 'choice', label: 'calc.field.single', options: PERHAPS }, { name: 'assets', kind: 'euros', label: 'calc.field.assets', optional: true },
  ],
  fieldOf: { bareRentCents: 'rent', assetsCents: 'assets' },
  toBody: (values) => ({ bareRentCents: readEuros(values['rent']) ?? undefined, independent: readPerhaps(values['independent']), birthDate: readDate(values['birthDate']), single: readPerhaps(values['single']), assetsCents: readEuros(values['assets']) }),
  lines: ({ countedRentCents, maxCountedRentCents, maxAssetsCents }, { cents, euros }) => [
    countedRentCents === null ? null : { label: 'calc.line.countedRent', text: cents(countedRentCents), strong: true },
    maxCountedRentCents === null ? null : { label: 'calc.line.maxCountedRent', text: cents(maxCountedRentCents) },
    maxAssetsCents === null ? null : { label: 'calc.line.maxAssets', text: euros(maxAssetsCents) },
  ],
});
