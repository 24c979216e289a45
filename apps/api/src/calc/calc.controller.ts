import {
  calcAffordabilityRoute, calcContractLengthRoute, calcDepositRoute, calcFeesRoute, calcMinimumWageRoute, calcNetPayRoute, calcPermitRoute, calcRentBenefitRoute, calcThirtyPercentRoute,
} from '@mitn/contracts';
import type { AnswerOf } from '@mitn/contracts';
import type { CalendarDate } from '@mitn/domain';
import {
  calcAffordability, calcContractLength, calcDeposit, calcFees, calcMinimumWage, calcNetPay, calcPermit, calcRentBenefit, calcThirtyPercent, RULES_VERSION, statedPay,
} from '@mitn/rules';
import type { CalcAnswer } from '@mitn/rules';
import { wordAnswer } from '@mitn/texts';
import { Controller } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { RequestLanguage } from '../platform/language.js';
import type { Language } from '../platform/language.js';

type Asked<B> = B & { on: CalendarDate };

/** The calculators of `rules`, each behind its route: the day is today unless said, the reasons are worded in the language of the request. Nothing is kept. */
@Controller()
export class CalcController {
  constructor(private readonly clock: Clock) {}

  @HttpRoute(calcPermitRoute)
  async permit(@Input() { body }: InputOf<typeof calcPermitRoute>, @RequestLanguage() language: Language): Promise<AnswerOf<typeof calcPermitRoute>> {
    return this.answer(calcPermit({ ...this.dated(body), pay: statedPay(body.pay) }), language);
  }

  @HttpRoute(calcNetPayRoute)
  async netPay(@Input() { body }: InputOf<typeof calcNetPayRoute>, @RequestLanguage() language: Language): Promise<AnswerOf<typeof calcNetPayRoute>> {
    return this.answer(calcNetPay(this.dated(body)), language);
  }

  @HttpRoute(calcThirtyPercentRoute)
  async thirtyPercent(@Input() { body }: InputOf<typeof calcThirtyPercentRoute>, @RequestLanguage() language: Language): Promise<AnswerOf<typeof calcThirtyPercentRoute>> {
    return this.answer(calcThirtyPercent(this.dated(body)), language);
  }

  @HttpRoute(calcMinimumWageRoute)
  async minimumWage(@Input() { body }: InputOf<typeof calcMinimumWageRoute>, @RequestLanguage() language: Language): Promise<AnswerOf<typeof calcMinimumWageRoute>> {
    return this.answer(calcMinimumWage(this.dated(body)), language);
  }

  @HttpRoute(calcDepositRoute)
  async deposit(@Input() { body }: InputOf<typeof calcDepositRoute>, @RequestLanguage() language: Language): Promise<AnswerOf<typeof calcDepositRoute>> {
    return this.answer(calcDeposit(this.dated(body)), language);
  }

  @HttpRoute(calcAffordabilityRoute)
  async affordability(@Input() { body }: InputOf<typeof calcAffordabilityRoute>, @RequestLanguage() language: Language): Promise<AnswerOf<typeof calcAffordabilityRoute>> {
    return this.answer(calcAffordability(this.dated(body)), language);
  }

  @HttpRoute(calcFeesRoute)
  async fees(@Input() { body }: InputOf<typeof calcFeesRoute>, @RequestLanguage() language: Language): Promise<AnswerOf<typeof calcFeesRoute>> {
    return this.answer(calcFees(this.dated(body)), language);
  }

  @HttpRoute(calcContractLengthRoute)
  async contractLength(@Input() { body }: InputOf<typeof calcContractLengthRoute>, @RequestLanguage() language: Language): Promise<AnswerOf<typeof calcContractLengthRoute>> {
    return this.answer(calcContractLength(this.dated(body)), language);
  }

  @HttpRoute(calcRentBenefitRoute)
  async rentBenefit(@Input() { body }: InputOf<typeof calcRentBenefitRoute>, @RequestLanguage() language: Language): Promise<AnswerOf<typeof calcRentBenefitRoute>> {
    return this.answer(calcRentBenefit(this.dated(body)), language);
  }

  private dated<B extends { on?: string | undefined }>(body: B): Asked<B> {
    return { ...body, on: body.on ?? this.clock.today() };
  }

  private answer<A extends CalcAnswer>(answer: A, language: Language) {
    return { ...wordAnswer(answer, language), rulesVersion: RULES_VERSION };
  }
}
