import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Role } from '@miara/shared';
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

interface SessionRow {
  id: string;
  last_seen_at: Date;
  person_id: string;
  email: string;
  name: string;
  locale: 'pl' | 'en';
}

interface RoleRow {
  role: Role;
  tenant_id: string | null;
  tenant_slug: string | null;
  teryt: string | null;
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
    const found = await this.unitOfWork.platformRead(null, async (tx) => {
      const session = await findSession(tx, token);
      return session && { session, roles: await rolesOf(tx, session.person_id), now: tx.now };
    });
    if (!found) return null;
    const { session, roles, now } = found;
    if (now.getTime() - session.last_seen_at.getTime() >= LAST_SEEN_STEP) await this.touch(session.id);
    return {
      id: session.person_id,
      email: session.email,
      name: session.name,
      locale: session.locale,
      roles,
      sessionId: session.id,
    };
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

async function findSession(tx: PlatformTx, token: string): Promise<SessionRow | null> {
  const [row] = await tx.query<SessionRow>(
    `SELECT sessions.id, sessions.last_seen_at, people.id AS person_id, people.email, people.name, people.locale
     FROM sessions
     JOIN people ON people.id = sessions.person_id
     WHERE sessions.token_hash = $1
       AND sessions.expires_at > $2
       AND sessions.last_seen_at > $3
       AND people.deactivated_at IS NULL`,
    [hashOf(token), tx.now, new Date(tx.now.getTime() - IDLE_LIMIT)],
  );
  return row ?? null;
}

/** Roles a person holds now. Row-level security shows roles of the person of the transaction, so that is said first. */
export async function rolesOf(tx: PlatformTx, personId: string): Promise<RoleAtPlace[]> {
  await tx.query(`SELECT set_config('miara.person_id', $1, true)`, [personId]);
  const rows = await tx.query<RoleRow>(
    `SELECT role_assignments.role, role_assignments.tenant_id, tenants.slug AS tenant_slug, role_assignments.teryt
     FROM role_assignments
     LEFT JOIN tenants ON tenants.id = role_assignments.tenant_id
     WHERE role_assignments.person_id = $1
       AND role_assignments.revoked_at IS NULL
     ORDER BY tenants.slug NULLS FIRST, role_assignments.role, role_assignments.teryt NULLS FIRST`,
    [personId],
  );
  return rows.map((row) => ({
    role: row.role,
    tenantId: row.tenant_id,
    tenantSlug: row.tenant_slug,
    teryt: row.teryt,
  }));
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
