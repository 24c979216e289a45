import * as z from 'zod/mini';
import { defineRoute } from '../shared/route.js';

export const ROLES = ['staff', 'employer'] as const;
export type Role = (typeof ROLES)[number];

export const SessionAnswer = z.object({ person: z.nullable(z.object({ name: z.string(), role: z.enum(ROLES), organisation: z.nullable(z.string()) })) });
export type SessionAnswer = z.output<typeof SessionAnswer>;
export const createSessionRoute = defineRoute({
  method: 'POST', path: '/api/session', access: 'public', status: 201, summary: 'Sign in as one of the demo people; refused in production',
  body: z.strictObject({ email: z.email(), password: z.string().check(z.maxLength(200)) }), answer: SessionAnswer,
});
export const getSessionRoute = defineRoute({ method: 'GET', path: '/api/session', access: 'public', summary: 'Who is signed in', answer: SessionAnswer });
export const deleteSessionRoute = defineRoute({ method: 'DELETE', path: '/api/session', access: 'public', status: 204, summary: 'Sign out' });
