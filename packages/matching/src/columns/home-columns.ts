import { areaCheck, availabilityCheck, costCheck, furnishingCheck, internationalsCheck, registrationCheck, roomsCheck, sizeCheck, stayCheck, typeCheck, yesNo } from '../checks/home-checks.js';
import type { MatchableHome } from '../matching-engine.js';
import { areaPart, costPart, distancePart } from '../score/home-score.js';
import { freshnessPart } from '../score/vacancy-score.js';
import { setKey } from './code-book.js';
import type { Column } from './facet.js';
import { merged } from './merged-column.js';
import { placeColumn, reachKey } from './place-column.js';

/**
 * The columns of homes, likewise. The check of the deposit has none: it never refuses. Answers weigh as in `informationPart`.
 */
export function homeColumns(): Column<MatchableHome>[] {
  return [
    merged('rules', [
      {
        name: 'registration',
        keyOf: ({ registration }) => registration,
        facets: [{ wishOf: ({ home }) => `${home?.needsRegistration}`, find: (home, { profile }) => ({ checks: [profile.home?.needsRegistration ? registrationCheck(home) : null] }) }],
        answers: ({ registration }) => (registration === 'unstated' ? 0 : 2),
      },
      {
        name: 'internationals',
        keyOf: ({ internationals }) => internationals,
        facets: [{ wishOf: () => '', find: (home) => ({ checks: [internationalsCheck(home)] }) }],
        answers: ({ internationals }) => (internationals === 'unstated' ? 0 : 2),
      },
      {
        name: 'size',
        keyOf: ({ maxPersons }) => `${maxPersons}`,
        facets: [{ wishOf: ({ household }) => household.adults + household.children, find: (home, { profile }) => ({ checks: [sizeCheck(home, profile)] }) }],
        answers: ({ maxPersons }) => (maxPersons === null ? 0 : 1),
      },
      {
        name: 'pets',
        keyOf: ({ pets }) => `${pets}`,
        facets: [{ wishOf: ({ household }) => `${household.pets}`, find: (home, { profile }) => ({ checks: [profile.household.pets ? yesNo('pets', home.pets, 'pets.allowed', 'pets.refused', 'pets.unstated') : null] }) }],
      },
      {
        name: 'step-free',
        keyOf: ({ stepFree }) => `${stepFree}`,
        facets: [
          {
            wishOf: ({ home }) => `${home?.needsStepFree}`,
            find: (home, { profile }) => ({ checks: [profile.home?.needsStepFree === true ? yesNo('step-free', home.stepFree, 'step-free.yes', 'step-free.no', 'step-free.unstated') : null] }),
          },
        ],
      },
    ]),
    {
      name: 'cost',
      keyOf: ({ costs }) => `${costs.totalCentsPerMonth} ${costs.complete}`,
      facets: [
        {
          wishOf: ({ home }) => `${home?.maxCostCentsPerMonth}`,
          find: (home, { profile, weights }) => ({ checks: [profile.home && costCheck(home, profile.home)], parts: [costPart(home, profile, weights)] }),
        },
      ],
      answers: ({ costs }) => (costs.complete ? 3 : 0),
    },
    merged('kind', [
      {
        name: 'type',
        keyOf: ({ type }) => type,
        facets: [{ wishOf: ({ home }) => setKey(home?.types), find: (home, { profile }) => ({ checks: [profile.home && typeCheck(home, profile.home)] }) }],
      },
      {
        name: 'rooms',
        keyOf: ({ rooms }) => `${rooms}`,
        facets: [{ wishOf: ({ home }) => `${home?.minRooms}`, find: (home, { profile }) => ({ checks: [profile.home && roomsCheck(home, profile.home)] }) }],
      },
      {
        name: 'furnishing',
        keyOf: ({ furnishing }) => `${furnishing}`,
        facets: [{ wishOf: ({ home }) => setKey(home?.furnishing), find: (home, { profile }) => ({ checks: [profile.home && furnishingCheck(home, profile.home)] }) }],
        answers: ({ furnishing }) => (furnishing === null ? 0 : 1),
      },
    ]),
    {
      name: 'area',
      keyOf: ({ areaM2 }) => `${areaM2}`,
      facets: [{ wishOf: ({ home }) => `${home?.minAreaM2}`, find: (home, { profile, weights }) => ({ checks: [profile.home && areaCheck(home, profile.home)], parts: [areaPart(home, weights)] }) }],
      answers: ({ areaM2 }) => (areaM2 === null ? 0 : 1),
    },
    {
      name: 'time',
      keyOf: ({ availableFrom, availableUntil, minimumStayMonths }) => `${availableFrom} ${availableUntil} ${minimumStayMonths}`,
      facets: [
        {
          wishOf: ({ home }) => `${home?.moveInFrom} ${home?.moveInUntil}`,
          find: (home, { profile, on }) => ({ checks: [availabilityCheck(home, profile.home?.moveInFrom ?? null, profile.home?.moveInUntil ?? null, on)] }),
        },
        {
          wishOf: ({ home }) => `${home?.minStayMonths} ${home?.moveInFrom}`,
          find: (home, { profile, on }) => ({ checks: [profile.home?.minStayMonths ? stayCheck(home, profile.home.minStayMonths, profile.home.moveInFrom, on) : null] }),
        },
      ],
      answers: ({ availableFrom }) => (availableFrom === null ? 0 : 1),
    },
    placeColumn<MatchableHome>({
      anywhere: () => false,
      facets: [{ many: true, wishOf: reachKey, find: (home, { profile, weights }) => ({ parts: [distancePart(home, profile, weights)] }) }],
      mostPoints: ({ home }) => home.distance,
    }),
    {
      name: 'freshness',
      keyOf: ({ confirmedOn }) => confirmedOn,
      facets: [{ wishOf: () => '', find: ({ confirmedOn }, { on, weights }) => ({ parts: [freshnessPart(confirmedOn, on, weights.home.freshness, weights)] }) }],
      scoreOnly: ({ home }) => home.freshness,
    },
  ];
}
