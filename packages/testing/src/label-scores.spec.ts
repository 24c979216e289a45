import { describe, expect, it } from '@jest/globals';
import { scoreReadings } from './label-scores.js';

const row = (truth: string, read: string, sure = true) => ({ truth, read, sure });

describe('scores of labelled readings', () => {
  it('counts precision, recall and macro-F1 over the labelled classes', () => {
    const scores = scoreReadings([row('yes', 'yes'), row('yes', 'no'), row('no', 'no'), row('no', 'no'), row('no', 'yes')]);
    expect(scores.precision('yes')).toBe(0.5);
    expect(scores.recall('yes')).toBe(0.5);
    expect(scores.recall('no')).toBeCloseTo(2 / 3);
    expect(scores.macroF1).toBeCloseTo((0.5 + 2 / 3) / 2);
    expect(scores.agreement).toBe(0.6);
  });

  it('does not let a class that nobody labelled raise or lower the mean, but counts what was read as it', () => {
    const scores = scoreReadings([row('a', 'a'), row('a', 'b')]);
    expect(scores.macroF1).toBeCloseTo(2 / 3);
    expect(scores.precision('b')).toBe(0);
  });

  it('reports totals, the sure rows apart, and no ad', () => {
    const { report } = scoreReadings([row('yes', 'yes'), row('yes', 'no', false)]);
    expect(report).toContain('2 labelled (1 unsure)');
    expect(report).toContain('yes: precision 1.000, recall 0.500 (sure ones 1.000 and 1.000)');
  });
});
