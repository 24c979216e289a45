import { describe, expect, it } from '@jest/globals';
import { organisationKey } from './organisation-key.js';

describe('organisation key', () => {
  it.each([
    ['Acme B.V.', 'acme'],
    ['ACME', 'acme'],
    ['  acme bv', 'acme'],
    ['Stichting Wonen in het Noorden', 'wonen in het noorden'],
    ['Coöperatie De Ploeg U.A.', 'de ploeg'],
    ['Café Ñandú N.V.', 'cafe nandu'],
    ['Müller GmbH', 'muller'],
    ['Ｆｕｌｌ Width Ltd', 'full width'],
    ['Jansen & Zn. V.O.F.', 'jansen zn'],
    ['BV', 'bv'],
    ['Stichting', 'stichting'],
    ['NVIDIA', 'nvidia'],
    ['Invoice Sage', 'invoice sage'],
    ['!!!', ''],
    ['北方公司', '北方公司'],
  ])('of %j is %j', (name, key) => {
    expect(organisationKey(name)).toBe(key);
  });
});
