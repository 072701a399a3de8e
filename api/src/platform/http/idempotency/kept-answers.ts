import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { OnceKey } from '../request-context.js';

/** What was answered when the write was done. */
export interface KeptAnswer {
  fingerprint: string;
  /** Null when the answer was not kept: the process ended between the write and it. */
  status: number | null;
  etag: string | null;
  body: unknown;
}

/** Answers given under Idempotency-Keys, by person and key. */
@Injectable()
export class KeptAnswers {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Null when nothing was done under the key. */
  async find(personId: string, key: string): Promise<KeptAnswer | null> {
    return this.unitOfWork.platformRead(personId, async (tx) => {
      const [kept] = await tx.query<KeptAnswer>(
        `SELECT idempotency_keys.fingerprint, idempotency_keys.status, idempotency_keys.etag, idempotency_keys.body
         FROM idempotency_keys
         WHERE idempotency_keys.person_id = $1 AND idempotency_keys.key = $2`,
        [personId, key],
      );
      return kept ?? null;
    });
  }

  async keep(
    personId: string,
    { key }: OnceKey,
    { status, etag, body }: Omit<KeptAnswer, 'fingerprint'>,
  ): Promise<void> {
    await this.unitOfWork.platformWrite(personId, (tx) =>
      tx.query(
        `UPDATE idempotency_keys SET status = $3, etag = $4, body = $5
         WHERE idempotency_keys.person_id = $1 AND idempotency_keys.key = $2`,
        [personId, key, status, etag, body === undefined ? null : JSON.stringify(body)],
      ),
    );
  }
}
