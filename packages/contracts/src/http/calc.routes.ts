import { PAY_PERIODS, PERMIT_SITUATIONS, SPONSOR_STATES } from '@mitn/domain';
import * as z from 'zod/mini';
import { CalendarDateText } from '../shared/common.schema.js';
import { defineRoute } from '../shared/route.js';
import { RuleFigure } from './platform.routes.js';

const nothing = <T extends z.ZodMiniType>(item: T) => z._default(z.nullable(item), null);
/** Today in Europe/Amsterdam unless said: it chooses the figures. A permit is judged by the day on which it is asked for, a lease by the day on which it is signed. */
const on = z.optional(CalendarDateText);
const cents = z.int().check(z.minimum(0), z.maximum(10_000_000_00));
const monthCents = z.int().check(z.minimum(0), z.maximum(1_000_000_00));
const hours = z.number().check(z.minimum(1), z.maximum(80));
/** `null` = not known. */
const perhaps = nothing(z.boolean());
const rulingSince = nothing(CalendarDateText);

/** pass, fail: a question answered by the figures. known: an amount was asked, and here it is. unknown: something must be confirmed or asked first; `reasons` says what. */
export const CALC_RESULTS = ['pass', 'fail', 'known', 'unknown'] as const;
/** A sentence in the language of the request (`Accept-Language: nl` or English), and the same for programs. */
const Said = z.object({ reason: z.string(), reasonCode: z.string(), reasonValues: z.record(z.string(), z.union([z.string(), z.number()])) });

/** What every calculator answers. */
const common = {
  result: z.enum(CALC_RESULTS),
  /** The day that chose the figures. */
  on: z.string(),
  rulesVersion: z.string(),
  /** Why, the most important first; at least one. */
  reasons: z.array(Said),
  /** What the answer leaves out or takes for granted. */
  notes: z.array(Said),
  /** Every legal figure that took part; the text of its rule stands in `GET /api/rules?on=`. */
  figuresUsed: z.array(RuleFigure),
  /** How many cents are missing or too much: 0 = none (a pass has always 0), `null` = none can be told. */
  gapCents: z.nullable(z.int()),
  gapPeriod: z.nullable(z.enum(['hour', 'month', 'year', 'once'])),
};

/** Pay as an ad or a contract states it. Leave `maxCents` out for one amount; `null` at either end = that end of the range is open. */
export const CalcPay = z.strictObject({
  minCents: z.nullable(z.int().check(z.minimum(1), z.maximum(10_000_000_00))),
  maxCents: z.optional(z.nullable(z.int().check(z.minimum(1), z.maximum(10_000_000_00)))),
  currency: z._default(z.string().check(z.regex(/^[A-Z]{3}$/, 'must be a currency code such as EUR')), 'EUR'),
  period: z.enum(PAY_PERIODS),
  /** Whether holiday pay is in the amount. Where it is, it is taken out; `null` = not stated. */
  holidayPay: nothing(z.enum(['included', 'excluded'])),
  /** The hours a week that the amount is for, when the job may have fewer. */
  hoursBasis: nothing(hours),
});

export const CalcPermitBody = z.strictObject({
  situation: z.enum(PERMIT_SITUATIONS),
  birthDate: nothing(CalendarDateText),
  pay: nothing(CalcPay),
  /** Needed for pay by the hour. */
  hoursPerWeek: nothing(z.strictObject({ min: hours, max: hours })),
  sponsor: z._default(z.enum(SPONSOR_STATES), 'unknown'),
  /** The day of a degree that may give a lower threshold. */
  graduatedOn: nothing(CalendarDateText),
  /** Whether that degree is Dutch, or a master's or higher of a designated foreign university. */
  degreeCounts: perhaps,
  on,
});
export const CalcPermitAnswer = z.object({
  ...common,
  /** Gross a month without holiday allowance that the permit asks; `null` = none, or to be confirmed. */
  thresholdCentsPerMonth: z.nullable(z.int()),
  /** The pay that counts: gross a month without holiday allowance; an end that is open is `null`. */
  countedPay: z.nullable(z.object({ minCents: z.nullable(z.int()), maxCents: z.nullable(z.int()) })),
  sponsorNeeded: z.nullable(z.boolean()),
});

/** Which salary norm of the 30 % ruling applies to a person: scientists have none. */
const rulingNorm = z._default(z.enum(['regular', 'under-30-master', 'none']), 'regular');
export const CalcNetPayBody = z.strictObject({
  /** Gross a month without holiday allowance. */
  grossCentsPerMonth: monthCents,
  thirtyPercentRuling: z._default(z.boolean(), false),
  rulingNorm,
  /** The first day of the ruling in the Netherlands; it decides from 2027 on. */
  rulingSince,
  on,
});
export const CalcNetPayAnswer = z.object({
  ...common,
  /** `null` when the result is unknown. All for twelve equal months without holiday allowance unless said. */
  pay: z.nullable(
    z.object({
      netCentsPerMonth: z.int(), netCentsPerYear: z.int(), grossCentsPerYear: z.int(),
      /** The part that the 30 % ruling leaves untaxed, and what is taxed. */
      taxFreeCentsPerYear: z.int(), taxableCentsPerYear: z.int(),
      /** Before credits; the credits; what is withheld. */
      taxCentsPerYear: z.int(), generalCreditCentsPerYear: z.int(), labourCreditCentsPerYear: z.int(), withheldCentsPerYear: z.int(),
      holidayAllowance: z.object({ grossCentsPerYear: z.int(), netCentsPerYear: z.int() }),
      /** Without the ruling, for comparison; equal to `netCentsPerMonth` when it is not asked for or brings nothing. */
      netCentsPerMonthWithoutRuling: z.int(),
    }),
  ),
});

export const CalcThirtyPercentBody = z.strictObject({
  /** Gross a month without holiday allowance; the allowance is added, because it counts. */
  grossCentsPerMonth: monthCents,
  birthDate: nothing(CalendarDateText),
  /** A master's degree, Dutch or equal to it. */
  master: z._default(z.boolean(), false),
  /** Scientists and doctors in training have no salary norm. */
  exemptFromNorm: z._default(z.boolean(), false),
  /** Lived more than 150 km from the border in at least 16 of the 24 months before the job. */
  cameFromAfar: perhaps,
  /** The first day of the ruling in the Netherlands, when it runs already. */
  rulingSince,
  on,
});
export const CalcThirtyPercentAnswer = z.object({
  ...common,
  /** 30 or 27. */
  ratePercent: z.nullable(z.number()),
  norm: z.nullable(z.enum(['regular', 'under-30-master', 'none'])),
  /** Taxable pay a year that must remain. */
  normCentsPerYear: z.nullable(z.int()),
  /** Gross a year from which the whole share is untaxed. */
  fullEffectFromCentsPerYear: z.nullable(z.int()),
  /** No share is untaxed of what lies above. */
  capCentsPerYear: z.nullable(z.int()),
  grossCentsPerYear: z.nullable(z.int()),
  taxFreeCentsPerYear: z.nullable(z.int()),
  taxableCentsPerYear: z.nullable(z.int()),
  /** The last day of the ruling, when its first is known. */
  endsOn: z.nullable(z.string()),
});

export const CalcMinimumWageBody = z.strictObject({
  /** One of the two is needed: the age on the day, or the date of birth. */
  birthDate: nothing(CalendarDateText),
  age: nothing(z.int().check(z.minimum(13), z.maximum(100))),
  hoursPerWeek: nothing(hours),
  /** Gross without holiday allowance, by the hour or by the month. */
  pay: nothing(z.strictObject({ cents, period: z.enum(['hour', 'month']) })),
  on,
}).check(z.refine((body) => body.birthDate !== null || body.age !== null, { error: 'an age or a date of birth is needed', path: ['age'] }));
export const CalcMinimumWageAnswer = z.object({
  ...common,
  age: z.int(),
  minimumCentsPerHour: z.nullable(z.int()),
  /** At the hours given. */
  minimumCentsPerMonth: z.nullable(z.int()),
});

export const CalcDepositBody = z.strictObject({ bareRentCents: monthCents, depositCents: nothing(cents), on });
export const CalcDepositAnswer = z.object({ ...common, maxMonths: z.nullable(z.int()), maxCents: z.nullable(z.int()), returnWithinDays: z.nullable(z.int()) });

export const CalcAffordabilityBody = z.strictObject({
  /** What the home costs a month, all in. */
  costCentsPerMonth: monthCents,
  /** false: something that is paid monthly is not in it. */
  costComplete: z._default(z.boolean(), true),
  /** Gross a month of the job, without holiday allowance. */
  grossCentsPerMonth: monthCents,
  thirtyPercentRuling: z._default(z.boolean(), false),
  rulingNorm,
  rulingSince,
  /** The largest share of net pay, in percent, that the person wants to spend. A wish, not a law. */
  maxSharePercent: z._default(z.number().check(z.minimum(5), z.maximum(100)), 40),
  on,
});
export const CalcAffordabilityAnswer = z.object({
  ...common,
  netCentsPerMonth: z.nullable(z.int()),
  /** With one decimal. */
  sharePercent: z.nullable(z.number()),
  limitCentsPerMonth: z.nullable(z.int()),
});

export const CALC_FEE_KINDS = ['agency', 'contract', 'viewing', 'service-costs', 'other'] as const;
export const CalcFeesBody = z.strictObject({
  fees: z.array(z.strictObject({ kind: z.enum(CALC_FEE_KINDS), cents })).check(z.minLength(1), z.maxLength(20)),
  /** Whom the letting agent works for; who advertises a home works for the landlord. */
  agentWorksFor: z._default(z.enum(['landlord', 'tenant', 'unknown']), 'unknown'),
  on,
});
export const CalcFeesAnswer = z.object({
  ...common,
  /** One per fee, in the order given. */
  lines: z.array(z.object({ kind: z.enum(CALC_FEE_KINDS), cents: z.int(), result: z.enum(['pass', 'fail', 'unknown']), ...Said.shape })),
  notAllowedCents: z.int(),
});

/** The ground that a lease for a limited time names. other-law: interim letting, a room in the landlord's own home, the vacancy law. */
export const CALC_LEASE_GROUNDS = ['student', 'urgent-need', 'renovation', 'separation', 'wadden-work', 'status-holder', 'other-law', 'none', 'unknown'] as const;
export const CalcContractLengthBody = z.strictObject({
  /** The day on which the lease begins; `on` unless said. */
  startsOn: z.optional(CalendarDateText),
  /** The last day of the lease; `null` = no end is stated. */
  endsOn: nothing(CalendarDateText),
  ground: z._default(z.enum(CALC_LEASE_GROUNDS), 'unknown'),
  on,
}).check(z.refine((body) => body.endsOn === null || body.startsOn === undefined || body.startsOn <= body.endsOn, { error: 'the lease must not end before it begins', path: ['endsOn'] }));
export const CalcContractLengthAnswer = z.object({
  ...common,
  /** Whether a lease of that day is for an unlimited time unless the law makes an exception. */
  indefiniteIsRule: z.nullable(z.boolean()),
  maxMonths: z.nullable(z.int()),
});

export const CalcRentBenefitBody = z.strictObject({
  bareRentCents: monthCents,
  /** A home with its own door, kitchen and toilet. */
  independent: perhaps,
  birthDate: nothing(CalendarDateText),
  /** Savings of a single person. */
  assetsCents: nothing(cents),
  single: perhaps,
  on,
});
export const CalcRentBenefitAnswer = z.object({
  ...common,
  /** The part of the bare rent that counts for rent benefit. */
  countedRentCents: z.nullable(z.int()),
  maxCountedRentCents: z.nullable(z.int()),
  maxAssetsCents: z.nullable(z.int()),
});

const calc = <B extends z.ZodMiniType, A extends z.ZodMiniType>(name: string, summary: string, body: B, answer: A) =>
  defineRoute({ method: 'POST', path: `/api/calc/${name}`, access: 'public', summary, body, answer });
export const calcPermitRoute = calc('permit', 'Whether a job pays enough for a permit, and what is missing', CalcPermitBody, CalcPermitAnswer);
export const calcNetPayRoute = calc('net-pay', 'What is left of a gross month, with and without the 30 % ruling', CalcNetPayBody, CalcNetPayAnswer);
export const calcThirtyPercentRoute = calc('thirty-percent', 'The 30 % ruling: norm, cap, what stays untaxed, and the change of 2027', CalcThirtyPercentBody, CalcThirtyPercentAnswer);
export const calcMinimumWageRoute = calc('minimum-wage', 'The minimum wage by age and hours', CalcMinimumWageBody, CalcMinimumWageAnswer);
export const calcDepositRoute = calc('deposit', 'The highest deposit for a bare rent', CalcDepositBody, CalcDepositAnswer);
export const calcAffordabilityRoute = calc('affordability', 'What share of the net pay of a job a home takes', CalcAffordabilityBody, CalcAffordabilityAnswer);
export const calcFeesRoute = calc('fees', 'Which fees a tenant must not be asked', CalcFeesBody, CalcFeesAnswer);
export const calcContractLengthRoute = calc('contract-length', 'Whether a lease may end by itself', CalcContractLengthBody, CalcContractLengthAnswer);
export const calcRentBenefitRoute = calc('rent-benefit', 'Whether rent benefit is worth asking for', CalcRentBenefitBody, CalcRentBenefitAnswer);
