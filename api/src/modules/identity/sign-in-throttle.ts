import { Injectable } from '@nestjs/common';
import type { PlatformTx } from '../../platform/database/tx.js';
import { DomainError } from '../../platform/http/domain-error.js';

/** Failures are counted over so long, in milliseconds. */
const WINDOW = 15 * 60_000;
/** Failures after which an e-mail address waits (guessing one person's password) … */
const PER_EMAIL = 10;
/** … and a network address (trying many people); higher, for a whole office may share one. */
const PER_ADDRESS = 50;
/** What an address is kept by: longer than any real one, which only a proxy that passes on anything sends. */
const ADDRESS_LENGTH = 64;
/** Older attempts say nothing any more and are removed. */
const KEPT = 24 * 60 * 60_000;

/** Slows guessing down. Attempts live in the database, so that all processes count together. */
@Injectable()
export class SignInThrottle {
  /**
   * Notes an attempt as failed before the password is looked at, so that many at once cannot slip past the
   * count. Throws 429 `too_many_attempts` with the seconds to wait.
   */
  async begin(tx: PlatformTx, email: string, from: string): Promise<string> {
    const address = from.slice(0, ADDRESS_LENGTH);
    // In a fixed order, so that two sign-ins never wait for each other crosswise.
    for (const key of [`email ${email}`, `address ${address}`]) {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('sign-in ' || $1, 0))`, [key]);
    }
    const since = new Date(tx.now.getTime() - WINDOW);
    await this.refuse(tx, PER_EMAIL, FAILURES_OF_EMAIL, [email, since]);
    await this.refuse(tx, PER_ADDRESS, FAILURES_OF_ADDRESS, [address, since]);
    const [attempt] = await tx.query<{ id: string }>(
      `INSERT INTO sign_in_attempts (email, address, at, succeeded) VALUES ($1, $2, $3, false) RETURNING id`,
      [email, address, tx.now],
    );
    if (!attempt) throw new Error('The attempt was not stored');
    return attempt.id;
  }

  /** The attempt was right: it counts no more, nor do the failures of this e-mail before it. */
  async succeeded(tx: PlatformTx, attemptId: string, email: string, from: string): Promise<void> {
    await tx.query('DELETE FROM sign_in_attempts WHERE id = $1 OR at < $2', [
      attemptId,
      new Date(tx.now.getTime() - KEPT),
    ]);
    await tx.query(`INSERT INTO sign_in_attempts (email, address, at, succeeded) VALUES ($1, $2, $3, true)`, [
      email,
      from.slice(0, ADDRESS_LENGTH),
      tx.now,
    ]);
  }

  private async refuse(
    tx: PlatformTx,
    limit: number,
    failures: string,
    params: readonly unknown[],
  ): Promise<void> {
    const rows = await tx.query<{ at: Date }>(failures, [...params, limit]);
    const oldestThatCounts = rows[limit - 1];
    if (!oldestThatCounts) return;
    const wait = oldestThatCounts.at.getTime() + WINDOW - tx.now.getTime();
    throw new DomainError('too_many_attempts', { retryAfterSeconds: Math.max(1, Math.ceil(wait / 1000)) });
  }
}

const FAILURES_OF_EMAIL = `
  SELECT attempts.at
  FROM sign_in_attempts AS attempts
  WHERE attempts.email = $1
    AND NOT attempts.succeeded
    AND attempts.at > greatest(
      $2,
      (SELECT max(successes.at) FROM sign_in_attempts AS successes
       WHERE successes.email = $1 AND successes.succeeded)
    )
  ORDER BY attempts.at DESC
  LIMIT $3`;

const FAILURES_OF_ADDRESS = `
  SELECT attempts.at
  FROM sign_in_attempts AS attempts
  WHERE attempts.address = $1
    AND NOT attempts.succeeded
    AND attempts.at > $2
  ORDER BY attempts.at DESC
  LIMIT $3`;
