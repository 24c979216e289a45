import type { EvidenceAnswer, MatchBasis } from '@mitn/contracts';
import type { StoredHome, StoredVacancy } from '@mitn/db';
import type { CalendarDate, ConceptScale, Match, Profile } from '@mitn/domain';
import { matchEvidence, toMatchableVacancy, TRAVEL_ESTIMATES, WEIGHTS } from '@mitn/matching';
import type { Evidence, EvidenceMethod } from '@mitn/matching';
import type { FigureUse } from '@mitn/rules';
import { reasonText } from '@mitn/texts';
import type { Language } from '../platform/language.js';

/** What the matches of one answer were judged by. */
export interface Judged {
  profile: Profile;
  on: CalendarDate;
  scale: ConceptScale;
}

/** Gathers what the matches of one answer rest on, so that each figure and method stands there once. */
export class BasisPresenter {
  readonly #figures = new Map<string, FigureUse>();
  readonly #methods = new Set<EvidenceMethod>();

  constructor(
    private readonly judged: Judged,
    private readonly language: Language,
  ) {}

  /** The evidence of a match; its figures and methods are noted. */
  evidenceOf(match: Match, vacancy: StoredVacancy | null, home: StoredHome | null): { checks: EvidenceAnswer[]; parts: EvidenceAnswer[] } {
    const { profile, on, scale } = this.judged;
    const { checks, parts } = matchEvidence(match, {
      vacancy: vacancy === null ? null : { value: vacancy.vacancy, asked: toMatchableVacancy(vacancy, scale).skills, sponsor: vacancy.organisation?.sponsor ?? 'unknown' },
      home: home?.home ?? null,
      profile,
      on,
    });
    return { checks: checks.map((one) => this.note(one)), parts: parts.map((one) => this.note(one)) };
  }

  basis(): MatchBasis {
    const maxima = (weights: Record<string, number>): { name: string; max: number }[] => Object.entries(weights).map(([name, max]) => ({ name, max }));
    return {
      on: this.judged.on,
      figures: [...this.#figures.values()],
      methods: [...this.#methods].map((id) => ({ id, text: this.methodText(id) })),
      weights: { version: WEIGHTS.version, vacancy: maxima(WEIGHTS.vacancy), home: maxima(WEIGHTS.home), pair: maxima(WEIGHTS.pair) },
    };
  }

  private note({ figures, methods, ...evidence }: Evidence): EvidenceAnswer {
    for (const figure of figures) this.#figures.set(figure.id, figure);
    for (const method of methods) this.#methods.add(method);
    return { ...evidence, figureIds: figures.map(({ id }) => id), methodIds: methods };
  }

  /** A method with the numbers of the weights in use and the person's way to travel. */
  private methodText(id: EvidenceMethod): string {
    const { mode } = this.judged.profile.reach;
    const { scales } = WEIGHTS;
    const values = {
      ...TRAVEL_ESTIMATES[mode], mode, ...scales.occupationPercent, leastSkillWeight: scales.leastSkillWeight, mostSkillWeight: scales.mostSkillWeight, unstatedPercent: scales.unstatedPercent,
      payCents: scales.payCentsPerMonth, freshDays: scales.freshDays, incompleteCostPercent: scales.incompleteCostPercent, costCents: scales.costCentsPerMonth, areaM2: scales.areaM2,
    };
    return reasonText({ code: `method.${id}`, values }, this.language);
  }
}
