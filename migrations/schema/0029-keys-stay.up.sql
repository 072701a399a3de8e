-- What waits on a device without a network may be sent again much later. A key that was forgotten would then let its write
-- happen twice, so keys stay and only the answers go.

create index idempotency_keys_answered on idempotency_keys (person_id, taken_at) where status is not null;
comment on table idempotency_keys is
  'Writes that were done under a key. The answer is kept for 60 days, the key for good: a late repetition is told so.';
