import type { CalendarDate, Furnishing, Home, HomeCosts, HomeType, OfferStatus, Point, Possibility, SponsorState, Welcome } from '@mitn/domain';
import { isNorthern, toCardLabels, toCardPlace } from '../offer-card.js';
import type { CardLabel, CardOrganisation, CardOrigin, CardPlace } from '../offer-card.js';
import { otherPlaceNames } from '../text/place-names.js';
import { joinTexts, searchText, snippetText } from '../text/search-text.js';
import { homeMarks, HOME_TYPE_NAMES } from './home-marks.js';

/** A stored home with what the index needs of it; the row of `packages/db` has this shape. `confirmedAt` is an instant. */
export interface IndexableHome {
  id: string;
  revision: number;
  status: OfferStatus;
  home: Home;
  organisation: { id: string | null; name: string; sponsor: SponsorState; flagged: boolean } | null;
  origins: readonly CardOrigin[];
  confirmedAt: Date | string;
  demo: boolean;
}

/** What a hit shows, in the shape of the API's home hit (only the distance is added by the search). */
export interface HomeCard {
  id: string;
  title: string;
  type: HomeType;
  provider: CardOrganisation | null;
  place: CardPlace | null;
  street: string | null;
  costs: HomeCosts;
  depositCents: number | null;
  areaM2: number | null;
  rooms: number | null;
  maxPersons: number | null;
  registration: Possibility;
  internationals: Welcome;
  furnishing: Furnishing | null;
  pets: boolean | null;
  keyLabels: CardLabel[];
  availableFrom: CalendarDate | null;
  until: CalendarDate | null;
  postedAt: CalendarDate | null;
  confirmedAt: string;
  origins: CardOrigin[];
  url: string;
}

/** A home in the index: its card, and what is searched, filtered and sorted. Texts are folded (see `searchText`). */
export interface HomeDocument {
  id: string;
  revision: number;
  card: HomeCard;
  titleText: string;
  /** Provider, street, names of the kind of home and of the town, and marks of what people wish (see `text/wishes.ts`). */
  namesText: string;
  placeText: string;
  bodyText: string;
  /** The beginning of the description as it reads, for snippets; not searched. */
  snippetText: string;
  /** Decides which word stems are indexed. */
  adLanguage: Home['adLanguage'];
  province: string | null;
  northern: boolean;
  minimumStayMonths: number | null;
  /** The ad does not turn internationals away; those that do come last. */
  fit: boolean;
  point: Point | null;
}

/** The document of a home; pure. Whether it may be in the index at all is `isIndexable`. */
export function toHomeDocument(indexable: IndexableHome): HomeDocument {
  const { home, organisation } = indexable;
  const town = searchText(home.place?.name ?? '');
  const province = searchText(home.place?.province ?? '');
  const marks = homeMarks(home);
  const named = organisation ?? (home.provider ? { id: null, name: home.provider.name, sponsor: 'unknown' as const, flagged: false } : null);
  const provider = named && { id: named.id, name: named.name, sponsor: named.sponsor, flagged: named.flagged, demo: indexable.demo };
  return {
    id: indexable.id,
    revision: indexable.revision,
    card: {
      id: indexable.id,
      title: home.title,
      type: home.type,
      provider,
      place: toCardPlace(home.place),
      street: home.street,
      costs: home.costs,
      depositCents: home.depositCents,
      areaM2: home.areaM2,
      rooms: home.rooms,
      maxPersons: home.maxPersons,
      registration: home.registration,
      internationals: home.internationals,
      furnishing: home.furnishing,
      pets: home.pets,
      keyLabels: toCardLabels(home.labels),
      availableFrom: home.availableFrom,
      until: home.availableUntil,
      postedAt: home.postedOn,
      confirmedAt: new Date(indexable.confirmedAt).toISOString(),
      origins: indexable.origins.map(({ source, url }) => ({ source, url })),
      url: `/homes/${indexable.id}`,
    },
    titleText: searchText(home.title),
    namesText: joinTexts(searchText([provider?.name ?? '', home.street ?? ''].join(' ')), HOME_TYPE_NAMES[home.type], town, otherPlaceNames(town), marks.sure),
    placeText: joinTexts(town, province, otherPlaceNames(province)),
    bodyText: joinTexts(searchText(home.descriptionText), marks.near),
    snippetText: snippetText(home.descriptionText),
    adLanguage: home.adLanguage,
    province: home.place?.province ?? null,
    northern: isNorthern(home.place),
    minimumStayMonths: home.minimumStayMonths,
    fit: home.internationals !== 'excluded',
    point: home.place?.point ?? null,
  };
}
