import { describe, expect, it } from '@jest/globals';
import { inspectName } from './name-safety.js';

describe('58 names that deceive the eye are shown safely and flagged', () => {
  it.each([
    ['a right-to-left override', 'Acme \u202Efdp.exe\u202C', 'Acme fdp.exe', ['bidi-control']],
    ['isolates', '\u2066Acme\u2069', 'Acme', ['bidi-control']],
    ['zero-width letters', 'Phil\u200Bips\u2060', 'Philips', ['invisible-character']],
    ['a soft hyphen', 'Gasu\u00ADnie', 'Gasunie', ['invisible-character']],
    ['tag characters', 'Acme\u{E0041}', 'Acme', ['invisible-character']],
    ['a Cyrillic a in a Latin word', 'Gr\u043Eningen Bank', 'Gr\u043Eningen Bank', ['mixed-scripts']],
    ['a Greek omicron', 'G\u03BFogle', 'G\u03BFogle', ['mixed-scripts']],
    ['full-width letters', '\uFF21cme', '\uFF21cme', ['mixed-scripts']],
    ['control characters', 'Acme\u0000\u001b[31m', 'Acme [31m', ['control-character']],
    ['lone surrogates', 'Acme \uD800', 'Acme', ['control-character']],
    ['stacked marks', 'A\u0323\u0324\u0325\u0326cme', 'Ạ̤̥cme', ['stacked-marks']],
    ['nothing but what cannot be seen', '\u200B\u200B', '', ['empty', 'invisible-character']],
  ])('58 %s', (_, name, shown, flags) => {
    expect(inspectName(name)).toEqual({ shown: shown.normalize('NFC'), flags });
  });

  it.each(['UMCG', "Bakker & Zn. 's-Gravenhage", 'Фонд Мир', 'Café Zürich B.V.', 'Ælfgar-Óðinn 24/7', '株式会社ノース'])('58 leaves the honest name %s alone', (name) => {
    expect(inspectName(name)).toEqual({ shown: name, flags: [] });
  });

  it('58 cuts a name that never ends', () => {
    const { shown, flags } = inspectName('x'.repeat(10_000));
    expect(shown.length).toBe(200);
    expect(flags).toEqual(['too-long']);
  });
});
