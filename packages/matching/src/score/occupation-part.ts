import type { Profile, Reason, ScorePart } from '@mitn/domain';
import type { MatchableVacancy } from '../matching-engine.js';
import { exactPart, part, type ReasonCode } from '../reason-codes.js';
import type { Weights } from '../weights.js';
import { words } from './words.js';

/** As much of a profile as its wishes for an occupation are made of. */
export type Wisher = Pick<Profile, 'work' | 'concepts'>;

interface Wish {
  label: string;
  uri: string | null;
  iscoCode: string | null;
  tokens: ReadonlySet<string>;
}

interface Fit {
  /** Of 100 times `of`. */
  share: number;
  of: number;
  code: ReasonCode;
  values: Reason['values'];
}

/**
 * Of the wanted occupations the one that fits best: the same concept, else the same ISCO-08 unit group, else the same minor group, else the share of the
 * wish's words in the title or the occupation. Words count for more where one side is not in the vocabulary: then they are all there is. Whole numbers only;
 * of two wishes that fit alike the first.
 */
export function occupationPart(vacancy: MatchableVacancy, profile: Wisher, weights: Weights): ScorePart {
  const max = weights.vacancy.occupation;
  const wishes = wishesOf(profile).filter(saysSomething);
  if (wishes.length === 0) return part('occupation', 1, max, 'score.occupation.any');
  const offered = offeredWords(vacancy);
  let best: Fit | null = null;
  for (const wish of wishes) {
    for (const fit of fitsOf(wish, vacancy, offered, weights)) if (best === null || fit.share * best.of > best.share * fit.of) best = fit;
  }
  if (best === null || best.share === 0) return part('occupation', 0, max, 'score.occupation.none');
  return exactPart('occupation', best.share, best.of * 100, max, best.code, best.values);
}

const saysSomething = ({ uri, tokens }: Wish): boolean => uri !== null || tokens.size > 0;

/** The words of a vacancy among which those of a wish are looked for. */
export function offeredWords(vacancy: MatchableVacancy): ReadonlySet<string> {
  let offered = wordsByVacancy.get(vacancy);
  if (!offered) wordsByVacancy.set(vacancy, (offered = words(`${vacancy.title} ${vacancy.occupation ?? ''}`)));
  return offered;
}

const wordsByVacancy = new WeakMap<MatchableVacancy, ReadonlySet<string>>();

/** The words of all wishes. Which of them a vacancy has, and `kinship`, decide the points of `occupation`. */
export function occupationWords(profile: Profile): Set<string> {
  return new Set(wishesOf(profile).flatMap(({ tokens }) => [...tokens]));
}

/** One wish for itself. A profile's points for `occupation` are those of its best wish. */
export interface SingleWish {
  /** Equal for wishes that are worth the same to every vacancy. */
  key: string;
  uri: string | null;
  iscoCode: string | null;
  /** How many words of its own it has. */
  words: number;
  /** Under what a vacancy finds it: its concept, its minor group and each of its words. */
  keys: string[];
  /** Somebody who wants this alone. */
  alone: Wisher;
}

/** The wishes of a profile one by one. None = any occupation is wanted. */
export function singleWishes({ work, concepts }: Wisher): SingleWish[] {
  return (work?.occupations ?? []).flatMap((name) => {
    const alone: Wisher = { work: work && { ...work, occupations: [name] }, concepts };
    return makeWishes(alone).filter(saysSomething).map(({ uri, iscoCode, tokens }): SingleWish => {
      const words = [...tokens].sort();
      return { key: JSON.stringify([uri, iscoCode, words]), uri, iscoCode, words: words.length, keys: keysOf(uri, iscoCode, words), alone };
    });
  });
}

/** Under what it finds wishes: a wish that shares none of these keys gives no points for it. */
export function wishKeysOfVacancy({ occupationUri = null, iscoCode = null }: MatchableVacancy, offered: ReadonlySet<string>): string[] {
  return keysOf(occupationUri, iscoCode, [...offered]);
}

function keysOf(uri: string | null, iscoCode: string | null, tokens: readonly string[]): string[] {
  return [...(uri === null ? [] : [`concept ${uri}`]), ...(iscoCode ? [`group ${iscoCode.slice(0, 3)}`] : []), ...tokens.map((token) => `${WORD_KEY}${token}`)];
}

/** With this begin the keys of words. */
export const WORD_KEY = 'word ';

/** How the concept of a vacancy is akin to each wish: equal answers, equal points for equal words. */
export function kinship(profile: Profile): (concept: Pick<MatchableVacancy, 'occupationUri' | 'iscoCode'>) => string {
  const wishes = wishesOf(profile);
  return ({ occupationUri, iscoCode }) => {
    const known = occupationUri == null ? 'words' : 'known';
    return `${known}${wishes.map(({ uri, iscoCode: wanted }) => (uri !== null && uri === occupationUri ? 'S' : wanted && wanted === iscoCode ? 'U' : wanted && wanted.slice(0, 3) === iscoCode?.slice(0, 3) ? 'M' : '-')).join('')}`;
  };
}

/** An address as a wish has no words of its own. */
const ADDRESS = /^(?:urn|https?):/;

/** Profiles are values: what was made of one holds for ever. A vacancy asks many people, and a person many vacancies. */
const wishesByProfile = new WeakMap<Wisher, Wish[]>();

function wishesOf(profile: Wisher): Wish[] {
  const known = wishesByProfile.get(profile);
  if (known) return known;
  const wishes = makeWishes(profile);
  wishesByProfile.set(profile, wishes);
  return wishes;
}

function makeWishes({ work, concepts }: Wisher): Wish[] {
  return (work?.occupations ?? []).map((name) => {
    const concept = concepts?.occupations.find((one) => one.name === name);
    const isAddress = ADDRESS.test(name);
    const label = isAddress ? (concept?.label ?? '') : name;
    return { label, uri: concept?.uri ?? (isAddress ? name : null), iscoCode: concept?.iscoCode ?? null, tokens: words(label) };
  });
}

function fitsOf(wish: Wish, vacancy: MatchableVacancy, offered: ReadonlySet<string>, { scales: { occupationPercent: percent } }: Weights): Fit[] {
  const { occupationUri = null, iscoCode = null } = vacancy;
  const occupation = vacancy.occupation ?? vacancy.title;
  const akin = (share: number, code: ReasonCode, group: string): Fit => ({ share, of: 1, code, values: { occupation, wish: wish.label, group } });
  const fits: Fit[] = [];
  if (wish.uri !== null && wish.uri === occupationUri) fits.push({ share: percent.same, of: 1, code: 'score.occupation.same', values: { occupation } });
  else if (wish.iscoCode && wish.iscoCode === iscoCode) fits.push(akin(percent.unitGroup, 'score.occupation.unit-group', iscoCode));
  else if (wish.iscoCode && wish.iscoCode.slice(0, 3) === iscoCode?.slice(0, 3)) fits.push(akin(percent.minorGroup, 'score.occupation.minor-group', wish.iscoCode.slice(0, 3)));
  if (wish.tokens.size > 0) {
    const found = [...wish.tokens].filter((token) => offered.has(token)).length;
    const known = wish.uri !== null && occupationUri !== null;
    fits.push({ share: found * (known ? percent.words : percent.wordsAlone), of: wish.tokens.size, code: 'score.occupation.overlap', values: { occupation: wish.label } });
  }
  return fits;
}
