import type { Profile } from '@mitn/domain';
import { dutchCheck, englishCheck } from '../checks/language-checks.js';
import { contractCheck, educationCheck, hoursCheck, licenceCheck, permitChecks, reachCheck, startCheck, workplaceCheck } from '../checks/vacancy-checks.js';
import { REACH } from '../judge-offers.js';
import type { MatchableVacancy } from '../matching-engine.js';
import { commutePart, experiencePart, freshnessPart, workplacePart } from '../score/vacancy-score.js';
import { setKey } from './code-book.js';
import type { Column } from './facet.js';
import { merged } from './merged-column.js';
import { occupationColumn } from './occupation-column.js';
import { payColumn, permitKey } from './pay-column.js';
import { placeColumn, reachKey } from './place-column.js';
import { skillsColumn } from './skills-column.js';

const levelOf = ({ languages }: Profile, language: 'en' | 'nl'): string => languages.find((known) => known.language === language)?.level ?? '';

/**
 * The columns of vacancies, those that refuse most first; in the table they stand by the first. Each check and each part of `vacancyChecks` and `vacancyParts` has its
 * place in exactly one of them, and looks at nothing that is not in the key of its column.
 */
export function vacancyColumns(): Column<MatchableVacancy>[] {
  return [
    merged('terms', [
      {
        name: 'education',
        keyOf: ({ education }) => `${education}`,
        facets: [{ wishOf: ({ work }) => `${work?.education}`, find: (vacancy, { profile: { work } }) => ({ checks: [work && educationCheck(vacancy, work)] }) }],
      },
      {
        name: 'licences',
        keyOf: ({ licences }) => setKey(licences),
        facets: [{ wishOf: ({ work }) => (work?.licences ? `has ${setKey(work.licences)}` : ''), find: (vacancy, { profile: { work } }) => ({ checks: [work && licenceCheck(vacancy, work)] }) }],
      },
      {
        name: 'contract',
        keyOf: ({ contract }) => `${contract}`,
        facets: [{ wishOf: ({ work }) => setKey(work?.contracts), find: (vacancy, { profile: { work } }) => ({ checks: [work && contractCheck(vacancy, work)] }) }],
        answers: ({ contract }) => (contract === null ? 0 : 1),
      },
      {
        name: 'workplace',
        keyOf: ({ workplace }) => `${workplace}`,
        facets: [
          {
            wishOf: ({ work }) => setKey(work?.workplaces),
            find: (vacancy, { profile, weights }) => ({ checks: [profile.work && workplaceCheck(vacancy, profile.work)], parts: [workplacePart(vacancy, profile, weights)] }),
          },
        ],
        answers: ({ workplace }) => (workplace === null ? 0 : 1),
      },
      {
        name: 'sponsor',
        keyOf: ({ sponsor }) => sponsor,
        facets: [{ wishOf: permitKey, find: ({ sponsor }, { profile, on }) => ({ checks: permitChecks(sponsor, profile, null, on).filter(({ name }) => name === 'permit.sponsor') }) }],
      },
    ]),
    merged('language', [
      {
        name: 'dutch',
        keyOf: ({ dutch, dutchLevel, english, adLanguage }) => `${dutch} ${dutchLevel} ${english} ${adLanguage}`,
        facets: [{ wishOf: (profile) => levelOf(profile, 'nl'), find: (vacancy, { profile }) => ({ checks: [dutchCheck(vacancy, profile)] }) }],
        answers: ({ dutch }) => (dutch === 'unstated' ? 0 : 3),
      },
      {
        name: 'english',
        keyOf: ({ english, adLanguage }) => `${english} ${adLanguage}`,
        facets: [{ wishOf: (profile) => levelOf(profile, 'en'), find: (vacancy, { profile }) => ({ checks: [englishCheck(vacancy, profile)] }) }],
        answers: ({ english }) => (english === 'unstated' ? 0 : 1),
      },
    ]),
    payColumn(),
    {
      name: 'hours',
      keyOf: ({ hoursPerWeek: hours }) => (hours ? `${hours.min} ${hours.max}` : ''),
      facets: [{ wishOf: ({ work }) => `${work?.hoursMin} ${work?.hoursMax}`, find: (vacancy, { profile: { work } }) => ({ checks: [work && hoursCheck(vacancy, work)] }) }],
      answers: ({ hoursPerWeek }) => (hoursPerWeek === null ? 0 : 1),
    },
    {
      name: 'start',
      keyOf: ({ startOn }) => `${startOn}`,
      facets: [{ wishOf: ({ work }) => `${work?.startFrom}`, find: (vacancy, { profile: { work }, on }) => ({ checks: [work && startCheck(vacancy, work, on)] }) }],
    },
    placeColumn<MatchableVacancy>({
      anywhere: ({ workplace }) => workplace === 'remote',
      facets: [{ many: true, wishOf: reachKey, find: (vacancy, { profile, weights }) => ({ checks: [reachCheck(vacancy, profile)], parts: [commutePart(vacancy, profile, weights)] }) }],
      mostPoints: ({ vacancy }) => vacancy.commute,
      longest: ({ profile, without }) => (without === REACH ? Infinity : profile.reach.maxMinutes),
    }),
    occupationColumn(),
    {
      name: 'freshness',
      keyOf: ({ confirmedOn }) => confirmedOn,
      facets: [{ wishOf: () => '', find: ({ confirmedOn }, { on, weights }) => ({ parts: [freshnessPart(confirmedOn, on, weights.vacancy.freshness, weights)] }) }],
      scoreOnly: ({ vacancy }) => vacancy.freshness,
    },
    {
      name: 'experience',
      keyOf: ({ experienceYears }) => `${experienceYears}`,
      facets: [{ wishOf: ({ work }) => `${work?.experienceYears}`, find: (vacancy, { profile, weights }) => ({ parts: [experiencePart(vacancy, profile, weights)] }) }],
      scoreOnly: ({ vacancy }) => vacancy.experience,
    },
    skillsColumn(),
  ];
}
