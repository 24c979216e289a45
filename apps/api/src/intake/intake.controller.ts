import { createIntakeRoute, IDEMPOTENCY_KEY_HEADER } from '@mitn/contracts';
import type { AnswerOf } from '@mitn/contracts';
import { Controller, Headers } from '@nestjs/common';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { ProblemError } from '../platform/problem.errors.js';
import { IntakeService } from './intake.service.js';

@Controller()
export class IntakeController {
  constructor(private readonly intake: IntakeService) {}

  @HttpRoute(createIntakeRoute)
  create(@Input() { body }: InputOf<typeof createIntakeRoute>, @Headers(IDEMPOTENCY_KEY_HEADER) key: unknown): Promise<AnswerOf<typeof createIntakeRoute>> {
    if (typeof key !== 'string' || !/^[\x21-\x7e]{8,200}$/.test(key)) {
      throw new ProblemError('idempotency.key-required', 'input', 'Send an Idempotency-Key of 8 to 200 visible characters, the same one when you try again.');
    }
    return this.intake.submit(key, body);
  }
}
