import { addDays, type CalendarDate, type CefrLevel, type EducationLevel, type HomeType, type PermitSituation, type Profile, type TravelMode } from '@mitn/domain';
import { Dice } from '../shared/dice.js';
import { getTown, type TownName } from '../shared/towns.js';
import { slug } from '../shared/wording.js';
import { FAMILY_NAMES, GIVEN_NAMES } from './cohort-names.js';
import type { DemoHousehold } from './household.js';

/** A line of work as people of the cohort come with it: what they can do, what they learned, what they ask. */
interface Trade {
  occupations: string[];
  skills: string[];
  education: EducationLevel;
  minPayCents: number | null;
  /** The least English that goes with it. */
  english: CefrLevel;
}

const TRADES: Trade[] = [
  { occupations: ['Warehouse worker', 'Forklift driver', 'Production worker'], skills: ['order picking', 'forklift', 'packing'], education: 'none', minPayCents: null, english: 'A2' },
  { occupations: ['Cleaner', 'Hotel receptionist'], skills: ['cleaning', 'front desk', 'customer service'], education: 'none', minPayCents: null, english: 'B1' },
  { occupations: ['Cook', 'Care assistant'], skills: ['cooking', 'personal care', 'teamwork'], education: 'vocational', minPayCents: null, english: 'B1' },
  { occupations: ['Bicycle mechanic', 'Maintenance technician', 'Heat pump installer'], skills: ['bicycle repair', 'fault finding', 'electrical maintenance'], education: 'vocational', minPayCents: 230_000, english: 'B1' },
  { occupations: ['Registered nurse', 'Medical laboratory analyst'], skills: ['wound care', 'patient observation', 'clinical reporting'], education: 'bachelor', minPayCents: 270_000, english: 'B2' },
  { occupations: ['Backend developer', 'Platform engineer'], skills: ['Java', 'PostgreSQL', 'Docker', 'Kubernetes'], education: 'bachelor', minPayCents: 320_000, english: 'B2' },
  { occupations: ['Data engineer', 'Machine learning engineer'], skills: ['Python', 'SQL', 'Apache Spark', 'Airflow'], education: 'master', minPayCents: 340_000, english: 'C1' },
  { occupations: ['Mechanical engineer', 'Design engineer'], skills: ['SolidWorks', 'finite element analysis', 'prototyping'], education: 'master', minPayCents: 290_000, english: 'B2' },
  { occupations: ['Structural engineer', 'Grid planner'], skills: ['power systems', 'curriculum design'], education: 'master', minPayCents: 330_000, english: 'C1' },
  { occupations: ['Primary teacher', 'Lecturer'], skills: ['primary teaching', 'assessment', 'curriculum design'], education: 'master', minPayCents: 280_000, english: 'C1' },
  { occupations: ['Bookkeeper', 'E-commerce assistant'], skills: ['bookkeeping', 'Excel', 'customer service'], education: 'bachelor', minPayCents: 220_000, english: 'B2' },
  { occupations: ['Research technician', 'PhD candidate'], skills: ['statistics', 'R', 'fieldwork', 'scientific writing'], education: 'master', minPayCents: 240_000, english: 'C1' },
  { occupations: ['Online marketer', 'Customer support agent'], skills: ['content writing', 'photo editing', 'customer service'], education: 'bachelor', minPayCents: 210_000, english: 'B2' },
];
const LEVELS: CefrLevel[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
const PERMITS: Record<DemoHousehold['situation'], PermitSituation[]> = {
  'eu-worker': ['free-to-work'], 'status-holder': ['free-to-work'], partner: ['free-to-work'], other: ['free-to-work'], 'search-year': ['search-year'], 'knowledge-migrant': ['highly-skilled-migrant', 'highly-skilled-migrant-reduced', 'blue-card'],
};
const SIZE = 100;

/** A hundred newcomers who come in one season; the same day and seed give the same people. Nothing about them follows from a name. */
export function writeCohort(on: CalendarDate, seed: string): DemoHousehold[] {
  const given = new Dice(`${seed}:cohort:given`).shuffle(GIVEN_NAMES);
  const family = new Dice(`${seed}:cohort:family`).shuffle(FAMILY_NAMES);
  return Array.from({ length: SIZE }, (_, at) => {
    // Forty and forty names, each pair of places met once: 0-0, 1-1 … 39-39, 0-1, 1-2 …
    const name = `${given[at % given.length]} ${family[(at + Math.floor(at / given.length)) % family.length]}`;
    return newcomer(name, on, new Dice(`${seed}:cohort:${at}`));
  });
}

function newcomer(name: string, on: CalendarDate, dice: Dice): DemoHousehold {
  const trade = dice.pick(TRADES);
  const academic = trade.education === 'bachelor' || trade.education === 'master';
  const situation = dice.weighted<DemoHousehold['situation']>(academic ? { 'eu-worker': 4, 'knowledge-migrant': 4, 'search-year': 2, partner: 3, 'status-holder': 2, other: 1 } : { 'eu-worker': 7, partner: 2, 'status-holder': 5, other: 2 });
  const people = peopleOf(dice);
  const persons = people.adults + people.children;
  const mode = dice.weighted<TravelMode>({ bicycle: 3, 'public-transport': 5, car: 3 });
  const town = dice.weighted<TownName>({ Groningen: 8, Leeuwarden: 4, Assen: 3, Emmen: 2, Drachten: 2, Heerenveen: 1, Hoogezand: 1, Veendam: 1, Sneek: 1 });
  const arrivesIn = dice.int(-200, 60);
  const { lat, lon } = getTown(town);
  const wantsOnly = dice.weighted<'both' | 'job' | 'home'>({ both: 17, job: 2, home: 1 });
  return {
    person: { name: `${name} (demo)`, email: `${slug(name)}@cohort.demo.makeitinthenorth.example` },
    situation,
    arrivedOn: addDays(on, arrivesIn),
    profile: {
      household: people,
      languages: languagesOf(trade, situation, dice),
      work: wantsOnly === 'home' ? null : workOf(trade, Math.max(0, arrivesIn), on, dice),
      home: wantsOnly === 'job' ? null : homeOf(persons, academic, on, dice),
      permit: { situation: dice.pick(PERMITS[situation]), birthDate: addDays(`${Number(on.slice(0, 4)) - dice.int(22, 52)}-06-15`, dice.int(-180, 180)) },
      reach: { from: { lat, lon }, placeName: town, mode, maxMinutes: mode === 'bicycle' ? dice.pick([30, 45]) : dice.pick([45, 60, 75]) },
      maxCostSharePercent: persons > 2 ? dice.pick([50, 60]) : dice.pick([40, 45, 50]),
    },
  };
}

function peopleOf(dice: Dice): Profile['household'] {
  const kind = dice.weighted<'alone' | 'couple' | 'family' | 'parent'>({ alone: 50, couple: 22, family: 21, parent: 7 });
  const children = kind === 'family' ? dice.int(1, 4) : kind === 'parent' ? dice.int(1, 2) : 0;
  return { adults: kind === 'couple' || kind === 'family' ? 2 : 1, children, pets: dice.chance(0.08) };
}

function languagesOf(trade: Trade, situation: DemoHousehold['situation'], dice: Dice): Profile['languages'] {
  const english = LEVELS[Math.min(LEVELS.length - 1, LEVELS.indexOf(trade.english) + dice.int(0, 1))]!;
  const dutch = situation === 'status-holder' ? dice.pick(['A2', 'B1', 'B2'] as const) : dice.chance(0.4) ? dice.pick(['A1', 'A2', 'B1'] as const) : null;
  return [{ language: 'en', level: english }, ...(dutch ? [{ language: 'nl' as const, level: dutch }] : []), ...(dice.chance(0.2) ? [{ language: 'de' as const, level: dice.pick(['A2', 'B1', 'B2'] as const) }] : [])];
}

function workOf(trade: Trade, start: number, on: CalendarDate, dice: Dice): Profile['work'] {
  return {
    occupations: dice.sample(trade.occupations, dice.int(1, trade.occupations.length)), skills: dice.sample(trade.skills, dice.int(2, trade.skills.length)), experienceYears: dice.int(0, 15), education: trade.education,
    hoursMin: dice.pick([16, 24, 32]), hoursMax: dice.pick([36, 40]), minPayCentsPerMonth: trade.minPayCents !== null && dice.chance(0.5) ? trade.minPayCents : null, workplaces: [], contracts: [], startFrom: addDays(on, start),
  };
}

function homeOf(persons: number, academic: boolean, on: CalendarDate, dice: Dice): Profile['home'] {
  const types: HomeType[] = persons === 1 ? dice.pick([['room', 'studio'], ['studio', 'apartment'], ['room', 'studio', 'apartment']]) : persons === 2 ? ['studio', 'apartment'] : ['apartment', 'house'];
  const least = persons === 1 ? 60_000 : persons === 2 ? 100_000 : 130_000;
  return {
    types, maxCostCentsPerMonth: least + 5_000 * dice.int(0, academic ? 14 : 8), minAreaM2: null, minRooms: persons > 2 ? Math.min(4, persons - 1) : null, furnishing: [], needsRegistration: true,
    moveInFrom: addDays(on, dice.int(0, 20)), moveInUntil: addDays(on, dice.int(60, 150)), minStayMonths: null, needsStepFree: null,
  };
}
