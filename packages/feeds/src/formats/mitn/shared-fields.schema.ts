import * as z from 'zod';

/** A text of at most `longest` UTF-16 units; null and left out mean the same. */
export const text = (longest: number, description: string) => z.string().max(longest).nullish().describe(description);

export const link = (description: string) => z.string().max(2_000).nullish().describe(`${description} An absolute http or https address without credentials; anything else is not shown as a link.`);

export const date = (description: string) => z.string().max(40).nullish().describe(`${description} A calendar date in Europe/Amsterdam (2026-01-31) or an instant with a zone.`);

export const Organisation = (description: string) =>
  z.object({
    name: z.string().min(1).max(300),
    kvkNumber: z.string().max(20).nullish().describe('Number at the Chamber of Commerce: text of eight digits, leading zeros count.'),
    website: link('The website of the organisation.'),
  }).describe(description);

export const PlaceItem = z.object({
  name: z.string().min(1).max(200).describe('The town or village, as people here write it.'),
  province: z.string().max(60).nullish().describe('Needed where several places carry the name.'),
  lat: z.number().nullish().describe('Degrees, WGS 84.'),
  lon: z.number().nullish().describe('Degrees, WGS 84.'),
});

export const DescriptionFormat = z.enum(['text', 'html', 'markdown']).nullish().describe('How the description is written; text when left out.');

/** "Groningen, Groningen, NL" of a place item. */
export function placeText(place: z.output<typeof PlaceItem> | null | undefined): string | null {
  return place ? [place.name, place.province].filter((part) => part).join(', ') : null;
}
