import { listRoutes } from '@mitn/contracts/openapi';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { shapeOf, ShapeError } from './answer-shape.js';

const Hit = z.object({
  id: z.uuid(), pay: z.nullable(z.object({ minCents: z.nullable(z.int()), currency: z.string() })), kind: z.enum(['a', 'b']), note: z.optional(z.string()), tags: z._default(z.array(z.string()), []),
  size: z.union([z.number(), z.string()]), facets: z.record(z.string(), z.array(z.object({ count: z.int() }))), one: z.literal('x'), both: z.union([z.object({ left: z.int() }), z.object({ right: z.int() })]),
});
const good = { id: '0b7e1a52-6f3f-4a53-9c67-0f3f3f6f1a10', pay: { minCents: null, currency: 'EUR', secret: 1 }, kind: 'a', size: 'm', facets: { f: [{ count: 1, hidden: 2 }] }, one: 'x', both: { right: 2, left: 'no' }, hash: 'h' };

describe('shapeOf', () => {
  it('gives what parsing gives: declared names alone, defaults filled in, nothing for what is left out', () => {
    expect(shapeOf(Hit)(good, '')).toEqual(z.parse(Hit, good));
    expect(JSON.stringify(shapeOf(Hit)(good, ''))).toBe(JSON.stringify(z.parse(Hit, good)));
    expect(JSON.stringify(shapeOf(Hit)(good, ''))).not.toMatch(/secret|hidden|hash/);
  });

  it.each<[string, object, string]>([
    ['a missing name', { kind: undefined }, 'kind: expected one of a, b'], ['another type', { size: true }, 'size: expected one of several shapes'], ['a value of none', { kind: 'c' }, 'kind: expected one of a, b'],
    ['no number', { pay: { minCents: Number.NaN, currency: 'EUR' } }, 'pay.minCents: expected a number'], ['no list', { tags: 'x' }, 'tags: expected a list'], ['no object', { pay: [] }, 'pay: expected an object'],
    ['inside a record', { facets: { f: [{ count: '1' }] } }, 'facets.*.count: expected a number'],
  ])('says where: %s', (_, wrong, message) => {
    expect(() => shapeOf(Hit)({ ...good, ...wrong }, '')).toThrow(new ShapeError('', message).message.replace('the answer: expected ', ''));
  });

  it('parses a kind of schema that it does not know', () => {
    const Upper = z.pipe(z.string(), z.transform((text) => text.toUpperCase()));
    expect(shapeOf(z.object({ name: Upper }))({ name: 'a' }, '')).toEqual({ name: 'A' });
    expect(() => shapeOf(z.object({ name: Upper }))({ name: 1 }, '')).toThrow(ShapeError);
  });

  it('can be made of every answer of the api', () => {
    const answers = listRoutes().flatMap(({ answer }) => answer ?? []);
    expect(answers.length).toBeGreaterThan(20);
    for (const answer of answers) expect(shapeOf(answer)).toBeInstanceOf(Function);
  });
});
