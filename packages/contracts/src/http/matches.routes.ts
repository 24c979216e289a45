import { CHECK_RESULTS, MATCH_KINDS, TRAVEL_MODES } from '@mitn/domain';
import * as z from 'zod/mini';
import { CalendarDateText, Id } from '../shared/common.schema.js';
import { defineRoute } from '../shared/route.js';
import { FeedbackMark } from './feedback.routes.js';
import { RuleFigure } from './platform.routes.js';
import { ProfileBody } from './profiles.routes.js';
import { HomeHit, VacancyHit } from './search.routes.js';

const kind = z._default(z.enum(MATCH_KINDS), 'pair');
const top = z._default(z.int().check(z.minimum(1), z.maximum(100)), 20);
/** `reason` is in the language of the request (`Accept-Language: nl` or English); `reasonCode` and `reasonValues` are the same for programs. */
const reasoned = { reason: z.string(), reasonCode: z.string(), reasonValues: z.record(z.string(), z.union([z.string(), z.number()])) };

const WeighedSkill = z.object({ name: z.string(), uri: z.nullable(z.string()), weight: z.int(), essential: z.boolean() });
/** Where a number comes from. Fields are named as in the answers of the API; what follows from legal figures and how it is worked out stands once in `basis`. */
export const EvidenceAnswer = z.object({
  /** text: the ad's text says it, and these labels of the offer (`labelDetails`) quote it; field: the source's own field says it; none: the ad does not say. */
  offer: z.array(z.object({ offer: z.enum(['vacancy', 'home']), field: z.string(), source: z.enum(['text', 'field', 'none']), labels: z.array(z.string()) })),
  /** Paths into the profile, such as `work.minPayCentsPerMonth`; `languages.nl` is the level of that language. */
  profile: z.array(z.string()),
  figureIds: z.array(z.string()),
  methodIds: z.array(z.string()),
  /** Of the part for skills: each with its weight, essential ones first. */
  skills: z.nullable(z.object({ shared: z.array(WeighedSkill), missing: z.array(WeighedSkill) })),
});
export type EvidenceAnswer = z.output<typeof EvidenceAnswer>;

const WeightAnswer = z.array(z.object({ name: z.string(), max: z.int() }));
/** What all numbers of an answer rest on. */
export const MatchBasis = z.object({
  /** The day on which it was judged: it chooses the figures. */
  on: CalendarDateText,
  /** Legal figures that took part, each with its days and source. */
  figures: z.array(RuleFigure),
  /** How numbers are worked out, in the language of the request. */
  methods: z.array(z.object({ id: z.string(), text: z.string() })),
  /** The most points of each part; each kind adds up to 1,000. */
  weights: z.object({ version: z.string(), vacancy: WeightAnswer, home: WeightAnswer, pair: WeightAnswer }),
});
export type MatchBasis = z.output<typeof MatchBasis>;

export const MatchAnswer = z.object({
  rank: z.int(),
  score: z.int(),
  vacancyId: z.nullable(Id),
  homeId: z.nullable(Id),
  /** `overruled` is there where staff found a result other than the computed one; `reason` is then theirs, and `computed` with its own reason what the engine says. */
  checks: z.array(z.object({ name: z.string(), result: z.enum(CHECK_RESULTS), ...reasoned, overruled: z.optional(z.object({ computed: z.enum(CHECK_RESULTS), reason: z.string() })), evidence: EvidenceAnswer })),
  parts: z.array(z.object({ name: z.string(), points: z.int(), max: z.int(), ...reasoned, evidence: EvidenceAnswer })),
  pair: z.nullable(
    z.object({
      minutes: z.nullable(z.int()),
      mode: z.enum(TRAVEL_MODES),
      estimate: z.boolean(),
      costShare: z.nullable(z.number()),
      netPayCentsPerMonth: z.nullable(z.int()),
      costCentsPerMonth: z.int(),
    }),
  ),
  vacancy: z.nullable(VacancyHit),
  home: z.nullable(HomeHit),
  /** There when a case worker recommends exactly this; such a match stands first whatever its score, which stays as computed. `reason` is in the case worker's words; null = none is given. */
  recommended: z.optional(z.object({ reason: z.nullable(z.string()) })),
  /** What the person said of it; null = nothing, or a profile that is not kept. */
  feedback: z.nullable(FeedbackMark),
});
export type MatchAnswer = z.output<typeof MatchAnswer>;

export const MatchesAnswer = z.object({
  /** computing: the matches below, if any, belong to an earlier revision of the profile. */
  state: z.enum(['ready', 'computing']),
  profileRevision: z.int(),
  rulesVersion: z.string(),
  weightsVersion: z.string(),
  /** How many fit in all, of each kind. */
  totals: z.object({ vacancy: z.int(), home: z.int(), pair: z.int() }),
  /** How many of each kind the person refused. */
  setAside: z.object({ vacancy: z.int(), home: z.int(), pair: z.int() }),
  /**
   * First what a case worker recommends, then what the person is interested in, then the others, each by rank; what they refused is left out, and pairs with it. One of
   * those that they want may have rank 0: it does not belong to the best any more, or a check fails by now.
   */
  matches: z.array(MatchAnswer),
  basis: MatchBasis,
});
export type MatchesAnswer = z.output<typeof MatchesAnswer>;

export const listMatchesRoute = defineRoute({
  method: 'GET', path: '/api/profiles/:id/matches', access: 'profile', summary: 'Ranked jobs, homes or pairs for a profile, each with checks and reasons',
  params: z.strictObject({ id: Id }), query: z.strictObject({ kind, top }), answer: MatchesAnswer,
});
export const matchRoute = defineRoute({
  method: 'POST', path: '/api/match', access: 'public', summary: 'The same for a profile that is not kept',
  body: z.strictObject({ profile: ProfileBody, kind, top, /** The day to judge on; today unless said. */ asOf: z.optional(CalendarDateText) }), answer: MatchesAnswer,
});

/** One change of a profile and what it would give, counted by the engine on the changed profile. */
export const CounterfactualAnswer = z.object({
  /** In words ("With Dutch at level A2"); `changeCode` and `changeValues` are the same for programs. */
  change: z.string(),
  changeCode: z.string(),
  changeValues: z.record(z.string(), z.union([z.string(), z.number()])),
  /** The path into the profile and its new value, to try it; `languages.nl` is the level of that language. */
  set: z.object({ path: z.string(), value: z.unknown() }),
  counts: z.enum(MATCH_KINDS),
  /** How many fit now and how many would; `gainedCount` is the difference. */
  total: z.int(),
  totalThen: z.int(),
  gainedCount: z.int(),
  /** What it gives, in words ("you would fit 34 more jobs"). */
  gain: z.string(),
  /** Whether the offer that is explained has no failed check then; null = no offer is explained. */
  opensOffer: z.nullable(z.boolean()),
});
export type CounterfactualAnswer = z.output<typeof CounterfactualAnswer>;

/** `matches` holds the one offer, or pair, with every check, also when it does not fit (`fits`); its `rank` is 0. */
export const ExplainAnswer = z.extend(MatchesAnswer, { fits: z.boolean(), counterfactuals: z.array(CounterfactualAnswer) });
export type ExplainAnswer = z.output<typeof ExplainAnswer>;

export const ChangesAnswer = z.object({ profileRevision: z.int(), totals: z.object({ vacancy: z.int(), home: z.int(), pair: z.int() }), changes: z.array(CounterfactualAnswer) });
export type ChangesAnswer = z.output<typeof ChangesAnswer>;

/** The other offer of a pair, beside the one that is named first. */
const withOther = z.optional(Id);
const asOf = z.optional(CalendarDateText);
const ofKind = z.optional(z.enum(MATCH_KINDS));
export const explainMatchRoute = defineRoute({
  method: 'GET', path: '/api/profiles/:id/matches/:offerId/explain', access: 'profile', summary: 'Why an offer fits a profile or does not, and what would change that',
  params: z.strictObject({ id: Id, offerId: Id }), query: z.strictObject({ with: withOther }), answer: ExplainAnswer,
});
export const explainRoute = defineRoute({
  method: 'POST', path: '/api/match/explain', access: 'public', summary: 'The same for a profile that is not kept', body: z.strictObject({ profile: ProfileBody, offerId: Id, with: withOther, asOf }), answer: ExplainAnswer,
});
/** Without `kind` all kinds that the person looks for; of each kind at most ten, the most useful first. */
export const listChangesRoute = defineRoute({
  method: 'GET', path: '/api/profiles/:id/changes', access: 'profile', summary: 'What one change of a profile would give', params: z.strictObject({ id: Id }), query: z.strictObject({ kind: ofKind }), answer: ChangesAnswer,
});
export const changesRoute = defineRoute({
  method: 'POST', path: '/api/match/changes', access: 'public', summary: 'The same for a profile that is not kept', body: z.strictObject({ profile: ProfileBody, kind: ofKind, asOf }), answer: ChangesAnswer,
});
