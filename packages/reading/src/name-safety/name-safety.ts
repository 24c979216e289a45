/** How a written name may deceive the eye. */
export type NameFlag = 'bidi-control' | 'invisible-character' | 'control-character' | 'mixed-scripts' | 'stacked-marks' | 'empty' | 'too-long';

/** A name made safe to show, and what was found in it. */
export interface NameInspection {
  shown: string;
  flags: NameFlag[];
}

const LONGEST = 200;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const INVISIBLE = /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
const CONTROL = /[\p{Cc}\p{Cs}\ufffe\uffff]+/gu;
const STACKED = /(\p{M}{2})\p{M}+/gu;
// Scripts whose letters look like Latin ones. A word that mixes two of them, or a Latin word with one such letter, deceives.
const SCRIPTS: readonly RegExp[] = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u, /\p{Script=Cherokee}/u];
// Letters that are Latin to Unicode but pretend to be plain: full-width forms and mathematical alphabets.
const DRESSED_UP = /[\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]/u;

// What nearly every name is: plain or accented Latin letters and signs, one space at a time. Nothing in it could deceive.
const PLAIN = /^(?:[!-~\u00c0-\u017f] ?){1,200}$/u;

/**
 * Looks at the name of an employer or a provider before it is shown: characters that reorder or hide text are taken out, stacked accents are cut to
 * two, and everything that was found is flagged for staff. Words that mix look-alike scripts stay readable but are flagged.
 */
export function inspectName(name: string): NameInspection {
  if (name.length <= LONGEST && PLAIN.test(name) && !name.endsWith(' ')) return { shown: name, flags: [] };
  const flags = new Set<NameFlag>();
  const remove = (text: string, pattern: RegExp, flag: NameFlag, by: string): string =>
    text.replace(pattern, (found, kept: unknown) => {
      flags.add(flag);
      return by === '$1' && typeof kept === 'string' ? kept : found === '' ? '' : by;
    });
  let shown = remove(name.replace(/[\t\n\r]+/g, ' '), BIDI, 'bidi-control', '');
  shown = remove(shown, INVISIBLE, 'invisible-character', '');
  shown = remove(shown, CONTROL, 'control-character', ' ');
  shown = remove(shown.normalize('NFC'), STACKED, 'stacked-marks', '$1');
  shown = shown.replace(/\s+/gu, ' ').trim();
  if (shown.length > LONGEST) {
    flags.add('too-long');
    shown = `${[...shown].slice(0, LONGEST - 1).join('')}…`;
  }
  if (DRESSED_UP.test(shown) || shown.split(/[^\p{L}\p{M}]+/u).some(mixesScripts)) flags.add('mixed-scripts');
  if (shown === '') flags.add('empty');
  return { shown, flags: [...flags].sort() };
}

function mixesScripts(word: string): boolean {
  return SCRIPTS.filter((script) => script.test(word)).length > 1;
}
