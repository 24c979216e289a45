// The rule of the engine over plain objects, as one would first write it: filter, map, sort. Only for the comparison; what it leaves out are the reasons.
import { load } from './built-packages.mjs';

const [{ CEFR_LEVELS, daysBetween, EDUCATION_LEVELS }, { monthlyPay, permitFeasibility }, { estimateMinutes, WEIGHTS }] = await Promise.all([load('domain'), load('rules'), load('matching')]);
const { scales, vacancy: most } = WEIGHTS;
const SILENT = new Set(['junior', 'lead', 'medior', 'senior', 'm', 'v', 'x', 'f', 'w', 'of', 'the', 'a', 'de', 'een']);
const wordsOf = (text) => new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SILENT.has(word)));
const share = (part, whole, points) => Math.floor(points * Math.min(1, Math.max(0, part / whole)));
const exact = (part, whole, points) => Math.floor((points * Math.min(part, whole)) / whole);
const rank = (level) => (level === null ? -1 : CEFR_LEVELS.indexOf(level));

/** A vacancy with everything worked out that does not hang on who asks. */
export function toObject(vacancy, on) {
  const pay = monthlyPay(vacancy.pay, vacancy.hoursPerWeek, on);
  const once = [...new Map(vacancy.skills.map((skill) => [skill.uri, skill])).values()];
  const answered = [vacancy.dutch !== 'unstated' && 3, pay && 2, vacancy.english !== 'unstated' && 1, vacancy.hoursPerWeek && 1, vacancy.contract && 1, vacancy.workplace && 1, vacancy.point && 1];
  const days = Math.max(0, daysBetween(vacancy.confirmedOn, on));
  return {
    ...vacancy, monthly: pay, words: wordsOf(`${vacancy.title} ${vacancy.occupation ?? ''}`), asked: once, askedWeight: once.reduce((sum, { weight }) => sum + weight, 0),
    education: vacancy.education === null ? 0 : EDUCATION_LEVELS.indexOf(vacancy.education), startDay: vacancy.startOn === null ? null : Math.max(0, daysBetween(on, vacancy.startOn)),
    information: share(answered.reduce((sum, weight) => sum + (weight || 0), 0), 10, most.information), freshness: Math.floor(most.freshness * Math.min(1, Math.max(0, 1 - days / scales.freshDays))),
  };
}

/** Total, and the ids and scores of the best. */
export function rankObjects(objects, profile, top, on) {
  const who = asked(profile, on);
  const fitting = objects.filter((vacancy) => fits(vacancy, who)).map((vacancy) => ({ id: vacancy.id, score: scoreOf(vacancy, who) }));
  fitting.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return { total: fitting.length, best: fitting.slice(0, top).map(({ id, score }) => [id, score]) };
}

/** What of a profile the rule looks at. */
export function asked({ work, reach, languages, permit, concepts }, on) {
  const level = (language) => rank(languages.find((known) => known.language === language)?.level ?? null);
  const { figures } = permitFeasibility({ ...permit, pay: null, sponsor: 'unknown', on });
  const thresholds = figures.filter(({ unit, id }) => id.startsWith('permit.') && id !== 'permit.hsm.higher-from-age' && unit !== 'years').map(({ value }) => value);
  return {
    work, reach, nl: level('nl'), en: level('en'), least: thresholds.length === 0 ? 0 : Math.min(...thresholds), sponsored: permit.situation.startsWith('highly-skilled'), education: EDUCATION_LEVELS.indexOf(work.education),
    startDay: work.startFrom === null ? null : daysBetween(on, work.startFrom), licences: new Set(work.licences), skills: new Set(concepts.skills.map(({ uri }) => uri)),
    wishes: concepts.occupations.map(({ uri, iscoCode, name }) => ({ uri, iscoCode, words: [...wordsOf(name)] })),
  };
}

function fits(vacancy, { work, reach, nl, en, least, sponsored, education, startDay, licences }) {
  if (vacancy.dutch === 'required' && (nl < 0 || (vacancy.dutchLevel === null ? nl < 2 : nl < rank(vacancy.dutchLevel)))) return false;
  if (vacancy.english === 'required' && en < 2) return false;
  if (vacancy.monthly !== null && vacancy.monthly.maxCents !== null && (vacancy.monthly.maxCents < least || vacancy.monthly.maxCents < (work.minPayCentsPerMonth ?? 0))) return false;
  if (sponsored && vacancy.sponsor === 'not-recognised') return false;
  if (vacancy.education > education || vacancy.licences.some((licence) => !licences.has(licence))) return false;
  if (vacancy.hoursPerWeek && !(vacancy.hoursPerWeek.max >= (work.hoursMin ?? 0) && vacancy.hoursPerWeek.min <= (work.hoursMax ?? Infinity))) return false;
  if (work.contracts.length > 0 && vacancy.contract !== null && !work.contracts.includes(vacancy.contract)) return false;
  if (work.workplaces.length > 0 && vacancy.workplace !== null && !work.workplaces.includes(vacancy.workplace)) return false;
  if (startDay !== null && vacancy.startDay !== null && vacancy.startDay + 30 < startDay) return false;
  if (vacancy.workplace === 'remote') return true;
  const minutes = estimateMinutes(reach.from, vacancy.point, reach.mode);
  return minutes === null || minutes <= reach.maxMinutes;
}

function scoreOf(vacancy, who) {
  const { work } = who;
  return vacancy.information + vacancy.freshness + occupation(vacancy, who) + skills(vacancy, who) + experience(vacancy, work) + pay(vacancy, work) + workplace(vacancy, work) + commute(vacancy, who);
}

function occupation(vacancy, { wishes }) {
  const percent = scales.occupationPercent;
  let best = 0;
  for (const { uri, iscoCode, words } of wishes) {
    if (uri === vacancy.occupationUri) best = Math.max(best, percent.same);
    else if (iscoCode === vacancy.iscoCode) best = Math.max(best, percent.unitGroup);
    else if (iscoCode.slice(0, 3) === vacancy.iscoCode?.slice(0, 3)) best = Math.max(best, percent.minorGroup);
    best = Math.max(best, (words.filter((word) => vacancy.words.has(word)).length * (vacancy.occupationUri === null ? percent.wordsAlone : percent.words)) / words.length);
  }
  return Math.floor((most.occupation * best) / 100);
}

function skills(vacancy, { skills: own }) {
  if (vacancy.asked.length === 0) return exact(scales.unstatedPercent, 100, most.skills);
  const weight = vacancy.asked.filter(({ uri }) => own.has(uri)).reduce((sum, one) => sum + one.weight, 0);
  return exact(weight, Math.min(Math.max(vacancy.askedWeight, scales.leastSkillWeight), scales.mostSkillWeight), most.skills);
}

function experience({ experienceYears: years }, work) {
  if (years === null) return share(scales.unstatedPercent / 100, 1, most.experience);
  return years <= 0 ? most.experience : share(work.experienceYears, years, most.experience);
}

function pay({ monthly }, work) {
  const cents = monthly?.minCents ?? monthly?.maxCents ?? null;
  if (cents === null) return 0;
  const wish = work.minPayCentsPerMonth ?? 0;
  if (wish === 0) return share(cents, scales.payCentsPerMonth, most.pay);
  const ratio = cents / wish;
  return share(ratio < 1 ? ratio / 2 : ratio - 0.5, 1, most.pay);
}

function workplace({ workplace: where }, work) {
  if (work.workplaces.length === 0) return most.workplace;
  if (where === null) return share(scales.unstatedPercent / 100, 1, most.workplace);
  return work.workplaces.includes(where) ? most.workplace : 0;
}

function commute(vacancy, { reach }) {
  if (vacancy.workplace === 'remote') return most.commute;
  const minutes = estimateMinutes(reach.from, vacancy.point, reach.mode);
  return minutes === null ? 0 : share(reach.maxMinutes - minutes, reach.maxMinutes, most.commute);
}
