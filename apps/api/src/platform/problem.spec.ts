import { describe, expect, it } from '@jest/globals';
import { DependencyError, DomainError, InputError } from '@mitn/domain';
import { NotFoundException } from '@nestjs/common';
import { toProblem } from './problem.js';
import { ProblemError } from './problem.errors.js';

const id = 'request-1';
const away = (code: string): Error => Object.assign(new Error('connect'), { code });

describe('toProblem', () => {
  it.each([
    [new InputError('feed.unknown', 'No.'), 400, 'feed.unknown'],
    [new InputError('not-found', 'No.'), 404, 'not-found'],
    [new DependencyError('search.away', 'No.'), 503, 'search.away'],
    [new ProblemError('offer.closed', 'input', 'No.'), 410, 'offer.closed'],
    [new NotFoundException(), 404, 'not-found'],
    [Object.assign(new Error('FST_ERR_CTP_BODY_TOO_LARGE'), { statusCode: 413 }), 413, 'request.too-large'],
    [away('ECONNREFUSED'), 503, 'database.away'],
    [away('57P01'), 503, 'database.away'],
    [Object.assign(new Error('query failed'), { driverError: away('08006') }), 503, 'database.away'],
    [new AggregateError([away('ECONNREFUSED')]), 503, 'database.away'],
  ])('gives %s its status and code', (error, status, code) => {
    expect(toProblem(error, id).problem).toMatchObject({ status, code, type: `urn:mitn:problem:${code}` });
  });

  it('says when to come back', () => {
    expect(toProblem(away('ECONNREFUSED'), id).retryAfterSeconds).toBe(5);
    expect(toProblem(new ProblemError('rate.exceeded', 'input', 'No.', { retryAfterSeconds: 17 }), id)).toMatchObject({ retryAfterSeconds: 17, problem: { status: 429 } });
  });

  it('shows of a fault its id and nothing else', () => {
    for (const fault of [new TypeError('secret of row 7'), new DomainError('answer.invalid', 'internal', 'secret of row 7'), 'secret of row 7', { toString: () => 'secret' }]) {
      const reply = toProblem(fault, id);
      expect(reply.problem).toMatchObject({ status: 500, code: 'internal', detail: expect.stringContaining(id) });
      expect(JSON.stringify(reply.problem)).not.toContain('secret');
      expect(reply.fault).toBe(fault);
    }
  });

  it('carries members and wrong paths', () => {
    const { problem } = toProblem(new ProblemError('offer.closed', 'input', 'Gone.', { members: { alternatives: [1] }, errors: [{ path: 'a', message: 'b' }] }), id);
    expect(problem).toMatchObject({ alternatives: [1], errors: [{ path: 'a', message: 'b' }], status: 410 });
  });
});
