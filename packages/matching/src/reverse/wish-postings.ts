import type { MatchableVacancy } from '../matching-engine.js';
import { offeredWords, wishKeys, wishKeysOfVacancy } from '../score/occupation-part.js';
import type { Profile } from '@mitn/domain';

/** Who wants any occupation stands under this. */
const ANY = 'any';

/** Under what a profile's occupations can be found: ids of profiles by concept, group and word, and those who want any. */
export class WishPostings {
  readonly #ids = new Map<string, Set<string>>();
  readonly #keys = new Map<string, string[]>();

  put(id: string, profile: Profile): void {
    this.remove(id);
    const wanted = wishKeys(profile);
    const keys = wanted.length === 0 ? [ANY] : wanted;
    this.#keys.set(id, keys);
    for (const key of keys) {
      const ids = this.#ids.get(key);
      if (ids) ids.add(id);
      else this.#ids.set(key, new Set([id]));
    }
  }

  remove(id: string): void {
    for (const key of this.#keys.get(id) ?? []) {
      const ids = this.#ids.get(key);
      ids?.delete(id);
      if (ids?.size === 0) this.#ids.delete(key);
    }
    this.#keys.delete(id);
  }

  /** Everybody whose wish for an occupation the vacancy may meet, each once. */
  find(vacancy: MatchableVacancy): Iterable<string> {
    const found = new Set(this.#ids.get(ANY));
    for (const key of wishKeysOfVacancy(vacancy, offeredWords(vacancy))) for (const id of this.#ids.get(key) ?? []) found.add(id);
    return found;
  }
}
