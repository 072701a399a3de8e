-- Tenants (coordinating bodies), people, their sessions and the roles they hold at places.

create table tenants (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,39}$'),
  name jsonb not null check (is_localized_text(name)),
  short_name text not null check (length(short_name) between 1 and 40),
  -- Said on every page that shows the tenant's figures, e.g. that the data are a demonstration.
  data_note jsonb check (data_note is null or is_localized_text(data_note)),
  opened_at timestamptz not null default miara_now(),
  -- Day of the newest publication; kept by a trigger, so that the public start page needs no tenant's rows.
  published_as_of date
);
comment on table tenants is 'The coordinating body and its data: the hard wall. Not under row-level security: slug and name are public.';

create table people (
  id uuid primary key default gen_random_uuid(),
  email text not null unique check (email = lower(email) and length(email) <= 254),
  name text not null check (length(name) between 1 and 200),
  password_hash text,
  locale text not null default 'pl' check (locale in ('pl', 'en')),
  created_at timestamptz not null default miara_now(),
  last_sign_in_at timestamptz,
  deactivated_at timestamptz
);
comment on table people is 'Accounts. A person may hold roles in several tenants.';

create table sessions (
  token_hash bytea primary key check (length(token_hash) = 32),
  id uuid not null unique default gen_random_uuid(),
  person_id uuid not null references people (id) on delete cascade,
  created_at timestamptz not null default miara_now(),
  last_seen_at timestamptz not null default miara_now(),
  expires_at timestamptz not null,
  user_agent text check (length(user_agent) <= 400)
);
comment on column sessions.token_hash is 'SHA-256 of the cookie''s token; the token itself is stored nowhere.';
create index sessions_person on sessions (person_id);
create index sessions_expiry on sessions (expires_at);

create table sign_in_attempts (
  id bigint generated always as identity primary key,
  email text not null check (length(email) <= 254),
  address text not null check (length(address) <= 64),
  at timestamptz not null default miara_now(),
  succeeded boolean not null
);
create index sign_in_attempts_by_email on sign_in_attempts (email, at);
create index sign_in_attempts_by_address on sign_in_attempts (address, at);

create table role_assignments (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people (id) on delete cascade,
  tenant_id uuid references tenants (id),
  role text not null check (
    role in ('platform_operator', 'tenant_administrator', 'coordinator', 'team_member', 'unit_editor', 'reader')
  ),
  -- The place in the tree; null = the whole tenant. The key to tenant_units is added with that table.
  teryt text,
  granted_at timestamptz not null default miara_now(),
  granted_by uuid references people (id),
  revoked_at timestamptz,
  check ((role = 'platform_operator') = (tenant_id is null)),
  check ((role in ('team_member', 'unit_editor')) <= (teryt is not null)),
  check ((role in ('tenant_administrator', 'coordinator')) <= (teryt is null))
);
create unique index role_assignments_once on role_assignments
  (person_id, role, coalesce(tenant_id, '00000000-0000-0000-0000-000000000000'), coalesce(teryt, ''))
  where revoked_at is null;
create index role_assignments_tenant on role_assignments (tenant_id, person_id);

alter table role_assignments enable row level security;
-- A person's own roles are read before any tenant is known (that is how the tenant is found).
create policy role_assignments_of_tenant_or_self on role_assignments
  using (tenant_id = miara_tenant() or person_id = miara_person())
  with check (tenant_id = miara_tenant());

grant select on tenants to miara_app;
grant select, insert, update on people to miara_app;
grant select, insert, update, delete on sessions to miara_app;
grant select, insert, delete on sign_in_attempts to miara_app;
grant select, insert, update on role_assignments to miara_app;
grant select (id, slug, name, short_name, data_note, published_as_of) on tenants to miara_public;
