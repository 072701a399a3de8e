import { Injectable } from '@nestjs/common';
import type { SignedInPerson } from '../../platform/auth/actor.js';
import { SessionStore } from '../../platform/auth/session-store.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { Passwords } from './passwords.js';
import { SignInThrottle } from './sign-in-throttle.js';

export interface SignInInput {
  /** In small letters. */
  email: string;
  password: string;
  /** Network address of the caller. */
  address: string;
  userAgent: string | null;
  /** Token of a session this browser already holds; it ends with the new one. */
  formerToken: string | null;
}

export interface OpenedSession {
  token: string;
  expiresAt: Date;
  person: SignedInPerson;
}

interface Account {
  id: string;
  password_hash: string | null;
}

/** Signing in and out. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionStore,
    private readonly passwords: Passwords,
    private readonly throttle: SignInThrottle,
  ) {}

  /** Throws 401 `sign_in_failed` without saying which of the two was wrong, or 429 `too_many_attempts`. */
  async signIn({ email, password, address, userAgent, formerToken }: SignInInput): Promise<OpenedSession> {
    const { attemptId, account } = await this.unitOfWork.platformWrite(null, async (tx) => {
      const id = await this.throttle.begin(tx, email, address);
      const [found] = await tx.query<Account>(
        'SELECT people.id, people.password_hash FROM people WHERE people.email = $1 AND people.deactivated_at IS NULL',
        [email],
      );
      return { attemptId: id, account: found ?? null };
    });
    const matches = await this.passwords.matches(password, account?.password_hash ?? null);
    if (!account || !matches) throw new DomainError('sign_in_failed');

    const former = formerToken === null ? null : await this.sessions.personOf(formerToken);
    const opened = await this.unitOfWork.platformWrite(account.id, async (tx) => {
      await this.throttle.succeeded(tx, attemptId, email, address);
      if (former) await this.sessions.close(tx, former.sessionId);
      const session = await this.sessions.open(tx, account.id, userAgent);
      await tx.query('UPDATE people SET last_sign_in_at = $2 WHERE id = $1', [account.id, tx.now]);
      await tx.audit.record({ action: 'session.open', subjectType: 'session', subjectId: session.id });
      return session;
    });
    const person = await this.sessions.personOf(opened.token);
    if (!person) throw new DomainError('sign_in_failed'); // deactivated in this very moment
    return { token: opened.token, expiresAt: opened.expiresAt, person };
  }

  async signOut(person: SignedInPerson): Promise<void> {
    await this.unitOfWork.platformWrite(person.id, async (tx) => {
      await this.sessions.close(tx, person.sessionId);
      await tx.audit.record({ action: 'session.close', subjectType: 'session', subjectId: person.sessionId });
    });
  }
}
