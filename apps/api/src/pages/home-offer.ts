import type { HomeDetail } from '@mitn/contracts';

const TYPES: Record<HomeDetail['type'], string> = { room: 'Room', studio: 'Apartment', apartment: 'Apartment', house: 'House', 'anti-squat': 'Accommodation' };
const quantity = (value: number, unitCode?: string): Record<string, unknown> => ({ '@type': 'QuantitativeValue', value, ...(unitCode === undefined ? {} : { unitCode }) });

/** The home as a schema.org Offer to let an Accommodation; null when title or place is not known. Everything in it stands on the page too. */
export function homeOffer(home: HomeDetail, pageUrl: string): Record<string, unknown> | null {
  const { title, place, costs } = home;
  if (title === '' || !place) return null;
  const price = costs.totalCentsPerMonth / 100;
  return {
    '@context': 'https://schema.org',
    '@type': 'Offer',
    url: pageUrl,
    businessFunction: 'http://purl.org/goodrelations/v1#LeaseOut',
    availability: 'https://schema.org/InStock',
    // An amount to which more may come is a lower bound, not the price.
    ...(costs.complete ? { price, priceCurrency: 'EUR' } : {}),
    priceSpecification: { '@type': 'UnitPriceSpecification', ...(costs.complete ? { price } : { minPrice: price }), priceCurrency: 'EUR', unitCode: 'MON' },
    ...(home.availableFrom === null ? {} : { availabilityStarts: home.availableFrom }),
    ...(home.until === null ? {} : { availabilityEnds: home.until }),
    ...(home.provider === null || home.provider.name === '' ? {} : { offeredBy: { '@type': 'Organization', name: home.provider.name } }),
    itemOffered: {
      '@type': TYPES[home.type],
      name: title,
      ...(home.descriptionText === '' ? {} : { description: home.descriptionText }),
      address: {
        '@type': 'PostalAddress', ...(home.street === null ? {} : { streetAddress: home.street }), addressLocality: place.name, ...(place.province === null ? {} : { addressRegion: place.province }), addressCountry: 'NL',
      },
      ...(home.areaM2 === null ? {} : { floorSize: quantity(home.areaM2, 'MTK') }),
      ...(home.rooms === null ? {} : { numberOfRooms: home.rooms }),
      ...(home.maxPersons === null ? {} : { occupancy: { '@type': 'QuantitativeValue', maxValue: home.maxPersons } }),
      ...(home.pets === null ? {} : { petsAllowed: home.pets }),
    },
  };
}
