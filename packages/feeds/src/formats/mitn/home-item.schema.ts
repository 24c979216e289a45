import { FURNISHINGS, HOME_TYPES, POSSIBILITIES, WELCOMES } from '@mitn/domain';
import * as z from 'zod';
import { date, DescriptionFormat, link, Organisation, PlaceItem, text } from './shared-fields.schema.js';

const Euros = z.number().nullish();

/** One line of a homes feed in our own format. Unknown keys are ignored, so that a feed may carry more than we read. */
export const HomeItem = z.object({
  id: z.string().min(1).max(200).describe('The same home keeps its id; the id is unique within the feed.'),
  title: text(300, 'Made of type, street and town when left out.'),
  description: text(200_000, 'The whole text of the ad.'),
  descriptionFormat: DescriptionFormat,
  type: z.enum(HOME_TYPES),
  provider: Organisation('Who lets the home.').nullish(),
  place: PlaceItem,
  street: text(150, 'Without the house number.'),
  rent: z.object({
    bareEurPerMonth: Euros.describe('Rent without service costs and energy.'), serviceEurPerMonth: Euros, utilitiesEurPerMonth: Euros,
    totalEurPerMonth: Euros.describe('All that is paid a month; the sum of the parts when left out.'),
    complete: z.boolean().nullish().describe('True when nothing that is paid monthly is left out.'),
  }),
  depositEur: Euros,
  areaM2: z.number().nullish(),
  totalAreaM2: z.number().nullish(),
  rooms: z.number().nullish(),
  maxPersons: z.number().nullish(),
  furnishing: z.enum(FURNISHINGS).nullish(),
  pets: z.boolean().nullish(),
  stepFree: z.boolean().nullish(),
  registration: z.enum(POSSIBILITIES).nullish().describe('Whether one may register at the address; read from the text when left out.'),
  internationals: z.enum(WELCOMES).nullish().describe('Whether internationals are welcome; read from the text when left out.'),
  conditions: z.array(z.string().regex(/^[a-z][a-z-]{1,40}$/)).max(20).nullish(),
  availableFrom: date('The first day.'),
  availableUntil: date('The last day, when it is let for a time.'),
  minimumStayMonths: z.number().nullish(),
  postedOn: date('When it was first published.'),
  url: link('The page of the home.'),
  contactUrl: link('Where to get in touch.'),
}).meta({ title: 'Make it in the North: home item', description: 'One line of a JSON Lines feed of homes.' });
export type HomeItem = z.output<typeof HomeItem>;
