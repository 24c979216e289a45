import { compileFunction } from 'node:vm';
import type * as z from 'zod/mini';
import { definitionOf, shapeOf, ShapeError } from './answer-shape.js';

/** Writes an answer as the bytes of its JSON. Throws a ShapeError as the shape of its schema does. */
export type AnswerWriter = (answer: unknown) => Buffer;

// Made once: they say where to go on and are never told.
const MISFIT = new Error('an answer that has no quick way');
const FULL = new Error('a sheet that is full');
const FIRST_BYTES = 65_536;
const LONGEST_BYTES = 8_388_608;

/** Where answers are written before they leave as a copy. One for the whole process: nobody waits while writing. */
const sheet = { bytes: Buffer.alloc(0), view: new DataView(new ArrayBuffer(0)), at: 0 };
takeSheet(FIRST_BYTES);

function takeSheet(size: number): void {
  sheet.bytes = Buffer.allocUnsafeSlow(size);
  sheet.view = new DataView(sheet.bytes.buffer, sheet.bytes.byteOffset, size);
}

/**
 * What `JSON.stringify(shapeOf(schema)(answer, ''))` gives, in a third of the time: a function is made of the schema, once, that goes through an answer
 * holding names and types and writing at the same time. What it has no quick way for, a value that does not fit among it, is left to the shape: there is one meaning.
 */
export function writerOf(schema: z.ZodMiniType): AnswerWriter {
  const shape = shapeOf(schema);
  const write = compile(schema);
  return (answer) => {
    for (;;) {
      sheet.at = 0;
      try {
        write(answer);
        if (sheet.at <= sheet.bytes.length) return copyOf(sheet.at);
      } catch (error) {
        if (error === MISFIT || error instanceof ShapeError) break;
        if (error !== FULL && !(error instanceof RangeError)) throw error;
      }
      if (sheet.bytes.length >= LONGEST_BYTES) break;
      takeSheet(sheet.bytes.length * 2);
    }
    return Buffer.from(JSON.stringify(shape(answer, '')));
  };
}

function copyOf(length: number): Buffer {
  const copy = Buffer.allocUnsafeSlow(length);
  sheet.bytes.copy(copy, 0, 0, length);
  return copy;
}

/** The statements that write one schema, collected; `constants` are what they name as c0, c1, … */
class Source {
  readonly functions: string[] = [];
  readonly constants: unknown[] = [];
  private names = 0;

  name(): string {
    return `n${(this.names += 1)}`;
  }

  constant(value: unknown): string {
    return `c${this.constants.push(value) - 1}`;
  }

  /** A text that stands in every answer, four bytes at a time. */
  fixed(text: string): string {
    const bytes = Buffer.from(text);
    const writes: string[] = [];
    let at = 0;
    for (; bytes.length - at >= 4; at += 4) writes.push(`v.setUint32(p.at+${at},${bytes.readUInt32LE(at)},true);`);
    for (; at < bytes.length; at += 1) writes.push(`v.setUint8(p.at+${at},${bytes[at]});`);
    return `{const v=p.view;${writes.join('')}p.at+=${bytes.length};}`;
  }

  /** Writes the expression `from` by `schema`. */
  value(schema: z.ZodMiniType, from: string): string {
    const definition = definitionOf(schema);
    switch (definition.type) {
      case 'object':
        return `${this.object(definition.shape!)}(${from});`;
      case 'array':
        return this.list(definition.element!, from);
      case 'record':
        return this.record(definition.valueType!, from);
      case 'nullable':
        return `if(${from}===null)${this.fixed('null')}else{${this.value(definition.innerType!, from)}}`;
      case 'readonly':
      case 'nonoptional':
        return this.value(definition.innerType!, from);
      case 'enum':
        return this.oneOf(Object.values(definition.entries!), from);
      case 'literal':
        return this.oneOf(definition.values!, from);
      case 'string':
        return `if(typeof ${from}!=='string')throw misfit;text(${from});`;
      case 'number':
        return `if(!Number.isFinite(${from}))throw misfit;plain(String(${from}));`;
      case 'boolean':
        return `if(${from}===true)${this.fixed('true')}else if(${from}===false)${this.fixed('false')}else throw misfit;`;
      default:
        return `rest(${this.constant(shapeOf(schema))},${from});`;
    }
  }

  private object(shape: Record<string, z.ZodMiniType>): string {
    const name = this.name();
    const parts = Object.entries(shape).map(([key, schema], at) => {
      const [one, lead] = [this.name(), `${at === 0 ? '' : ','}${JSON.stringify(key)}:`];
      const definition = definitionOf(schema);
      const optional = definition.type === 'optional';
      const write = `${this.fixed(lead)}${this.value(optional ? definition.innerType! : schema, one)}`;
      return `const ${one}=x[${JSON.stringify(key)}];${optional ? `if(${one}!==undefined){${write}}` : write}`;
    });
    // Without a first field that always stands the commas would not be known beforehand.
    const first = Object.values(shape)[0];
    if (first === undefined || definitionOf(first).type === 'optional') this.functions.push(`function ${name}(){throw misfit;}`);
    else this.functions.push(`function ${name}(x){if(typeof x!=='object'||x===null||Array.isArray(x))throw misfit;${this.fixed('{')}${parts.join('')}${this.fixed('}')}}`);
    return name;
  }

  private list(element: z.ZodMiniType, from: string): string {
    const [at, one] = [this.name(), this.name()];
    return `if(!Array.isArray(${from}))throw misfit;${this.fixed('[')}for(let ${at}=0;${at}<${from}.length;${at}++){if(${at}>0)${this.fixed(',')}const ${one}=${from}[${at}];${this.value(element, one)}}${this.fixed(']')}`;
  }

  private record(element: z.ZodMiniType, from: string): string {
    if (definitionOf(element).type === 'optional') return 'throw misfit;';
    const [key, first] = [this.name(), this.name()];
    return `if(typeof ${from}!=='object'||${from}===null)throw misfit;${this.fixed('{')}let ${first}=true;for(const [${key},${key}v] of Object.entries(${from})){if(!${first})${this.fixed(',')}${first}=false;text(${key});${this.fixed(':')}${this.value(element, `${key}v`)}}${this.fixed('}')}`;
  }

  private oneOf(values: readonly unknown[], from: string): string {
    const one = this.name();
    return `const ${one}=${this.constant(new Map(values.map((value) => [value, JSON.stringify(value)])))}.get(${from});if(${one}===undefined)throw misfit;plain(${one});`;
  }
}

function compile(schema: z.ZodMiniType): (answer: unknown) => void {
  const source = new Source();
  const main = source.value(schema, 'x');
  const constants = source.constants.map((_, at) => `const c${at}=c[${at}];`).join('');
  const body = `${constants}${source.functions.join('')}return function(x){${main}}`;
  // Made of schemas in our own source, as a web server makes its routes: nothing of a request is in it.
  const make = compileFunction(body, ['c', 'p', 'misfit', 'text', 'plain', 'rest']) as (...parts: unknown[]) => (answer: unknown) => void;
  return make(source.constants, sheet, MISFIT, writeText, writePlain, writeRest);
}

/** A text in quotes; most need no escaping and are one byte a character. */
function writeText(text: string): void {
  const { bytes, at: start } = sheet;
  const { length } = text;
  if (start + length + 2 > bytes.length) throw FULL;
  let at = start;
  bytes[at++] = 0x22;
  for (let i = 0; i < length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 0x7e || code < 0x20 || code === 0x22 || code === 0x5c) return writeUtf8(JSON.stringify(text));
    bytes[at++] = code;
  }
  bytes[at++] = 0x22;
  sheet.at = at;
}

function writeUtf8(json: string): void {
  if (sheet.at + json.length * 3 > sheet.bytes.length) throw FULL;
  sheet.at += sheet.bytes.write(json, sheet.at, 'utf8');
}

/** Digits and names of ours: ASCII that needs no escaping. */
function writePlain(ascii: string): void {
  const { bytes } = sheet;
  let { at } = sheet;
  for (let i = 0; i < ascii.length; i += 1) bytes[at++] = ascii.charCodeAt(i);
  sheet.at = at;
}

function writeRest(shape: (value: unknown, path: string) => unknown, value: unknown): void {
  const json = JSON.stringify(shape(value, ''));
  if (json === undefined) throw MISFIT;
  writeUtf8(json);
}
