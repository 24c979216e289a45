import { listRoutes } from '@mitn/contracts/openapi';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { shapeOf, ShapeError } from './answer-shape.js';
import { writerOf } from './answer-writer.js';

const Hit = z.object({
  id: z.string(), pay: z.nullable(z.object({ minCents: z.nullable(z.int()), currency: z.string() })), kind: z.enum(['a', 'b"']), note: z.optional(z.string()), open: z.boolean(), share: z.number(),
  tags: z._default(z.array(z.string()), []), size: z.union([z.number(), z.string()]), facets: z.record(z.string(), z.array(z.object({ count: z.int() }))), one: z.literal(['x', 1]), marks: z.array(z.tuple([z.int(), z.int()])),
  late: z.object({ maybe: z.optional(z.string()), sure: z.int() }), any: z.optional(z.unknown()),
});
const good = {
  id: '0b7e', pay: { minCents: null, currency: 'EUR', secret: 1 }, kind: 'a', open: false, share: -0.000_000_12, tags: ['t'], size: 'm', facets: { f: [{ count: 1, hidden: 2 }], '2': [], 'é"': [{ count: -0 }] }, one: 1,
  marks: [[0, 4], [6, 7]], late: { sure: 3 }, hash: 'h',
};
const written = (schema: z.ZodMiniType, value: unknown): string => writerOf(schema)(value).toString('utf8');
const shaped = (schema: z.ZodMiniType, value: unknown): string => JSON.stringify(shapeOf(schema)(value, ''));

describe('writerOf', () => {
  it.each<[string, object]>([
    ['an answer', {}], ['nothing where that may be', { pay: null }], ['defaults', { tags: undefined }], ['another kind of a union', { size: 2 }], ['what may be left out', { note: 'n', late: { maybe: 'm', sure: 1e21 } }],
    ['an escaped name of a list', { kind: 'b"' }], ['empty lists', { marks: [], facets: {} }], ['anything', { any: { a: [1, null, 'é'] } }],
  ])('writes what the shape gives: %s', (_, more) => {
    const value = { ...good, ...more };
    expect(written(Hit, value)).toBe(shaped(Hit, value));
    expect(written(Hit, value)).not.toMatch(/secret|hidden|hash/);
  });

  it('writes every text as JSON does', () => {
    const texts = ['', 'plain ~', '"', '\\', '\n\t\u0000\u001f', '\u007f', 'Café Ĳsselmeer', '工作', '👩‍🔧', '\ud800', 'a\udc00b', '\u2028', '</script>', `${'x'.repeat(300)}é`];
    for (const text of texts) expect(written(z.object({ text: z.string() }), { text })).toBe(JSON.stringify({ text }));
    const numbers = [0, -0, 1, -1, 53.2048506977316, 1e21, 1e-7, 2 ** 53, 5e-324, 1.7976931348623157e308];
    for (const number of numbers) expect(written(z.array(z.number()), [number])).toBe(JSON.stringify([number]));
  });

  it('34 goes on past the page that it writes on, wherever that ends', () => {
    for (const text of ['x', 'é', '\u0000']) {
      for (const count of [9_000, 70_000, 140_000]) {
        const value = { texts: Array.from({ length: 3 }, () => text.repeat(count)), facets: { end: [{ value: 'last', count: 1 }] } };
        const schema = z.object({ texts: z.array(z.string()), facets: z.record(z.string(), z.array(z.object({ value: z.enum(['last']), count: z.int() }))) });
        expect(written(schema, value)).toBe(JSON.stringify(value));
      }
    }
    const flags = Array.from({ length: 200_000 }, (_, at) => at % 3 === 0);
    expect(written(z.array(z.boolean()), flags)).toBe(JSON.stringify(flags));
  });

  it('34 writes each answer on its own: one that broke off leaves nothing behind', () => {
    const write = writerOf(Hit);
    const first = write(good);
    expect(() => write({ ...good, late: {} })).toThrow(ShapeError);
    expect(write(good).equals(first)).toBe(true);
    expect(first.toString()).toBe(shaped(Hit, good));
  });

  it.each<[string, unknown]>([
    ['a missing name', { ...good, kind: undefined }], ['another type', { ...good, size: true }], ['a value of none', { ...good, kind: 'c' }], ['no number', { ...good, share: Number.NaN }], ['no list', { ...good, tags: 'x' }],
    ['no object', { ...good, pay: [] }], ['inside a record', { ...good, facets: { f: [{ count: '1' }] } }], ['a record of none', { ...good, facets: null }], ['no text', { ...good, id: 1 }], ['nothing at all', undefined],
  ])('says where as the shape does: %s', (_, wrong) => {
    const fault = (work: () => unknown): unknown => {
      try {
        return work();
      } catch (error) {
        return error;
      }
    };
    const said = fault(() => written(Hit, wrong));
    expect(said).toBeInstanceOf(ShapeError);
    expect(said).toEqual(fault(() => shaped(Hit, wrong)));
  });

  it('can be made of every answer of the api', () => {
    const answers = listRoutes().flatMap(({ answer }) => answer ?? []);
    expect(answers.length).toBeGreaterThan(20);
    for (const answer of answers) expect(writerOf(answer)).toBeInstanceOf(Function);
  });
});
