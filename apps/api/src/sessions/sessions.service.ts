import type { SessionAnswer } from '@mitn/contracts';
import { AccountRepository, hashPassword, isPassword, SessionRepository } from '@mitn/db';
import type { StoredAccount } from '@mitn/db';
import { Injectable } from '@nestjs/common';
import { ApiSettings } from '../config/env.js';
import { ProblemError } from '../platform/problem.errors.js';
import { SESSION_SECONDS } from '../platform/session-cookie.js';

/** Signing in and out of the demo people. */
@Injectable()
export class SessionsService {
  // An unknown address costs the same scrypt as a known one, so that the time tells nothing.
  private readonly decoy = hashPassword('nobody has this password');

  constructor(
    private readonly settings: ApiSettings,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
  ) {}

  /** Opens a session. Throws 403 where demo people may not sign in, 401 for a wrong address or password (the two look the same). */
  async signIn(email: string, password: string): Promise<{ token: string; answer: SessionAnswer }> {
    if (this.settings.production) throw new ProblemError('session.refused-in-production', 'input', 'Demo accounts do not exist here, and other accounts cannot sign in yet.');
    if (!this.settings.demoSignIn) throw new ProblemError('session.refused', 'input', 'Demo accounts are switched off (DEMO=1 switches them on).');
    const account = await this.accounts.findByEmail(email);
    const right = await isPassword(password, account?.passwordHash ?? (await this.decoy));
    if (!account?.demo || !right) throw new ProblemError('access.wrong-password', 'input', 'This e-mail address and password do not belong together.');
    const { token } = await this.sessions.create(account.id, SESSION_SECONDS * 1000);
    return { token, answer: present(account) };
  }

  /** Who a session token belongs to; nobody when it is missing or has ended. */
  async whoIs(token: string | undefined): Promise<SessionAnswer> {
    return present(token === undefined || token.length > 200 ? null : await this.sessions.findAccount(token));
  }

  async signOut(token: string | undefined): Promise<void> {
    if (token !== undefined && token.length <= 200) await this.sessions.delete(token);
  }
}

function present(account: StoredAccount | null): SessionAnswer {
  return { person: account && { name: account.name, role: account.role, organisation: account.organisation?.name ?? null } };
}
