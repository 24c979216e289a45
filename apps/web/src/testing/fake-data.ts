import type { HomeDetail, HomeHit, MatchAnswer, MatchBasis, VacancyDetail, VacancyHit } from '@mitn/contracts';

/** Invented offers for page specs and for looking at pages without the service. Dates are relative to `now`. */
const dayBefore = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const dateIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
export const fakeId = (kind: number, index: number) => `${String(kind).repeat(8)}-0000-4000-8000-${String(index).padStart(12, '0')}`;

const TOWNS = { Groningen: [53.219, 6.567, 'Groningen'], Leeuwarden: [53.201, 5.8, 'Friesland'], Assen: [52.993, 6.562, 'Drenthe'], Emmen: [52.785, 6.9, 'Drenthe'], Drachten: [53.112, 6.099, 'Friesland'] } as const;
const placeOf = (town: keyof typeof TOWNS) => ({ name: town, province: TOWNS[town][2], lat: TOWNS[town][0], lon: TOWNS[town][1] });

type VacancySeed = [string, string, keyof typeof TOWNS, number | null, Partial<VacancyHit>];
const VACANCIES: VacancySeed[] = [
  ['Data Engineer, grid analytics', 'Noordnet Energie', 'Groningen', 2, { labels: { adLanguage: 'en', dutch: 'plus', workingLanguage: 'en' }, pay: { minCents: 430_000, maxCents: 560_000, currency: 'EUR', period: 'month' }, workplace: 'hybrid' }],
  ['Backend Developer (TypeScript)', 'Wad & Weer', 'Leeuwarden', 52, { labels: { adLanguage: 'en', dutch: 'not-needed', workingLanguage: 'en' }, pay: { minCents: 360_000, maxCents: 440_000, currency: 'EUR', period: 'month' }, workplace: 'on-site', contract: 'temporary', hours: { min: 32, max: 40 } }],
  ['Research Data Steward', 'Instituut Veenland', 'Assen', 26, { labels: { adLanguage: 'en', dutch: 'unstated', workingLanguage: null }, pay: null, relocationHelp: true, workplace: 'hybrid' }],
  ['Medewerker bediening en keuken in een druk familierestaurant aan het water', 'Eethuis De Aduarder Zijl', 'Drachten', 34, { labels: { adLanguage: 'nl', dutch: 'required', workingLanguage: null }, pay: { minCents: 1471, maxCents: 1650, currency: 'EUR', period: 'hour' }, contract: 'temporary', hours: { min: 12, max: 24 } }],
  ['Process Operator, night shifts', 'Fen Foods', 'Emmen', 48, { labels: { adLanguage: 'en', dutch: 'willing-to-learn', workingLanguage: 'en' }, pay: { minCents: 310_000, maxCents: null, currency: 'EUR', period: 'month' }, organisation: { id: fakeId(7, 5), name: 'Fen Foods', sponsor: 'unknown', flagged: false, demo: true } }],
  ['Physiotherapist for an international clinic', 'Noorderlicht Zorg', 'Groningen', 3, { labels: { adLanguage: 'en', dutch: 'plus', workingLanguage: 'en' }, pay: { minCents: 340_000, maxCents: 420_000, currency: 'EUR', period: 'month' } }],
];

export const fakeVacancies: VacancyHit[] = VACANCIES.map(([title, employer, town, distanceKm, more], index) => ({
  id: fakeId(1, index), title, organisation: { id: fakeId(7, index), name: employer, sponsor: index % 2 === 0 ? 'recognised' : 'unknown', flagged: false, demo: true }, place: placeOf(town), distanceKm, travel: null, labels: { adLanguage: 'en', dutch: 'unstated', workingLanguage: null }, pay: null,
  contract: 'permanent', hours: { min: 36, max: 40 }, workplace: 'on-site', relocationHelp: null, postedAt: dayBefore(index + 3).slice(0, 10), confirmedAt: dayBefore(index), origins: Array.from({ length: index === 0 ? 2 : 1 }, (_none, at) => ({ source: at === 0 ? 'noordwerk.example' : 'jobs.example', url: `https://noordwerk.example/${index}` })), url: `/vacancies/${fakeId(1, index)}`, ...more,
}));

type HomeSeed = [string, HomeHit['type'], keyof typeof TOWNS, number, number, Partial<HomeHit>];
const HOMES: HomeSeed[] = [
  ['Room with shared kitchen', 'room', 'Groningen', 14, 52_500, { street: 'Oosterpoort' }],
  ['Two-room apartment', 'apartment', 'Leeuwarden', 52, 98_000, { rooms: 2, maxPersons: 2, costs: { bareRentCents: 82_000, serviceCents: 4000, utilitiesCents: 12_000, totalCentsPerMonth: 98_000, complete: true } }],
  ['Studio near the station', 'studio', 'Assen', 28, 71_000, { furnishing: 'furnished', internationals: 'unstated' }],
  ['Terraced house with a garden', 'house', 'Emmen', 96, 120_500, { rooms: 4, maxPersons: 5, pets: true, furnishing: 'bare' }],
  ['Anti-squat floor in a former school', 'anti-squat', 'Drachten', 60, 31_000, { registration: 'impossible', internationals: 'excluded', keyLabels: [{ name: 'scam.keys-by-post', value: 'keys-by-post', quoted: true }, { name: 'condition.no-internationals', value: 'discrimination', quoted: true }] }],
  ['Light apartment on the canal', 'apartment', 'Groningen', 54, 120_500, { rooms: 2, maxPersons: 2, registration: 'unstated' }],
];

export const fakeHomes: HomeHit[] = HOMES.map(([title, type, town, areaM2, cents, more], index) => ({
  id: fakeId(2, index), title, type, provider: { id: fakeId(8, index), name: 'Woonwerf Noord', sponsor: 'unknown', flagged: false, demo: true }, place: placeOf(town), street: null, distanceKm: null, travel: null, costs: { bareRentCents: cents, serviceCents: null, utilitiesCents: null, totalCentsPerMonth: cents, complete: false },
  depositCents: cents * 2, areaM2, rooms: 1, maxPersons: 1, registration: 'possible', internationals: 'welcome', furnishing: 'upholstered', pets: null, availableFrom: dateIn(20 + index), until: null, confirmedAt: dayBefore(index), origins: [{ source: 'woonwerf.example', url: 'https://woonwerf.example/1' }], url: `/homes/${fakeId(2, index)}`, ...more,
}));

const AD = 'You keep the models that tell us how full the grid is.\nYou speak and write English well; Dutch is nice to have, and we pay for lessons.\nYou work at our office in the city and partly at home.\nWe arrange your visa and help you to move.\nYou join a young and dynamic team.';
const HOME_AD = 'A light home in a quiet street, five minutes from the station.\nYou may register at this address, and internationals are welcome.\nFrom next month, for at least a year. No smoking.';
const REFUSING_AD = 'A large floor in a former school.\nNo internationals please, and you cannot register here.\nTransfer the first month before the viewing and we send the keys by post.';
const quote = (text: string, words: string) => ({ field: 'description' as const, start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
const html = (text: string) => text.split('\n').map((line) => `<p>${line}</p>`).join('');
const label = (text: string, name: string, value: string, words: string | null, certainty: 'certain' | 'likely' | 'unsure' = 'certain'): VacancyDetail['labelDetails'][number] => ({ name, value, certainty, quotes: words === null ? [] : [quote(text, words)], rule: { id: `${name}.sentences`, validFrom: null, source: null } });

export const fakeVacancyDetail = (hit: VacancyHit): VacancyDetail => ({
  ...hit, description: html(AD), descriptionText: AD, applyUrl: 'https://noordnet.example/jobs/12', applyHost: 'noordnet.example', applyUntil: dateIn(30), startOn: dateIn(45), skills: ['SQL', 'Python', 'Airflow'], occupation: 'data engineer', licences: [], experienceYears: 3, education: 'bachelor',
  labelDetails: [
    label(AD, 'ad-language', 'en', null), label(AD, 'working-language', 'en', 'You speak and write English well', 'likely'), label(AD, 'dutch', hit.labels.dutch, 'Dutch is nice to have'), label(AD, 'english', 'required', 'You speak and write English well', 'likely'),
    label(AD, 'workplace', 'hybrid', 'at our office in the city and partly at home', 'likely'), label(AD, 'sponsorship', 'offered', 'We arrange your visa'), label(AD, 'relocation', 'offered', 'help you to move', 'likely'), label(AD, 'unlawful.age', 'age', 'a young and dynamic team', 'unsure'),
  ],
});

export const fakeHomeDetail = (hit: HomeHit): HomeDetail => {
  const refusing = hit.internationals === 'excluded';
  const text = refusing ? REFUSING_AD : HOME_AD;
  return {
    ...hit, description: html(text), descriptionText: text, conditions: refusing ? [] : ['no-smoking'], contactUrl: 'https://woonwerf.example/reply/1', contactHost: 'woonwerf.example', minimumStayMonths: refusing ? null : 12,
    labelDetails: refusing
      ? [
          label(text, 'registration', 'impossible', 'you cannot register here'), label(text, 'internationals', 'excluded', 'No internationals please'),
          label(text, 'condition.no-internationals', 'discrimination', 'No internationals please'), label(text, 'scam.payment-before-viewing', 'payment-before-viewing', 'Transfer the first month before the viewing'), label(text, 'scam.keys-by-post', 'keys-by-post', 'we send the keys by post', 'likely'),
        ]
      : [label(text, 'registration', hit.registration, 'You may register at this address'), label(text, 'internationals', hit.internationals, 'internationals are welcome'), label(text, 'minimum-stay', '12', 'for at least a year', 'likely'), label(text, 'condition.no-smoking', 'lawful-condition', 'No smoking')],
  };
};
type Evidence = MatchAnswer['parts'][number]['evidence'];
const from = (offer: 'vacancy' | 'home', field: string, source: 'text' | 'field' | 'none', label: string | null, more: Partial<Evidence> = {}): Evidence => ({ offer: [{ offer, field, source, labels: label === null ? [] : [label] }], profile: [], figureIds: [], methodIds: [], skills: null, ...more });
const weighed = (name: string, weight: number) => ({ name, uri: null, weight, essential: weight > 100 });
const check = (name: string, result: 'pass' | 'unknown', reason: string, evidence: Evidence) => ({ name, result, reason, reasonCode: name, reasonValues: {}, evidence });
const part = (name: string, points: number, max: number, reason: string, evidence: Evidence) => ({ name, points, max, reason, reasonCode: name, reasonValues: {}, evidence });

export const fakeBasis: MatchBasis = {
  on: '2026-11-23', figures: [{ id: 'permit.hsm.under-30', value: 435_700, unit: 'cents-per-month', validFrom: '2026-01-01', validTo: '2026-12-31', source: 'https://meijburg.com/figures', certainty: 'A' }],
  methods: [{ id: 'skill-weights', text: 'A skill weighs more the fewer occupations ask for it' }, { id: 'net-pay', text: 'What is left of the lower end of the pay after wage tax' }, { id: 'commute-estimate', text: 'An estimate: the straight line times 1.3 at 15 km an hour by bicycle' }], weights: { version: 'w1', vacancy: [], home: [], pair: [] },
};

export function fakeMatch(kind: 'pair' | 'vacancy' | 'home', index: number): MatchAnswer {
  const vacancy = kind === 'home' ? null : (fakeVacancies[index] ?? null);
  const home = kind === 'vacancy' ? null : (fakeHomes[index + 1] ?? fakeHomes[0] ?? null);
  const cost = home?.costs.totalCentsPerMonth ?? 0;
  return {
    rank: index + 1, score: 700 - index * 10, vacancyId: vacancy?.id ?? null, homeId: home?.id ?? null, vacancy, home, feedback: null,
    checks: [
      ...(vacancy ? [check('permit.work', 'unknown', 'The offer must reach €4,357 for your permit; the range starts at €4,300', from('vacancy', 'pay', 'field', null, { profile: ['permit.situation'], figureIds: ['permit.hsm.under-30'] }))] : []),
      ...(home ? [check('deposit', 'unknown', 'Deposit of two months: €1,880', from('home', 'depositCents', 'none', null)), check('registration', 'pass', 'You may register at the address', from('home', 'registration', 'text', 'registration', { profile: ['home.needsRegistration'] })), check('cost.total', 'pass', 'It costs less than your limit', from('home', 'costs', 'field', null, { profile: ['home.maxCostCentsPerMonth'] }))] : []),
      ...(vacancy && home ? [check('commute', 'pass', 'The way to work takes 22 minutes', from('vacancy', 'place', 'field', null, { profile: ['reach.maxMinutes'], methodIds: ['commute-estimate'] })), check('cost.share', 'pass', 'The home takes 37 % of your net pay', from('vacancy', 'pay', 'field', null, { profile: ['maxCostSharePercent'], methodIds: ['net-pay'] }))] : []),
    ],
    parts: [
      part(kind === 'pair' ? 'job.skills' : 'skills', 280, 300, '7 of the 9 skills it asks, among them SQL, Python, Airflow', from('vacancy', 'skills', 'field', null, { profile: ['work.skills'], methodIds: ['skill-weights'], skills: { shared: [weighed('SQL', 120), weighed('Python', 80)], missing: [weighed('Airflow', 150)] } })),
      part('occupation', 240, 260, 'English at work; your Dutch A1 is no hindrance', from('vacancy', 'labels.dutch', 'text', 'dutch', { profile: ['languages.nl'] })), part('freshness', 180, 200, 'You may move in 13 days before the job starts', from(kind === 'home' ? 'home' : 'vacancy', 'confirmedAt', 'field', null)),
    ],
    pair: kind === 'pair' ? { minutes: 22 + index, mode: index === 1 ? 'public-transport' : 'bicycle', estimate: true, costShare: cost / 324_000, netPayCentsPerMonth: 324_000, costCentsPerMonth: cost } : null,
  };
}
