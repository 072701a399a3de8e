import { currentOnceKey } from '../http/request-context.js';
import type { Tx } from './tx.js';

/** How long an answer is kept, in days. The key itself stays: what waits on a device may come much later. */
const ANSWERED_DAYS = 60;

/** The write was done before under the same key: nothing was done now. */
export class DoneBefore extends Error {
  constructor() {
    super('done before under this Idempotency-Key');
  }
}

/**
 * Takes the key of the request in the transaction of its write: both are there or neither is. A second request with
 * the same key waits here until the first has ended. This person's old answers go on the way; a key that is used again
 * after that is told `done_before`, and nothing is done twice however late it comes.
 */
export async function takeOnceKey(tx: Tx): Promise<void> {
  const once = currentOnceKey();
  if (!once || once.taken) return;
  const taken = await tx.query(
    `WITH forgotten AS (
       UPDATE idempotency_keys SET status = NULL, etag = NULL, body = NULL
       WHERE idempotency_keys.person_id = $1 AND idempotency_keys.key <> $2
         AND idempotency_keys.status IS NOT NULL
         AND idempotency_keys.taken_at < $4::timestamptz - make_interval(days => $5)
     )
     INSERT INTO idempotency_keys (person_id, key, fingerprint, taken_at)
     VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING
     RETURNING idempotency_keys.key`,
    [tx.actor.person.id, once.key, once.fingerprint, tx.now, ANSWERED_DAYS],
  );
  if (taken.length === 0) throw new DoneBefore();
  once.taken = true;
}
