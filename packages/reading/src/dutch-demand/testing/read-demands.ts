import { readLanguageDemand } from '../language-demand.js';

const CODES = { required: 'r', 'willing-to-learn': 'w', plus: 'p', 'not-needed': 'n', unstated: '-' } as const;

/** What a text asks of Dutch, English and German, as three letters for tables of tests. */
export function readDemands(description: string, title = ''): string {
  return (['dutch', 'english', 'german'] as const).map((language) => CODES[readLanguageDemand(language, { title, description }).value]).join('');
}
