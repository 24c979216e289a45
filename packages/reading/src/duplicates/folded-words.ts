/** The words of a text in lower case without accents: letters and digits, nothing else. */
export function foldedWords(text: string): string[] {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
