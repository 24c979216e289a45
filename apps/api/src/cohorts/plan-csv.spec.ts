import { describe, expect, it } from '@jest/globals';
import { csvCell } from './plan-csv.js';

describe('csvCell', () => {
  it.each([
    ['=1+1', `'=1+1`], ['+31 50 123', `'+31 50 123`], ['-2', `'-2`], ['@SUM(A1)', `'@SUM(A1)`], ['\tcmd', `'\tcmd`], ['\r=1', `"'\r=1"`], [' =1', `' =1`], ['a=1', 'a=1'],
    ['Baker, "the" best', '"Baker, ""the"" best"'], ['two\nlines', '"two\nlines"'], [-5, '-5'], [0, '0'], ['', ''], [null, ''], [undefined, ''],
  ])('52 writes %j so that no spreadsheet runs it', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });
});
