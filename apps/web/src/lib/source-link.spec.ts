import { describe, expect, it } from '@jest/globals';
import { sourceLink } from './source-link.js';

describe('where a source can be read', () => {
  it.each([
    ['https://www.ind.nl/en/pay', 'https://www.ind.nl/en/pay', 'ind.nl'], ['meijburg.com', 'https://meijburg.com/', 'meijburg.com'], ['oordelen.mensenrechten.nl', 'https://oordelen.mensenrechten.nl/', 'oordelen.mensenrechten.nl'],
    ['Stb. 2024, 152', 'https://zoek.officielebekendmakingen.nl/stb-2024-152.html', 'Stb. 2024, 152'], ['npm dutch-tax-income-calculator 26.1.3', 'https://www.npmjs.com/package/dutch-tax-income-calculator/v/26.1.3', 'npm dutch-tax-income-calculator 26.1.3'],
  ])('%s', (source, href, host) => expect(sourceLink(source)).toEqual({ href, host }));

  it.each(['municipal pages', 'recalled', 'Huurcommissie annex 3', 'hilfort.com says they keep 30 %', 'limes-int', 'javascript:alert(1)', 'https://ind.nl@evil.example/', 'Stb. 2024', ''])('not of “%s”', (source) => expect(sourceLink(source)).toBeNull());
});
