import { addDays, CEFR_LEVELS, EDUCATION_LEVELS, TRAVEL_MODES, type CalendarDate, type CefrLevel, type HomeWishes, type Licence, type MatchKind, type Profile, type Reason, type WorkWishes } from '@mitn/domain';

/** One thing that a person may change, and the profile as it would be then. Who somebody is (household, permit, age) is never among them. */
export interface ProfileChange {
  /** `texts` has a sentence for each code. */
  change: Reason;
  /** The path into the profile and its new value. */
  set: { path: string; value: unknown };
  /** What the change can open. */
  opens: readonly MatchKind[];
  profile: Profile;
}

const DUTCH_STEPS: readonly CefrLevel[] = ['A2', 'B1', 'B2', 'C1'];
const ENGLISH_STEPS: readonly CefrLevel[] = ['B1', 'B2'];
const RENT_STEPS_CENTS = [6_000, 12_000, 25_000, 50_000];
const REACH_STEPS_MINUTES = [15, 30];
const MOST_MINUTES = 180;
const SHARE_STEPS_PERCENT = [5, 10];
const MORE_HOURS = 8;
const EARLIER_DAYS = 30;
const LESS_PAY_PERCENT = 10;
const PAY_STEP_CENTS = 5_000;
const LESS_AREA_M2 = 10;
/** Licences that a person may get, those that ads ask most. */
const LICENCE_STEPS: readonly Licence[] = ['driving-b', 'driving-ce', 'forklift', 'vca'];

/** The changes worth asking for a profile on a day, each one step away from it. Pure; what each would give is counted by the engine itself. */
export function profileChanges(profile: Profile, on: CalendarDate): ProfileChange[] {
  const { work, home } = profile;
  const jobs: MatchKind[] = work === null ? [] : home === null ? ['vacancy'] : ['vacancy', 'pair'];
  const homes: MatchKind[] = home === null ? [] : work === null ? ['home'] : ['home', 'pair'];
  const changes: ProfileChange[] = [];
  const add = (code: string, values: Reason['values'], path: string, value: unknown, opens: readonly MatchKind[], changed: Partial<Profile>): void => {
    if (opens.length > 0) changes.push({ change: { code: `change.${code}`, values }, set: { path, value }, opens, profile: { ...profile, ...changed } });
  };
  if (work) {
    languageChanges(profile, (language, level) => add('language', { language, level }, `languages.${language}`, level, jobs, { languages: withLevel(profile, language, level) }));
    const change = (code: string, values: Reason['values'], key: keyof WorkWishes, value: WorkWishes[typeof key]) => add(code, values, `work.${key}`, value, jobs, { work: { ...work, [key]: value } });
    workChanges(work, on, change, (hoursMin, hoursMax) => add('hours', { hoursMin, hoursMax }, 'work.hoursMin', hoursMin, jobs, { work: { ...work, hoursMin, hoursMax } }));
  }
  if (home) homeChanges(home, on, (code, values, key, value) => add(code, values, `home.${key}`, value, homes, { home: { ...home, [key]: value } }));
  for (const more of REACH_STEPS_MINUTES) {
    const maxMinutes = profile.reach.maxMinutes + more;
    if (maxMinutes <= MOST_MINUTES) add('reach', { maxMinutes }, 'reach.maxMinutes', maxMinutes, jobs, { reach: { ...profile.reach, maxMinutes } });
  }
  for (const mode of TRAVEL_MODES) if (mode !== profile.reach.mode) add('mode', { mode }, 'reach.mode', mode, jobs, { reach: { ...profile.reach, mode } });
  if (work && home) {
    for (const more of SHARE_STEPS_PERCENT) {
      const limitPercent = profile.maxCostSharePercent + more;
      if (limitPercent <= 100) add('cost-share', { limitPercent }, 'maxCostSharePercent', limitPercent, ['pair'], { maxCostSharePercent: limitPercent });
    }
  }
  return changes;
}

function languageChanges({ languages }: Profile, add: (language: 'nl' | 'en', level: CefrLevel) => void): void {
  for (const [language, steps] of [['nl', DUTCH_STEPS], ['en', ENGLISH_STEPS]] as const) {
    const own = languages.find((one) => one.language === language)?.level;
    for (const level of steps) if (own === undefined || CEFR_LEVELS.indexOf(level) > CEFR_LEVELS.indexOf(own)) add(language, level);
  }
}

function withLevel({ languages }: Profile, language: 'nl' | 'en', level: CefrLevel): Profile['languages'] {
  return [...languages.filter((one) => one.language !== language), { language, level }];
}

type Add<Wishes> = (code: string, values: Reason['values'], key: keyof Wishes, value: Wishes[keyof Wishes]) => void;

function workChanges(work: WorkWishes, on: CalendarDate, add: Add<WorkWishes>, addHours: (hoursMin: number, hoursMax: number) => void): void {
  const next = work.education === null ? undefined : EDUCATION_LEVELS[EDUCATION_LEVELS.indexOf(work.education) + 1];
  if (next) add('education', { education: next }, 'education', next);
  const own = work.licences;
  if (own) for (const licence of LICENCE_STEPS) if (!own.includes(licence)) add('licence', { licences: licence }, 'licences', [...own, licence]);
  if (work.hoursMin !== null || work.hoursMax !== null) addHours(Math.max(0, (work.hoursMin ?? 0) - MORE_HOURS), Math.min(80, (work.hoursMax ?? 40) + MORE_HOURS));
  if (work.minPayCentsPerMonth) {
    const wishCents = Math.floor((work.minPayCentsPerMonth * (100 - LESS_PAY_PERCENT)) / 100 / PAY_STEP_CENTS) * PAY_STEP_CENTS;
    add('min-pay', { wishCents }, 'minPayCentsPerMonth', wishCents);
  }
  if (work.startFrom !== null && work.startFrom > on) {
    const earlier = addDays(work.startFrom, -EARLIER_DAYS);
    const startOn = earlier > on ? earlier : on;
    add('start', { startOn }, 'startFrom', startOn);
  }
  if (work.contracts.length > 0) add('contract', {}, 'contracts', []);
  if (work.workplaces.length > 0) add('workplace', {}, 'workplaces', []);
}

function homeChanges(home: HomeWishes, on: CalendarDate, add: Add<HomeWishes>): void {
  if (home.maxCostCentsPerMonth !== null) {
    for (const moreCents of RENT_STEPS_CENTS) add('rent', { moreCents, limitCents: home.maxCostCentsPerMonth + moreCents }, 'maxCostCentsPerMonth', home.maxCostCentsPerMonth + moreCents);
  }
  if (home.needsRegistration) add('registration', {}, 'needsRegistration', false);
  if (home.types.length > 0) add('home-type', {}, 'types', []);
  if (home.furnishing.length > 0) add('furnishing', {}, 'furnishing', []);
  if (home.minAreaM2 !== null && home.minAreaM2 > LESS_AREA_M2) add('area', { areaM2: home.minAreaM2 - LESS_AREA_M2 }, 'minAreaM2', home.minAreaM2 - LESS_AREA_M2);
  if (home.minRooms !== null && home.minRooms > 1) add('rooms', { rooms: home.minRooms - 1 }, 'minRooms', home.minRooms - 1);
  if (home.moveInUntil !== null) {
    const untilOn = addDays(home.moveInUntil > on ? home.moveInUntil : on, EARLIER_DAYS);
    add('move-in', { untilOn }, 'moveInUntil', untilOn);
  }
  if (home.minStayMonths !== null && home.minStayMonths > 1) {
    const months = Math.floor(home.minStayMonths / 2);
    add('stay', { months }, 'minStayMonths', months);
  }
}
