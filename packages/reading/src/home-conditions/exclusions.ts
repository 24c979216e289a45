import type { Quote } from '@mitn/domain';
import type { HomeConditionsReading } from './home-conditions.js';
import type { TenantCondition } from './tenant-conditions.js';

export const EXCLUSION_VERDICTS = ['discrimination', 'lawful-condition', 'unclear'] as const;
export type ExclusionVerdict = (typeof EXCLUSION_VERDICTS)[number];
export type ExclusionKind = 'no-internationals' | 'dutch-speakers-only' | TenantCondition;

/** Somebody whom an ad keeps out, or asks something of: what the law says of it in general, why, and how plainly (0 to 1) the ad says it. */
export interface Exclusion {
  kind: ExclusionKind;
  verdict: ExclusionVerdict;
  /** The first sentence that says so. */
  quote: Quote;
  quotes: Quote[];
  confidence: number;
  why: string;
  whyNl: string;
}

interface Judgement { verdict: ExclusionVerdict; confidence: number; why: string; whyNl: string }

// Grounds on which nobody may be refused a home: Algemene wet gelijke behandeling (AWGB) art. 1 and 7, upheld for letting by the Wet goed verhuurderschap
// (2023: no discrimination; selection by a clear method with objective criteria). The Groningen discrimination hotline calls "Dutch only" discrimination
// (northerntimes.nl, 2018). A language demand is indirect distinction and needs an objective reason (College voor de Rechten van de Mens, ruling 2022-55, on
// a vacancy). AWGB art. 7(3) leaves room in the private sphere, such as a room in the landlord's own home. Age and occupation are no grounds of art. 7.
const JUDGEMENTS: Record<Exclude<ExclusionKind, 'women-only' | 'men-only'>, Judgement> = {
  'no-internationals': { verdict: 'discrimination', confidence: 0.95, why: 'Refusing people because they are not Dutch is discrimination by nationality or origin.', whyNl: 'Mensen weigeren omdat zij niet Nederlands zijn, is discriminatie op nationaliteit of afkomst.' },
  'dutch-speakers-only': { verdict: 'unclear', confidence: 0.9, why: 'A demand to speak Dutch keeps out people from abroad. It is allowed only with a good reason, which the ad should give.', whyNl: 'De eis om Nederlands te spreken houdt mensen uit het buitenland buiten. Dat mag alleen met een goede reden, die in de advertentie hoort te staan.' },
  'origin': { verdict: 'discrimination', confidence: 0.8, why: 'Choosing tenants by their origin or nationality is discrimination.', whyNl: 'Huurders kiezen op afkomst of nationaliteit is discriminatie.' },
  'religion': { verdict: 'discrimination', confidence: 0.75, why: 'Choosing tenants by their faith is discrimination, except where people share a home for that purpose.', whyNl: 'Huurders kiezen op geloof is discriminatie, behalve waar mensen juist daarvoor samen wonen.' },
  'no-migrant-workers': { verdict: 'unclear', confidence: 0.8, why: 'Refusing migrant workers mostly hits people from abroad. Ask what the reason is.', whyNl: 'Arbeidsmigranten weigeren treft vooral mensen uit het buitenland. Vraag wat de reden is.' },
  'internationals-only': { verdict: 'unclear', confidence: 0.8, why: 'The ad takes only people from abroad. Choosing by nationality needs a good reason.', whyNl: 'De advertentie is alleen voor mensen uit het buitenland. Kiezen op nationaliteit vraagt een goede reden.' },
  'dutch-preferred': { verdict: 'unclear', confidence: 0.85, why: 'A preference for Dutch is no refusal. You may ask whether you are welcome without it.', whyNl: 'Een voorkeur voor Nederlands is geen weigering. Je kunt vragen of je ook zonder welkom bent.' },
  'no-children': { verdict: 'unclear', confidence: 0.85, why: 'Too many people for the space may be refused; refusing families as such is doubtful.', whyNl: 'Te veel mensen voor de ruimte mag worden geweigerd; gezinnen op zich weigeren is twijfelachtig.' },
  'age-limit': { verdict: 'unclear', confidence: 0.75, why: 'Age is no forbidden ground for homes, but a landlord should choose by objective criteria.', whyNl: 'Leeftijd is bij woningen geen verboden grond, maar een verhuurder hoort op objectieve criteria te kiezen.' },
  'no-benefits': { verdict: 'unclear', confidence: 0.85, why: 'Enough income may be asked; refusing a source of income as such is doubtful.', whyNl: 'Voldoende inkomen mag worden gevraagd; een bron van inkomen op zich weigeren is twijfelachtig.' },
  'students-only': { verdict: 'lawful-condition', confidence: 0.8, why: 'Homes for students may be let to students alone.', whyNl: 'Studentenwoningen mogen alleen aan studenten worden verhuurd.' },
  'no-students': { verdict: 'lawful-condition', confidence: 0.85, why: 'What somebody does for a living is no forbidden ground.', whyNl: 'Wat iemand doet voor de kost is geen verboden grond.' },
  'working-only': { verdict: 'lawful-condition', confidence: 0.8, why: 'What somebody does for a living is no forbidden ground.', whyNl: 'Wat iemand doet voor de kost is geen verboden grond.' },
  'no-couples': { verdict: 'lawful-condition', confidence: 0.8, why: 'How many people a home is for may be limited.', whyNl: 'Het aantal bewoners mag worden beperkt.' },
  'no-sharers': { verdict: 'lawful-condition', confidence: 0.85, why: 'Many towns allow sharing a home only with a permit.', whyNl: 'In veel gemeenten mag een woning alleen met vergunning worden gedeeld.' },
  'no-pets': { verdict: 'lawful-condition', confidence: 0.9, why: 'A landlord may refuse pets; an assistance dog is another matter.', whyNl: 'Een verhuurder mag huisdieren weigeren; een hulphond is een ander geval.' },
  'no-smoking': { verdict: 'lawful-condition', confidence: 0.9, why: 'Smoking inside may be forbidden.', whyNl: 'Roken binnenshuis mag worden verboden.' },
  'income-demand': { verdict: 'lawful-condition', confidence: 0.85, why: 'An income in keeping with the rent is an objective criterion.', whyNl: 'Een inkomen dat bij de huur past is een objectief criterium.' },
  'guarantor': { verdict: 'lawful-condition', confidence: 0.75, why: 'Security for the rent may be asked. Ask whether a guarantor abroad will do.', whyNl: 'Zekerheid voor de huur mag worden gevraagd. Vraag of een borgsteller in het buitenland ook goed is.' },
};
const ONE_SEX: Record<'shared' | 'unknown', Judgement> = {
  shared: { verdict: 'lawful-condition', confidence: 0.7, why: 'People who share a kitchen or bathroom may choose whom they live with in this way.', whyNl: 'Mensen die keuken of badkamer delen, mogen op deze manier kiezen met wie zij wonen.' },
  unknown: { verdict: 'unclear', confidence: 0.7, why: 'For a shared home this may be allowed; for a home of its own it is discrimination by sex.', whyNl: 'Bij een gedeelde woning kan dit mogen; bij een zelfstandige woning is het discriminatie op geslacht.' },
};
const SHARED = /\b(?:huisgeno\p{L}+|house-?mates?|room-?mates?|flat-?mates?|hospita|hospiteer\p{L}*|studentenhuis|meidenhuis|jongenshuis|gedeelde|shared?|delen|gezamenlijk\p{L}*|gemeenschappelijk\p{L}*|bij ons|our house|ons huis|mitbewohner\p{L}*|wg)(?!\p{L})/iu;

/** Everything by which the ad keeps people out, the refusal of internationals first. Each quote is from the ad. `whole` is its text. */
export function judgeExclusions(reading: HomeConditionsReading, whole: string): Exclusion[] {
  const { internationals } = reading;
  const found = internationals.kind === null ? [] : [exclusion(internationals.kind, internationals.quotes, { ...JUDGEMENTS[internationals.kind], confidence: internationals.confidence })];
  const shared = SHARED.test(whole) ? 'shared' : 'unknown';
  const others = reading.conditions.map(({ name, quotes }) => exclusion(name, quotes, name === 'women-only' || name === 'men-only' ? ONE_SEX[shared] : JUDGEMENTS[name]));
  return [...found, ...others].flat();
}

/** What the law says in general of a condition that a source states in a field of its own; `unclear` for one that we do not know. `text` tells whether people share the home. */
export function verdictOn(condition: string, text: string): ExclusionVerdict {
  if (condition === 'women-only' || condition === 'men-only') return ONE_SEX[SHARED.test(text) ? 'shared' : 'unknown'].verdict;
  return Object.entries(JUDGEMENTS).find(([kind]) => kind === condition)?.[1].verdict ?? 'unclear';
}

function exclusion(kind: ExclusionKind, quotes: Quote[], { verdict, confidence, why, whyNl }: Judgement): Exclusion[] {
  const [quote] = quotes;
  return quote ? [{ kind, verdict, quote, quotes, confidence, why, whyNl }] : [];
}
