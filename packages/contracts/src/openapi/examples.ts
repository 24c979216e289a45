/** One request that anybody can send, with a name that says what it shows. */
export interface ExampleRequest {
  summary: string;
  params?: Record<string, string>;
  /** Values as they stand in the address; a list is a repeated key. */
  query?: Record<string, string | number | boolean | readonly string[]>;
  body?: unknown;
}

/** Stands for an offer of the installation that is asked: ids differ from one to another. */
export const EXAMPLE_OFFER_ID = '0191a3c4-1111-4222-8333-444455556666';
const offer = { id: EXAMPLE_OFFER_ID };
const day = '2026-06-01';

/** Example requests by method and path of their route, for the document and for the spec that sends each of them. */
export const EXAMPLES: Readonly<Record<string, Readonly<Record<string, ExampleRequest>>>> = {
  'GET /api/search': { jobAndTown: { summary: 'One text over both kinds', query: { q: 'software groningen' } } },
  'GET /api/search/vacancies': {
    noDutch: { summary: 'Jobs in English that need no Dutch, the newest first', query: { dutch: ['not-needed', 'plus'], sort: 'newest', pageSize: 10 } },
    aroundTown: { summary: 'Software within 25 km of Groningen, hybrid or remote, at least € 3,000 a month', query: { q: 'software', place: 'Groningen', radiusKm: 25, workplace: ['hybrid', 'remote'], payMinEurMonth: 3000 } },
    sponsors: { summary: 'Recognised sponsors that help with moving, in ads of any language', query: { sponsor: true, relocation: true, adLanguage: ['any'] } },
  },
  'GET /api/search/homes': {
    register: { summary: 'Furnished homes where one may register and internationals are welcome', query: { registration: ['possible'], internationals: ['welcome'], furnishing: ['furnished'], maxCostEurMonth: 1200 } },
    nearJob: { summary: 'Homes around a vacancy, the nearest first', query: { vacancyId: EXAMPLE_OFFER_ID, sort: 'distance' } },
    forTwo: { summary: 'For two persons around a point, free on a day', query: { near: '53.2194,6.5665', radiusKm: 10, persons: 2, availableFrom: '2026-12-01' } },
  },
  'GET /api/search/vacancies/points': { aroundTown: { summary: 'Where the software jobs around Groningen are', query: { q: 'software', place: 'Groningen', radiusKm: 25 } } },
  'GET /api/search/homes/points': { nearJob: { summary: 'Where the homes within 10 km of a vacancy are', query: { vacancyId: EXAMPLE_OFFER_ID, radiusKm: 10 } } },
  'POST /api/match/changes': { dutch: { summary: 'What more Dutch, or a longer way, would give somebody who looks for work in data', body: { profile: { household: { adults: 1 }, languages: [{ language: 'en', level: 'C1' }], work: { occupations: ['data engineer'], skills: ['SQL', 'Python'] } }, kind: 'vacancy', asOf: day } } },
  'POST /api/match/explain': { why: { summary: 'Why a job fits a person, or does not', body: { profile: { household: { adults: 1 }, languages: [{ language: 'en', level: 'C1' }], work: { occupations: ['data engineer'], skills: ['SQL', 'Python'] } }, offerId: EXAMPLE_OFFER_ID } } },
  'GET /api/vacancies/:id': { one: { summary: 'A vacancy with the sentences behind its labels', params: offer } },
  'GET /api/vacancies/:id/similar': { one: { summary: 'What is like it', params: offer } },
  'GET /api/homes/:id': { one: { summary: 'A home with the sentences behind its labels', params: offer } },
  'GET /api/homes/:id/similar': { one: { summary: 'What is like it', params: offer } },
  'GET /api/places': { prefix: { summary: 'Towns that begin with "gron"', query: { q: 'gron' } } },
  'GET /api/occupations': { dutch: { summary: 'Occupations like a Dutch word', query: { q: 'verpleegkundige', language: 'nl' } } },
  'GET /api/skills': { english: { summary: 'Skills like an English word', query: { q: 'type', language: 'en' } } },
  'GET /api/map': { drawnFrom: { summary: 'Tiles of the operator, or the towns for an outline' } },
  'GET /api/dev/mails': { toOne: { summary: 'What a development machine sent to one address', query: { to: 'nobody@people.example' } } },
  'GET /api/overview': { counts: { summary: 'What is open now' } },
  'GET /api/health': { ready: { summary: 'Whether it is ready' } },
  'GET /api/session': { nobody: { summary: 'Who is signed in; without a cookie, nobody' } },
  'GET /api/rules': { onDay: { summary: 'Figures and rules of a day', query: { on: day } } },
  'POST /api/calc/permit': { tooLittle: { summary: 'Pay that is too low for a highly skilled migrant under 30', body: { situation: 'highly-skilled-migrant', birthDate: '1998-06-02', pay: { minCents: 430_000, period: 'month' }, sponsor: 'recognised', on: day } } },
  'POST /api/calc/net-pay': { withRuling: { summary: 'What is left of € 7,000 with the 30 % ruling', body: { grossCentsPerMonth: 700_000, thirtyPercentRuling: true, on: day } } },
  'POST /api/calc/thirty-percent': { norm: { summary: 'Whether the norm of the 30 % ruling is met', body: { grossCentsPerMonth: 500_000, cameFromAfar: true, on: day } } },
  'POST /api/calc/minimum-wage': { byHour: { summary: 'Whether € 11.00 an hour is enough at 20', body: { age: 20, pay: { cents: 1_100, period: 'hour' }, on: day } } },
  'POST /api/calc/deposit': { twoMonths: { summary: 'A deposit of two bare rents', body: { bareRentCents: 90_000, depositCents: 180_000, on: day } } },
  'POST /api/calc/affordability': { share: { summary: 'The share of net pay that a home takes', body: { costCentsPerMonth: 120_000, grossCentsPerMonth: 400_000, maxSharePercent: 40, on: day } } },
  'POST /api/calc/fees': { viewing: { summary: 'A fee for a viewing', body: { fees: [{ kind: 'viewing', cents: 2_500 }], agentWorksFor: 'landlord', on: day } } },
  'POST /api/calc/contract-length': { student: { summary: 'A lease of two years for a student', body: { endsOn: '2028-05-31', ground: 'student', on: day } } },
  'POST /api/calc/rent-benefit': { room: { summary: 'A room without its own kitchen', body: { bareRentCents: 60_000, independent: false, on: day } } },
};
