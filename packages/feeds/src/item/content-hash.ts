import { hash } from 'node:crypto';

/** sha-256 (hex) of a value as canonical JSON: keys in order, so that two readings of the same content are equal. */
export function contentHashOf(value: unknown): string {
  return hash('sha256', canonicalJson(value) ?? '', 'hex');
}

/** As `JSON.stringify` of data without methods, with the keys of objects in order; undefined for what JSON leaves out. */
function canonicalJson(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) {
    let list = '[';
    for (const [at, item] of value.entries()) list += `${at === 0 ? '' : ','}${canonicalJson(item) ?? 'null'}`;
    return `${list}]`;
  }
  let object = '';
  for (const key of Object.keys(value).sort()) {
    const json = canonicalJson((value as Record<string, unknown>)[key]);
    if (json !== undefined) object += `${object === '' ? '' : ','}${JSON.stringify(key)}:${json}`;
  }
  return `{${object}}`;
}
