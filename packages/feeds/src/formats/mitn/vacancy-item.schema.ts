import { CEFR_LEVELS, CONTRACTS, EDUCATION_LEVELS, LANGUAGE_DEMANDS, PAY_PERIODS, WORKPLACES } from '@mitn/domain';
import * as z from 'zod';
import { date, DescriptionFormat, link, Organisation, PlaceItem, text } from './shared-fields.schema.js';

const Amount = z.union([z.number(), z.string().max(40)]).nullish();

/** One line of a vacancy feed in our own format. Unknown keys are ignored, so that a feed may carry more than we read. */
export const VacancyItem = z.object({
  id: z.string().min(1).max(200).describe('The same vacancy keeps its id; the id is unique within the feed.'),
  title: z.string().min(1).max(300),
  description: text(200_000, 'The whole text of the vacancy.'),
  descriptionFormat: DescriptionFormat,
  organisation: Organisation('Who offers the work.'),
  place: PlaceItem.nullish(),
  url: link('The page of the vacancy.'),
  applyUrl: link('Where to apply.'),
  workplace: z.enum(WORKPLACES).nullish(),
  contract: z.enum(CONTRACTS).nullish(),
  hoursPerWeek: z.object({ min: z.number().nullish(), max: z.number().nullish() }).nullish(),
  pay: z.object({
    min: Amount.describe('Gross, in units of the currency (3200.50), not in cents.'), max: Amount, currency: z.string().max(10).nullish().describe('ISO 4217, such as EUR.'),
    period: z.enum(PAY_PERIODS).nullish(),
  }).nullish(),
  dutch: z.enum(LANGUAGE_DEMANDS).nullish().describe('What is asked of Dutch; read from the text when left out.'),
  dutchLevel: z.enum(CEFR_LEVELS).nullish(),
  english: z.enum(LANGUAGE_DEMANDS).nullish(),
  workingLanguage: text(40, 'The language of the workplace, such as en.'),
  education: z.enum(EDUCATION_LEVELS).nullish(),
  experienceYears: z.number().nullish(),
  relocationHelp: z.boolean().nullish(),
  sponsorship: z.boolean().nullish().describe('Whether the employer sponsors a permit.'),
  occupation: text(200, 'The occupation in a few words.'),
  skills: z.array(z.string().max(100)).max(100).nullish(),
  postedOn: date('When it was first published.'),
  startOn: date('When the work starts.'),
  applyUntil: date('The last day to apply.'),
}).meta({ title: 'Make it in the North: vacancy item', description: 'One line of a JSON Lines feed of vacancies.' });
export type VacancyItem = z.output<typeof VacancyItem>;
