import type { Language, TranslateLater } from '@mitn/texts/web';
import type { ChipKind } from '../../components/chip.js';
import type { LabelDetail } from '../../components/label-family.js';

/** One line of "What this ad says": a name, what the ad says, and the labels whose sentences say so. Without labels the ad leaves it open. */
export interface SaidFact {
  key: string;
  name: string;
  value: string;
  kind: ChipKind;
  labels: LabelDetail[];
  /** Words instead of a sentence, for what does not come from the ad. */
  note?: string;
}

export interface SaidGroup {
  key: 'languages' | 'pay' | 'permit' | 'asks' | 'who' | 'registration' | 'money' | 'dates' | 'other';
  facts: SaidFact[];
}

/** The labels of an ad by name, with which of them were taken, so that none is shown twice or forgotten. */
export class LabelShelf {
  private readonly taken = new Set<LabelDetail>();

  constructor(private readonly labels: readonly LabelDetail[]) {}

  /** The stated labels of a name. */
  take(name: string): LabelDetail[] {
    const found = this.labels.filter((one) => one.name === name);
    for (const one of found) this.taken.add(one);
    return found.filter((one) => one.value !== 'unstated');
  }

  /** What nobody has taken and has a sentence; members of families (`condition.…`) stand elsewhere. */
  rest(): LabelDetail[] {
    return this.labels.filter((one) => !this.taken.has(one) && one.quotes.length > 0 && !/^(?:condition|scam|unlawful)(?:\.|$)/.test(one.name));
  }
}

/** A language by its code, in the language of the reader; several are joined. */
export function languageNames(codes: string, language: Language, l: TranslateLater): string {
  const names = new Intl.DisplayNames([language === 'nl' ? 'nl-NL' : 'en-GB'], { type: 'language', fallback: 'none' });
  const words = codes.split(/[\s,+/]+/).filter(Boolean).map((code) => {
    if (code === 'mixed' || code === 'other') return l(`says.language.${code}`);
    return /^[a-z]{2,3}$/.test(code) ? (names.of(code) ?? code) : code;
  });
  return new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB').format(words);
}

/** A value that we have no words for, as it is, without its dashes. */
export const plainValue = (value: string): string => value.replaceAll('-', ' ');
