import { describe, expect, it } from '@jest/globals';
import { profileFragment, readProfileFragment } from './profile-link.js';

const ID = '33333333-0000-4000-8000-000000000001';

describe('the link of a profile', () => {
  it('brings the same address and key, and nothing before the fragment', () => {
    const token = 'aB3_-'.repeat(8);
    expect(profileFragment({ id: ID, token })).toBe(`#id=${ID}&token=${token}`);
    expect(readProfileFragment(profileFragment({ id: ID, token }))).toEqual({ id: ID, token });
  });

  it.each(['', '#', '#main', `#id=${ID}`, `#id=${ID}&token=`, '#id=x&token=t', `#id=${ID}&token=a%0Ab`, `#id=${ID}&token=${'t'.repeat(201)}`])('brings nothing from %j', (fragment) => {
    expect(readProfileFragment(fragment)).toBeNull();
  });
});
