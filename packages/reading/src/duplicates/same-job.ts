import { contradictions } from './ad-marks.js';
import { postingNumbers } from './apply-address.js';
import type { JobAd } from './job-ad.js';
import type { JobFingerprint } from './job-fingerprint.js';
import { textSimilarity } from './text-sketch.js';
import { compareTitles } from './title-words.js';

/** Why two ads are the same job: what they share, and how much of their texts is the same (0 to 1). `reason` says both in short. */
export interface SameJob {
  reason: string;
  same: string[];
  similarity: number;
}

/** How much of the texts must be the same. Below it, two openings of one employer that share a template would pass for one. */
const NEARLY = 0.88;
const STRICTLY = 0.96;
const SHORT_WORDS = 60;
const LONG_WORDS = 250;

/**
 * Whether two ads are one job, and why; null when they are not, or when it is not sure enough. The titles must name the same job (level, number and
 * specialism included). Then either both lead to the same page of the employer, or employer, place and text fit and nothing speaks against it:
 * another reference number, pay, hours, contract, department or client. Under another employer's name (a brand, an agency) only a long text that
 * is the same word for word in the same town will do. Symmetric, pure.
 */
export function sameJob(a: JobFingerprint, b: JobFingerprint): SameJob | null {
  const titles = compareTitles(a.title, b.title);
  if (titles === null) return null;
  const against = contradictions(a.marks, b.marks);
  if (against.includes('references')) return null;
  const place = comparePlaces(a.ad.place, b.ad.place);
  const similarity = Math.floor(textSimilarity(a.text, b.text) * 100) / 100;
  if (a.applyAddress !== null && a.applyAddress === b.applyAddress) {
    // One page that lists several places is one job only while the text is one, too.
    if (place === 'different' && similarity < NEARLY) return null;
    return toReason(['apply-url', 'title', ...(place === 'same' ? ['place'] : [])], similarity, place === 'different');
  }
  const employers = compareEmployers(a.employer, b.employer);
  const words = Math.min(a.text.words, b.text.words);
  if (place === 'different' || against.length > 0 || factsDiffer(a.ad, b.ad) || words === 0) return null;
  if (employers === null && (place !== 'same' || titles !== 'equal' || words < LONG_WORDS || a.employer === '' || b.employer === '')) return null;
  const strict = employers === null || titles === 'alike' || employers === 'alike' || place === 'open' || twoPostings(a, b) || words < SHORT_WORDS;
  if (similarity < (strict ? STRICTLY : NEARLY)) return null;
  return toReason([...(employers === null ? [] : ['employer']), 'title', ...(place === 'same' ? ['place'] : [])], similarity, true);
}

/** Whether nothing that both ads say keeps them apart: what all ads of one job must have with one another, also those that others brought together. */
export function mayBeOneJob(a: JobFingerprint, b: JobFingerprint): boolean {
  if (a.applyAddress !== null && a.applyAddress === b.applyAddress) return true;
  return compareTitles(a.title, b.title) !== null && comparePlaces(a.ad.place, b.ad.place) !== 'different' && contradictions(a.marks, b.marks).length === 0 && !factsDiffer(a.ad, b.ad);
}

function toReason(same: string[], similarity: number, byText: boolean): SameJob {
  return { same: byText ? [...same, 'text'] : same, similarity, reason: `same-${same.join('+')}${byText ? `+text ${similarity.toFixed(2)}` : ''}` };
}

/** `open`: one of them does not say, or says only the province that the other lies in. */
function comparePlaces(a: JobAd['place'], b: JobAd['place']): 'same' | 'open' | 'different' {
  if (a === null || b === null) return 'open';
  if (a.name !== null && b.name !== null) {
    if ((a.province ?? b.province) !== (b.province ?? a.province)) return 'different';
    const [short, long] = [a.name.toLowerCase(), b.name.toLowerCase()].sort((left, right) => left.length - right.length) as [string, string];
    if (short === long) return 'same';
    return long.startsWith(`${short}-`) || long.startsWith(`${short} `) ? 'open' : 'different'; // a quarter of the town
  }
  if (a.province === null || b.province === null || a.province === b.province) return a.name === b.name && a.province === b.province ? 'same' : 'open';
  return 'different';
}

function compareEmployers(a: string, b: string): 'same' | 'alike' | null {
  if (a === '' || b === '') return null;
  if (a.replaceAll(' ', '') === b.replaceAll(' ', '')) return 'same';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.startsWith(`${short} `) ? 'alike' : null;
}

/** What both state in fields of their own and differ in. Pay of different periods or currencies cannot be compared. */
function factsDiffer(a: JobAd, b: JobAd): boolean {
  if (a.contract !== null && b.contract !== null && a.contract !== b.contract) return true;
  if (a.hoursPerWeek && b.hoursPerWeek && (a.hoursPerWeek.min > b.hoursPerWeek.max || b.hoursPerWeek.min > a.hoursPerWeek.max)) return true;
  if (!a.pay || !b.pay || a.pay.currency !== b.pay.currency || a.pay.period !== b.pay.period) return false;
  const far = (left: number | null, right: number | null): boolean => left !== null && right !== null && Math.abs(left - right) > 0.01 * Math.max(left, right);
  return far(a.pay.minCents, b.pay.minCents) || far(a.pay.maxCents, b.pay.maxCents);
}

/** Two addresses of one site with different numbers: the employer counts them as two, so their texts must be the same word for word. */
function twoPostings(a: JobFingerprint, b: JobFingerprint): boolean {
  if (a.applyAddress === null || b.applyAddress === null || hostOf(a.applyAddress) !== hostOf(b.applyAddress)) return false;
  const [numbersA, numbersB] = [postingNumbers(a.applyAddress), postingNumbers(b.applyAddress)];
  return numbersA.length > 0 && numbersB.length > 0 && !numbersA.some((number) => numbersB.includes(number));
}

function hostOf(address: string): string {
  return address.slice(0, address.indexOf('/'));
}
