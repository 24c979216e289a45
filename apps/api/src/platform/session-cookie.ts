/** A session lasts 12 hours: a working day. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** In production the `__Host-` prefix makes the browser insist on Secure, Path=/ and no Domain. */
export function sessionCookieName(production: boolean): string {
  return production ? '__Host-mitn_session' : 'mitn_session';
}

/** The flags of the session cookie; scripts cannot read it and other sites cannot make it be sent with what changes something. */
export function sessionCookieOptions(production: boolean): { path: string; httpOnly: true; sameSite: 'lax'; secure: boolean } {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: production };
}
