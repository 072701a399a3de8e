-- Letters to the team's mailbox become drafts of actions: for their sender only, and for a while.

-- The part of the address that only its person knows. Who writes to it from the address of the account is taken for them.
create table mail_addresses (
  tenant_id uuid not null references tenants (id),
  person_id uuid not null references people (id),
  code text not null constraint mail_addresses_code unique check (code ~ '^[a-z2-7]{20}$'),
  made_at timestamptz not null default miara_now(),
  primary key (tenant_id, person_id)
);

create table mail_drafts (
  tenant_id uuid not null references tenants (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null references people (id),
  subject text not null check (length(subject) <= 200),
  body text not null check (length(body) <= 4000),
  -- Attachments that were not taken: [{"name", "reason"}], the reason a code of the problem catalogue.
  left_out jsonb not null default '[]' check (jsonb_typeof(left_out) = 'array'),
  received_at timestamptz not null default miara_now(),
  primary key (tenant_id, id)
);
create index mail_drafts_of_person on mail_drafts (tenant_id, person_id, received_at desc);

-- The bytes lie here and not in the store of proofs: they are proof of nothing yet, few, and soon gone with the draft.
create table mail_draft_files (
  tenant_id uuid not null,
  draft_id uuid not null,
  number smallint not null check (number between 1 and 10),
  file_name text not null check (length(file_name) between 1 and 255),
  media_type text not null check (media_type ~ '^(image/|application/pdf$)'),
  bytes bytea not null check (length(bytes) between 1 and 10485760),
  primary key (tenant_id, draft_id, number),
  foreign key (tenant_id, draft_id) references mail_drafts (tenant_id, id) on delete cascade
);

-- A letter is taken once, also after its draft is gone: the SHA-256 of its Message-ID.
create table mail_taken (
  tenant_id uuid not null references tenants (id),
  person_id uuid not null references people (id),
  message_hash text not null check (message_hash ~ '^[0-9a-f]{64}$'),
  taken_at timestamptz not null default miara_now(),
  constraint mail_taken_once primary key (tenant_id, person_id, message_hash)
);

-- Nobody reads another's letters: behind the wall of the tenant stands one between persons. No person is the service.
alter table mail_addresses enable row level security;
create policy mail_addresses_of_person on mail_addresses
  using (tenant_id = miara_tenant() and (person_id = miara_person() or miara_person() is null));
alter table mail_drafts enable row level security;
create policy mail_drafts_of_person on mail_drafts
  using (tenant_id = miara_tenant() and (person_id = miara_person() or miara_person() is null));
alter table mail_draft_files enable row level security;
create policy mail_draft_files_of_tenant on mail_draft_files using (tenant_id = miara_tenant());
alter table mail_taken enable row level security;
create policy mail_taken_of_tenant on mail_taken using (tenant_id = miara_tenant());

grant select, insert on mail_addresses to miara_app;
grant update (code, made_at) on mail_addresses to miara_app;
grant select, insert, delete on mail_drafts to miara_app;
grant select, insert on mail_draft_files to miara_app;
grant select, insert, delete on mail_taken to miara_app;

select pgboss.create_queue(
  'inbound-mail',
  json_build_object('policy', 'stately', 'retryLimit', 0, 'retryDelay', 5, 'retryBackoff', true, 'expireInSeconds', 900)
);
