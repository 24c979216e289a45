import { addDays, type CalendarDate, type CefrLevel, type HomeWishes, type PermitSituation, type Profile, type WorkWishes } from '@mitn/domain';
import { Dice } from '../shared/dice.js';
import { getTown, type TownName } from '../shared/towns.js';
import { slug } from '../shared/wording.js';
import type { DemoHousehold } from './household.js';

/** What differs from household to household; days count from the day of loading. */
interface Sketch {
  name: string;
  situation: DemoHousehold['situation'];
  permit: PermitSituation;
  age: number;
  people: Profile['household'];
  languages: Partial<Record<'en' | 'nl' | 'de', CefrLevel>>;
  work: Partial<WorkWishes>;
  home: Partial<HomeWishes>;
  town: TownName;
  mode: Profile['reach']['mode'];
  maxMinutes: number;
  maxCostSharePercent: number;
  /** Days until arrival; negative = arrived. null = not known. */
  arrivesIn: number | null;
  moveIn: [number, number];
}

const SKETCHES: Sketch[] = [
  { name: 'Marta and Piotr Zielonka', situation: 'eu-worker', permit: 'free-to-work', age: 33, people: { adults: 2, children: 0, pets: false }, languages: { en: 'B1', de: 'A2' }, work: { occupations: ['Warehouse worker', 'Forklift driver'], skills: ['order picking', 'forklift', 'hand scanner'], experienceYears: 4, education: 'vocational', hoursMin: 24, hoursMax: 40 }, home: { types: ['studio', 'apartment'], maxCostCentsPerMonth: 130_000 }, town: 'Groningen', mode: 'public-transport', maxMinutes: 45, maxCostSharePercent: 50, arrivesIn: -24, moveIn: [0, 60] },
  { name: 'Ananya Raghunath', situation: 'knowledge-migrant', permit: 'highly-skilled-migrant', age: 27, people: { adults: 1, children: 0, pets: false }, languages: { en: 'C1' }, work: { occupations: ['Data engineer'], skills: ['Python', 'SQL', 'Apache Spark', 'Airflow'], experienceYears: 4, education: 'master', hoursMin: 32, hoursMax: 40, minPayCentsPerMonth: 400_000, workplaces: ['hybrid', 'on-site'] }, home: { types: ['studio', 'apartment'], maxCostCentsPerMonth: 120_000, minAreaM2: 30, furnishing: ['furnished', 'upholstered'] }, town: 'Groningen', mode: 'bicycle', maxMinutes: 45, maxCostSharePercent: 45, arrivesIn: 31, moveIn: [20, 75] },
  { name: 'Diego Arrieta Luna', situation: 'search-year', permit: 'search-year', age: 26, people: { adults: 1, children: 0, pets: false }, languages: { en: 'C1', nl: 'A2' }, work: { occupations: ['Mechanical engineer', 'Design engineer'], skills: ['SolidWorks', 'finite element analysis', 'prototyping'], experienceYears: 1, education: 'master', hoursMin: 32, hoursMax: 40, minPayCentsPerMonth: 290_000 }, home: { types: ['room', 'studio'], maxCostCentsPerMonth: 72_000 }, town: 'Groningen', mode: 'public-transport', maxMinutes: 50, maxCostSharePercent: 40, arrivesIn: -210, moveIn: [0, 45] },
  { name: 'Hyejin Park', situation: 'partner', permit: 'free-to-work', age: 31, people: { adults: 2, children: 0, pets: false }, languages: { en: 'C1', nl: 'A1' }, work: { occupations: ['Online marketer', 'Customer support agent'], skills: ['content writing', 'photo editing', 'customer service'], experienceYears: 5, education: 'bachelor', hoursMin: 16, hoursMax: 32 }, home: { types: ['apartment', 'house'], maxCostCentsPerMonth: 140_000, minAreaM2: 60, minRooms: 2 }, town: 'Haren', mode: 'public-transport', maxMinutes: 45, maxCostSharePercent: 60, arrivesIn: -60, moveIn: [0, 60] },
  { name: 'Salma and Yusuf Darwich', situation: 'status-holder', permit: 'free-to-work', age: 38, people: { adults: 2, children: 3, pets: false }, languages: { en: 'B1', nl: 'B1' }, work: { occupations: ['Care assistant', 'Cook'], skills: ['cooking', 'personal care', 'teamwork'], experienceYears: 6, education: 'vocational', hoursMin: 16, hoursMax: 38 }, home: { types: ['apartment', 'house'], maxCostCentsPerMonth: 160_000, minRooms: 3, minStayMonths: 12 }, town: 'Leeuwarden', mode: 'public-transport', maxMinutes: 75, maxCostSharePercent: 60, arrivesIn: -540, moveIn: [0, 150] },
  { name: 'Blessing Amaka Udo', situation: 'knowledge-migrant', permit: 'highly-skilled-migrant-reduced', age: 29, people: { adults: 1, children: 0, pets: false }, languages: { en: 'C2', nl: 'B1' }, work: { occupations: ['Registered nurse', 'Physiotherapist', 'Medical laboratory analyst'], skills: ['wound care', 'patient observation', 'clinical reporting', 'quality control'], experienceYears: 3, education: 'bachelor', hoursMin: 24, hoursMax: 36 }, home: { types: ['studio', 'apartment'], maxCostCentsPerMonth: 110_000 }, town: 'Groningen', mode: 'bicycle', maxMinutes: 50, maxCostSharePercent: 45, arrivesIn: 12, moveIn: [10, 65] },
  { name: 'Lorenzo Bassani', situation: 'eu-worker', permit: 'free-to-work', age: 25, people: { adults: 1, children: 0, pets: false }, languages: { en: 'C1', de: 'B1' }, work: { occupations: ['PhD candidate', 'Research technician'], skills: ['statistics', 'R', 'fieldwork', 'scientific writing'], experienceYears: 1, education: 'master', hoursMin: 32, hoursMax: 40 }, home: { types: ['room', 'studio'], maxCostCentsPerMonth: 68_000 }, town: 'Groningen', mode: 'bicycle', maxMinutes: 30, maxCostSharePercent: 40, arrivesIn: 45, moveIn: [30, 85] },
  { name: 'Ioana Cretulescu', situation: 'eu-worker', permit: 'free-to-work', age: 41, people: { adults: 1, children: 0, pets: false }, languages: { en: 'B1' }, work: { occupations: ['Warehouse worker', 'Production worker', 'Cleaner'], skills: ['packing', 'cleaning', 'quality checks'], experienceYears: 8, education: 'none', hoursMin: 24, hoursMax: 40 }, home: { types: ['room', 'studio'], maxCostCentsPerMonth: 65_000 }, town: 'Hoogezand', mode: 'public-transport', maxMinutes: 75, maxCostSharePercent: 45, arrivesIn: -8, moveIn: [0, 50] },
  { name: 'Mehmet and Elif Sarigul', situation: 'knowledge-migrant', permit: 'blue-card', age: 36, people: { adults: 2, children: 0, pets: true }, languages: { en: 'C1' }, work: { occupations: ['Backend developer', 'Platform engineer', 'Machine learning engineer'], skills: ['Java', 'PostgreSQL', 'Docker', 'Kubernetes', 'Python'], experienceYears: 10, education: 'master', hoursMin: 32, hoursMax: 40, minPayCentsPerMonth: 440_000, workplaces: ['hybrid', 'remote'] }, home: { types: ['apartment', 'house'], maxCostCentsPerMonth: 180_000, minAreaM2: 75 }, town: 'Groningen', mode: 'car', maxMinutes: 60, maxCostSharePercent: 45, arrivesIn: 70, moveIn: [40, 100] },
  { name: 'Grace and Thomas Whitcombe', situation: 'knowledge-migrant', permit: 'highly-skilled-migrant', age: 39, people: { adults: 2, children: 2, pets: false }, languages: { en: 'C2', nl: 'A2' }, work: { occupations: ['Primary teacher', 'Lecturer', 'Structural engineer', 'Grid planner'], skills: ['primary teaching', 'assessment', 'curriculum design', 'power systems'], experienceYears: 12, education: 'master', hoursMin: 24, hoursMax: 40 }, home: { types: ['apartment', 'house'], maxCostCentsPerMonth: 210_000, minRooms: 3, minStayMonths: 12 }, town: 'Haren', mode: 'car', maxMinutes: 45, maxCostSharePercent: 55, arrivesIn: 20, moveIn: [10, 90] },
  { name: 'Oleksandra Hnatyuk', situation: 'other', permit: 'free-to-work', age: 45, people: { adults: 1, children: 1, pets: true }, languages: { en: 'B2', nl: 'A2', de: 'B1' }, work: { occupations: ['Bookkeeper', 'Hotel receptionist', 'E-commerce assistant'], skills: ['bookkeeping', 'Excel', 'front desk', 'customer service'], experienceYears: 15, education: 'bachelor', hoursMin: 20, hoursMax: 38 }, home: { types: ['apartment', 'house'], maxCostCentsPerMonth: 125_000, minRooms: 2 }, town: 'Assen', mode: 'public-transport', maxMinutes: 75, maxCostSharePercent: 60, arrivesIn: -400, moveIn: [0, 100] },
  { name: 'Samuel Tesfamariam', situation: 'status-holder', permit: 'free-to-work', age: 28, people: { adults: 1, children: 0, pets: false }, languages: { en: 'B2', nl: 'B1' }, work: { occupations: ['Bicycle mechanic', 'Maintenance technician', 'Heat pump installer'], skills: ['bicycle repair', 'fault finding', 'electrical maintenance', 'customer contact'], experienceYears: 3, education: 'vocational', hoursMin: 24, hoursMax: 40 }, home: { types: ['room', 'studio', 'apartment'], maxCostCentsPerMonth: 78_000 }, town: 'Leeuwarden', mode: 'public-transport', maxMinutes: 75, maxCostSharePercent: 45, arrivesIn: -300, moveIn: [0, 45] },
];

/** The twelve demo households for a day; the seed moves birthdays and arrivals a little. */
export function writeHouseholds(on: CalendarDate, seed: string): DemoHousehold[] {
  return SKETCHES.map((sketch, index) => household(sketch, on, new Dice(`${seed}:household:${index}`)));
}

function household(sketch: Sketch, on: CalendarDate, dice: Dice): DemoHousehold {
  const { lat, lon } = getTown(sketch.town);
  const start = Math.max(0, sketch.arrivesIn ?? 0);
  const born = addDays(`${Number(on.slice(0, 4)) - sketch.age}${on.slice(4) === '-02-29' ? '-02-28' : on.slice(4)}`, -dice.int(20, 320));
  return {
    person: { name: `${sketch.name} (demo)`, email: `${slug(sketch.name)}@people.demo.makeitinthenorth.example` },
    situation: sketch.situation,
    ...(sketch.arrivesIn !== null && { arrivedOn: addDays(on, sketch.arrivesIn + dice.int(-3, 3)) }),
    profile: {
      household: sketch.people,
      languages: (['en', 'nl', 'de'] as const).flatMap((language) => { const level = sketch.languages[language]; return level ? [{ language, level }] : []; }),
      work: { occupations: [], skills: [], experienceYears: null, education: null, hoursMin: null, hoursMax: null, minPayCentsPerMonth: null, workplaces: [], contracts: [], startFrom: addDays(on, start), ...sketch.work },
      home: { types: [], maxCostCentsPerMonth: null, minAreaM2: null, minRooms: null, furnishing: [], needsRegistration: true, moveInFrom: addDays(on, sketch.moveIn[0]), moveInUntil: addDays(on, sketch.moveIn[1]), minStayMonths: null, needsStepFree: null, ...sketch.home },
      permit: { situation: sketch.permit, birthDate: born },
      reach: { from: { lat, lon }, placeName: sketch.town, mode: sketch.mode, maxMinutes: sketch.maxMinutes },
      maxCostSharePercent: sketch.maxCostSharePercent,
    },
  };
}
