-- The register of Polish local governments, and who belongs to which tenant since when.

create table units (
  teryt text primary key check (teryt ~ '^\d{4}(\d{3})?$'),
  name text not null check (length(name) between 1 and 120),
  -- With its kind where the name could mean two units (Pruszcz Gdański town and rural gmina).
  display_name jsonb not null check (is_localized_text(display_name)),
  kind text not null check (
    kind in ('urban_gmina', 'rural_gmina', 'urban_rural_gmina', 'powiat', 'city_with_powiat_rights')
  ),
  -- The land powiat a gmina lies in; null for a powiat and for a city with powiat rights.
  powiat_teryt text references units (teryt),
  residents integer check (residents >= 0),
  residents_on date,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  check ((kind = 'powiat') = (length(teryt) = 4)),
  check ((kind in ('powiat', 'city_with_powiat_rights')) = (powiat_teryt is null))
);
comment on table units is 'TERYT register (TERC), all of Poland; public facts, no tenant''s data.';
create index units_powiat on units (powiat_teryt);

create table tenant_units (
  tenant_id uuid not null references tenants (id),
  teryt text not null references units (teryt),
  primary key (tenant_id, teryt)
);
comment on table tenant_units is 'Every unit that is, was or will be a member: what a tenant''s rows may point at.';

create table memberships (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  teryt text not null,
  joined_on date not null,
  left_on date check (left_on > joined_on),
  -- How sure the source is about this membership: named in a source, inferred, or unsure.
  confidence text not null default 'source' check (confidence in ('source', 'inferred', 'unsure')),
  primary key (tenant_id, id),
  foreign key (tenant_id, teryt) references tenant_units (tenant_id, teryt),
  exclude using gist (tenant_id with =, teryt with =, daterange(joined_on, left_on) with &&)
);
comment on column memberships.left_on is 'First day on which the unit is no longer a member (half-open).';

alter table role_assignments
  add foreign key (tenant_id, teryt) references tenant_units (tenant_id, teryt);

create function register_tenant_unit() returns trigger
  language plpgsql security definer set search_path = public
as $$
begin
  insert into tenant_units (tenant_id, teryt) values (new.tenant_id, new.teryt) on conflict do nothing;
  return new;
end $$;
create trigger memberships_register_unit before insert on memberships
  for each row execute function register_tenant_unit();

-- Members of the current tenant on a day.
create function members_on(day date) returns setof memberships
  language sql stable
  begin atomic
    select memberships.* from memberships
    where memberships.tenant_id = miara_tenant()
      and memberships.joined_on <= day
      and (memberships.left_on is null or day < memberships.left_on);
  end;

-- A gmina carries gmina duties, a powiat powiat duties, a city with powiat rights both (SMI: 49, 54, 65 items).
create function is_duty_of(duty text, kind text) returns boolean
  language sql immutable parallel safe
  return case duty
    when 'both' then true
    when 'gmina' then kind <> 'powiat'
    when 'powiat' then kind in ('powiat', 'city_with_powiat_rights')
  end;

alter table tenant_units enable row level security;
create policy tenant_units_of_tenant on tenant_units using (tenant_id = miara_tenant());
alter table memberships enable row level security;
create policy memberships_of_tenant on memberships using (tenant_id = miara_tenant());

grant select on units, tenant_units to miara_app;
grant select, insert, update on memberships to miara_app;
