import type { Label, Quote } from '@mitn/domain';
import { verdictOn, type HomeFacts } from '@mitn/reading';
import type { HomeDraft } from './home-draft.js';
import { minimumStayOf, textAgreesOnRent, type CompletedHome, type StatedHome } from './home-from-text.js';

type Certainty = Label['certainty'];

// Below this a sentence says it only between the lines.
const PLAIN = 0.75;
// A first day in the text and one in a field may differ by some weeks ("from October", 26 September).
const SAME_DAYS = 31;
const SAME_DEPOSIT = 0.06;

/**
 * What a home's ad says, each thing with the sentences that say so. `certain`: a field of the source states it; `likely`: read from the text; `unsure`:
 * said between the lines, or field and text contradict each other. What is not said has no label, but for registration and internationals.
 */
export function homeLabels(draft: HomeDraft, stated: StatedHome, home: CompletedHome, facts: HomeFacts, text: string, language: { language: string; uncertain: boolean }): Label[] {
  const { registration, internationals } = facts.conditions;
  return [
    label('ad-language', language.language, language.uncertain ? 'unsure' : 'certain', [], 'ad-language.letters'),
    choice('registration', home.registration, draft.registration, registration.value, registration.quotes),
    choice('internationals', home.internationals, draft.internationals, internationals.value, internationals.quotes),
    ...conditionLabels(draft, facts, text),
    ...facts.scamSignals.map(({ kind, quote }) => label(`scam.${kind}`, kind, 'likely', [quote], `scam.${kind}`)),
    ...factLabels(draft, stated, home, facts),
  ];
}

function choice(name: string, value: string, stated: string | null, read: string, quotes: Quote[]): Label {
  const agrees = stated === null || stated === 'unstated' || read === 'unstated' || stated === read;
  const fromText = read !== 'unstated';
  if (!agrees) return label(name, value, 'unsure', quotes, `${name}.contradictory`);
  if (stated !== null) return label(name, value, fromText && stated === 'unstated' ? 'likely' : 'certain', quotes, fromText ? `${name}.sentences` : `${name}.stated-by-source`);
  return label(name, value, fromText ? 'likely' : 'certain', quotes, `${name}.sentences`);
}

function conditionLabels(draft: HomeDraft, { excludes }: HomeFacts, text: string): Label[] {
  const read = excludes.map(({ kind, verdict, confidence, quotes }) => label(`condition.${kind}`, verdict, confidence < PLAIN ? 'unsure' : 'likely', quotes, 'condition.sentences'));
  const known = new Set<string>(excludes.map(({ kind }) => kind));
  const fields = [...new Set(draft.conditions)].filter((name) => !known.has(name)).map((name) => label(`condition.${name}`, verdictOn(name, text), 'certain', [], 'condition.stated-by-source'));
  return [...read, ...fields];
}

function factLabels(draft: HomeDraft, stated: StatedHome, home: CompletedHome, facts: HomeFacts): Label[] {
  const { furnishing, deposit, costs, availability } = facts;
  const found: Label[] = [];
  const add = (name: string, value: string, isStated: boolean, agrees: boolean, quotes: (Quote | null)[]): void => {
    const own = quotes.filter((quote) => quote !== null);
    if (own.length > 0) found.push(label(name, value, agrees ? (isStated ? 'certain' : 'likely') : 'unsure', own, agrees ? `${name}.sentences` : `${name}.contradictory`));
  };
  if (furnishing.value !== 'unstated') {
    // "Unfurnished" goes with bare as well as with floors and curtains.
    const agrees = draft.furnishing === null || draft.furnishing === furnishing.value || (furnishing.value === 'unfurnished' && draft.furnishing !== 'furnished');
    add('furnishing', draft.furnishing ?? furnishing.value, draft.furnishing !== null, agrees, [furnishing.quote]);
  }
  if (deposit.value === 'stated' || deposit.value === 'none') {
    const base = home.costs.bareRentCents ?? home.costs.totalCentsPerMonth;
    const cents = deposit.cents ?? (deposit.months ?? 0) * base;
    const agrees = stated.depositCents === null || Math.abs(stated.depositCents - cents) <= Math.max(cents, 1) * SAME_DEPOSIT || (deposit.months !== null && stated.depositCents > 0);
    add('deposit', String(stated.depositCents ?? deposit.cents ?? `${deposit.months}-months`), stated.depositCents !== null, agrees, [deposit.quote]);
  }
  const rent = textAgreesOnRent(stated.costs, facts);
  add('costs', home.costs.complete ? 'complete' : 'incomplete', rent === true, rent !== false, costs.quotes);
  const { from, until, immediately, minimumStayMonths, maximumStayMonths, quotes } = availability;
  if (from !== null || until !== null || immediately) {
    const agrees = near(stated.availableFrom, from) && near(stated.availableUntil, until);
    add('available', `${home.availableFrom ?? (immediately ? 'now' : '')}/${home.availableUntil ?? ''}`, stated.availableFrom !== null || stated.availableUntil !== null, agrees, quotes.slice(0, 2));
  }
  const stay = minimumStayOf(draft.minimumStayMonths);
  if (minimumStayMonths !== null) add('minimum-stay', String(home.minimumStayMonths ?? minimumStayMonths), stay !== null, stay === null || stay === minimumStayMonths, quotes);
  else if (maximumStayMonths !== null) add('maximum-stay', String(maximumStayMonths), false, true, quotes);
  return found;
}

function near(stated: string | null, read: string | null): boolean {
  return stated === null || read === null || Math.abs(Date.parse(stated) - Date.parse(read)) <= SAME_DAYS * 86_400_000;
}

function label(name: string, value: string, certainty: Certainty, quotes: Quote[], rule: string): Label {
  return { name, value, certainty, quotes, rule: { id: rule, validFrom: null, source: null } };
}
