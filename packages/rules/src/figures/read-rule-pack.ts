import { DomainError, isCalendarDate } from '@mitn/domain';
import { CERTAINTIES, FIGURE_UNITS, type BothLanguages, type Figure, type RulePack, type RuleTemplate } from './figure.js';

const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
/** A figure in a rule's text: its id, and the day when another than the day of reading is meant. */
export const PLACEHOLDER = /\{([a-z0-9.-]+)(?:@(\d{4}-\d{2}-\d{2}))?\}/g;

type Fields = Record<string, unknown>;

/** Parses one pack as it stands in its file. Throws a DomainError `rules.pack-invalid` that names the pack, the entry and what is wrong with it. */
export function readRulePack(raw: unknown): RulePack {
  const pack = fields(raw, 'A rule pack', ['id', 'country', 'figures', 'rules']);
  const id = text(pack['id'], 'A rule pack: id');
  if (pack['country'] !== 'NL') throw invalid(`${id}: country must be NL`);
  return { id, country: 'NL', figures: list(pack['figures'], id).map((figure) => readFigure(figure, id)), rules: list(pack['rules'], id).map((rule) => readRule(rule, id)) };
}

/** Refuses packs that say two things of one day: periods of a figure, or of a rule, that overlap; and rules that name a figure that no pack holds. */
export function checkTogether(packs: readonly RulePack[]): void {
  const figures = packs.flatMap((pack) => pack.figures);
  for (const entries of [figures, packs.flatMap((pack) => pack.rules)]) {
    const sorted = [...entries].sort((a, b) => a.id.localeCompare(b.id) || a.validFrom.localeCompare(b.validFrom));
    for (const [index, next] of sorted.entries()) {
      const before = sorted[index - 1];
      if (before?.id === next.id && (before.validTo === null || before.validTo >= next.validFrom)) throw invalid(`${next.id} holds twice on ${next.validFrom}`);
    }
  }
  const known = new Set(figures.map(({ id }) => id));
  for (const rule of packs.flatMap((pack) => pack.rules)) {
    for (const id of figureIdsOf(rule.text.en)) if (!known.has(id)) throw invalid(`${rule.id} names ${id}, which no pack holds`);
  }
}

/** The figures that a rule's text names, each once, in the order of the text. */
export function figureIdsOf(template: string): string[] {
  return [...new Set([...template.matchAll(PLACEHOLDER)].map((found) => found[1]!))];
}

function readFigure(raw: unknown, pack: string): Figure {
  const figure = fields(raw, `${pack}: a figure`, ['id', 'value', 'unit', 'validFrom', 'validTo', 'source', 'certainty', 'note']);
  const where = `${pack}: ${String(figure['id'])}`;
  const { value, note } = figure;
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw invalid(`${where}: value must be a whole number, not negative`);
  return { id: idOf(figure, where), value, unit: oneOf(figure['unit'], FIGURE_UNITS, `${where}: unit`), ...held(figure, where), ...(note === undefined ? {} : { note: text(note, `${where}: note`) }) };
}

function readRule(raw: unknown, pack: string): RuleTemplate {
  const rule = fields(raw, `${pack}: a rule`, ['id', 'title', 'text', 'validFrom', 'validTo', 'source', 'certainty']);
  const where = `${pack}: ${String(rule['id'])}`;
  const words = both(rule['text'], `${where}: text`);
  const named = (template: string): string => [...template.matchAll(PLACEHOLDER)].map(([whole]) => whole).sort().join();
  if (named(words.en) !== named(words.nl)) throw invalid(`${where}: the two texts must name the same figures`);
  if (/[{}]/.test(words.en.replaceAll(PLACEHOLDER, '') + words.nl.replaceAll(PLACEHOLDER, ''))) throw invalid(`${where}: a brace that encloses no figure`);
  return { id: idOf(rule, where), title: both(rule['title'], `${where}: title`), text: words, ...held(rule, where) };
}

function held(entry: Fields, where: string): Pick<Figure, 'validFrom' | 'validTo' | 'source' | 'certainty'> {
  const { validFrom, validTo } = entry;
  if (typeof validFrom !== 'string' || !isCalendarDate(validFrom)) throw invalid(`${where}: validFrom must be a calendar date`);
  if (validTo !== null && (typeof validTo !== 'string' || !isCalendarDate(validTo) || validTo < validFrom)) throw invalid(`${where}: validTo must be null or a calendar date not before validFrom`);
  return { validFrom, validTo, source: text(entry['source'], `${where}: source`), certainty: oneOf(entry['certainty'], CERTAINTIES, `${where}: certainty`) };
}

function both(raw: unknown, where: string): BothLanguages {
  const words = fields(raw, where, ['en', 'nl']);
  return { en: text(words['en'], `${where}: en`), nl: text(words['nl'], `${where}: nl`) };
}

function idOf(entry: Fields, where: string): string {
  const { id } = entry;
  if (typeof id !== 'string' || !ID.test(id)) throw invalid(`${where}: an id is small letters, digits, dots and hyphens`);
  return id;
}

function fields(raw: unknown, where: string, known: readonly string[]): Fields {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw invalid(`${where} must be an object`);
  const strange = Object.keys(raw).find((key) => !known.includes(key));
  if (strange !== undefined) throw invalid(`${where}: ${strange} is not known`);
  return raw as Fields;
}

function list(raw: unknown, where: string): unknown[] {
  if (!Array.isArray(raw)) throw invalid(`${where}: figures and rules must be lists`);
  return raw;
}

function text(raw: unknown, where: string): string {
  if (typeof raw !== 'string' || raw.trim() === '') throw invalid(`${where} must be a text`);
  return raw;
}

function oneOf<T extends string>(raw: unknown, known: readonly T[], where: string): T {
  const found = known.find((one) => one === raw);
  if (found === undefined) throw invalid(`${where} must be one of ${known.join(', ')}`);
  return found;
}

function invalid(message: string): DomainError {
  return new DomainError('rules.pack-invalid', 'internal', `${message}. Mend the file in packages/rules/packs.`);
}
