comment on table idempotency_keys is 'Writes that were done under a key, with the answer given. Kept for 60 days.';
drop index idempotency_keys_answered;
