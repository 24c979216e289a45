import type { Ranking } from '../matching-engine.js';

interface Entry {
  id: string;
  score: number;
}

/** What a changed offer does to a kept list. */
export interface ListStep {
  /** The offer stands in the list now, newly or with another content. */
  put: boolean;
  /** Offers that stood in it and do no more. */
  dropped: string[];
  /** Somebody from outside the list moves up, and only a complete ranking knows who: the list is of no use any more. */
  stale: boolean;
}

const before = (a: Entry, b: Entry): boolean => a.score > b.score || (a.score === b.score && a.id < b.id);

/**
 * The best offers of one kind for one profile, kept from a ranking and brought up to date offer by offer, exactly: after each step it is what a complete ranking would
 * give, or it says that it cannot know.
 */
export class KeptList {
  readonly #entries: Entry[];
  #total: number;

  constructor(
    ranking: Ranking,
    private readonly most: number,
  ) {
    this.#entries = ranking.matches.map(({ vacancyId, homeId, score }) => ({ id: (vacancyId ?? homeId)!, score }));
    this.#total = ranking.total;
  }

  /** How many fit in all. */
  get total(): number {
    return this.#total;
  }

  get ids(): string[] {
    return this.#entries.map(({ id }) => id);
  }

  has(id: string): boolean {
    return this.#entries.some((entry) => entry.id === id);
  }

  /** Whether the offer fitted before it changed, and its score now; `null` = it is gone or does not fit. */
  step(id: string, fitted: boolean, score: number | null): ListStep {
    const heldAll = this.#entries.length === this.#total;
    const worst = this.#entries.at(-1);
    const stood = this.#entries.findIndex((entry) => entry.id === id);
    if (stood >= 0) this.#entries.splice(stood, 1);
    this.#total += (score === null ? 0 : 1) - (fitted ? 1 : 0);
    const dropped = stood >= 0 ? [id] : [];
    if (score === null) return { put: false, dropped, stale: stood >= 0 && !heldAll };
    const entry = { id, score };
    // Whoever stands outside is worse than the worst that stood inside: a better one than that is surely in.
    if (!heldAll && (worst === undefined || (worst.id !== id && before(worst, entry)) || (worst.id === id && worst.score > score))) return { put: false, dropped, stale: stood >= 0 };
    this.#insert(entry);
    const beaten = this.#entries.length > this.most ? this.#entries.pop() : undefined;
    const put = beaten?.id !== id;
    return { put, dropped: [...(put ? [] : dropped), ...(beaten && put ? [beaten.id] : [])], stale: false };
  }

  #insert(entry: Entry): void {
    const at = this.#entries.findIndex((other) => before(entry, other));
    this.#entries.splice(at < 0 ? this.#entries.length : at, 0, entry);
  }
}
