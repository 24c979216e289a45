import { describe, expect, it } from '@jest/globals';
import type { ProfileBody } from '@mitn/contracts';
import { ProfileBody as Schema } from '@mitn/contracts';
import { countAsking, fillGap, gapsOf } from './profile-gaps.js';

const profile = (more: Record<string, unknown>): ProfileBody => Schema.parse({ household: { adults: 1 }, ...more });
const work = { occupations: ['baker'], skills: ['bread'], experienceYears: 3, education: 'vocational' };
const whole = { languages: [{ language: 'en', level: 'B2' }], work, home: { moveInFrom: '2026-12-01' }, reach: { placeName: 'Assen' } };

describe('what a profile leaves open', () => {
  it('is nothing when all that matters is filled in', () => {
    expect(gapsOf(profile(whole))).toEqual([]);
  });

  it('is only what matters for the wishes that are there', () => {
    expect(gapsOf(profile({}))).toEqual(['work', 'home']);
    expect(gapsOf(profile({ work: {}, home: null }))).toEqual(['home', 'english', 'education', 'experience', 'skills', 'place']);
    expect(gapsOf(profile({ ...whole, permit: { situation: 'highly-skilled-migrant' } }))).toEqual(['birthDate']);
    expect(gapsOf(profile({ ...whole, permit: { situation: 'blue-card' } }))).toEqual([]);
  });

  it('is counted where it leaves a question, and filled with the smallest wish where it opens something', () => {
    const asking = { checks: [{ name: 'education', result: 'unknown', reason: '', reasonCode: 'education.ask', reasonValues: {} }], parts: [] } as never;
    expect(countAsking('education', [asking, { checks: [], parts: [] }])).toBe(1);
    expect(countAsking('skills', [asking])).toBeNull();
    expect(fillGap('english', profile({ work: {} }))?.profile.languages).toEqual([{ language: 'en', level: 'B2' }]);
    for (const gap of ['work', 'home'] as const) expect(Schema.safeParse(fillGap(gap, profile({}))?.profile).success).toBe(true);
    expect(fillGap('education', profile({ work: {} }))).toBeNull();
  });
});
