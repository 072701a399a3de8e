import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { prepared } from '../database/prepared-client.js';
import type { PlatformTx } from '../database/tx.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { RoleAtPlace, SignedInPerson } from './actor.js';

const MINUTE = 60_000;
/** A session ends when unused for so long, in milliseconds (8 hours: a working day) … */
const IDLE_LIMIT = 8 * 60 * MINUTE;
/** … and in any case so long after signing in (14 days). */
const ABSOLUTE_LIMIT = 14 * 24 * 60 * MINUTE;
/** How exactly the last use is kept; more often would be a write per request. */
const LAST_SEEN_STEP = MINUTE;

const ACCESS = prepared(
  `SELECT access.session_id, access.last_seen_at, access.person_id, access.email, access.name, access.locale,
     access.roles, access.units
   FROM session_access($1, $2, $3) AS access`,
);

interface AccessRow {
  person_id: string;
  email: string;
  name: string;
  locale: 'pl' | 'en';
  roles: RoleAtPlace[];
  units: SignedInPerson['units'];
}

interface SessionRow extends AccessRow {
  session_id: string;
  last_seen_at: Date;
}

/** Sessions in the database. Only the SHA-256 of a token is stored, so a copy of the table opens no door. */
@Injectable()
export class SessionStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Opens a session for a person; always with a fresh token, whatever the browser sent. */
  async open(
    tx: PlatformTx,
    personId: string,
    userAgent: string | null,
  ): Promise<{ id: string; token: string; expiresAt: Date }> {
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(tx.now.getTime() + ABSOLUTE_LIMIT);
    await tx.query('DELETE FROM sessions WHERE expires_at <= $1', [tx.now]);
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO sessions (token_hash, person_id, created_at, last_seen_at, expires_at, user_agent)
       VALUES ($1, $2, $3, $3, $4, $5)
       RETURNING id`,
      [hashOf(token), personId, tx.now, expiresAt, userAgent?.slice(0, 400) ?? null],
    );
    if (!row) throw new Error('The session was not stored');
    return { id: row.id, token, expiresAt };
  }

  async close(tx: PlatformTx, sessionId: string): Promise<void> {
    await tx.query('DELETE FROM sessions WHERE id = $1', [sessionId]);
  }

  /** Ends the sessions of a person, all or all but one. */
  async closeAll(tx: PlatformTx, personId: string, exceptId: string | null): Promise<void> {
    await tx.query('DELETE FROM sessions WHERE person_id = $1 AND ($2::uuid IS NULL OR id <> $2)', [
      personId,
      exceptId,
    ]);
  }

  /** The person behind a token with the roles held at this moment, or null when it opens nothing (any more). */
  async personOf(token: string): Promise<SignedInPerson | null> {
    const { rows, now } = await this.unitOfWork.ask<SessionRow>((at) => [
      ACCESS,
      [hashOf(token), at, new Date(at.getTime() - IDLE_LIMIT)],
    ]);
    const [session] = rows;
    if (!session) return null;
    if (now.getTime() - session.last_seen_at.getTime() >= LAST_SEEN_STEP)
      await this.touch(session.session_id);
    return personFrom(session, session.session_id);
  }

  /** Somebody whose work is done after the request, as of this moment; null when deactivated. */
  async absentPerson(personId: string): Promise<SignedInPerson | null> {
    return this.unitOfWork.platformRead(personId, async (tx) => {
      const [person] = await tx.query<AccessRow>('SELECT * FROM own_access()');
      return person ? personFrom(person, '') : null;
    });
  }

  private async touch(sessionId: string): Promise<void> {
    await this.unitOfWork.platformWrite(null, (tx) =>
      tx.query('UPDATE sessions SET last_seen_at = greatest(last_seen_at, $2) WHERE id = $1', [
        sessionId,
        tx.now,
      ]),
    );
  }
}

function personFrom({ person_id: id, ...person }: AccessRow, sessionId: string): SignedInPerson {
  const { email, name, locale, roles, units } = person;
  return { id, email, name, locale, roles, units, sessionId };
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
