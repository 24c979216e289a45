import { NORTHERN_PROVINCES } from '@mitn/domain';
import type { SponsorState, Vacancy } from '@mitn/domain';
import { writeMarks } from '../text/wishes.js';
import type { Marks } from '../text/wishes.js';

/** Up to so many hours a week count as part-time work. */
const MOST_PART_TIME_HOURS = 32;
const LEAST_FULL_TIME_HOURS = 36;

/** What of people's wishes a vacancy fulfils, by what its ad says; where the ad says nothing it fulfils none. */
export function vacancyMarks(vacancy: Vacancy, sponsor: SponsorState): Marks {
  const { dutch, hoursPerWeek: hours, contract, workplace } = vacancy;
  const startsWithoutDutch = dutch === 'plus' || dutch === 'willing-to-learn';
  return writeMarks(
    {
      nodutch: dutch === 'not-needed',
      english: dutch === 'not-needed' || (vacancy.workingLanguage === 'en' && dutch !== 'required'),
      parttime: hours !== null && hours.max <= MOST_PART_TIME_HOURS,
      fulltime: hours !== null && hours.min >= LEAST_FULL_TIME_HOURS,
      remote: workplace === 'remote',
      hybrid: workplace === 'hybrid',
      sponsorship: vacancy.sponsorship === true,
      relocation: vacancy.relocationHelp === true,
      freelance: contract === 'freelance',
      internship: contract === 'internship',
      traineeship: contract === 'traineeship',
      voluntary: contract === 'voluntary',
      permanent: contract === 'permanent',
      temporary: contract === 'temporary',
      noexperience: vacancy.experienceYears === 0,
      nodiploma: vacancy.education === 'none',
      north: vacancy.place?.province != null && NORTHERN_PROVINCES.includes(vacancy.place.province),
    },
    {
      nodutch: startsWithoutDutch,
      english: startsWithoutDutch || (vacancy.adLanguage === 'en' && dutch === 'unstated'),
      parttime: hours !== null && hours.min <= MOST_PART_TIME_HOURS,
      fulltime: hours !== null && hours.max >= LEAST_FULL_TIME_HOURS,
      remote: workplace === 'hybrid',
      sponsorship: sponsor === 'recognised' && vacancy.sponsorship !== false,
    },
  );
}
