import { describe, expect, it } from '@jest/globals';
import { overrideText } from './override-text.js';

describe('overrideText', () => {
  it('says what the case worker found, in their words where there are any', () => {
    expect(overrideText('pass', null, 'en')).toBe('Your case worker asked about this: it is all right');
    expect(overrideText('fail', null, 'nl')).toBe('Je begeleider heeft dit nagevraagd: het past niet');
    expect(overrideText('pass', 'you may register, for $& and {{words}}', 'en')).toBe('Your case worker says: you may register, for $& and {{words}}');
  });
});
