import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PlatformTx, Tx } from '../../platform/database/tx.js';

/** How long a link works, in milliseconds (7 days). */
const LIFE = 7 * 24 * 60 * 60_000;

/** A link that was just made; its secret is stored nowhere. */
export interface Invitation {
  token: string;
  expiresAt: Date;
}

/** Somebody whose password a link sets. */
export interface Invited {
  personId: string;
  name: string;
  email: string;
  expiresAt: Date;
}

/** Links that set a password. Only the SHA-256 of a secret is stored, as with sessions. */
@Injectable()
export class Invitations {
  /** Makes a link; the one before stops working. */
  async make(tx: Tx, personId: string): Promise<Invitation> {
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(tx.now.getTime() + LIFE);
    await tx.query('DELETE FROM invitations WHERE person_id = $1 OR expires_at <= $2', [personId, tx.now]);
    await tx.query(
      `INSERT INTO invitations (token_hash, person_id, created_at, created_by, expires_at)
       VALUES ($1, $2, $3, $4, $5)`,
      [hashOf(token), personId, tx.now, tx.actor.person.id, expiresAt],
    );
    return { token, expiresAt };
  }

  /** Null when it was used, replaced, has expired, or never was one. */
  async find(tx: PlatformTx, token: string): Promise<Invited | null> {
    const [invited] = await tx.query<Invited>(
      `SELECT people.id AS "personId", people.name, people.email, invitations.expires_at AS "expiresAt"
       FROM invitations
       JOIN people ON people.id = invitations.person_id
       WHERE invitations.token_hash = $1 AND invitations.expires_at > $2 AND people.deactivated_at IS NULL`,
      [hashOf(token), tx.now],
    );
    return invited ?? null;
  }

  /** Uses the link up; of two at once only one gets it. */
  async take(tx: PlatformTx, token: string): Promise<Invited | null> {
    const [invited] = await tx.query<Invited>(
      `WITH taken AS (
         DELETE FROM invitations
         WHERE invitations.token_hash = $1 AND invitations.expires_at > $2
         RETURNING invitations.person_id, invitations.expires_at
       )
       SELECT people.id AS "personId", people.name, people.email, taken.expires_at AS "expiresAt"
       FROM taken
       JOIN people ON people.id = taken.person_id
       WHERE people.deactivated_at IS NULL`,
      [hashOf(token), tx.now],
    );
    return invited ?? null;
  }

  /** Whatever link there is stops working. */
  async end(tx: PlatformTx | Tx, personId: string): Promise<void> {
    await tx.query('DELETE FROM invitations WHERE person_id = $1', [personId]);
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
