import { listRulesRoute } from '@mitn/contracts';
import type { AnswerOf } from '@mitn/contracts';
import { isCalendarDate } from '@mitn/domain';
import { figuresOn, RULES_VERSION, rulesOn } from '@mitn/rules';
import { Controller, Header } from '@nestjs/common';
import { LONG_CACHE } from '../platform/caching.js';
import { Clock } from '../platform/clock.js';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { ProblemError } from '../platform/problem.errors.js';

@Controller()
export class RulesController {
  constructor(private readonly clock: Clock) {}

  @HttpRoute(listRulesRoute)
  @Header('Cache-Control', LONG_CACHE)
  async list(@Input() { query }: InputOf<typeof listRulesRoute>): Promise<AnswerOf<typeof listRulesRoute>> {
    const on = query.on ?? this.clock.today();
    if (!isCalendarDate(on)) throw new ProblemError('input.invalid', 'input', 'on must be a calendar date such as 2026-11-23.', { errors: [{ path: 'on', message: 'must be a calendar date' }] });
    return { on, rulesVersion: RULES_VERSION, figures: figuresOn(on), rules: rulesOn(on) };
  }
}
