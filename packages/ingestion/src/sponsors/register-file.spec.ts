import { describe, expect, it } from '@jest/globals';
import { readRegister, RegisterUnreadableError } from './register-file.js';

const read = (text: string) => readRegister(Buffer.from(text));

describe('a register file', () => {
  it('is read from JSON with its day; numbers stay text with their zeros', () => {
    expect(read(JSON.stringify({ registerUpdatedOn: '1 July 2026', count: 3, sponsors: [{ name: ' Acme  B.V.', kvk: '01234567' }, { name: 'No number', kvk: '' }, { name: 'Odd', kvk: '123' }] }))).toEqual({
      validOn: '2026-07-01', withoutNumber: 2, rows: [{ name: 'Acme B.V.', kvkNumber: '01234567' }, { name: 'No number', kvkNumber: null }, { name: 'Odd', kvkNumber: null }],
    });
    expect(read('[{"name": "List alone", "kvk": 12345678}]')).toMatchObject({ validOn: null, rows: [{ name: 'List alone', kvkNumber: '12345678' }] });
    expect(read('{"registerUpdatedOn": "12 maart 2026", "sponsors": [{"name": "A"}]}').validOn).toBe('2026-03-12');
    expect(read('{"registerUpdatedOn": "some day", "sponsors": [{"name": "A"}]}').validOn).toBeNull();
  });

  it('is read from CSV: names with doubled quotes, commas and empty columns, with or without numbers', () => {
    const csv = '\ufeffOrganisation,,\r\n"""""Aa-Dee"""" Machines, Tools B.V.",,\r\nPlain N.V.,,\r\n,,\r\n';
    expect(read(csv)).toEqual({ validOn: null, withoutNumber: 2, rows: [{ name: '"Aa-Dee" Machines, Tools B.V.', kvkNumber: null }, { name: 'Plain N.V.', kvkNumber: null }] });
    expect(read('Organisatie;KvK nummer\nAcme;01234567\nBeta;"12 34 56 78"\n').rows).toEqual([{ name: 'Acme', kvkNumber: '01234567' }, { name: 'Beta', kvkNumber: '12345678' }]);
  });

  it.each<[string, string | Buffer, RegExp]>([
    ['an empty file', '', /empty/],
    ['broken JSON', '{"sponsors": [', /JSON/],
    ['other JSON', '{"jobs": []}', /without a list/],
    ['a list of other things', '[{"title": "Baker"}]', /without a list/],
    ['a list of nobody', '{"sponsors": []}', /nobody/],
    ['CSV of something else', 'id,title,description\n1,Baker,Bread\n', /Organisation/],
    ['prose', 'Dear reader, this is a letter.', /Organisation/],
    ['another encoding', Buffer.from('Organisation\nCaf\u00e9\n', 'latin1'), /UTF-8/],
    ['binary', Buffer.from([0, 255, 254, 1, 2, 3]), /UTF-8/],
  ])('is refused in one line when it is %s', (_, content, reason) => {
    expect(() => readRegister(Buffer.from(content))).toThrow(RegisterUnreadableError);
    expect(() => readRegister(Buffer.from(content))).toThrow(reason);
  });
});
