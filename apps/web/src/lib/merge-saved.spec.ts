import { describe, expect, it } from '@jest/globals';
import { mergeSaved } from './merge-saved.js';

const of = (...entries: (string | [string, string])[]) => new Map(entries.map((one) => (typeof one === 'string' ? ([one, null] as const) : one)));

describe('what a device and a profile keep', () => {
  it('is joined when they meet for the first time, and no day of a reply is lost', () => {
    const { next, put, remove } = mergeSaved(of(), of('a', ['b', '2026-03-01']), of('b', ['c', '2026-03-02']));
    expect([[...next], put, remove]).toEqual([[['a', null], ['b', '2026-03-01'], ['c', '2026-03-02']], ['a', 'b'], []]);
    expect(mergeSaved(of(), of('a'), of(['a', '2026-03-02']))).toEqual({ next: of(['a', '2026-03-02']), put: [], remove: [] });
  });

  it('follows what came and went on either side since they last met', () => {
    expect(mergeSaved(of('a', 'b'), of('b', 'c'), of('a', 'b', 'd'))).toEqual({ next: of('b', 'c', 'd'), put: ['c'], remove: ['a'] });
    expect(mergeSaved(of('a', 'b'), of('a', 'b'), of('a'))).toEqual({ next: of('a'), put: [], remove: [] });
  });

  it('takes a reply that was marked or unmarked on either side', () => {
    expect(mergeSaved(of('a'), of(['a', '2026-03-01']), of('a'))).toEqual({ next: of(['a', '2026-03-01']), put: ['a'], remove: [] });
    expect(mergeSaved(of('a'), of('a'), of(['a', '2026-03-01']))).toEqual({ next: of(['a', '2026-03-01']), put: [], remove: [] });
    expect(mergeSaved(of(['a', '2026-03-01']), of('a'), of(['a', '2026-03-01']))).toEqual({ next: of('a'), put: ['a'], remove: [] });
  });
});
