import type { Label, Vacancy } from '@mitn/domain';
import { sureOccupation, type ConceptReader, type ConceptReading } from '@mitn/reading';

const MOST_SKILLS = 15;
const OCCUPATION_RULE = 'occupation.title';
const SKILLS_RULE = 'skills.named';

/**
 * The vacancy with its occupation and skills as concepts of a vocabulary. What the source states stays as it is and gets an address where a concept has exactly
 * that name; what it does not state is read from title and text, with a label that says so. Reading again, with another vocabulary, replaces what was read before.
 * The content hash is not touched: a new vocabulary does not make an unchanged feed item look changed.
 */
export function withConcepts(vacancy: Vacancy, reader: ConceptReader): Vacancy {
  const wasRead = (rule: string): boolean => vacancy.labels.some((label) => label.rule.id === rule);
  const stated = { occupation: wasRead(OCCUPATION_RULE) ? null : vacancy.occupation, skills: wasRead(SKILLS_RULE) ? [] : vacancy.skills };
  const reading = stated.occupation !== null && stated.skills.length > 0 ? null : reader.read({ title: vacancy.title, description: vacancy.descriptionText });
  const occupation = occupationOf(stated.occupation, reading, vacancy, reader);
  const skills = skillsOf(stated.skills, reading, reader);
  return {
    ...vacancy,
    occupation: occupation.name,
    occupationUri: occupation.uri,
    skills: skills.names,
    skillUris: skills.uris,
    conceptsVersion: reader.version,
    labels: [...vacancy.labels.filter(({ rule }) => rule.id !== OCCUPATION_RULE && rule.id !== SKILLS_RULE), ...occupation.labels, ...skills.labels],
  };
}

function occupationOf(stated: string | null, reading: ConceptReading | null, { title }: Vacancy, reader: ConceptReader): { name: string | null; uri: string | null; labels: Label[] } {
  if (stated !== null) return { name: stated, uri: reader.findOccupation(stated)?.uri ?? null, labels: [] };
  const first = sureOccupation(reading?.occupations ?? []);
  if (first === null) return { name: null, uri: null, labels: [] };
  const quote = { field: 'title' as const, start: 0, end: title.length, text: title };
  return { name: first.label, uri: first.uri, labels: [{ name: 'occupation', value: first.label, certainty: 'likely', quotes: [quote], rule: { id: OCCUPATION_RULE, validFrom: null, source: null } }] };
}

function skillsOf(stated: readonly string[], reading: ConceptReading | null, reader: ConceptReader): { names: string[]; uris: string[]; labels: Label[] } {
  if (stated.length > 0) return { names: [...stated], uris: [...new Set(stated.flatMap((name) => reader.findSkill(name)?.uri ?? []))], labels: [] };
  const named = (reading?.skills ?? []).filter(({ quote }) => quote !== null).slice(0, MOST_SKILLS);
  if (named.length === 0) return { names: [], uris: [], labels: [] };
  const names = [...new Set(named.map(({ label }) => label))];
  const quotes = named.flatMap(({ quote }) => (quote === null ? [] : [quote]));
  return { names, uris: named.map(({ uri }) => uri), labels: [{ name: 'skills', value: names.join(', '), certainty: 'likely', quotes, rule: { id: SKILLS_RULE, validFrom: null, source: null } }] };
}
