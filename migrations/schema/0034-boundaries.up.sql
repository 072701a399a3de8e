-- Official boundaries of a tenant's units, for maps: public facts, taken all at once or not at all.

create table boundary_sets (
  tenant_id uuid primary key references tenants (id),
  -- Another one for every taking: what was drawn from the former set is drawn anew.
  id uuid not null default gen_random_uuid(),
  -- Whom the boundaries come from, and under which terms; shown beside every map.
  source text not null check (length(source) between 1 and 200),
  licence text not null check (length(licence) between 1 and 300),
  described_on date,
  origin text not null check (origin in ('file', 'uldk')),
  file_name text check (length(file_name) <= 200),
  file_sha256 text check (file_sha256 ~ '^[0-9a-f]{64}$'),
  taken_at timestamptz not null default miara_now(),
  -- Null: by the command of the operator.
  taken_by uuid references people (id),
  unique (tenant_id, id),
  constraint boundary_sets_file check ((origin = 'file') = (file_sha256 is not null))
);
comment on column boundary_sets.described_on is 'Day whose boundaries these are; null when the source does not say.';

create table unit_boundaries (
  tenant_id uuid not null,
  teryt text not null,
  set_id uuid not null,
  -- Coordinates of a MultiPolygon (RFC 7946, WGS 84), simplified for drawing, in steps of 1/10,000 degree.
  polygons jsonb not null check (jsonb_typeof(polygons) = 'array' and jsonb_array_length(polygons) > 0),
  west double precision not null,
  south double precision not null,
  east double precision not null,
  north double precision not null,
  hectares integer not null check (hectares >= 0),
  primary key (tenant_id, teryt),
  foreign key (tenant_id, set_id) references boundary_sets (tenant_id, id) on delete cascade,
  foreign key (tenant_id, teryt) references tenant_units (tenant_id, teryt),
  constraint unit_boundaries_box check (
    west < east and south < north and west >= -180 and east <= 180 and south >= -90 and north <= 90
  )
);
comment on column unit_boundaries.hectares is 'Of the drawn shape: for maps, not for measuring.';

alter table boundary_sets enable row level security;
create policy boundary_sets_of_tenant on boundary_sets using (tenant_id = miara_tenant());
alter table unit_boundaries enable row level security;
create policy unit_boundaries_of_tenant on unit_boundaries using (tenant_id = miara_tenant());

-- A set is replaced, never edited.
grant select, insert, delete on boundary_sets, unit_boundaries to miara_app;
grant select (tenant_id, id, source, licence, described_on) on boundary_sets to miara_public;
grant select (tenant_id, teryt, set_id, polygons) on unit_boundaries to miara_public;
