const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
// What XML 1.0 has no place for, not even as a reference: control characters, halves of surrogate pairs, U+FFFE and U+FFFF.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// A reader turns a bare carriage return into a line feed; written as a reference it stays what it is.
const SPECIAL = /[&<>"'\r]/g;

/** Text as it may stand in XML 1.0, between tags and in quoted attributes. What XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, '').replace(SPECIAL, (character) => ENTITIES[character] ?? '&#13;');
}

/** XML that was built by `xml`: its texts are escaped. */
export class Xml {
  constructor(readonly text: string) {}
}

type Value = string | number | Xml | null | undefined | false | readonly Value[];

/** Builds XML: every value is escaped, but values that are XML themselves; lists are joined, null and false are nothing. */
export function xml(parts: TemplateStringsArray, ...values: Value[]): Xml {
  return new Xml(parts.reduce((built, part, at) => built + part + (at < values.length ? written(values[at]) : ''), ''));
}

function written(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeXml(String(value));
  return value instanceof Xml ? value.text : value.map(written).join('');
}
