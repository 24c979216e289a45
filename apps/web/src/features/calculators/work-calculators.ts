import { calcMinimumWageRoute, calcNetPayRoute, calcPermitRoute, calcThirtyPercentRoute } from '@mitn/contracts';
import { defineCalculator, shareOf } from './calculator.js';
import type { FieldSpec } from './calculator.js';
import { readDate, readDay, readEuros, readNumber, readPerhaps } from './read-field.js';

export const ON: FieldSpec = { name: 'on', kind: 'date', label: 'calc.field.on', hint: 'calc.hint.on', optional: true };
export const PERHAPS = [{ value: '', text: 'calc.option.unsure' as const }, { value: 'yes', text: 'calc.option.yes' as const }, { value: 'no', text: 'calc.option.no' as const }];
export const GROSS: FieldSpec = { name: 'gross', kind: 'euros', label: 'calc.field.gross', hint: 'calc.hint.gross' };
export const RULING: FieldSpec = { name: 'ruling', kind: 'tick', label: 'calc.field.ruling' };

/** One amount, or the two ends of a range. */
function rangeOf({ minCents, maxCents }: { minCents: number | null; maxCents: number | null }, euros: (cents: number) => string): string {
  return [...new Set([minCents, maxCents].filter((cents) => cents !== null).map(euros))].join(' – ');
}

export const permitCalculator = defineCalculator({
  name: 'permit',
  route: calcPermitRoute,
  fields: [
    {
      name: 'situation', kind: 'choice', label: 'calc.field.situation', initial: 'highly-skilled-migrant',
      options: [
        { value: 'highly-skilled-migrant', text: 'calc.option.highly-skilled-migrant' }, { value: 'highly-skilled-migrant-reduced', text: 'calc.option.highly-skilled-migrant-reduced' }, { value: 'blue-card', text: 'calc.option.blue-card' }, { value: 'search-year', text: 'calc.option.search-year' },
        { value: 'free-to-work', text: 'calc.option.free-to-work' }, { value: 'other-permit', text: 'calc.option.other-permit' },
      ],
    },
    { name: 'birthDate', kind: 'date', label: 'calc.field.birthDate', hint: 'calc.hint.birthDate', optional: true, when: ({ situation }) => situation === 'highly-skilled-migrant' },
    { name: 'graduatedOn', kind: 'date', label: 'calc.field.graduatedOn', optional: true, when: ({ situation }) => situation === 'highly-skilled-migrant-reduced' || situation === 'blue-card' },
    { name: 'degreeCounts', kind: 'choice', label: 'calc.field.degreeCounts', options: PERHAPS, when: ({ situation }) => situation === 'highly-skilled-migrant-reduced' || situation === 'blue-card' },
    { name: 'pay', kind: 'euros', label: 'calc.field.pay', half: true },
    { name: 'period', kind: 'choice', label: 'calc.field.period', half: true, initial: 'month', options: [{ value: 'month', text: 'calc.option.month' }, { value: 'year', text: 'calc.option.year' }, { value: 'hour', text: 'calc.option.hour' }] },
    { name: 'hours', kind: 'number', label: 'calc.field.hours', initial: '40', when: ({ period }) => period === 'hour' },
    { name: 'holiday', kind: 'choice', label: 'calc.field.holiday', options: [{ value: '', text: 'calc.option.unsure' }, { value: 'excluded', text: 'calc.option.excluded' }, { value: 'included', text: 'calc.option.included' }] },
    { name: 'sponsor', kind: 'choice', label: 'calc.field.sponsor', options: PERHAPS },
    ON,
  ],
  fieldOf: { birthDate: 'birthDate', hoursPerWeek: 'hours' },
  toBody: (values) => {
    const minCents = readEuros(values['pay']);
    const hours = values['period'] === 'hour' ? readNumber(values['hours']) : null;
    const sponsor = readPerhaps(values['sponsor']);
    return {
      situation: values['situation'], birthDate: readDate(values['birthDate']), graduatedOn: readDate(values['graduatedOn']), degreeCounts: readPerhaps(values['degreeCounts']), sponsor: sponsor === null ? 'unknown' : sponsor ? 'recognised' : 'not-recognised',
      pay: minCents === null ? null : { minCents, currency: 'EUR', period: values['period'], holidayPay: values['holiday'] || null }, hoursPerWeek: hours === null ? null : { min: hours, max: hours }, ...readDay(values['on']),
    };
  },
  lines: ({ countedPay, thresholdCentsPerMonth }, { euros }) => [
    countedPay ? { label: 'calc.line.countedPay', text: rangeOf(countedPay, euros), strong: true } : null,
    thresholdCentsPerMonth === null ? null : { label: 'calc.line.threshold', text: euros(thresholdCentsPerMonth), strong: true },
  ],
  share: ({ countedPay, thresholdCentsPerMonth }) => shareOf(countedPay?.minCents ?? null, thresholdCentsPerMonth),
});

export const netPayCalculator = defineCalculator({
  name: 'net-pay',
  route: calcNetPayRoute,
  fields: [GROSS, RULING, ON],
  fieldOf: { grossCentsPerMonth: 'gross' },
  toBody: (values) => ({ grossCentsPerMonth: readEuros(values['gross']) ?? undefined, thirtyPercentRuling: values['ruling'] === 'yes', ...readDay(values['on']) }),
  lines: ({ pay }, { euros }) =>
    pay
      ? [
          { label: 'calc.line.net', text: euros(pay.netCentsPerMonth), strong: true },
          pay.netCentsPerMonth === pay.netCentsPerMonthWithoutRuling ? null : { label: 'calc.line.netWithoutRuling', text: euros(pay.netCentsPerMonthWithoutRuling) },
          { label: 'calc.line.withheld', text: euros(pay.withheldCentsPerYear / 12) },
          { label: 'calc.line.holidayNet', text: euros(pay.holidayAllowance.netCentsPerYear) },
        ]
      : [],
  share: ({ pay }) => (pay && pay.grossCentsPerYear > 0 ? { percent: (pay.netCentsPerYear / pay.grossCentsPerYear) * 100, mark: null } : null),
});

export const thirtyPercentCalculator = defineCalculator({
  name: 'thirty-percent',
  route: calcThirtyPercentRoute,
  fields: [
    GROSS,
    { name: 'birthDate', kind: 'date', label: 'calc.field.birthDate', hint: 'calc.hint.birthDateRuling', optional: true },
    { name: 'master', kind: 'tick', label: 'calc.field.master' },
    { name: 'exempt', kind: 'tick', label: 'calc.field.exempt' },
    { name: 'afar', kind: 'choice', label: 'calc.field.afar', options: PERHAPS },
    { name: 'since', kind: 'date', label: 'calc.field.since', hint: 'calc.hint.since', optional: true },
    ON,
  ],
  fieldOf: { grossCentsPerMonth: 'gross', rulingSince: 'since' },
  toBody: (values) => ({
    grossCentsPerMonth: readEuros(values['gross']) ?? undefined, birthDate: readDate(values['birthDate']), master: values['master'] === 'yes', exemptFromNorm: values['exempt'] === 'yes', cameFromAfar: readPerhaps(values['afar']), rulingSince: readDate(values['since']), ...readDay(values['on']),
  }),
  lines: ({ normCentsPerYear, grossCentsPerYear, taxableCentsPerYear, taxFreeCentsPerYear }, { euros }) => [
    grossCentsPerYear === null ? null : { label: 'calc.line.grossYear', text: euros(grossCentsPerYear) },
    taxFreeCentsPerYear === null ? null : { label: 'calc.line.taxFree', text: euros(taxFreeCentsPerYear), strong: true },
    taxableCentsPerYear === null ? null : { label: 'calc.line.taxable', text: euros(taxableCentsPerYear) },
    normCentsPerYear === null ? null : { label: 'calc.line.norm', text: euros(normCentsPerYear) },
  ],
  share: ({ taxableCentsPerYear, normCentsPerYear }) => shareOf(taxableCentsPerYear, normCentsPerYear),
});

export const minimumWageCalculator = defineCalculator({
  name: 'minimum-wage',
  route: calcMinimumWageRoute,
  fields: [
    { name: 'age', kind: 'number', label: 'calc.field.age', half: true },
    { name: 'hours', kind: 'number', label: 'calc.field.hours', half: true, initial: '36' },
    { name: 'pay', kind: 'euros', label: 'calc.field.payOffered', hint: 'calc.hint.optional', half: true },
    { name: 'period', kind: 'choice', label: 'calc.field.period', half: true, initial: 'hour', options: [{ value: 'hour', text: 'calc.option.hour' }, { value: 'month', text: 'calc.option.month' }] },
    ON,
  ],
  fieldOf: { hoursPerWeek: 'hours' },
  toBody: (values) => {
    const cents = readEuros(values['pay']);
    return { age: readNumber(values['age']), hoursPerWeek: readNumber(values['hours']), pay: cents === null ? null : { cents, period: values['period'] }, ...readDay(values['on']) };
  },
  lines: ({ minimumCentsPerHour, minimumCentsPerMonth }, { cents, euros }) => [
    minimumCentsPerHour === null ? null : { label: 'calc.line.minimumHour', text: cents(minimumCentsPerHour), strong: true },
    minimumCentsPerMonth === null ? null : { label: 'calc.line.minimumMonth', text: euros(minimumCentsPerMonth) },
  ],
});
