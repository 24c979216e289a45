/** Words that say nothing about an occupation: articles, the usual suffixes for gender, grades of seniority (experience has a part of its own). */
const SILENT = new Set(['a', 'an', 'and', 'at', 'de', 'een', 'en', 'f', 'for', 'fte', 'het', 'in', 'junior', 'lead', 'm', 'medior', 'met', 'of', 'or', 'senior', 'the', 'to', 'v', 'van', 'voor', 'w', 'with', 'x']);

/** One spelling of a skill: compatibility form, lower case, single spaces. */
export function skillKey(skill: string): string {
  return skill.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The words of a title that carry its meaning; a plural s is dropped. `c++`, `c#` and `.net` stay words. */
export function words(text: string): Set<string> {
  const found = text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}.+#]+/gu) ?? [];
  const plain = found.map((word) => word.replace(/^\.+(?!net$)|(?<!\.)\.+$/g, '')).map((word) => (word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word));
  return new Set(plain.filter((word) => word !== '' && !SILENT.has(word)));
}
