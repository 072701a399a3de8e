import { Injectable } from '@nestjs/common';
import type { SignedInPerson } from '../../platform/auth/actor.js';
import { SessionStore } from '../../platform/auth/session-store.js';
import type { PlatformTx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { InvitationOver, PasswordWrong } from './identity.errors.js';
import { checkPassword } from './identity.rules.js';
import { Invitations, type Invited } from './invitations.js';
import { Passwords } from './passwords.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** How people come to a password: by a link, or by knowing the present one. */
@Injectable()
export class PasswordChangeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: Invitations,
    private readonly passwords: Passwords,
    private readonly sessions: SessionStore,
    private readonly throttle: SignInThrottle,
  ) {}

  /** 410 `invitation_over` when the link works no more. */
  async look(token: string): Promise<Invited> {
    const invited = await this.unitOfWork.platformRead(null, (tx) => this.invitations.find(tx, token));
    if (!invited) throw new InvitationOver();
    return invited;
  }

  /** Sets the password and uses the link up. Sessions opened with the former password end. */
  async accept(token: string, password: string): Promise<void> {
    checkPassword(password, await this.look(token));
    const hash = await this.passwords.hash(password);
    await this.unitOfWork.platformWrite(null, async (tx) => {
      const invited = await this.invitations.take(tx, token);
      if (!invited) throw new InvitationOver();
      await this.set(tx, invited.personId, hash, null, 'person.set_password');
    });
  }

  /** 422 `password_wrong`; guessing is slowed down as at signing in. Other sessions of the person end. */
  async change(
    person: SignedInPerson,
    { current, password, address }: { current: string; password: string; address: string },
  ): Promise<void> {
    const { attemptId, presentHash } = await this.unitOfWork.platformWrite(person.id, async (tx) => {
      const id = await this.throttle.begin(tx, person.email, address);
      const [row] = await tx.query<{ hash: string | null }>(
        'SELECT people.password_hash AS hash FROM people WHERE people.id = $1',
        [person.id],
      );
      return { attemptId: id, presentHash: row?.hash ?? null };
    });
    if (!(await this.passwords.matches(current, presentHash))) throw new PasswordWrong();
    checkPassword(password, person);
    const hash = await this.passwords.hash(password);
    await this.unitOfWork.platformWrite(person.id, async (tx) => {
      await this.throttle.succeeded(tx, attemptId, person.email, address);
      await this.set(tx, person.id, hash, person.sessionId, 'person.change_password');
    });
  }

  private async set(
    tx: PlatformTx,
    personId: string,
    hash: string,
    keptSession: string | null,
    action: string,
  ): Promise<void> {
    await tx.query('UPDATE people SET password_hash = $2 WHERE id = $1', [personId, hash]);
    await this.sessions.closeAll(tx, personId, keptSession);
    await this.invitations.end(tx, personId);
    await tx.audit.record({ action, subjectType: 'person', subjectId: personId });
  }
}
