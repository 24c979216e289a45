import { describe, expect, it } from '@jest/globals';
import { SMALL_VOCABULARY } from '../vocabulary/small-vocabulary.js';
import type { SkillConcept } from '../vocabulary/vocabulary.js';
import { createSkillReader } from './skill-reader.js';

const reader = createSkillReader(SMALL_VOCABULARY);
const labels = (text: string): string[] => reader.read(text).map(({ label }) => label);

describe('skills that a text names', () => {
  it.each([
    ['You write Python and SQL, and you know C# and .NET.', ['Python', 'SQL', 'C#', '.NET']],
    ['Je hebt een heftruckcertificaat en kunt goed plannen en organiseren.', ['forklift', 'time management']],
    ['Ervaring met Power BI, Node.js en CI/CD is mooi meegenomen.', ['Power BI', 'Node.js', 'CI/CD']],
    ['Je verzorgt wondzorg, medicatie toedienen en triage.', ['wound care', 'administer medication', 'triage']],
    ['Experience in project management and stakeholder management', ['project management', 'stakeholder management']],
    ['Loading and unloading of trucks, order picking, and cleaning offices.', ['loading and unloading', 'order picking', 'cleaning offices']],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expect.arrayContaining(expected));
  });

  it('not where the word means something else', () => {
    expect(labels('We go for it: react to every customer swiftly, node by node, and take a rest.')).toEqual([]);
    expect(labels('This angular room is next to the sap well; crm is written small.')).toEqual([]);
    expect(labels('')).toEqual([]);
  });

  it('not across a full stop or a line', () => {
    expect(labels('You like a good project. Management is not your thing.')).not.toContain('project management');
    expect(labels('project\nmanagement')).not.toContain('project management');
  });

  it('with where they stand and scores from 0.5 to 1', () => {
    const text = 'Wij zoeken iemand met ervaring in Power BI.';
    const [first] = reader.read(text);
    expect(first && first.mention && text.slice(first.mention.start, first.mention.end)).toBe('Power BI');
    for (const { score } of reader.read(text)) expect(score >= 0.5 && score <= 1).toBe(true);
  });

  it('the longer name takes its words with it', () => {
    const skills: SkillConcept[] = ['supply chain', 'supply chain management', 'management of risks'].map((en) => ({ uri: `urn:${en}`, labels: { en, nl: null }, alternatives: { en: [], nl: [] } }));
    expect(createSkillReader({ skills }).read('Supply chain management of risks').map(({ label }) => label)).toEqual(['supply chain management']);
  });
});

describe('skills that a sentence only hints at', () => {
  it('follow with scores below 0.5 and without a place', () => {
    const found = reader.readNear('Repairing the bikes of our guests');
    expect(found.map(({ label }) => label)).toContain('bicycle repair');
    expect(reader.readNear('You will be developing curricula for courses').find(({ label }) => label === 'curriculum development')).toMatchObject({ mention: null });
    for (const { score, mention } of found) expect(mention === null).toBe(score < 0.5);
  });
});

it.each(['project ', 'c++.net#', '....', 'a\n', 'plc/scada ', 'é́'])('of 100 kB of %j no more is read than 60,000 units', (piece) => {
  const filling = piece.repeat(Math.ceil(100_000 / piece.length));
  const behind = (units: number): string[] => labels(`${filling.slice(0, units)} . You write Python.`);
  expect(behind(59_900)).toContain('Python');
  expect(behind(60_000)).not.toContain('Python');
});
