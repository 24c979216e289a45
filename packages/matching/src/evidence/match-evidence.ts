import type { CalendarDate, Home, Label, Match, Profile, SponsorState, Vacancy } from '@mitn/domain';
import { getDecidingFigure, monthlyPay, netPay, permitFeasibility, type FigureUse } from '@mitn/rules';
import type { AskedSkill } from '../matching-engine.js';
import { compareSkills } from '../score/skills-part.js';
import { CHECK_SOURCES, HOME_PART_SOURCES, PAIR_PART_SOURCES, VACANCY_PART_SOURCES, type EvidenceMethod, type EvidenceSource, type OfferFieldSource } from './evidence-table.js';

/** One field of an offer that a number comes from. text: the ad's text says it, see the labels; field: the source's own field says it; none: the ad does not say. */
export interface OfferEvidence {
  offer: 'vacancy' | 'home';
  field: string;
  source: 'text' | 'field' | 'none';
  /** Labels of the offer that quote the text. */
  labels: string[];
}

/** Where a check or a part comes from: everything that it looked at. */
export interface Evidence {
  offer: OfferEvidence[];
  /** Paths into the profile. */
  profile: string[];
  figures: FigureUse[];
  methods: EvidenceMethod[];
  /** Of the part for skills: each with its weight. */
  skills: { shared: AskedSkill[]; missing: AskedSkill[] } | null;
}

/** What a match was made from. */
export interface EvidenceContext {
  vacancy: { value: Vacancy; asked: readonly AskedSkill[]; sponsor: SponsorState } | null;
  home: Home | null;
  profile: Profile;
  on: CalendarDate;
}

/** The evidence of every check and every part of a match, in their order. Pure. */
export function matchEvidence({ kind, checks, parts }: Pick<Match, 'kind' | 'checks' | 'parts'>, context: EvidenceContext): { checks: Evidence[]; parts: Evidence[] } {
  return {
    checks: checks.map(({ name }) => evidenceOf(CHECK_SOURCES[name], figuresOf(name, context), null, context)),
    parts: parts.map(({ name }) => {
      const skills = name === 'skills' || name === 'job.skills' ? compareSkills(context.vacancy?.asked ?? [], context.profile) : null;
      return evidenceOf(partSource(kind, name), figuresOf(name.replace(/^(?:job|home)\./, ''), context), skills, context);
    }),
  };
}

function partSource(kind: Match['kind'], name: string): EvidenceSource | undefined {
  if (name.startsWith('job.')) return VACANCY_PART_SOURCES[name.slice(4)];
  if (name.startsWith('home.')) return HOME_PART_SOURCES[name.slice(5)];
  return { vacancy: VACANCY_PART_SOURCES, home: HOME_PART_SOURCES, pair: PAIR_PART_SOURCES }[kind][name];
}

function evidenceOf(source: EvidenceSource = {}, figures: FigureUse[], skills: Evidence['skills'], { vacancy, home }: EvidenceContext): Evidence {
  return {
    offer: [
      ...(vacancy === null ? [] : (source.vacancy ?? []).map((field) => offerEvidence('vacancy', field, vacancy.value))),
      ...(home === null ? [] : (source.home ?? []).map((field) => offerEvidence('home', field, home))),
    ],
    profile: [...(source.profile ?? [])],
    figures,
    methods: [...(source.methods ?? [])],
    skills,
  };
}

function offerEvidence<Offer extends { labels: Label[] }>(kind: OfferEvidence['offer'], { field, labels, stated }: OfferFieldSource<Offer>, offer: Offer): OfferEvidence {
  const quoting = offer.labels.filter(({ name, quotes }) => labels.includes(name) && quotes.length > 0).map(({ name }) => name);
  const source = quoting.length > 0 ? 'text' : stated(offer) ? 'field' : 'none';
  return { offer: kind, field, source, labels: [...new Set(quoting)] };
}

/** The legal figures behind a number, of the day on which it was judged. */
function figuresOf(name: string, { vacancy, home, profile, on }: EvidenceContext): FigureUse[] {
  switch (name) {
    case 'permit.work':
      return vacancy === null ? [] : [...permitFigures(vacancy, profile, on), ...holidayFigure(vacancy.value, on)];
    case 'pay.minimum':
    case 'pay':
      return vacancy === null ? [] : holidayFigure(vacancy.value, on);
    case 'cost.share':
      return vacancy === null ? [] : [...taxFigures(vacancy.value, on), ...holidayFigure(vacancy.value, on)];
    case 'deposit': {
      const most = home === null ? null : getDecidingFigure('deposit.max', on);
      return most === null ? [] : [most];
    }
    default:
      return [];
  }
}

function permitFigures({ value, sponsor }: NonNullable<EvidenceContext['vacancy']>, { permit }: Profile, on: CalendarDate): FigureUse[] {
  return permitFeasibility({ ...permit, pay: monthlyPay(value.pay, value.hoursPerWeek, on), sponsor, on }).figures;
}

/** The holiday allowance takes part where it is taken out of an amount. */
function holidayFigure({ pay }: Vacancy, on: CalendarDate): FigureUse[] {
  const takenOut = pay?.holidayPay === 'included' || (pay?.period === 'year' && !pay.holidayPay);
  const figure = takenOut ? getDecidingFigure('holiday-allowance.rate', on) : null;
  return figure === null ? [] : [figure];
}

function taxFigures({ pay, hoursPerWeek }: Vacancy, on: CalendarDate): FigureUse[] {
  const month = monthlyPay(pay, hoursPerWeek, on);
  const grossCentsPerMonth = month?.minCents ?? month?.maxCents ?? null;
  return grossCentsPerMonth === null ? [] : (netPay({ grossCentsPerMonth, on })?.figures ?? []).filter(({ id }) => id !== 'holiday-allowance.rate');
}
