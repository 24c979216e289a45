import type { CalendarDate } from '@mitn/domain';
import type { MatchableHome, MatchableVacancy } from '../matching-engine.js';
import { homeTerms, jobTerms, type HomeTerms, type JobTerms } from '../pairs/pair-terms.js';
import type { Candidate } from '../pairs/rank-pairs.js';
import type { Ask } from './facet.js';
import type { OfferTable } from './offer-table.js';
import { scanTable } from './scan-table.js';

/**
 * What a vacancy brings to its pairs whoever asks: net pay costs more to work out than everything else, and hangs on the offer and the day alone. Kept by offer, so
 * an offer that is put again has new ones.
 */
export class TermsOfDay {
  #day: CalendarDate | null = null;
  #terms = new WeakMap<MatchableVacancy, JobTerms>();

  on(day: CalendarDate): (vacancy: MatchableVacancy, ask: Ask) => JobTerms {
    if (this.#day !== day) {
      this.#day = day;
      this.#terms = new WeakMap();
    }
    return (vacancy, { on, weights }) => {
      const known = this.#terms.get(vacancy);
      if (known) return known;
      const terms = jobTerms(vacancy, [], on, weights);
      this.#terms.set(vacancy, terms);
      return terms;
    };
  }
}

/** The vacancies that may stand in a pair. Their terms are without the parts, which nobody needs before the pairs are chosen. */
export function jobCandidates(table: OfferTable<MatchableVacancy>, ask: Ask, answerPoints: Int32Array, termsOf: ReturnType<TermsOfDay['on']>): Candidate<JobTerms>[] {
  return collect(table, ask, answerPoints, (vacancy) => termsOf(vacancy, ask));
}

/** The homes that may stand in a pair, likewise. */
export function homeCandidates(table: OfferTable<MatchableHome>, ask: Ask, answerPoints: Int32Array): Candidate<HomeTerms>[] {
  return collect(table, ask, answerPoints, (home) => homeTerms(home, [], ask.profile, ask.on, ask.weights));
}

function collect<Offer extends MatchableVacancy | MatchableHome, Terms extends { points: number }>(table: OfferTable<Offer>, ask: Ask, answerPoints: Int32Array, termsOf: (offer: Offer) => Terms): Candidate<Terms>[] {
  const found: Candidate<Terms>[] = [];
  scanTable(table, ask, answerPoints, {
    floor: -Infinity,
    take(slots, scores, count) {
      for (let at = 0; at < count; at += 1) {
        const offer = table.offers[slots[at]!]!;
        found.push({ id: offer.id, point: offer.point, terms: { ...termsOf(offer), points: scores[at]! } });
      }
    },
  });
  return found;
}
