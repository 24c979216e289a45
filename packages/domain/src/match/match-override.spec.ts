import { describe, expect, it } from '@jest/globals';
import type { CheckResult, Match } from './match.js';
import { applyOverrides, overrideMatch, type MatchOverride } from './match-override.js';

const match = (vacancyId: string | null, homeId: string | null, score: number, checks: Record<string, CheckResult> = {}): Match => ({
  kind: vacancyId && homeId ? 'pair' : vacancyId ? 'vacancy' : 'home', rank: 1, score, vacancyId, homeId, parts: [{ name: 'cost', points: score, max: 1000, reason: { code: 'score.cost.no-limit', values: {} } }], pair: null,
  checks: Object.entries(checks).map(([name, result]) => ({ name, result, reason: { code: `${name}.said`, values: {} } })),
});
const override = (decision: MatchOverride['decision'], vacancyId: string | null, homeId: string | null, more: Partial<MatchOverride> = {}): MatchOverride => ({ vacancyId, homeId, decision, checkName: null, checkResult: null, publicReason: null, ...more });
const overrule = (homeId: string | null, checkName: string, checkResult: CheckResult, vacancyId: string | null = null) => override('overruled', vacancyId, homeId, { checkName, checkResult, publicReason: 'Called them.' });
const order = (matches: { vacancyId: string | null; homeId: string | null }[]): string[] => matches.map(({ vacancyId, homeId }) => [vacancyId, homeId].filter(Boolean).join('+'));

describe('overrides', () => {
  const pairs = [match('v1', 'h1', 900), match('v1', 'h2', 800), match('v2', 'h1', 700)];

  it('leave what they do not name as it was computed', () => {
    expect(applyOverrides(pairs, [], [])).toEqual(pairs.map((one) => ({ ...one, recommended: null })));
  });

  it('put what is recommended first with its reason, and leave every score and part alone', () => {
    const shown = applyOverrides(pairs, [], [override('recommended', 'v2', 'h1', { publicReason: 'The landlord knows us.' })]);
    expect(order(shown)).toEqual(['v2+h1', 'v1+h1', 'v1+h2']);
    expect(shown.map(({ score, recommended }) => [score, recommended?.publicReason])).toEqual([[700, 'The landlord knows us.'], [900, undefined], [800, undefined]]);
    expect(shown[0]?.parts).toEqual(pairs[2]?.parts);
  });

  it('recommend exactly what they name', () => {
    expect(applyOverrides(pairs, [], [override('recommended', null, 'h2')]).every(({ recommended }) => recommended === null)).toBe(true);
  });

  it('take an offer out of everything that holds it, a pair out alone, and win over a recommendation', () => {
    expect(order(applyOverrides(pairs, [], [override('set-aside', null, 'h1')]))).toEqual(['v1+h2']);
    expect(order(applyOverrides(pairs, [], [override('set-aside', 'v1', 'h1')]))).toEqual(['v1+h2', 'v2+h1']);
    expect(order(applyOverrides(pairs, [], [override('set-aside', 'v2', null), override('recommended', 'v2', 'h1')]))).toEqual(['v1+h1', 'v1+h2']);
  });

  it('bring in what failed only because of a check that staff overruled, at the place of its score', () => {
    const failed = match(null, 'h9', 850, { registration: 'fail' });
    const twice = match(null, 'h8', 840, { registration: 'fail', pets: 'fail' });
    const shown = applyOverrides([match(null, 'h1', 900), match(null, 'h2', 800)], [failed, twice], [overrule('h9', 'registration', 'pass'), overrule('h8', 'registration', 'pass')]);
    expect(order(shown)).toEqual(['h1', 'h9', 'h2']);
    expect(shown[1]?.checks).toEqual([{ name: 'registration', result: 'pass', reason: { code: 'registration.said', values: {} }, overruled: { computed: 'fail', publicReason: 'Called them.' } }]);
  });

  it('answer a question with no, and the offer is gone wherever it stands', () => {
    const open = [match('v1', 'h1', 900, { registration: 'unknown' }), match('v1', 'h2', 800, { registration: 'unknown' })];
    expect(order(applyOverrides(open, [], [overrule('h1', 'registration', 'fail')]))).toEqual(['v1+h2']);
  });

  it('show a recommended one although a check fails, and say so', () => {
    const shown = applyOverrides([], [match(null, 'h1', 100, { pets: 'fail' })], [override('recommended', null, 'h1')]);
    expect(shown[0]?.checks).toMatchObject([{ name: 'pets', result: 'fail' }]);
  });

  it('count what was said of a pair before what was said of one of its offers', () => {
    const said = overrideMatch(match('v1', 'h1', 1, { commute: 'fail' }), [overrule('h1', 'commute', 'unknown'), overrule('h1', 'commute', 'pass', 'v1')]);
    expect(said.checks[0]?.result).toBe('pass');
  });

  it('show the same offers once, and keep the order in which the others came', () => {
    const mine = [match(null, 'h3', 1), match(null, 'h1', 9), match(null, 'h2', 5)];
    expect(order(applyOverrides(mine, [match(null, 'h1', 9), match(null, 'h4', 5)], []))).toEqual(['h3', 'h1', 'h2', 'h4']);
  });
});
