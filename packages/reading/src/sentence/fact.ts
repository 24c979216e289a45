import type { Quote } from '@mitn/domain';

/** Something that a text states, with the sentence that says so. */
export interface Fact<T> {
  value: T;
  quote: Quote;
}

/** The first of the facts when they all say the same; null when there is none, or when they contradict each other. */
export function agreed<T>(facts: readonly Fact<T>[]): Fact<T> | null {
  const first = facts[0];
  return first && facts.every(({ value }) => JSON.stringify(value) === JSON.stringify(first.value)) ? first : null;
}

const NUMBERS: Record<string, number> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, a: 1, an: 1,
  een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, twaalf: 12, half: 0.5, anderhalf: 1.5,
  ein: 1, eine: 1, einem: 1, einen: 1, zwei: 2, drei: 3, fünf: 5, sechs: 6, sieben: 7, neun: 9, zehn: 10,
};
/** Numbers as ads write them, in figures or in English, Dutch and German words: the source of a pattern. */
export const NUMBER = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|zwei|drei|fünf|sechs|sieben|neun|zehn)`;

/** The number that a figure or a word stands for; NaN for anything else. */
export function numberIn(written: string): number {
  const word = written.toLowerCase();
  return /^\d+$/.test(word) ? Number(word) : (NUMBERS[word] ?? Number.NaN);
}
