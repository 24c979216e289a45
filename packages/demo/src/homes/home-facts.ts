import { addDays, type CalendarDate, type Furnishing, type HomeType, type Point, type Possibility, type Welcome } from '@mitn/domain';
import { PROVIDERS, type DemoProvider } from '../organisations/providers.js';
import type { Dice } from '../shared/dice.js';
import type { District } from './districts.js';

/** How the price is put: everything in it, all parts named, bare rent with service, or the bare rent alone. */
export type RentStyle = 'all-in' | 'split' | 'with-service' | 'bare';

/** What one ad for a home says, decided before a word of it is written. Amounts in whole euros a month. */
export interface HomeFacts {
  language: 'en' | 'nl';
  type: HomeType;
  district: District;
  point: Point;
  street: string;
  provider: DemoProvider;
  areaM2: number;
  rooms: number;
  sharing: number;
  maxPersons: number;
  style: RentStyle;
  bare: number;
  service: number;
  utilities: number;
  deposit: number | null;
  furnishing: Furnishing;
  pets: boolean | null;
  registration: Possibility;
  welcome: Welcome;
  studentsOnly: boolean;
  /** The day that the ad counts as today. */
  today: CalendarDate;
  availableFrom: CalendarDate;
  availableUntil: CalendarDate | null;
  minimumStayMonths: number | null;
  postedOn: CalendarDate;
}

const TYPES: Partial<Record<HomeType, number>> = { room: 42, studio: 17, apartment: 26, house: 12, 'anti-squat': 3 };
const VILLAGE_TYPES: Partial<Record<HomeType, number>> = { room: 16, studio: 12, apartment: 38, house: 32, 'anti-squat': 2 };
/** Area in m², and basic rent in euros at the smallest and the largest area. */
const SIZES: Record<HomeType, { area: [number, number]; rent: [number, number]; bounds: [number, number] }> = {
  room: { area: [10, 26], rent: [350, 560], bounds: [330, 640] },
  studio: { area: [22, 42], rent: [600, 870], bounds: [560, 1050] },
  apartment: { area: [45, 98], rent: [820, 1330], bounds: [740, 1750] },
  house: { area: [82, 150], rent: [1080, 1720], bounds: [960, 2300] },
  'anti-squat': { area: [16, 60], rent: [190, 330], bounds: [180, 360] },
};
const CITIES = ['Groningen', 'Leeuwarden'];

/** Decides the facts of one home in a district. */
export function decideHome(district: District, on: CalendarDate, dice: Dice): HomeFacts {
  const type = dice.weighted(CITIES.includes(district.town) ? TYPES : VILLAGE_TYPES);
  const size = SIZES[type];
  const share = dice.next();
  const areaM2 = Math.round(size.area[0] + share * (size.area[1] - size.area[0]));
  const wanted = (size.rent[0] + share * (size.rent[1] - size.rent[0])) * district.priceLevel * (0.94 + dice.next() * 0.12);
  const bare = Math.round(Math.min(size.bounds[1], Math.max(size.bounds[0], wanted)) / 5) * 5;
  const rooms = type === 'apartment' ? Math.min(4, Math.max(2, Math.round(areaM2 / 26))) : type === 'house' ? Math.min(6, Math.max(4, Math.round(areaM2 / 26))) : 1;
  const provider = dice.pick(PROVIDERS.filter((one) => fits(one, type)));
  const availableFrom = addDays(on, dice.chance(0.25) ? 0 : dice.int(3, 122));
  const limited = dice.chance(type === 'anti-squat' ? 0 : 0.24);
  const room = type === 'room';
  return {
    language: dice.chance(0.26) ? 'nl' : 'en', type, district, point: jitter(district, dice), street: dice.pick(district.streets), provider, areaM2, rooms, sharing: dice.int(2, 6),
    maxPersons: room || type === 'anti-squat' ? (areaM2 > 22 && dice.chance(0.3) ? 2 : 1) : type === 'studio' ? (areaM2 > 28 ? 2 : 1) : Math.min(8, rooms + dice.int(0, 1)),
    style: type === 'anti-squat' ? 'all-in' : room ? dice.weighted<RentStyle>({ 'all-in': 50, split: 20, 'with-service': 20, bare: 10 }) : dice.weighted<RentStyle>({ 'all-in': 22, split: 24, 'with-service': 30, bare: 24 }),
    bare, service: dice.int(3, room ? 9 : 16) * 5, utilities: room ? dice.int(9, 15) * 5 : Math.round((70 + areaM2 * 1.1) / 5) * 5,
    deposit: type === 'anti-squat' ? 300 : dice.chance(0.1) ? null : dice.chance(0.62) ? bare : bare * 2,
    furnishing: type === 'anti-squat' ? 'bare' : dice.weighted<Furnishing>(type === 'house' ? { upholstered: 55, furnished: 25, bare: 20 } : { furnished: 45, upholstered: 42, bare: 13 }),
    pets: type === 'anti-squat' ? false : dice.chance(0.5) ? null : dice.chance(room ? 0.25 : 0.55), 
    registration: type === 'anti-squat' ? 'impossible' : dice.weighted<Possibility>({ possible: 62, impossible: room ? 14 : 7, unstated: 26 }),
    welcome: dice.weighted<Welcome>({ welcome: 36, excluded: 4, unstated: 60 }), studentsOnly: (room || type === 'studio') && dice.chance(0.12),
    today: on, availableFrom, availableUntil: limited ? addDays(availableFrom, dice.int(190, 420)) : null,
    minimumStayMonths: limited ? null : dice.chance(0.3) ? dice.pick([3, 6, 6, 12, 12]) : null, postedOn: addDays(on, -dice.int(0, 24)),
  };
}

function fits(provider: DemoProvider, type: HomeType): boolean {
  if (type === 'anti-squat') return provider.kind === 'vacancy-management';
  if (provider.kind === 'vacancy-management') return false;
  const student = /Studentenhof|Kattendiep|Zeven Zusters|Tamsma|Kamers/.test(provider.name);
  if (type === 'room') return student || provider.kind !== 'corporation';
  return type === 'studio' ? provider.kind !== 'landlord' || !student : !student;
}

/** A point near the middle of the district, rounded to about ten metres: it must not look like an address. */
function jitter(district: District, dice: Dice): Point {
  const angle = dice.next() * 2 * Math.PI;
  const distance = Math.sqrt(dice.next()) * district.spreadM;
  const lat = district.lat + (distance * Math.sin(angle)) / 111_200;
  const lon = district.lon + (distance * Math.cos(angle)) / (111_200 * Math.cos((district.lat * Math.PI) / 180));
  return { lat: Math.round(lat * 1e4) / 1e4, lon: Math.round(lon * 1e4) / 1e4 };
}
