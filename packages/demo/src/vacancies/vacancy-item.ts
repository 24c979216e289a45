import type { DemoVacancyItem } from '../feed-items.js';
import { getTown } from '../shared/towns.js';
import type { DemoVacancy } from './demo-vacancy.js';

/**
 * The feed item of an ad. What the text asks of Dutch is left out on purpose: the platform has to read it. So is every field that is null.
 */
export function vacancyItem(vacancy: DemoVacancy): DemoVacancyItem {
  return {
    id: vacancy.id, title: vacancy.title, description: vacancy.descriptionHtml, descriptionFormat: 'html',
    organisation: { name: vacancy.employer.name, website: vacancy.employer.website },
    place: { name: vacancy.town, province: getTown(vacancy.town).province },
    url: vacancy.applyUrl, applyUrl: `${vacancy.applyUrl}/apply`,
    ...(vacancy.workplace && { workplace: vacancy.workplace }),
    ...(vacancy.contract && { contract: vacancy.contract }),
    ...(vacancy.hours && { hoursPerWeek: vacancy.hours }),
    ...(vacancy.pay && { pay: { min: vacancy.pay.min, max: vacancy.pay.max, currency: 'EUR' as const, period: vacancy.pay.period } }),
    ...(vacancy.education && { education: vacancy.education }),
    ...(vacancy.experienceYears !== null && { experienceYears: vacancy.experienceYears }),
    ...(vacancy.relocation !== null && { relocationHelp: vacancy.relocation }),
    ...(vacancy.sponsorship !== null && { sponsorship: vacancy.sponsorship }),
    ...(vacancy.occupation && { occupation: vacancy.occupation }),
    skills: vacancy.skills, postedOn: vacancy.postedOn,
    ...(vacancy.startOn && { startOn: vacancy.startOn }),
    ...(vacancy.applyUntil && { applyUntil: vacancy.applyUntil }),
  };
}
