import type { Dice } from '../shared/dice.js';
import { euros } from '../shared/wording.js';
import type { HomeFacts } from './home-facts.js';

/** What the home costs, as its ad says it: by the style of the price, in euros a month. */
export function costSentences(facts: HomeFacts, dice: Dice): string[] {
  const { bare, service, utilities, language: tongue } = facts;
  const money = (amount: number): string => (tongue === 'nl' ? `€ ${euros(amount, 'nl')}` : `€${euros(amount, 'en')}`);
  const all = money(bare + service + utilities);
  if (tongue === 'nl') {
    switch (facts.style) {
      case 'all-in': return [dice.pick([`De huur is ${all} per maand, alles inbegrepen.`, `All-in ${all} per maand.`])];
      case 'split': return [`Kale huur ${money(bare)}, servicekosten ${money(service)} en ${money(utilities)} voor gas, water en licht.`];
      case 'with-service': return [`De huur is ${money(bare)} plus ${money(service)} servicekosten, exclusief energie.`];
      case 'bare': return [dice.pick([`Huur ${money(bare)} per maand, exclusief.`, `De kale huur is ${money(bare)}; energie en internet regel je zelf.`])];
    }
  }
  switch (facts.style) {
    case 'all-in': return [dice.pick([`The rent is ${all} a month, everything included.`, `${all} a month, all in: energy, water and internet.`, `You pay ${all} per month and nothing on top.`])];
    case 'split': return [dice.pick([`Rent ${money(bare)}, service costs ${money(service)}, and ${money(utilities)} for gas, water and electricity.`, `It costs ${money(bare)} bare, plus ${money(service)} service and ${money(utilities)} utilities.`])];
    case 'with-service': return [dice.pick([`${money(bare)} a month plus ${money(service)} service costs; energy is not included.`, `The rent is ${money(bare)}, with ${money(service)} service costs on top. You make your own contract for energy.`])];
    case 'bare': return [dice.pick([`The bare rent is ${money(bare)} a month; energy, water and internet are yours to arrange.`, `${money(bare)} a month, excluding utilities.`])];
  }
}
