import type { ConceptScale, Profile, ProfileConcepts } from '@mitn/domain';

/**
 * The profile with what its words mean in the vocabulary in use. The person's own words stay as they are; looked up with the same version before, it is returned
 * as it is. Words that the vocabulary does not know are left to be compared as words.
 */
export function withProfileConcepts(profile: Profile, scale: ConceptScale): Profile {
  const { work, concepts } = profile;
  if (work === null) return concepts == null ? profile : { ...profile, concepts: null };
  if (concepts?.version === scale.version && isOf(concepts, work)) return profile;
  return {
    ...profile,
    concepts: {
      version: scale.version,
      occupations: work.occupations.flatMap((name) => {
        const found = scale.findOccupation(name);
        return found === null ? [] : [{ name, uri: found.uri, label: found.label, iscoCode: found.iscoCode }];
      }),
      skills: work.skills.flatMap((name) => {
        const found = scale.findSkill(name);
        return found === null ? [] : [{ name, uri: found.uri, label: found.label }];
      }),
    },
  };
}

/** Whether every looked-up word is still among the words of the person; a word that came since is met by the version of the rows, which are written whole. */
function isOf(concepts: ProfileConcepts, work: NonNullable<Profile['work']>): boolean {
  return concepts.occupations.every(({ name }) => work.occupations.includes(name)) && concepts.skills.every(({ name }) => work.skills.includes(name));
}

/** The version that is kept beside a match: with the same one, the same profile, offer and day give the same score. */
export function scoreVersion(weightsVersion: string, scale: ConceptScale): string {
  return `${weightsVersion}+${scale.version}`;
}
