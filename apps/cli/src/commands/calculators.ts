import {
  calcAffordabilityRoute, calcContractLengthRoute, calcDepositRoute, calcFeesRoute, calcMinimumWageRoute, calcNetPayRoute, calcPermitRoute, calcRentBenefitRoute, calcThirtyPercentRoute,
} from '@mitn/contracts';
import { InputError, type CalendarDate } from '@mitn/domain';
import {
  calcAffordability, calcContractLength, calcDeposit, calcFees, calcMinimumWage, calcNetPay, calcPermit, calcRentBenefit, calcThirtyPercent, RULES_VERSION, statedPay, type CalcAnswer,
} from '@mitn/rules';
import { wordAnswer, type ReasonLanguage } from '@mitn/texts';
import * as z from 'zod/mini';

z.config(z.locales.en());

/** Answers one question, a parsed line, as the route of the same name does. Throws an InputError that names every wrong path. */
export type Calculator = (question: unknown, today: CalendarDate, language: ReasonLanguage) => unknown;

interface CalcRoute<B extends z.ZodMiniType, A extends z.ZodMiniType> {
  path: string;
  body?: B;
  answer?: A;
}

/** The calculator behind a route: its body schema, its rule, its answer schema. */
function calculator<B extends z.ZodMiniType<{ on?: string | undefined }>, A extends z.ZodMiniType>(route: CalcRoute<B, A>, calculate: (question: z.output<B> & { on: CalendarDate }) => CalcAnswer): [string, Calculator] {
  const { body, answer } = route;
  if (!body || !answer) throw new Error(`${route.path} has no body or no answer.`);
  return [
    route.path.slice(route.path.lastIndexOf('/') + 1),
    (question, today, language) => {
      const read = z.safeParse(body, question);
      if (!read.success) throw new InputError('question-invalid', read.error.issues.map(complaint).join('; ').slice(0, 500));
      return answer.parse({ ...wordAnswer(calculate({ ...read.data, on: read.data.on ?? today }), language), rulesVersion: RULES_VERSION });
    },
  ];
}

function complaint(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `${issue.keys.map((key) => [...issue.path, key].join('.')).join(', ')}: this key is not known`;
  return issue.path.length === 0 ? issue.message : `${issue.path.map(String).join('.')}: ${issue.message}`;
}

/** Every calculator by the name of its route. */
export const CALCULATORS: ReadonlyMap<string, Calculator> = new Map([
  calculator(calcPermitRoute, (question) => calcPermit({ ...question, pay: statedPay(question.pay) })),
  calculator(calcNetPayRoute, calcNetPay),
  calculator(calcThirtyPercentRoute, calcThirtyPercent),
  calculator(calcMinimumWageRoute, calcMinimumWage),
  calculator(calcDepositRoute, calcDeposit),
  calculator(calcAffordabilityRoute, calcAffordability),
  calculator(calcFeesRoute, calcFees),
  calculator(calcContractLengthRoute, calcContractLength),
  calculator(calcRentBenefitRoute, calcRentBenefit),
]);
