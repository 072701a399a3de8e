import { currentOnceKey } from '../http/request-context.js';
import type { Tx } from './tx.js';

/** How long a key is remembered, in days; what waits on a device without a network may come late. */
const REMEMBERED_DAYS = 60;

/** The write was done before under the same key: nothing was done now. */
export class DoneBefore extends Error {
  constructor() {
    super('done before under this Idempotency-Key');
  }
}

/**
 * Takes the key of the request in the transaction of its write: both are there or neither is. A second request with
 * the same key waits here until the first has ended. What this person's old keys left behind goes on the way.
 */
export async function takeOnceKey(tx: Tx): Promise<void> {
  const once = currentOnceKey();
  if (!once || once.taken) return;
  const taken = await tx.query(
    `WITH forgotten AS (
       DELETE FROM idempotency_keys
       WHERE idempotency_keys.person_id = $1 AND idempotency_keys.key <> $2
         AND idempotency_keys.taken_at < $4::timestamptz - make_interval(days => $5)
     )
     INSERT INTO idempotency_keys (person_id, key, fingerprint, taken_at)
     VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING
     RETURNING idempotency_keys.key`,
    [tx.actor.person.id, once.key, once.fingerprint, tx.now, REMEMBERED_DAYS],
  );
  if (taken.length === 0) throw new DoneBefore();
  once.taken = true;
}
