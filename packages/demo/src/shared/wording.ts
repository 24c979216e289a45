import type { CalendarDate } from '@mitn/domain';

const MONTHS = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
};

/** "14 December 2026"; in Dutch "14 december 2026". */
export function dayInWords(date: CalendarDate, language: 'en' | 'nl'): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[language][(month ?? 1) - 1]} ${year}`;
}

/** Whole euros with the thousands mark of the language: "3,450" or "3.450"; cents only where there are any. */
export function euros(amount: number, language: 'en' | 'nl'): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  return amount.toLocaleString(language === 'en' ? 'en-GB' : 'nl-NL', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Puts values into the `{names}` of a template. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}

/** First letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A part of a web address: lower case letters, digits and hyphens. */
export function slug(text: string): string {
  return text.normalize('NFD').replace(/[̀-ͯ]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** The five characters that HTML reserves, escaped. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}

export const paragraph = (...sentences: string[]): string => `<p>${escapeHtml(sentences.filter((one) => one !== '').join(' '))}</p>`;
export const heading = (text: string): string => `<h3>${escapeHtml(text)}</h3>`;
export const bullets = (lines: string[]): string => `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
