import type { KeptProfile } from './kept-profile.js';
import type { Product } from './product.js';
import { PASSWORD, PEOPLE } from './sign-in.js';

export interface Desk {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body?: object): Promise<T>;
}

/** A desk that asks the API as a member of staff. */
export async function openDesk(product: Product): Promise<Desk> {
  const json = { 'content-type': 'application/json', origin: product.url };
  const session = await fetch(new URL('/api/session', product.url), { method: 'POST', headers: json, body: JSON.stringify({ email: PEOPLE.staff, password: PASSWORD }) });
  if (!session.ok) throw new Error(`The demo staff cannot sign in: ${session.status}`);
  const cookie = session.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await fetch(new URL(path, product.url), { method, headers: { cookie, ...(body ? json : { origin: product.url }) }, ...(body ? { body: JSON.stringify(body) } : {}) });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  return { get: (path) => call('GET', path), post: (path, body) => call('POST', path, body) };
}

/** The key of a demo newcomer's own profile, as staff give it to them. Throws when nobody has the name. */
export async function giveKey(desk: Desk, name: string): Promise<KeptProfile> {
  const { newcomers } = await desk.get<{ newcomers: { id: string }[] }>(`/api/newcomers?q=${encodeURIComponent(name)}`);
  if (!newcomers[0]) throw new Error(`No demo newcomer is called ${name}.`);
  const { profileId, token } = await desk.post<{ profileId: string; token: string }>(`/api/newcomers/${newcomers[0].id}/link`);
  return { id: profileId, token, expiresAt: null };
}
