import { CEFR_LEVELS, type CefrLevel, type Check, type Profile } from '@mitn/domain';
import type { MatchableVacancy } from '../matching-engine.js';
import { check } from '../reason-codes.js';

const rank = (level: CefrLevel): number => CEFR_LEVELS.indexOf(level);
const reaches = (level: CefrLevel | null, asked: CefrLevel): boolean => level !== null && rank(level) >= rank(asked);
const levelOf = (profile: Profile, language: 'en' | 'nl'): CefrLevel | null => profile.languages.find((known) => known.language === language)?.level ?? null;

/**
 * `language.dutch`: always present. A demand without a level: C1 meets any, none to A2 meets none, between is a question. An ad that says nothing about
 * Dutch is a question too, also when it is in English; only C1 answers it.
 */
export function dutchCheck(vacancy: MatchableVacancy, profile: Profile): Check {
  const level = levelOf(profile, 'nl');
  const name = 'language.dutch';
  switch (vacancy.dutch) {
    case 'not-needed':
      return vacancy.english === 'required' && level ? check(name, 'pass', 'language.dutch.no-hindrance', { level }) : check(name, 'pass', 'language.dutch.not-needed');
    case 'plus':
      return check(name, 'pass', 'language.dutch.plus');
    case 'willing-to-learn':
      return check(name, 'pass', 'language.dutch.willing-to-learn');
    case 'required':
      return requiredDutch(level, vacancy.dutchLevel);
    case 'unstated':
      if (level && reaches(level, 'C1')) return check(name, 'pass', 'language.dutch.enough-unnamed', { level });
      return check(name, 'unknown', vacancy.adLanguage === 'nl' ? 'language.dutch.ad-in-dutch' : 'language.dutch.unstated');
  }
}

function requiredDutch(level: CefrLevel | null, asked: CefrLevel | null): Check {
  const name = 'language.dutch';
  if (!level) return check(name, 'fail', 'language.dutch.required-none');
  if (asked) return reaches(level, asked) ? check(name, 'pass', 'language.dutch.enough', { level, asked }) : check(name, 'fail', 'language.dutch.too-low', { level, asked });
  if (reaches(level, 'C1')) return check(name, 'pass', 'language.dutch.enough-unnamed', { level });
  return reaches(level, 'B1') ? check(name, 'unknown', 'language.dutch.level-unnamed', { level }) : check(name, 'fail', 'language.dutch.required-low', { level });
}

/** `language.english`: B2 meets a demand, B1 is a question, less does not. Left out when the ad says nothing about English and is not in English. */
export function englishCheck(vacancy: MatchableVacancy, profile: Profile): Check | null {
  const level = levelOf(profile, 'en');
  const name = 'language.english';
  switch (vacancy.english) {
    case 'required':
      if (!level) return check(name, 'fail', 'language.english.required-none');
      if (reaches(level, 'B2')) return check(name, 'pass', 'language.english.enough', { level });
      return level === 'B1' ? check(name, 'unknown', 'language.english.ask-level', { level }) : check(name, 'fail', 'language.english.too-low', { level });
    case 'plus':
    case 'willing-to-learn':
    case 'not-needed':
      return check(name, 'pass', 'language.english.not-demanded');
    case 'unstated':
      if (vacancy.adLanguage !== 'en') return null;
      return level && reaches(level, 'B2') ? check(name, 'pass', 'language.english.enough', { level }) : check(name, 'unknown', 'language.english.unstated');
  }
}
