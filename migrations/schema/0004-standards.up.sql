-- Standards, their versions, areas, phases and items. A published version is immutable.

create table standards (
  tenant_id uuid not null references tenants (id),
  id uuid not null default gen_random_uuid(),
  code text not null check (code ~ '^[A-Z][A-Z0-9-]{1,19}$'),
  title jsonb not null check (is_localized_text(title)),
  primary key (tenant_id, id),
  unique (tenant_id, code)
);

create table standard_versions (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  standard_id uuid not null,
  number text not null check (number ~ '^\d+\.\d+(\.\d+)?$'),
  status text not null default 'draft' check (status in ('draft', 'published', 'retired')),
  disclaimer jsonb check (disclaimer is null or is_localized_text(disclaimer)),
  evidence_kinds jsonb not null default '[]' check (jsonb_typeof(evidence_kinds) = 'array'),
  sources jsonb not null default '[]' check (jsonb_typeof(sources) = 'array'),
  published_on date,
  retired_on date,
  primary key (tenant_id, id),
  unique (tenant_id, standard_id, number),
  foreign key (tenant_id, standard_id) references standards (tenant_id, id),
  check ((status = 'draft') = (published_on is null)),
  check ((status = 'retired') = (retired_on is not null))
);
comment on column standard_versions.evidence_kinds is '[{"code", "title": {"pl", …}}]: kinds of proof this version knows.';
create unique index standard_versions_one_published on standard_versions (tenant_id, standard_id)
  where status = 'published';

create table areas (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  standard_version_id uuid not null,
  code text not null check (code ~ '^[A-Z]{2,6}$'),
  position smallint not null,
  title jsonb not null check (is_localized_text(title)),
  primary key (tenant_id, id),
  unique (tenant_id, standard_version_id, code),
  unique (tenant_id, standard_version_id, id),
  foreign key (tenant_id, standard_version_id) references standard_versions (tenant_id, id)
);

create table phases (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  standard_version_id uuid not null,
  number smallint not null check (number > 0),
  title jsonb not null check (is_localized_text(title)),
  scope jsonb check (scope is null or is_localized_text(scope)),
  primary key (tenant_id, id),
  unique (tenant_id, standard_version_id, number),
  unique (tenant_id, standard_version_id, id),
  foreign key (tenant_id, standard_version_id) references standard_versions (tenant_id, id)
);

-- Apart from the phase, because the coordinator moves deadlines while the version stays what it was.
create table phase_deadlines (
  tenant_id uuid not null,
  phase_id uuid not null,
  due_on date not null,
  primary key (tenant_id, phase_id),
  foreign key (tenant_id, phase_id) references phases (tenant_id, id)
);
comment on column phase_deadlines.due_on is 'Last day on which the phase''s items are in time.';

create table items (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  standard_version_id uuid not null,
  -- Survives versions, so that history and comparisons follow an item that was recoded.
  key text not null check (length(key) between 1 and 60),
  code text not null check (code ~ '^[A-Z]{2,6}-\d{2,3}$'),
  position smallint not null,
  area_id uuid not null,
  phase_id uuid not null,
  duty text not null check (duty in ('gmina', 'powiat', 'both')),
  weight smallint not null default 1 check (weight between 1 and 1000),
  title jsonb not null check (is_localized_text(title)),
  guidance jsonb not null check (is_localized_text(guidance)),
  evidence_kinds text[] not null default '{}',
  responsible jsonb not null default '[]' check (jsonb_typeof(responsible) = 'array'),
  -- {"name": {"pl"}, "unit", "target": number|null, "direction": "at_least"|"at_most"} or null
  indicator jsonb check (indicator is null or jsonb_typeof(indicator) = 'object'),
  provenance jsonb not null default '{}',
  primary key (tenant_id, id),
  unique (tenant_id, standard_version_id, code),
  unique (tenant_id, standard_version_id, key),
  unique (tenant_id, standard_version_id, id),
  foreign key (tenant_id, standard_version_id, area_id) references areas (tenant_id, standard_version_id, id),
  foreign key (tenant_id, standard_version_id, phase_id) references phases (tenant_id, standard_version_id, id)
);

create function refuse_change_of_published_version() returns trigger
  language plpgsql
as $$
declare
  version_id uuid := case when tg_op = 'DELETE' then old.standard_version_id else new.standard_version_id end;
  tenant uuid := case when tg_op = 'DELETE' then old.tenant_id else new.tenant_id end;
begin
  if exists (
    select from standard_versions
    where standard_versions.tenant_id = tenant
      and standard_versions.id = version_id
      and standard_versions.status <> 'draft'
  ) then
    raise exception 'a published version of a standard never changes'
      using errcode = 'check_violation', constraint = 'standard_versions_immutable';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger areas_immutable before insert or update or delete on areas
  for each row execute function refuse_change_of_published_version();
create trigger phases_immutable before insert or update or delete on phases
  for each row execute function refuse_change_of_published_version();
create trigger items_immutable before insert or update or delete on items
  for each row execute function refuse_change_of_published_version();

create function refuse_rewriting_published_version() returns trigger
  language plpgsql
as $$
begin
  if old.status <> 'draft' and (
    new.status = 'draft'
    or (new.number, new.standard_id, new.disclaimer, new.evidence_kinds, new.sources, new.published_on)
      is distinct from
      (old.number, old.standard_id, old.disclaimer, old.evidence_kinds, old.sources, old.published_on)
  ) then
    raise exception 'a published version of a standard never changes'
      using errcode = 'check_violation', constraint = 'standard_versions_immutable';
  end if;
  return new;
end $$;
create trigger standard_versions_immutable before update on standard_versions
  for each row execute function refuse_rewriting_published_version();

alter table standards enable row level security;
create policy standards_of_tenant on standards using (tenant_id = miara_tenant());
alter table standard_versions enable row level security;
create policy standard_versions_of_tenant on standard_versions using (tenant_id = miara_tenant());
alter table areas enable row level security;
create policy areas_of_tenant on areas using (tenant_id = miara_tenant());
alter table phases enable row level security;
create policy phases_of_tenant on phases using (tenant_id = miara_tenant());
alter table phase_deadlines enable row level security;
create policy phase_deadlines_of_tenant on phase_deadlines using (tenant_id = miara_tenant());
alter table items enable row level security;
create policy items_of_tenant on items using (tenant_id = miara_tenant());

grant select on standards, standard_versions, areas, phases, items to miara_app;
grant select, insert, update on phase_deadlines to miara_app;
