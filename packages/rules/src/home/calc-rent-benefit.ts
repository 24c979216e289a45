import type { CalendarDate, Reason } from '@mitn/domain';
import { because, toBeConfirmed, type CalcAnswer } from '../answers/calc-answer.js';
import { FiguresOfDay } from '../figures/figures.js';
import { ageOn } from '../permits/birthdays.js';

export interface CalcRentBenefitQuestion {
  bareRentCents: number;
  /** A home with its own door, kitchen and toilet; `null` = not known. */
  independent: boolean | null;
  birthDate: CalendarDate | null;
  /** Savings of a single person; `null` = not told. */
  assetsCents: number | null;
  single: boolean | null;
  on: CalendarDate;
}

export interface CalcRentBenefitAnswer extends CalcAnswer {
  /** The part of the bare rent that counts. */
  countedRentCents: number | null;
  maxCountedRentCents: number | null;
  maxAssetsCents: number | null;
}

/**
 * Whether rent benefit is worth asking for. A hint, never a pass: the income decides too, and its limits are not held. It fails where something
 * rules the benefit out; `gapCents` is then by how much the savings are too high, if it is that.
 */
export function calcRentBenefit(question: CalcRentBenefitQuestion): CalcRentBenefitAnswer {
  const { on, bareRentCents, birthDate, independent, single, assetsCents } = question;
  const day = new FiguresOfDay(on);
  const [fromAge, fullFrom] = [day.find('rent-benefit.from-age'), day.find('rent-benefit.full-from-age')];
  const maxAssetsCents = day.find('rent-benefit.assets.single');
  if (fromAge === null || fullFrom === null || maxAssetsCents === null) return { ...toBeConfirmed(on), countedRentCents: null, maxCountedRentCents: null, maxAssetsCents: null };
  const age = birthDate === null ? null : ageOn(birthDate, on);
  const most = age === null || age >= fullFrom ? day.find(`rent-benefit.counted.from-${fullFrom}`) : age >= fromAge ? day.find(`rent-benefit.counted.${fromAge}-${fullFrom - 1}`) : null;
  const gapCents = single === true && assetsCents !== null ? Math.max(0, assetsCents - maxAssetsCents) : null;
  const countedRentCents = most === null ? null : Math.min(bareRentCents, most);
  const answer = (result: CalcAnswer['result'], reasons: Reason[]): CalcRentBenefitAnswer => ({
    result, on, reasons, notes: notesOf(question, countedRentCents, maxAssetsCents), figuresUsed: day.used, gapCents, gapPeriod: gapCents === null ? null : 'once', countedRentCents, maxCountedRentCents: most, maxAssetsCents,
  });
  if (independent === false) return answer('fail', [because('calc.rent-benefit.not-independent')]);
  if (gapCents !== null && gapCents > 0) return answer('fail', [because('calc.rent-benefit.assets-above', { maxAssetsCents, gapCents })]);
  if (age !== null && age < fromAge) return answer('unknown', [because('calc.rent-benefit.too-young', { age: fromAge })]);
  if (most === null) return { ...answer('unknown', toBeConfirmed(on).reasons) };
  return answer('unknown', [
    ...(independent === null ? [because('calc.rent-benefit.independent-unstated')] : []),
    ...(age === null ? [because('calc.rent-benefit.age-unstated', { age: fullFrom })] : []),
    because('calc.rent-benefit.worth-asking'),
  ]);
}

function notesOf({ bareRentCents, single, assetsCents }: CalcRentBenefitQuestion, countedCents: number | null, maxAssetsCents: number): Reason[] {
  return [
    because('calc.note.income-decides-too'),
    ...(countedCents !== null && countedCents < bareRentCents ? [because('calc.note.rent-counts-to', { countedCents })] : []),
    ...(single === true && assetsCents === null ? [because('calc.note.assets-unstated', { maxAssetsCents })] : []),
    ...(single === true ? [] : [because('calc.note.assets-of-two', { maxAssetsCents })]),
  ];
}
