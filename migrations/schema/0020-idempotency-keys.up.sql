-- A write that a client repeats under the same Idempotency-Key happens once. The key is taken in the transaction of
-- the write itself, so that both are there or neither is; the answer is kept right after, for who asks again.

create table idempotency_keys (
  person_id uuid not null references people (id) on delete cascade,
  key text not null check (length(key) between 8 and 128),
  -- SHA-256 of method, address and body: the same key for something else is a mistake of the client.
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  taken_at timestamptz not null default miara_now(),
  -- Null until the answer was kept; it stays null when the process ended between the write and its answer, and when the
  -- answer holds a secret.
  status smallint check (status between 200 and 299),
  etag text,
  body jsonb,
  primary key (person_id, key),
  check (status is not null or (etag is null and body is null))
);
comment on table idempotency_keys is 'Writes that were done under a key, with the answer given. Kept for 60 days.';

alter table idempotency_keys enable row level security;
create policy idempotency_keys_of_person on idempotency_keys using (person_id = miara_person());
grant select, insert, delete on idempotency_keys to miara_app;
grant update (status, etag, body) on idempotency_keys to miara_app;
