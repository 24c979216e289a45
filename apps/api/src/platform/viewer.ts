import type { AccountRole, StoredAccount } from '@mitn/db';
import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Who asks, as the access guard found out. */
export interface Viewer {
  accountId: string;
  name: string;
  role: AccountRole;
  organisation: { id: string; name: string } | null;
}

const viewers = new WeakMap<object, Viewer>();

/** The part of an account that handlers may know. */
export function toViewer(account: StoredAccount): Viewer {
  return { accountId: account.id, name: account.name, role: account.role, organisation: account.organisation };
}

/** Remembers for the time of a request who asks. */
export function setViewer(request: FastifyRequest, viewer: Viewer): void {
  viewers.set(request.raw, viewer);
}

/** The signed-in person of a route whose access is session, staff or employer. */
export const SignedIn = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  const viewer = viewers.get(context.switchToHttp().getRequest<FastifyRequest>().raw);
  if (!viewer) throw new Error('@SignedIn() stands on a route that anybody may call.');
  return viewer;
});

/** The signed-in person where a route may also be called by others, such as the holder of a profile's token; null then. */
export const MaybeSignedIn = createParamDecorator((_: unknown, context: ExecutionContext): Viewer | null => viewers.get(context.switchToHttp().getRequest<FastifyRequest>().raw) ?? null);
