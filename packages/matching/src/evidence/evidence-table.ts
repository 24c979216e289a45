import type { Home, Vacancy } from '@mitn/domain';

/** How a number is worked out from its sources; `texts` has a sentence for each (`method.<name>`) in both languages. */
export const EVIDENCE_METHODS = [
  'commute-estimate', 'monthly-pay', 'net-pay', 'occupation-groups', 'skill-weights', 'experience-share', 'pay-points', 'workplace-points', 'way-points', 'freshness-points', 'information-points',
  'cost-points', 'area-points', 'cost-share-points', 'deposit-months', 'stay-months',
] as const;
export type EvidenceMethod = (typeof EVIDENCE_METHODS)[number];

/** A field of an offer: its name in the answers of the API, the labels that may quote the text for it, and whether the offer says anything about it. */
export interface OfferFieldSource<Offer> {
  field: string;
  labels: readonly string[];
  stated: (offer: Offer) => boolean;
}

/** What one check or part looks at. */
export interface EvidenceSource {
  vacancy?: readonly OfferFieldSource<Vacancy>[];
  home?: readonly OfferFieldSource<Home>[];
  /** Paths into the profile. */
  profile?: readonly string[];
  methods?: readonly EvidenceMethod[];
}

const known = (value: unknown): boolean => value !== null && value !== undefined && value !== 'unstated';
const vacancyField = (field: string, label: string | null, read: (vacancy: Vacancy) => unknown): OfferFieldSource<Vacancy> => ({ field, labels: label === null ? [] : [label], stated: (vacancy) => known(read(vacancy)) });
const homeField = (field: string, label: string | null, read: (home: Home) => unknown): OfferFieldSource<Home> => ({ field, labels: label === null ? [] : [label], stated: (home) => known(read(home)) });

const PAY = vacancyField('pay', 'pay', ({ pay }) => pay);
const HOURS = vacancyField('hours', 'hours', ({ hoursPerWeek }) => hoursPerWeek);
const WORKPLACE = vacancyField('workplace', 'workplace', ({ workplace }) => workplace);
const DUTCH = vacancyField('labels.dutch', 'dutch', ({ dutch }) => dutch);
const AD_LANGUAGE = vacancyField('labels.adLanguage', 'ad-language', ({ adLanguage }) => adLanguage);
const ENGLISH = vacancyField('labels.english', 'english', ({ english }) => english);
const CONTRACT = vacancyField('contract', 'contract', ({ contract }) => contract);
const WORK_PLACE = vacancyField('place', null, ({ place }) => place?.point);
const START = vacancyField('startOn', 'start', ({ startOn }) => startOn);
const SPONSOR: OfferFieldSource<Vacancy> = { field: 'organisation.sponsor', labels: [], stated: () => true };
const VACANCY_CONFIRMED: OfferFieldSource<Vacancy> = { field: 'confirmedAt', labels: [], stated: () => true };
const TITLE: OfferFieldSource<Vacancy> = { field: 'title', labels: [], stated: () => true };
const OCCUPATION = vacancyField('occupation', 'occupation', ({ occupation }) => occupation);

const COSTS: OfferFieldSource<Home> = { field: 'costs', labels: ['costs'], stated: () => true };
const HOME_PLACE = homeField('place', null, ({ place }) => place?.point);
const REGISTRATION = homeField('registration', 'registration', ({ registration }) => registration);
const INTERNATIONALS = homeField('internationals', 'internationals', ({ internationals }) => internationals);
const AVAILABLE_FROM = homeField('availableFrom', 'available', ({ availableFrom }) => availableFrom);
const AVAILABLE_UNTIL = homeField('availableUntil', 'available', ({ availableUntil }) => availableUntil);
const FURNISHING = homeField('furnishing', 'furnishing', ({ furnishing }) => furnishing);
const AREA = homeField('areaM2', null, ({ areaM2 }) => areaM2);
const MAX_PERSONS = homeField('maxPersons', null, ({ maxPersons }) => maxPersons);
const HOME_CONFIRMED: OfferFieldSource<Home> = { field: 'confirmedAt', labels: [], stated: () => true };

/** What each hard check looks at. */
export const CHECK_SOURCES: Record<string, EvidenceSource> = {
  'language.dutch': { vacancy: [DUTCH, AD_LANGUAGE], profile: ['languages.nl'] },
  'language.english': { vacancy: [ENGLISH, AD_LANGUAGE], profile: ['languages.en'] },
  'permit.work': { vacancy: [PAY, HOURS], profile: ['permit.situation', 'permit.birthDate'], methods: ['monthly-pay'] },
  'permit.sponsor': { vacancy: [SPONSOR], profile: ['permit.situation'] },
  education: { vacancy: [vacancyField('education', 'education', ({ education }) => education)], profile: ['work.education'] },
  licence: { vacancy: [vacancyField('licences', 'licence', ({ licences }) => (licences.length > 0 ? licences : null))], profile: ['work.licences'] },
  hours: { vacancy: [HOURS], profile: ['work.hoursMin', 'work.hoursMax'] },
  'pay.minimum': { vacancy: [PAY, HOURS], profile: ['work.minPayCentsPerMonth'], methods: ['monthly-pay'] },
  contract: { vacancy: [CONTRACT], profile: ['work.contracts'] },
  workplace: { vacancy: [WORKPLACE], profile: ['work.workplaces'] },
  start: { vacancy: [START], profile: ['work.startFrom'] },
  reach: { vacancy: [WORK_PLACE, WORKPLACE], profile: ['reach.from', 'reach.mode', 'reach.maxMinutes'], methods: ['commute-estimate'] },
  'cost.total': { home: [COSTS], profile: ['home.maxCostCentsPerMonth'] },
  'household.size': { home: [MAX_PERSONS], profile: ['household.adults', 'household.children'] },
  registration: { home: [REGISTRATION], profile: ['home.needsRegistration'] },
  internationals: { home: [INTERNATIONALS] },
  availability: { home: [AVAILABLE_FROM, AVAILABLE_UNTIL], profile: ['home.moveInFrom', 'home.moveInUntil'] },
  'stay.minimum': { home: [homeField('minimumStayMonths', 'minimum-stay', ({ minimumStayMonths }) => minimumStayMonths), AVAILABLE_UNTIL], profile: ['home.minStayMonths', 'home.moveInFrom'], methods: ['stay-months'] },
  pets: { home: [homeField('pets', null, ({ pets }) => pets)], profile: ['household.pets'] },
  furnishing: { home: [FURNISHING], profile: ['home.furnishing'] },
  area: { home: [AREA], profile: ['home.minAreaM2'] },
  rooms: { home: [homeField('rooms', null, ({ rooms }) => rooms)], profile: ['home.minRooms'] },
  type: { home: [{ field: 'type', labels: [], stated: () => true }], profile: ['home.types'] },
  'step-free': { home: [homeField('stepFree', null, ({ stepFree }) => stepFree)], profile: ['home.needsStepFree'] },
  deposit: { home: [homeField('depositCents', 'deposit', ({ depositCents }) => depositCents), COSTS], methods: ['deposit-months'] },
  commute: { vacancy: [WORK_PLACE, WORKPLACE], home: [HOME_PLACE], profile: ['reach.mode', 'reach.maxMinutes'], methods: ['commute-estimate'] },
  'cost.share': { vacancy: [PAY, HOURS], home: [COSTS], profile: ['maxCostSharePercent'], methods: ['net-pay', 'monthly-pay'] },
  'start.move-in': { vacancy: [START], home: [AVAILABLE_FROM, AVAILABLE_UNTIL] },
};

/** What each part of a vacancy's score looks at. */
export const VACANCY_PART_SOURCES: Record<string, EvidenceSource> = {
  occupation: { vacancy: [OCCUPATION, TITLE], profile: ['work.occupations'], methods: ['occupation-groups'] },
  skills: { vacancy: [vacancyField('skills', 'skills', ({ skills }) => (skills.length > 0 ? skills : null))], profile: ['work.skills'], methods: ['skill-weights'] },
  experience: { vacancy: [vacancyField('experienceYears', 'experience', ({ experienceYears }) => experienceYears)], profile: ['work.experienceYears'], methods: ['experience-share'] },
  pay: { vacancy: [PAY, HOURS], profile: ['work.minPayCentsPerMonth'], methods: ['pay-points', 'monthly-pay'] },
  workplace: { vacancy: [WORKPLACE], profile: ['work.workplaces'], methods: ['workplace-points'] },
  commute: { vacancy: [WORK_PLACE, WORKPLACE], profile: ['reach.from', 'reach.mode', 'reach.maxMinutes'], methods: ['way-points', 'commute-estimate'] },
  freshness: { vacancy: [VACANCY_CONFIRMED], methods: ['freshness-points'] },
  information: { vacancy: [DUTCH, PAY, ENGLISH, HOURS, CONTRACT, WORKPLACE, WORK_PLACE], methods: ['information-points'] },
};

/** What each part of a home's score looks at. */
export const HOME_PART_SOURCES: Record<string, EvidenceSource> = {
  cost: { home: [COSTS], profile: ['home.maxCostCentsPerMonth'], methods: ['cost-points'] },
  area: { home: [AREA], methods: ['area-points'] },
  distance: { home: [HOME_PLACE], profile: ['reach.from', 'reach.mode', 'reach.maxMinutes'], methods: ['way-points', 'commute-estimate'] },
  information: { home: [COSTS, REGISTRATION, INTERNATIONALS, AREA, AVAILABLE_FROM, FURNISHING, MAX_PERSONS, HOME_PLACE], methods: ['information-points'] },
  freshness: { home: [HOME_CONFIRMED], methods: ['freshness-points'] },
};

/** What the parts of a pair look at that neither offer has alone. */
export const PAIR_PART_SOURCES: Record<string, EvidenceSource> = {
  commute: { vacancy: [WORK_PLACE, WORKPLACE], home: [HOME_PLACE], profile: ['reach.mode', 'reach.maxMinutes'], methods: ['way-points', 'commute-estimate'] },
  'cost.share': { vacancy: [PAY, HOURS], home: [COSTS], profile: ['maxCostSharePercent'], methods: ['cost-share-points', 'net-pay', 'monthly-pay'] },
};
