import { wordsOf } from './vacancy-words.js';
import type { VacancyFacts } from './vacancy-facts.js';
import { DUTCH_AD_PHRASES, DUTCH_PHRASES, ENGLISH_PHRASES } from './language-phrases.js';
import { DUTCH_SENTENCES, type Oddity } from './oddity.js';
import { turn, type Dice } from '../shared/dice.js';
import { bullets, capital, fill, heading, paragraph } from '../shared/wording.js';
import { DUTCH, ENGLISH } from './vacancy-phrases.js';

/** Writes the description of one ad as HTML: where the parts stand and how they are worded differs from ad to ad. */
export function composeDescription(facts: VacancyFacts, use: number, oddity: Oddity | null, dice: Dice, mostTasks = 5): string {
  const { role } = facts;
  const phrases = role.language === 'nl' ? DUTCH : ENGLISH;
  const values = wordsOf(facts);
  const say = (pool: string[] | undefined): string => (pool && pool.length > 0 ? fill(dice.pick(pool), values) : '');

  const asks = dice.sample(role.asks, dice.int(3, 4));
  const asksExperience = asks.some((line) => /experience|year|ervaring|jaar|jaren/i.test(line));
  if (facts.years > 0 && !asksExperience) asks.splice(dice.int(0, asks.length), 0, say(phrases.years));
  else if (facts.years === 0 && dice.chance(0.25) && !asksExperience) asks.push(say(phrases.noYears));
  const language = oddity === 'dutch-sentence' ? { asks: [], sentences: [dice.pick(DUTCH_SENTENCES)] } : languageLines(facts, values, dice);
  for (const line of language.asks) asks.splice(dice.int(0, asks.length), 0, line);
  if (role.education !== 'none' && role.language === 'en' && dice.chance(0.35)) asks.push(skillsLine(role.skills, dice));

  const intro = fill(turn(role.intro, use), values);
  const about = role.language === 'nl' ? facts.employer.aboutDutch : turn(facts.employer.about, use);
  const where = dice.chance(0.5) ? say(phrases.where) : '';
  const tasks = dice.sample(role.tasks, dice.int(4, 5)).slice(0, mostTasks);
  const pay = facts.pay === null ? (role.pay === null || (oddity !== 'no-pay' && dice.chance(0.6)) ? say(phrases.payAgreement) : '') : payLine(facts, phrases, say);
  const terms = [say(facts.hours.min === facts.hours.max ? phrases.hoursOne : phrases.hoursRange), say(phrases.contract[facts.contract]), say(phrases.workplace[facts.workplace])];
  const sponsor = facts.sponsorship === null ? '' : say(facts.sponsorship ? phrases.sponsor : phrases.noSponsor);
  const offer = dice.shuffle([pay, fill(turn(role.extra, use + dice.int(0, 1)), values), ...terms.filter((one) => one !== '')].filter((one) => one !== ''));
  const help = [facts.relocation ? say(phrases.relocation) : '', sponsor].filter((one) => one !== '');
  const end = [facts.startOn ? say(phrases.startOn) : say(phrases.startSoon), facts.applyUntil ? say(phrases.applyUntil) : '', ...dice.sample(phrases.closing, dice.chance(0.55) ? 1 : 2)];
  const places = facts.secondTown === null ? '' : role.language === 'nl' ? `Je werkt afwisselend in ${facts.town} en in ${facts.secondTown}.` : `The work is divided between ${facts.town} and ${facts.secondTown}: three days here, two days there.`;

  const [first, second] = dice.chance(0.5) ? [[about, where], [intro]] : [[intro], [about, where]];
  const spots = [first, second, help, end].filter((spot): spot is string[] => spot !== undefined);
  const loose: string[] = [];
  for (const sentence of language.sentences) (dice.chance(0.2) ? loose : dice.pick(spots)).push(sentence);

  const taskPart = dice.chance(0.82) ? heading(dice.pick(phrases.headings.tasks)) + bullets(tasks.map(dice.chance(0.6) ? capital : (line) => line)) : paragraph(inProse(tasks, role.language, 'tasks'));
  const askPart = dice.chance(0.86) ? heading(dice.pick(phrases.headings.asks)) + bullets(asks.map(capital)) : paragraph(inProse(asks, role.language, 'asks'));
  const offerPart = dice.chance(0.5) ? heading(dice.pick(phrases.headings.offer)) + bullets(offer) : paragraph(...offer);
  const body = dice.chance(0.2) ? [taskPart, offerPart, askPart] : [taskPart, askPart, offerPart];
  return [paragraph(...(first ?? [])), paragraph(...(second ?? []), places), ...body, ...loose.map((one) => paragraph(one)), help.length > 0 ? paragraph(...help) : '', paragraph(...end)].join('\n');
}

function languageLines(facts: VacancyFacts, values: Record<string, string | number>, dice: Dice): { asks: string[]; sentences: string[] } {
  const found = { asks: [] as string[], sentences: [] as string[] };
  const pool = facts.role.language === 'nl' ? DUTCH_AD_PHRASES[facts.dutch] : DUTCH_PHRASES[facts.dutch];
  if (pool.length > 0) {
    const phrase = dice.pick(pool);
    found[phrase.place === 'ask' ? 'asks' : 'sentences'].push(fill(phrase.text, values));
  }
  if (facts.role.language === 'en' && facts.dutch !== 'required' && facts.dutch !== 'not-needed' && dice.chance(0.3)) found.sentences.push(dice.pick(ENGLISH_PHRASES));
  return found;
}

function skillsLine(skills: string[], dice: Dice): string {
  const some = dice.sample(skills, 3);
  return dice.pick([`knowledge of ${some.slice(0, 2).join(', ')} and ${some[2] ?? ''}`, `some experience with ${some.slice(0, 2).join(', ')} or ${some[2] ?? ''}`]);
}

function payLine(facts: VacancyFacts, phrases: typeof ENGLISH, say: (pool: string[]) => string): string {
  const pay = facts.pay;
  if (!pay || pay.period === 'day' || pay.period === 'week') return '';
  return say((pay.min === pay.max ? phrases.payOne : phrases.payRange)[pay.period]);
}

/** A list as running text; the lines are written so that they follow on from one opening. */
function inProse(lines: string[], language: 'en' | 'nl', kind: 'tasks' | 'asks'): string {
  const last = lines.at(-1) ?? '';
  const head = lines.slice(0, -1).join('; ');
  if (language === 'nl') return kind === 'tasks' ? `Wat je doet: ${head}; en ${last}.` : `Wat we vragen: ${head}; en ${last}.`;
  return kind === 'tasks' ? `In a normal week you ${head}; and you ${last}.` : `What we ask: ${head}; and ${last}.`;
}
