import { readFile, stat } from 'node:fs/promises';
import { SponsorLinkRepository, SponsorRegisterRepository, UnitOfWork, type DataSource } from '@mitn/db';
import { calendarDateAt, diffRegisters, type CalendarDate, type RegisteredSponsor } from '@mitn/domain';
import { mayWithdraw } from '../withdrawal.policy.js';
import { readRegister, RegisterUnreadableError } from './register-file.js';

export interface SponsorImportOptions {
  dataSource: DataSource;
  /** A file. */
  input: string;
  /** The day of which the register is, when the file does not say; today unless given. */
  asOf?: CalendarDate;
  /** A person has looked: remove even more than 30 %. */
  confirmWithdrawals?: boolean;
  now?: () => Date;
}

/** What an import of the register did. `held` > 0: so many removals wait for a confirmation, and nothing was written. */
export interface SponsorImportResult {
  read: number;
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
  withoutNumber: number;
  held: number;
  registerDate: CalendarDate;
  /** The register that was held before is of a later day: this one is older, and was taken all the same. */
  older: boolean;
  /** Employers of ours whose state changed. */
  employersChanged: number;
  seconds: number;
}

const LARGEST_BYTES = 50 * 1024 ** 2;

/**
 * Takes a copy of the register of recognised sponsors over: what changed against the one that is held is written with its history, and employers
 * are matched anew. All or nothing; the same file again changes nothing. A copy that would remove more than 30 % is held unless confirmed.
 * @throws RegisterUnreadableError when the file is no register
 */
export async function importSponsors(options: SponsorImportOptions): Promise<SponsorImportResult> {
  const startedAt = performance.now();
  const file = readRegister(await bytesOf(options.input));
  const validOn = file.validOn ?? options.asOf ?? calendarDateAt((options.now ?? (() => new Date()))());
  const [registers, links] = [new SponsorRegisterRepository(options.dataSource), new SponsorLinkRepository(options.dataSource)];
  const result = await new UnitOfWork(options.dataSource).run(async (tx) => {
    await registers.lock(tx);
    const [held, listed] = [await registers.findHeld(tx), await registers.listListed(tx)];
    const diff = diffRegisters(listed, withKnownNumbers(file.rows, listed));
    const found = { read: file.rows.length, withoutNumber: file.withoutNumber, registerDate: validOn, older: held !== null && held.validOn > validOn };
    if (!options.confirmWithdrawals && !mayWithdraw(diff.removed.length, listed.length)) {
      return { ...found, added: 0, changed: 0, removed: 0, unchanged: listed.length, held: diff.removed.length, employersChanged: 0 };
    }
    const differs = diff.added.length + diff.changed.length + diff.removed.length > 0;
    if (differs || held?.validOn !== validOn) await registers.replace(tx, { validOn, source: nameOf(options.input), rows: file.rows.length, diff });
    const employersChanged = await links.evaluate(tx, null);
    return { ...found, added: diff.added.length, changed: diff.changed.length, removed: diff.removed.length, unchanged: diff.unchanged.length, held: 0, employersChanged };
  });
  return { ...result, seconds: Math.round(performance.now() - startedAt) / 1000 };
}

/** A copy without any numbers says nothing about them: a sponsor keeps the number that it is known by, where its name is its own. */
function withKnownNumbers(rows: RegisteredSponsor[], listed: readonly RegisteredSponsor[]): RegisteredSponsor[] {
  if (rows.some(({ kvkNumber }) => kvkNumber !== null)) return rows;
  const byName = Map.groupBy(listed, ({ name }) => name);
  return rows.flatMap((row) => {
    const known = byName.get(row.name) ?? [];
    return known.length === 0 ? [row] : known.map(({ kvkNumber }) => ({ ...row, kvkNumber }));
  });
}

async function bytesOf(input: string): Promise<Uint8Array> {
  const found = await stat(input).catch((error: unknown) => {
    throw new RegisterUnreadableError(`there is no file ${JSON.stringify(input)}.`, { cause: error });
  });
  if (!found.isFile()) throw new RegisterUnreadableError('it is no file.');
  if (found.size > LARGEST_BYTES) throw new RegisterUnreadableError('it is larger than 50 MB.');
  return readFile(input);
}

function nameOf(input: string): string {
  return input.split(/[/\\]/).at(-1) ?? input;
}
