import type { Product } from './product.js';
import { PASSWORD, PEOPLE } from './sign-in.js';

export interface Desk {
  get<T>(path: string): Promise<T>;
}

/** A desk that asks the API as a member of staff. */
export async function openDesk(product: Product): Promise<Desk> {
  const json = { 'content-type': 'application/json', origin: product.url };
  const session = await fetch(new URL('/api/session', product.url), { method: 'POST', headers: json, body: JSON.stringify({ email: PEOPLE.staff, password: PASSWORD }) });
  if (!session.ok) throw new Error(`The demo staff cannot sign in: ${session.status}`);
  const cookie = session.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
  return {
    async get<T>(path: string): Promise<T> {
      const answer = await fetch(new URL(path, product.url), { headers: { cookie } });
      if (!answer.ok) throw new Error(`GET ${path} answered ${answer.status}: ${await answer.text()}`);
      return (await answer.json()) as T;
    },
  };
}
