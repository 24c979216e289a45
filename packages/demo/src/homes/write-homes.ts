import type { CalendarDate } from '@mitn/domain';
import type { DemoHomeItem } from '../feed-items.js';
import { Dice } from '../shared/dice.js';
import { capital, slug } from '../shared/wording.js';
import { getTown } from '../shared/towns.js';
import { composeHome } from './compose-home.js';
import { DISTRICTS, type District } from './districts.js';
import { decideHome, type HomeFacts } from './home-facts.js';

const HOMES = 272;

/** A home as a feed item, with the facts that it was written from; a field of the item may be missing where the text tells. */
export interface WrittenHome {
  item: DemoHomeItem;
  facts: HomeFacts;
}

/** Every demo home for a day, always in the same order. */
export function writeHomes(on: CalendarDate, seed: string): WrittenHome[] {
  const places = new Dice(`${seed}:homes`).shuffle(spread(HOMES));
  const uses = new Map<District, number>();
  return places.map((district, index) => {
    const use = uses.get(district) ?? 0;
    uses.set(district, use + 1);
    const dice = new Dice(`${seed}:home:${index}`);
    const facts = decideHome(district, on, dice);
    // Two ads ask for more than the law allows, so that the platform has something to point at.
    if ((index === 40 || index === 170) && facts.type !== 'anti-squat') facts.deposit = facts.bare * 3;
    return { item: homeItem(facts, composeHome(facts, use, dice), index, dice), facts };
  });
}

/** Districts by weight, each at least once, `count` in all. */
function spread(count: number): District[] {
  const total = DISTRICTS.reduce((sum, one) => sum + one.weight, 0);
  let owed = 0;
  return DISTRICTS.flatMap((district) => {
    owed += (district.weight * count) / total;
    const now = Math.round(owed);
    owed -= now;
    return Array.from({ length: now }, () => district);
  });
}

function homeItem(facts: HomeFacts, description: string, index: number, dice: Dice): DemoHomeItem {
  const { district, provider } = facts;
  const id = `demo-h-${String(index + 1).padStart(4, '0')}`;
  const site = `https://www.${slug(provider.name)}.example`;
  const structured = dice.chance(0.7);
  return {
    id, title: writeTitle(facts, dice), description, descriptionFormat: 'html', type: facts.type, provider: { name: provider.name, website: site },
    place: { name: district.town, province: getTown(district.town).province, ...facts.point }, street: facts.street, rent: rentOf(facts),
    ...(facts.deposit !== null && { depositEur: facts.deposit }), areaM2: facts.areaM2,
    ...((facts.type === 'apartment' || facts.type === 'house') && { rooms: facts.rooms }),
    ...(facts.type === 'studio' && { rooms: 1 }),
    ...(dice.chance(0.8) && { maxPersons: facts.maxPersons }), ...(dice.chance(0.85) && { furnishing: facts.furnishing }),
    ...(facts.pets !== null && { pets: facts.pets }), ...stepFreeOf(description),
    ...(structured && facts.registration !== 'unstated' && { registration: facts.registration }),
    ...(structured && facts.welcome !== 'unstated' && { internationals: facts.welcome }),
    ...(facts.studentsOnly && structured && { conditions: ['students-only'] }),
    availableFrom: facts.availableFrom, ...(facts.availableUntil && { availableUntil: facts.availableUntil }),
    ...(facts.minimumStayMonths !== null && { minimumStayMonths: facts.minimumStayMonths }),
    postedOn: facts.postedOn, url: `${site}/homes/${id.slice(-4)}`, contactUrl: `${site}/homes/${id.slice(-4)}/contact`,
  };
}

/** Whether one gets in without a step, where the text tells: a lift or the ground floor, or stairs. */
function stepFreeOf(description: string): { stepFree?: boolean } {
  if (/no lift|attic room|zolderkamer|bovenwoning|own stairs|steep as|steile trap/i.test(description)) return { stepFree: false };
  return /with lift|is a lift|een lift|ground-floor/i.test(description) ? { stepFree: true } : {};
}

function rentOf(facts: HomeFacts): DemoHomeItem['rent'] {
  const { bare, service, utilities } = facts;
  switch (facts.style) {
    case 'all-in': return { totalEurPerMonth: bare + service + utilities, complete: true };
    case 'split': return { bareEurPerMonth: bare, serviceEurPerMonth: service, utilitiesEurPerMonth: utilities, complete: true };
    case 'with-service': return { bareEurPerMonth: bare, serviceEurPerMonth: service, complete: false };
    case 'bare': return { bareEurPerMonth: bare, complete: false };
  }
}

const COUNTS = { en: ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'], nl: ['', 'Een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes'] };

function writeTitle(facts: HomeFacts, dice: Dice): string {
  const { district, rooms, areaM2, language: tongue } = facts;
  const where = district.name === 'Centrum' ? (tongue === 'nl' ? `centrum ${district.town}` : `${district.town} centre`) : dice.chance(0.4) ? `${district.name}, ${district.town}` : district.name;
  const kinds: Record<HomeFacts['type'], string[]> = tongue === 'nl'
    ? { room: ['kamer', `kamer van ${areaM2} m²`, 'kamer met gedeelde keuken', 'zonnige kamer'], studio: ['studio', 'studio met eigen keuken', 'zelfstandige studio'], apartment: [`${(COUNTS.nl[rooms] ?? '').toLowerCase()}kamerappartement`, 'licht appartement', 'bovenwoning'], house: ['eengezinswoning', `huis met ${rooms - 1} slaapkamers`, 'rijtjeshuis met tuin'], 'anti-squat': ['antikraak', 'tijdelijk wonen als bewaker'] }
    : { room: ['room with shared kitchen', 'quiet room', `room of ${areaM2} m²`, 'room in a shared house', 'sunny room'], studio: ['studio with its own kitchen', `studio, ${areaM2} m²`, 'self-contained studio'], apartment: [`${COUNTS.en[rooms] ?? ''}-room apartment`, `${COUNTS.en[rooms] ?? ''}-room flat with ${areaM2} m²`, 'light apartment'], house: ['family house with garden', `terraced house, ${rooms - 1} bedrooms`, 'house with shed and garden'], 'anti-squat': ['guardian wanted: living space in an empty building', 'anti-squat room'] };
  return capital(`${dice.pick(kinds[facts.type])}, ${where}`);
}
