import { turn, type Dice } from '../shared/dice.js';
import { capital, dayInWords, euros, fill, paragraph } from '../shared/wording.js';
import type { HomeFacts } from './home-facts.js';
import { DETAILS, FURNISHED, OPENINGS, PETS, REGISTRATION, STUDENTS_ONLY, VIEWING, WELCOME } from './home-phrases.js';
import { costSentences } from './cost-sentences.js';

const NUMBERS = { en: ['no', 'one', 'two', 'three', 'four', 'five', 'six'], nl: ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes'] };

const TOPICS = [/\blift\b/i, /energy label|energielabel/i, /wash|laundry|wasmachine/i, /parking|parkeren|cars/i, /balcon|balkon/i, /garden|tuin/i, /kitchen|keuken/i, /\bshed\b|schuur|bicycle|fiets/i, /heating|heat pump|verwarming/i, /solar|zonnepanelen/i, /attic|zolder/i, /four weeks|vier weken/i, /shower|badkamer|bathroom/i];

/** Writes the description of a home as HTML, in the language and with the figures of its facts. `use` counts the homes of this district so far. */
export function composeHome(facts: HomeFacts, use: number, dice: Dice): string {
  const { language: tongue, type } = facts;
  const number = (count: number): string => NUMBERS[tongue][count] ?? String(count);
  const values = { area: facts.areaM2, street: facts.street, district: facts.district.name === 'Centrum' ? facts.district.town : facts.district.name, town: facts.district.town, sharing: number(facts.sharing), rooms: number(facts.rooms), Rooms: capital(number(facts.rooms)), bedrooms: facts.rooms === 2 ? 'one bedroom' : `${number(facts.rooms - 1)} bedrooms` };
  const say = (pool: readonly string[]): string => (pool.length > 0 ? fill(dice.pick(pool), values) : '');

  const opening = fill(turn(OPENINGS[tongue][type], use + dice.int(0, 1)), values);
  const details = withoutRepeats(opening, dice.shuffle(DETAILS[tongue][type])).slice(0, dice.int(2, 3));
  const note = dice.chance(0.85) ? turn(tongue === 'nl' ? facts.district.dutchNotes : facts.district.notes, use) : '';
  const things = [...details, FURNISHED[tongue][facts.furnishing].length > 0 && dice.chance(0.8) ? say(FURNISHED[tongue][facts.furnishing]) : '', facts.pets === null || details.some((one) => /pets/i.test(one)) ? '' : say(facts.pets ? PETS[tongue].yes : PETS[tongue].no)];
  const choice = facts.provider.choice[tongue === 'nl' ? 1 : 0];
  const who = [say(REGISTRATION[tongue][facts.registration]), say(WELCOME[tongue][facts.welcome]), facts.studentsOnly ? say(STUDENTS_ONLY[tongue]) : '', dice.chance(0.75) && !details.some((one) => /four weeks|vier weken/i.test(one) && /four weeks|vier weken/i.test(choice)) ? choice : ''];
  const when = termSentences(facts, dice);
  const end = say(VIEWING[tongue]);

  const first = dice.chance(0.5) ? [opening, note] : [opening, ...things.splice(0, 1), note];
  const costs = costSentences(facts, dice);
  const parts = dice.chance(0.5) ? [first, dice.shuffle(things), [...costs, ...when], [...dice.shuffle(who), end]] : [first, [...dice.shuffle(things), ...dice.shuffle(who)], [...when, ...costs, end]];
  return parts.filter((sentences) => sentences.some((one) => one !== '')).map((sentences) => paragraph(...sentences)).join('\n');
}

/** One thing is told once: a sentence on what an earlier one was about is left out. */
function withoutRepeats(opening: string, sentences: string[]): string[] {
  const told = [opening];
  return sentences.filter((sentence) => {
    const repeats = TOPICS.some((topic) => topic.test(sentence) && told.some((earlier) => topic.test(earlier)));
    if (!repeats) told.push(sentence);
    return !repeats;
  });
}

function termSentences(facts: HomeFacts, dice: Dice): string[] {
  const { language: tongue } = facts;
  const from = dayInWords(facts.availableFrom, tongue);
  const now = facts.availableFrom === facts.today;
  const found = [now ? (tongue === 'nl' ? 'Direct beschikbaar.' : dice.pick(['Available now.', 'It is empty now, so you can move in at once.'])) : tongue === 'nl' ? dice.pick([`Beschikbaar vanaf ${from}.`, `Je kunt er in vanaf ${from}.`]) : dice.pick([`Available from ${from}.`, `You can move in from ${from}.`, `Free from ${from}.`])];
  if (facts.availableUntil) {
    const until = dayInWords(facts.availableUntil, tongue);
    found.push(tongue === 'nl' ? `De huur loopt tot ${until}.` : dice.pick([`It is let until ${until}.`, `The lease ends on ${until}.`]));
  } else if (facts.minimumStayMonths) {
    found.push(tongue === 'nl' ? `Minimaal ${facts.minimumStayMonths} maanden.` : dice.pick([`Minimum stay: ${facts.minimumStayMonths} months.`, `You stay at least ${facts.minimumStayMonths} months.`]));
  } else if (facts.type !== 'anti-squat' && dice.chance(0.5)) {
    found.push(tongue === 'nl' ? 'Het contract is voor onbepaalde tijd.' : dice.pick(['The lease is for an indefinite time.', 'An open-ended lease.']));
  }
  if (facts.deposit !== null) found.push(tongue === 'nl' ? `De borg is € ${euros(facts.deposit, 'nl')}.` : dice.pick([`The deposit is €${euros(facts.deposit, 'en')}.`, `Deposit: €${euros(facts.deposit, 'en')}.`]));
  return found;
}
