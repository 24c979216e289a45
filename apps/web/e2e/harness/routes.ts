import type { Product } from './product.js';
import { PASSWORD, PEOPLE } from './sign-in.js';

/** One page that a person can come to. */
export interface PageRoute {
  name: string;
  /** English; the Dutch twin stands under `/nl`. */
  path: string;
  /** Who must be signed in to see it. */
  who?: 'staff' | 'employer';
  /** Needs a kept profile with matches. */
  profile?: true;
  /** Served complete, without the app. */
  plain?: true;
  /** Has one address for both languages. */
  sole?: true;
  /** The status of the page itself where it is not 200; the browser then logs that status as an error. */
  status?: 404 | 410;
}

/** Every route of the product, with an open offer of each kind, a closed one, and the states that have an address. */
export async function listRoutes(product: Product): Promise<PageRoute[]> {
  const vacancy = await firstOf(product, '/api/search/vacancies?dutch=plus');
  const home = await firstOf(product, '/api/search/homes?registration=possible&type=apartment');
  const otherHome = await firstOf(product, '/api/search/homes?registration=possible&type=room');
  const closed = await closeOne(product);
  return [
    { name: 'landing', path: '/' },
    { name: 'search of both', path: '/?q=data+enginer' },
    { name: 'jobs', path: '/vacancies' },
    { name: 'jobs for words', path: '/vacancies?q=enginer' },
    { name: 'jobs on a map', path: '/vacancies?view=map&q=engineer' },
    { name: 'jobs for a permit', path: '/vacancies?meetsPermit=highly-skilled-migrant&age=29&place=Groningen&radiusKm=30' },
    { name: 'no jobs', path: '/vacancies?q=zzzzqqqq&dutch=plus' },
    { name: 'a job', path: `/vacancies/${vacancy}` },
    { name: 'a closed job', path: `/vacancies/${closed}`, status: 410 },
    { name: 'leaving for the employer', path: `/vacancies/${vacancy}/apply`, plain: true },
    { name: 'homes', path: '/homes' },
    { name: 'homes on a map, near a job', path: `/homes?view=map&vacancyId=${vacancy}&sort=distance` },
    { name: 'no homes', path: '/homes?maxCostEurMonth=1&type=house' },
    { name: 'a home', path: `/homes/${home}` },
    { name: 'an unknown job', path: '/vacancies/00000000-0000-4000-8000-000000000000', status: 404 },
    { name: 'profile', path: '/profile' },
    { name: 'matches without a profile', path: '/matches' },
    { name: 'pairs', path: '/matches', profile: true },
    { name: 'matching jobs', path: '/matches?kind=vacancy', profile: true },
    { name: 'matching homes', path: '/matches?kind=home', profile: true },
    { name: 'saved, with nothing kept', path: '/saved' },
    { name: 'news without a profile', path: '/alerts' },
    { name: 'a comparison', path: `/saved?compare=homes&offer=${home}&offer=${otherHome}` },
    { name: 'sign in', path: '/sign-in' },
    { name: 'the desk', path: '/staff', who: 'staff' },
    { name: 'the desk, names to check', path: '/staff?view=names', who: 'staff' },
    { name: 'the desk, ads to look at', path: '/staff/review', who: 'staff' },
    { name: 'the desk, sponsors', path: '/staff/review?tab=sponsors', who: 'staff' },
    { name: 'the desk, merges', path: '/staff/review?tab=merges', who: 'staff' },
    { name: 'the desk, not signed in', path: '/staff' },
    { name: 'post a vacancy', path: '/employer', who: 'employer' },
    { name: 'post a vacancy, not signed in', path: '/employer' },
    { name: 'calculators', path: '/calculators' },
    { name: 'the calculator of deposits', path: '/calculators?show=deposit' },
    { name: 'help', path: '/help' },
    { name: 'about', path: '/about' },
    { name: 'privacy', path: '/privacy' },
    { name: 'terms', path: '/terms' },
    { name: 'accessibility', path: '/accessibility' },
    { name: 'sources', path: '/sources' },
    { name: 'no page', path: '/nothing-here', status: 404 },
  ];
}

/** The address of a route in a language. */
export function addressIn(language: 'en' | 'nl', { path, sole }: Pick<PageRoute, 'path' | 'sole'>): string {
  if (language === 'en' || sole) return path;
  return path === '/' || path.startsWith('/?') ? `/nl${path.slice(1)}` : `/nl${path}`;
}

async function firstOf(product: Product, path: string): Promise<string> {
  const answer = (await (await fetch(new URL(path, product.url))).json()) as { hits: { id: string }[] };
  const id = answer.hits[0]?.id;
  if (!id) throw new Error(`Nothing answers ${path}.`);
  return id;
}

/** Posts a vacancy as the demo employer and closes it again. */
async function closeOne(product: Product): Promise<string> {
  const { id, headers } = await postVacancy(product, 'Harbour guide');
  const answer = await fetch(new URL(`/api/employer/vacancies/${id}`, product.url), { method: 'DELETE', headers });
  if (!answer.ok) throw new Error(`A vacancy cannot be closed: ${answer.status} ${await answer.text()}`);
  return id;
}

/** Posts a vacancy as the demo employer; `headers` are those of their session. */
export async function postVacancy(product: Product, title: string): Promise<{ id: string; headers: Record<string, string> }> {
  const json = { 'content-type': 'application/json', origin: product.url };
  const session = await fetch(new URL('/api/session', product.url), { method: 'POST', headers: json, body: JSON.stringify({ email: PEOPLE.employer, password: PASSWORD }) });
  const cookie = session.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
  const body = {
    title, description: 'You show visitors the old harbour and tell them about the ships. We speak English with each other and with the visitors.', placeName: 'Harlingen', workplace: 'on-site', contract: 'temporary',
    hoursMin: 16, hoursMax: 24, payMinCentsPerMonth: 260_000, payMaxCentsPerMonth: null, dutch: 'plus', dutchLevel: null, applyUrl: null, applyUntil: null,
  };
  const posted = await fetch(new URL('/api/employer/vacancies', product.url), { method: 'POST', headers: { ...json, cookie }, body: JSON.stringify(body) });
  if (!posted.ok) throw new Error(`A vacancy cannot be posted: ${posted.status} ${await posted.text()}`);
  return { id: ((await posted.json()) as { id: string }).id, headers: { origin: product.url, cookie } };
}
