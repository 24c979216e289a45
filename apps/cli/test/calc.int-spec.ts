import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Ended } from '@mitn/testing';
import { runMitn } from './mitn-process.js';

jest.setTimeout(60_000);

describe('mitn calc', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'mitn-calc-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  // STATE_DIR is an empty folder: no stack runs.
  const calc = (args: string[], input?: string): Promise<Ended> => runMitn(['calc', ...args], { STATE_DIR: folder }, input);
  const answersOf = (ended: Ended): Record<string, unknown>[] => ended.stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);

  it('answers line by line without a running stack, from standard input and from a file', async () => {
    const questions = ['{"grossCentsPerMonth":400000,"on":"2026-06-01"}', '', '{"grossCentsPerMonth":400000,"on":"2027-01-01"}', ''].join('\n');
    const ended = await calc(['net-pay'], questions);
    expect(ended.code).toBe(0);
    expect(answersOf(ended)).toMatchObject([{ result: 'known', pay: { netCentsPerMonth: 317_914 } }, { result: 'unknown', pay: null, reasons: [{ reason: 'The figures for 1 January 2027 are to be confirmed' }] }]);
    const file = path.join(folder, 'questions.jsonl');
    await writeFile(file, questions);
    expect((await calc(['net-pay', file])).stdout).toBe(ended.stdout);
  });

  it.each([
    ['a line that is no JSON', ['deposit'], '{"bareRentCents":1}\nnonsense\n', /^Line 2: this is not JSON$/],
    ['a calculator that is not', ['lottery'], '', /It is one of permit, net-pay/],
    ['a file that is not', ['deposit', '/not/there'], '', /^Cannot read \/not\/there/],
  ])('%s: one clear line, exit code 2', async (_name, args, input, says) => {
    const ended = await calc(args, input);
    expect(ended.code).toBe(2);
    expect(ended.stderr.trimEnd()).toMatch(says);
    expect(ended.stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
