import { daysBetween, type CalendarDate, type Profile, type ScorePart } from '@mitn/domain';
import { monthlyPay } from '@mitn/rules';
import { estimateMinutes } from '../commute.js';
import type { MatchableVacancy } from '../matching-engine.js';
import { part } from '../reason-codes.js';
import type { Weights } from '../weights.js';
import { occupationPart } from './occupation-part.js';
import { skillsPart } from './skills-part.js';

/** The parts of a vacancy's score. A score hangs on the profile, the offer and the day alone, not on the other offers: it stays as it is when others come and go. */
export function vacancyParts(vacancy: MatchableVacancy, profile: Profile, on: CalendarDate, weights: Weights): ScorePart[] {
  return [
    occupationPart(vacancy, profile, weights),
    skillsPart(vacancy, profile, weights),
    experiencePart(vacancy, profile, weights),
    payPart(vacancy, profile, on, weights),
    workplacePart(vacancy, profile, weights),
    commutePart(vacancy, profile, weights),
    freshnessPart(vacancy.confirmedOn, on, weights.vacancy.freshness, weights),
    informationPart(vacancy, on, weights),
  ];
}

export function experiencePart({ experienceYears: asked }: MatchableVacancy, { work }: Profile, weights: Weights): ScorePart {
  const max = weights.vacancy.experience;
  const unstated = weights.scales.unstatedPercent / 100;
  if (asked === null) return part('experience', unstated, max, 'score.experience.unstated');
  const own = work?.experienceYears ?? null;
  if (asked <= 0) return part('experience', 1, max, 'score.experience.none-asked');
  if (own === null) return part('experience', unstated, max, 'score.experience.ask', { asked });
  return part('experience', own / asked, max, own >= asked ? 'score.experience.enough' : 'score.experience.less', { asked });
}

/** Half the points when the wish is just met, all at one and a half times the wish; the lower end of the range counts, the upper end where only that is known. */
export function payPart(vacancy: MatchableVacancy, { work }: Profile, on: CalendarDate, weights: Weights): ScorePart {
  const max = weights.vacancy.pay;
  const pay = monthlyPay(vacancy.pay, vacancy.hoursPerWeek, on);
  const payCents = pay?.minCents ?? pay?.maxCents ?? null;
  if (payCents === null) return part('pay', 0, max, 'score.pay.unstated');
  const wishCents = work?.minPayCentsPerMonth ?? 0;
  if (wishCents === 0) return part('pay', payCents / weights.scales.payCentsPerMonth, max, 'score.pay.stated', { payCents });
  const ratio = payCents / wishCents;
  return part('pay', ratio < 1 ? ratio / 2 : ratio - 0.5, max, 'score.pay.against-wish', { payCents, wishCents });
}

export function workplacePart({ workplace }: MatchableVacancy, { work }: Profile, weights: Weights): ScorePart {
  const max = weights.vacancy.workplace;
  const wishes = work?.workplaces ?? [];
  if (wishes.length === 0) return part('workplace', 1, max, 'score.workplace.any');
  if (workplace === null) return part('workplace', weights.scales.unstatedPercent / 100, max, 'score.workplace.unstated');
  return part('workplace', wishes.includes(workplace) ? 1 : 0, max, 'score.workplace.wanted', { workplace });
}

export function commutePart(vacancy: MatchableVacancy, { reach }: Profile, weights: Weights): ScorePart {
  const max = weights.vacancy.commute;
  if (vacancy.workplace === 'remote') return part('commute', 1, max, 'score.commute.remote');
  const minutes = estimateMinutes(reach.from, vacancy.point, reach.mode);
  if (minutes === null) return part('commute', 0, max, 'score.commute.unknown');
  return part('commute', shareOfTime(minutes, reach.maxMinutes), max, 'score.commute.minutes', { minutes, mode: reach.mode });
}

/** 1 at the door, 0 at the longest way that the person accepts. */
export function shareOfTime(minutes: number, maxMinutes: number): number {
  return maxMinutes > 0 ? (maxMinutes - minutes) / maxMinutes : 0;
}

/** All points on the day of confirmation, falling evenly to none after `freshDays`. A day in the future counts as today. */
export function freshnessPart(confirmedOn: CalendarDate, on: CalendarDate, max: number, weights: Weights): ScorePart {
  const days = Math.max(0, daysBetween(confirmedOn, on));
  return part('freshness', 1 - days / weights.scales.freshDays, max, days === 0 ? 'score.freshness.today' : 'score.freshness.days', days === 0 ? {} : { days });
}

/** What the ad answers of seven things that decide a life; whether Dutch is needed counts three times, pay twice. */
export function informationPart(vacancy: MatchableVacancy, on: CalendarDate, weights: Weights): ScorePart {
  const answers: [answered: boolean, weight: number][] = [
    [vacancy.dutch !== 'unstated', 3],
    [monthlyPay(vacancy.pay, vacancy.hoursPerWeek, on) !== null, 2],
    [vacancy.english !== 'unstated', 1],
    [vacancy.hoursPerWeek !== null, 1],
    [vacancy.contract !== null, 1],
    [vacancy.workplace !== null, 1],
    [vacancy.point !== null, 1],
  ];
  return answersPart(answers, weights.vacancy.information);
}

/** The weight of all questions of `information`. */
export const VACANCY_ANSWERS = 10;

/** The points of `information` for so much of it; its reason says nothing. */
export function vacancyInformation(answered: number, weights: Weights): ScorePart {
  return answersPart([[true, answered], [false, VACANCY_ANSWERS - answered]], weights.vacancy.information);
}

/** Points for the share of questions that an ad answers, by weight. */
export function answersPart(answers: [answered: boolean, weight: number][], max: number): ScorePart {
  const sum = (some: typeof answers): number => some.reduce((total, [, weight]) => total + weight, 0);
  const answered = answers.filter(([yes]) => yes);
  return part('information', sum(answered) / sum(answers), max, 'score.information.stated', { stated: answered.length, of: answers.length });
}
