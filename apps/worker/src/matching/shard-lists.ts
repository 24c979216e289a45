import type { MatchListChange } from '@mitn/db';
import type { MatchKind, Match, Profile } from '@mitn/domain';
import { KeptList, ReverseIndex, type Ranking } from '@mitn/matching';
import type { ChangedOffer, FitsOfChange } from './offer-catalogue.js';

/** Matches kept of each kind: the page shows twenty, staff look further. The totals count all. */
export const TOP = 100;

type OfferKind = ChangedOffer['kind'];

interface Person {
  profile: Profile;
  revision: number;
  /** `null`: only a complete ranking knows the list. */
  lists: Record<OfferKind, KeptList | null>;
}

/** What has changed in the lists of one profile since they were written. */
interface Unwritten {
  put: Record<OfferKind, Set<string>>;
  drop: Record<OfferKind, Set<string>>;
  totals: Set<OfferKind>;
}

/**
 * The kept lists of the profiles of one shard, brought up to date by single offers. Only profiles that were ranked completely are in it; for all others nothing is
 * noted, because their complete ranking is still to come. Pairs have no such list: who may have other pairs is told.
 */
export class ShardLists {
  /** The profiles whose lists are known, for the question whom an offer fits. */
  readonly index = new ReverseIndex();
  /** Who needs a ranking of a kind anew. */
  readonly stale = new Map<string, Set<MatchKind>>();
  readonly #people = new Map<string, Person>();
  readonly #unwritten = new Map<string, Unwritten>();

  constructor(private readonly most: number) {}

  /** Whether matches wait to be written, and not only counts. */
  get hasMatches(): boolean {
    return [...this.#unwritten.values()].some(({ put, drop }) => put.vacancy.size + put.home.size + drop.vacancy.size + drop.home.size > 0);
  }

  get hasUnwritten(): boolean {
    return this.#unwritten.size > 0;
  }

  profileOf(id: string): Profile | null {
    return this.#people.get(id)?.profile ?? null;
  }

  /** What a complete ranking of some kinds gave, and was written. */
  ranked(id: string, profile: Profile, revision: number, rankings: readonly Ranking[]): void {
    const person = this.#people.get(id) ?? { profile, revision, lists: { vacancy: null, home: null } };
    this.#people.set(id, { ...person, profile, revision });
    this.index.put({ id, profile });
    for (const ranking of rankings) {
      this.stale.get(id)?.delete(ranking.kind);
      if (ranking.kind === 'pair') continue;
      person.lists[ranking.kind] = new KeptList(ranking, this.most);
      const unwritten = this.#unwritten.get(id);
      unwritten?.put[ranking.kind].clear();
      unwritten?.drop[ranking.kind].clear();
      unwritten?.totals.delete(ranking.kind);
    }
    if (this.stale.get(id)?.size === 0) this.stale.delete(id);
  }

  /** The profile changed, is gone, or everything about it must be ranked anew. */
  forget(id: string): void {
    this.#people.delete(id);
    this.#unwritten.delete(id);
    this.stale.delete(id);
    this.index.remove(id);
  }

  forgetAll(): void {
    for (const id of [...this.#people.keys()]) this.forget(id);
  }

  /** Notes what one changed offer does to the lists. */
  step({ kind, id }: ChangedOffer, { before, after, pairs }: FitsOfChange): void {
    for (const profileId of pairs) {
      const profile = this.profileOf(profileId);
      if (profile?.work && profile.home) this.#markStale(profileId, 'pair');
    }
    const scores = new Map(after.map(({ profileId, score }) => [profileId, score]));
    const fitted = new Set(before);
    for (const profileId of new Set([...fitted, ...scores.keys()])) {
      const person = this.#people.get(profileId);
      if (!person) continue;
      const list = person.lists[kind];
      if (!list) continue;
      const { put, dropped, stale } = list.step(id, fitted.has(profileId), scores.get(profileId) ?? null);
      if (stale) {
        person.lists[kind] = null;
        this.#markStale(profileId, kind);
      }
      const unwritten = this.#unwrittenOf(profileId);
      unwritten.totals.add(kind);
      for (const gone of dropped) {
        unwritten.drop[kind].add(gone);
        unwritten.put[kind].delete(gone);
      }
      if (put) {
        unwritten.put[kind].add(id);
        unwritten.drop[kind].delete(id);
      }
    }
  }

  /** Takes what is unwritten of at most so many profiles. `judge` gives the match of an offer for a profile; `null` = the offer is held no more. */
  take(most: number, judge: (profile: Profile, kind: OfferKind, id: string) => Match | null): MatchListChange[] {
    return [...this.#unwritten.keys()].slice(0, most).flatMap((profileId) => {
      const unwritten = this.#unwritten.get(profileId)!;
      this.#unwritten.delete(profileId);
      const person = this.#people.get(profileId);
      if (!person) return [];
      const kinds: OfferKind[] = ['vacancy', 'home'];
      return [{
        profileId,
        profileRevision: person.revision,
        put: kinds.flatMap((kind) => [...unwritten.put[kind]].flatMap((id) => judge(person.profile, kind, id) ?? [])),
        drop: kinds.flatMap((kind) => [...unwritten.drop[kind]].map((id) => ({ kind, vacancyId: kind === 'vacancy' ? id : null, homeId: kind === 'home' ? id : null }))),
        totals: Object.fromEntries(kinds.flatMap((kind) => (unwritten.totals.has(kind) && person.lists[kind] ? [[kind, person.lists[kind].total]] : []))),
      }];
    });
  }

  #markStale(profileId: string, kind: MatchKind): void {
    const kinds = this.stale.get(profileId);
    if (kinds) kinds.add(kind);
    else this.stale.set(profileId, new Set([kind]));
  }

  #unwrittenOf(profileId: string): Unwritten {
    let unwritten = this.#unwritten.get(profileId);
    if (!unwritten) {
      unwritten = { put: { vacancy: new Set(), home: new Set() }, drop: { vacancy: new Set(), home: new Set() }, totals: new Set() };
      this.#unwritten.set(profileId, unwritten);
    }
    return unwritten;
  }
}
