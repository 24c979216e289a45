import { once } from 'node:events';
import { calendarDateAt, isCalendarDate } from '@mitn/domain';
import { readHomeAd, readVacancyAd, type OccupationVocabulary } from '@mitn/reading';
import { loadLaterTexts, type LaterTexts } from '@mitn/texts/web';
import { InvalidArgumentError, type Command } from 'commander';
import { z } from 'zod';
import { ESCO_OPTION, findConceptReader } from '../platform/concept-reader.js';
import { EXIT } from '../platform/exit-codes.js';
import { readJsonLines } from '../platform/json-lines.js';
import { say } from '../platform/output.js';

/** One ad; whatever else a line holds is passed over. */
const Ad = z.object({ id: z.union([z.string(), z.number().transform(String)]).nullish(), title: z.string().nullish(), description: z.string().nullish() })
  .refine(({ title, description }) => title !== undefined || description !== undefined, 'it has neither a title nor a description')
  .transform(({ id, title, description }) => ({ id: id ?? null, title: title ?? '', description: description ?? '' }));
type Ad = z.output<typeof Ad>;

/** `mitn read-ad vacancies|homes FILE|-`: what ads say, JSON Lines in and out. Needs no running stack. */
export function addReadAdCommand(program: Command): void {
  program
    .command('read-ad')
    .description('what ads say: JSON Lines {id, title, description} in, one answer a line out; a bad line is told and the rest goes on')
    .argument('<kind>', 'vacancies or homes', kindOf)
    .argument('[input]', 'FILE or -', '-')
    .option('--as-of <date>', 'the day around which dates without a year lie; today unless said', calendarDate)
    .option('--esco <dir>', ESCO_OPTION)
    .option('--language <language>', 'of the advice: en or nl', languageOf, 'en')
    .action(async (kind: 'vacancies' | 'homes', input: string, { asOf, esco, language }: { asOf?: string; esco?: string; language: 'en' | 'nl' }) => {
      const today = asOf ?? calendarDateAt(new Date());
      const read = kind === 'vacancies' ? vacancyReader(today, await loadLaterTexts(language), (await findConceptReader(esco)).vocabulary) : (ad: Ad) => homeAnswer(ad, today, language);
      let faults = 0;
      for await (const line of readJsonLines(input, Ad)) {
        if (line.problem === null) await print(read(line.value));
        else {
          faults += 1;
          say(`Line ${line.number}: ${line.problem}`);
        }
      }
      if (faults > 0) process.exitCode = EXIT.badInput;
    });
}

function vacancyReader(today: string, { wording }: LaterTexts, vocabulary: OccupationVocabulary): (ad: Ad) => unknown {
  return (ad) => {
    const reading = readVacancyAd({ id: ad.id, title: ad.title, description: ad.description }, { today, vocabulary });
    return { ...reading, unlawful: reading.unlawful.map(({ kind, certainty, quote }) => ({ kind, certainty, quote, why: wording.kind[kind], suggestion: wording.suggestion[kind] })) };
  };
}

/** Reasons in the language that was asked for. */
function homeAnswer(ad: Ad, asOf: string, language: 'en' | 'nl'): unknown {
  const inOneLanguage = <T extends { why: string; whyNl: string }>({ whyNl, ...rest }: T) => ({ ...rest, why: language === 'nl' ? whyNl : rest.why });
  const reading = readHomeAd({ id: ad.id ?? undefined, title: ad.title, description: ad.description, asOf });
  return { ...reading, excludes: reading.excludes.map(inOneLanguage), scamSignals: reading.scamSignals.map(inOneLanguage) };
}

/** Whoever reads slowly is waited for: a long file never piles up in memory. */
async function print(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}

function kindOf(value: string): 'vacancies' | 'homes' {
  if (value === 'vacancies' || value === 'homes') return value;
  throw new InvalidArgumentError('It is vacancies or homes.');
}

function languageOf(value: string): 'en' | 'nl' {
  if (value === 'en' || value === 'nl') return value;
  throw new InvalidArgumentError('It is en or nl.');
}

function calendarDate(value: string): string {
  if (isCalendarDate(value)) return value;
  throw new InvalidArgumentError('A date such as 2026-11-23.');
}
