import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One ad as a person labelled it and as a program read it. `sure: false` = the person doubted. */
export interface LabelledReading {
  truth: string;
  read: string;
  sure: boolean;
}

export interface Scores {
  macroF1: number;
  /** Of those read as `name`, the part that is labelled so; 1 when none is read so. */
  precision(name: string): number;
  /** Of those labelled `name`, the part that is read so; 1 when none is labelled so. */
  recall(name: string): number;
  /** The part that is read as it is labelled. */
  agreement: number;
  /** A line of figures and a confusion table, without any single ad: labels that are kept aside stay unseen. */
  report: string;
}

const OWN_LABELS = path.resolve(import.meta.dirname, '..', '..', 'reading', 'labels');

/** The rows of a file of JSON lines, gzipped or not. */
export function readJsonLines<T>(file: string): T[] {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}

/** Our own labels (packages/reading/labels). `held-out` and `final` are for scoring alone: print totals of them, never a single miss. */
export function readOwnLabels<T>(kept: 'dev' | 'held-out' | 'final', name: string): T[] {
  return readJsonLines<T>(path.join(OWN_LABELS, kept, `${name}.jsonl`));
}

/** Figures over all rows; the report names those over the sure rows beside them. */
export function scoreReadings(rows: readonly LabelledReading[]): Scores {
  const sure = rows.filter((row) => row.sure);
  const names = [...new Set(rows.flatMap(({ truth, read }) => [truth, read]))].sort();
  const labelled = names.filter((name) => rows.some(({ truth }) => truth === name));
  const precision = (name: string) => part(rows, ({ read }) => read === name);
  const recall = (name: string) => part(rows, ({ truth }) => truth === name);
  const figures = labelled.map((name) => {
    const sureFigures = sure.length === rows.length ? '' : ` (sure ones ${part(sure, ({ read }) => read === name).toFixed(3)} and ${part(sure, ({ truth }) => truth === name).toFixed(3)})`;
    return `  ${name}: precision ${precision(name).toFixed(3)}, recall ${recall(name).toFixed(3)}${sureFigures}`;
  });
  const macroF1 = macroF1Of(rows, labelled);
  const agreement = part(rows, () => true);
  const head = `${rows.length} labelled (${rows.length - sure.length} unsure): macro-F1 ${macroF1.toFixed(3)} (sure ones ${macroF1Of(sure, labelled).toFixed(3)}), agreement ${agreement.toFixed(3)}`;
  return { macroF1, precision, recall, agreement, report: [head, ...figures, confusion(rows, names)].join('\n') };
}

/** Prints the report of one reading under a name and gives its scores. */
export function printScores(what: string, rows: readonly LabelledReading[]): Scores {
  const scores = scoreReadings(rows);
  process.stdout.write(`\n${what}: ${scores.report}\n`);
  return scores;
}

function part(rows: readonly LabelledReading[], of: (row: LabelledReading) => boolean): number {
  const meant = rows.filter(of);
  return meant.length === 0 ? 1 : meant.filter(({ truth, read }) => truth === read).length / meant.length;
}

function macroF1Of(rows: readonly LabelledReading[], names: readonly string[]): number {
  const scores = names.flatMap((name) => {
    const [stated, read] = [rows.filter(({ truth }) => truth === name).length, rows.filter((row) => row.read === name).length];
    if (stated + read === 0) return [];
    return [(2 * rows.filter((row) => row.truth === name && row.read === name).length) / (stated + read)];
  });
  return scores.length === 0 ? 1 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** Rows as labelled, columns as read. */
function confusion(rows: readonly LabelledReading[], names: readonly string[]): string {
  const width = Math.max(10, ...names.map((name) => name.length + 2));
  const line = (cells: readonly string[]) => `  ${cells.map((cell) => cell.padEnd(width)).join('')}`.trimEnd();
  return [line(['', ...names]), ...names.map((truth) => line([truth, ...names.map((read) => String(rows.filter((row) => row.truth === truth && row.read === read).length))]))].join('\n');
}
