-- Views of a screen that people keep, and calendars that a phone or a mail program fetches by a secret address.

-- 1. Saved views

create table saved_views (
  tenant_id uuid not null references tenants (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null references people (id) on delete cascade,
  -- The page below the tenant on which it opens: 'actions'.
  screen text not null check (screen ~ '^[a-z][a-z-]{0,39}$'),
  name text not null check (length(name) between 1 and 80),
  -- What the address carries after "?", without it. Its meaning is the screen's.
  query text not null check (length(query) <= 2000 and query !~ '^\?'),
  shared boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default miara_now(),
  updated_at timestamptz not null default miara_now(),
  primary key (tenant_id, id),
  constraint saved_views_name unique (tenant_id, person_id, screen, name)
);
comment on table saved_views is 'Filters and form of a screen under a name: the person''s own, or shared with everybody in the tenant.';
create index saved_views_shared on saved_views (tenant_id, screen) where shared;

-- The view a person's screen opens with; it may be somebody else's shared one.
create table default_views (
  tenant_id uuid not null,
  person_id uuid not null references people (id) on delete cascade,
  screen text not null,
  view_id uuid not null,
  primary key (tenant_id, person_id, screen),
  foreign key (tenant_id, view_id) references saved_views (tenant_id, id) on delete cascade
);
create index default_views_of_view on default_views (tenant_id, view_id);

alter table saved_views enable row level security;
-- What is not shared is seen by its owner only, whatever a query forgets.
create policy saved_views_of_tenant on saved_views
  using (tenant_id = miara_tenant() and (shared or person_id = miara_person()));
alter table default_views enable row level security;
create policy default_views_of_person on default_views
  using (tenant_id = miara_tenant() and person_id = miara_person());

grant select, insert, delete on saved_views to miara_app;
grant update (name, query, shared, version, updated_at) on saved_views to miara_app;
grant select, insert, delete on default_views to miara_app;
grant update (view_id) on default_views to miara_app;

-- Taken back from the others, a view opens nobody else's screen any more.
create function saved_views_unshared() returns trigger
  language plpgsql security definer set search_path = public
as $$
begin
  delete from default_views
  where default_views.tenant_id = new.tenant_id and default_views.view_id = new.id
    and default_views.person_id <> new.person_id;
  return null;
end $$;
create trigger saved_views_unshared after update of shared on saved_views
  for each row when (old.shared and not new.shared) execute function saved_views_unshared();

-- 2. Calendars under a secret address

create table calendar_feeds (
  tenant_id uuid not null references tenants (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null references people (id) on delete cascade,
  -- A powiat or a city with the rights of one; null = everything the person may see in the tenant.
  team text check (team ~ '^\d{4}(\d{3})?$'),
  -- SHA-256 of the secret; the secret itself is kept nowhere.
  token_hash bytea not null unique check (length(token_hash) = 32),
  created_at timestamptz not null default miara_now(),
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, team) references tenant_units (tenant_id, teryt)
);
comment on table calendar_feeds is 'Secret addresses of calendars. Revoked ones stay, so that the trail can name them.';
-- A new address takes the place of the one before.
create unique index calendar_feeds_one on calendar_feeds (tenant_id, person_id, (coalesce(team, ''))) where revoked_at is null;

alter table calendar_feeds enable row level security;
create policy calendar_feeds_of_tenant on calendar_feeds using (tenant_id = miara_tenant());
grant select, insert on calendar_feeds to miara_app;
grant update (last_used_at, revoked_at) on calendar_feeds to miara_app;

-- Whose address it is. A calendar program names no tenant, and row-level security would hide every row; the one row
-- that the secret opens is told, no other.
create function calendar_feed_of(secret_hash bytea)
  returns table (tenant_id uuid, id uuid, person_id uuid, team text, last_used_at timestamptz)
  language sql stable security definer set search_path = public
  begin atomic
    select calendar_feeds.tenant_id, calendar_feeds.id, calendar_feeds.person_id, calendar_feeds.team,
      calendar_feeds.last_used_at
    from calendar_feeds
    where calendar_feeds.token_hash = secret_hash and calendar_feeds.revoked_at is null;
  end;
revoke execute on function calendar_feed_of(bytea) from public;
grant execute on function calendar_feed_of(bytea) to miara_app;
