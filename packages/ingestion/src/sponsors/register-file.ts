import { exactName, InputError, type CalendarDate, type RegisteredSponsor } from '@mitn/domain';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';

/** A copy of the register of recognised sponsors as a file gives it. */
export interface RegisterFile {
  /** The day of which the copy is; null when the file does not say. */
  validOn: CalendarDate | null;
  rows: RegisteredSponsor[];
  /** Rows whose number is missing or not eight digits: they are kept by name. */
  withoutNumber: number;
}

/** The file is no register, or a broken one. */
export class RegisterUnreadableError extends InputError {
  constructor(reason: string, options?: ErrorOptions) {
    super('register-unreadable', `This is no register of recognised sponsors: ${reason}`, options);
  }
}

const LONGEST_NAME = 300;
const NAME_COLUMN = /^(?:organi[sz]ation|organisatie|name|naam|company|bedrijf)(?: name|naam)?$/i;
const NUMBER_COLUMN = /^(?:kvk|kvk[ -]?(?:number|nummer|nr\.?)|number|chamber of commerce(?: number)?)$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DUTCH_MONTHS: Record<string, string> = { maa: 'mar', mrt: 'mar', mei: 'may', okt: 'oct' };

const JsonRow = z.object({ name: z.string(), kvk: z.union([z.string(), z.number()]).nullish(), kvkNumber: z.union([z.string(), z.number()]).nullish() });
const JsonRegister = z.union([z.object({ registerUpdatedOn: z.string().nullish(), sponsors: z.array(JsonRow) }), z.array(JsonRow).transform((sponsors) => ({ registerUpdatedOn: null, sponsors }))]);

/**
 * Reads a register from JSON (`{registerUpdatedOn, sponsors: [{name, kvk}]}` or the list alone) or CSV (a column with the organisation's name, perhaps
 * one with the KvK number). Numbers stay text, leading zeros and all; doubled quotes in names become single ones. Throws `RegisterUnreadableError`.
 */
export function readRegister(bytes: Uint8Array): RegisterFile {
  const text = decode(bytes);
  const start = text.trimStart()[0];
  if (start === undefined) throw new RegisterUnreadableError('the file is empty.');
  const given = start === '{' || start === '[' ? fromJson(text) : { validOn: null, rows: fromCsv(text) };
  const rows = given.rows.flatMap(({ name, number }): RegisteredSponsor[] => {
    const shown = exactName(name.replace(/""/g, '"').replace(/\p{Cc}/gu, ' ')).slice(0, LONGEST_NAME);
    const digits = String(number ?? '').replace(/[\s.]/g, '');
    return shown === '' ? [] : [{ name: shown, kvkNumber: /^\d{8}$/.test(digits) ? digits : null }];
  });
  if (rows.length === 0) throw new RegisterUnreadableError('it lists nobody.');
  return { validOn: given.validOn, rows, withoutNumber: rows.filter(({ kvkNumber }) => kvkNumber === null).length };
}

interface RawRow {
  name: string;
  number: string | number | null;
}

function fromJson(text: string): { validOn: CalendarDate | null; rows: RawRow[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new RegisterUnreadableError('it begins like JSON but cannot be read as JSON.', { cause: error });
  }
  const register = JsonRegister.safeParse(value);
  if (!register.success) throw new RegisterUnreadableError('it is JSON without a list of {name, kvk}.');
  const { registerUpdatedOn, sponsors } = register.data;
  return { validOn: dateOf(registerUpdatedOn ?? null), rows: sponsors.map(({ name, kvk, kvkNumber }) => ({ name, number: kvk ?? kvkNumber ?? null })) };
}

function fromCsv(text: string): RawRow[] {
  const header = text.slice(0, 10_000).split('\n', 1)[0] ?? '';
  const delimiter = [',', ';', '\t'].reduce((best, one) => (header.split(one).length > header.split(best).length ? one : best));
  let records: string[][];
  try {
    records = parse(text, { bom: true, delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, max_record_size: 20_000 });
  } catch (error) {
    throw new RegisterUnreadableError('it cannot be read as CSV.', { cause: error });
  }
  const [columns = [], ...rows] = records;
  const nameAt = columns.findIndex((column) => NAME_COLUMN.test(column.trim()));
  const numberAt = columns.findIndex((column) => NUMBER_COLUMN.test(column.trim()));
  if (nameAt < 0) throw new RegisterUnreadableError('it is neither JSON nor CSV with a column "Organisation" or "name".');
  return rows.map((row) => ({ name: row[nameAt] ?? '', number: numberAt < 0 ? null : (row[numberAt] ?? null) }));
}

/** "1 July 2026", "1 juli 2026" or "2026-07-01". */
function dateOf(text: string | null): CalendarDate | null {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})/.exec(text ?? '')?.[1];
  if (iso !== undefined && !Number.isNaN(Date.parse(iso))) return iso;
  const [, day, word, year] = /^\s*(\d{1,2})\s+(\p{L}{3})\p{L}{0,7}\.?\s+(\d{4})\s*$/u.exec(text ?? '') ?? [];
  const named = word?.toLowerCase() ?? '';
  const month = MONTHS.indexOf(DUTCH_MONTHS[named] ?? named) + 1;
  if (day === undefined || month === 0 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new RegisterUnreadableError('it is not UTF-8 text.', { cause: error });
  }
}
