import type { AnswerOf, Route, calcDepositRoute } from '@mitn/contracts';
import type { Language, TranslateLater } from '@mitn/texts/web';
import { formatMoney } from '../../lib/format.js';
import type { FieldValues } from './read-field.js';

/** Every calculator, in the order of the page. The names stand in the address. */
export const CALCULATOR_NAMES = ['permit', 'net-pay', 'thirty-percent', 'minimum-wage', 'affordability', 'deposit', 'fees', 'contract-length', 'rent-benefit'] as const;
export type CalculatorName = (typeof CALCULATOR_NAMES)[number];

/** What all calculators answer, whatever else they do. */
export type CommonAnswer = Pick<AnswerOf<typeof calcDepositRoute>, 'result' | 'on' | 'rulesVersion' | 'reasons' | 'notes' | 'figuresUsed' | 'gapCents' | 'gapPeriod'>;

export type FieldName = Parameters<TranslateLater>[0] & `calc.field.${string}`;

/** One question of a calculator. `when`: it is asked only then. */
export interface FieldSpec {
  name: string;
  kind: 'euros' | 'number' | 'date' | 'choice' | 'tick';
  label: FieldName;
  hint?: Parameters<TranslateLater>[0];
  options?: { value: string; text: Parameters<TranslateLater>[0] }[];
  initial?: string;
  optional?: boolean;
  /** Stands beside another of its kind, on half the width. */
  half?: boolean;
  when?: (values: FieldValues) => boolean;
}

/** One amount of an answer. */
export interface Line {
  label: Parameters<TranslateLater>[0];
  text: string;
  strong?: boolean;
}

/** A picture of an answer: how much of the whole, and where the limit stands; both in percent of the width. */
export interface Share {
  percent: number;
  mark: number | null;
}

/** A calculator as the page shows it. `toBody` makes the body of the route, not yet checked; `fieldOf` names the field of a body key where they differ. */
export interface Calculator {
  name: CalculatorName;
  route: Route;
  fields: FieldSpec[];
  toBody: (values: FieldValues) => unknown;
  fieldOf: Record<string, string>;
  lines: (answer: CommonAnswer, money: Money) => Line[];
  share: (answer: CommonAnswer) => Share | null;
}

export interface Money {
  euros: (cents: number) => string;
  cents: (cents: number) => string;
}

/** Amounts in the language of the reader: whole euros, and to the cent. */
export function moneyIn(language: Language): Money {
  return { euros: (cents) => formatMoney(cents, language), cents: (cents) => formatMoney(cents, language, { cents: true }) };
}

interface Typed<R extends Route> extends Omit<Calculator, 'route' | 'lines' | 'share' | 'fieldOf'> {
  route: R;
  fieldOf?: Record<string, string>;
  lines: (answer: AnswerOf<R>, money: Money) => (Line | null)[];
  share?: (answer: AnswerOf<R>) => Share | null;
}

/** A calculator with the types of its own route checked; the page then treats all alike. */
export function defineCalculator<R extends Route>(calculator: Typed<R>): Calculator {
  return {
    ...calculator, fieldOf: calculator.fieldOf ?? {},
    lines: (answer, money) => calculator.lines(answer as AnswerOf<R>, money).filter((line) => line !== null),
    share: (answer) => calculator.share?.(answer as AnswerOf<R>) ?? null,
  };
}

/** A part of a whole with a limit, scaled so that both are seen. */
export function shareOf(part: number | null, limit: number | null): Share | null {
  if (part === null || limit === null || limit <= 0) return null;
  const whole = Math.max(part, limit) * 1.15;
  return { percent: (part / whole) * 100, mark: (limit / whole) * 100 };
}
