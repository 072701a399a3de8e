-- Frozen, dated sets of figures. Public pages read these tables only; nothing here is ever changed.

create table publications (
  tenant_id uuid not null references tenants (id),
  id uuid not null default gen_random_uuid(),
  number integer not null check (number > 0),
  standard_version_id uuid not null,
  as_of date not null,
  note text check (length(note) <= 2000),
  published_at timestamptz not null default miara_now(),
  published_by uuid references people (id),
  -- SHA-256 over the frozen rows, so that anyone can tell that they are the same.
  content_hash text,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, standard_version_id) references standard_versions (tenant_id, id)
);

create table published_standards (
  tenant_id uuid not null,
  publication_id uuid not null,
  -- The version as it stood: code, number, titles, disclaimer, areas, phases with deadlines, items.
  document jsonb not null,
  primary key (tenant_id, publication_id),
  foreign key (tenant_id, publication_id) references publications (tenant_id, id)
);

create table published_units (
  tenant_id uuid not null,
  publication_id uuid not null,
  teryt text not null,
  name text not null,
  display_name jsonb not null,
  kind text not null,
  powiat_teryt text,
  powiat_name jsonb,
  residents integer,
  latitude double precision,
  longitude double precision,
  primary key (tenant_id, publication_id, teryt),
  foreign key (tenant_id, publication_id) references publications (tenant_id, id)
);

create table published_counters (
  tenant_id uuid not null,
  publication_id uuid not null,
  teryt text not null,
  area_code text not null,
  phase_number smallint not null,
  confirmed_weight integer not null,
  declared_weight integer not null,
  lapsed_weight integer not null,
  in_progress_weight integer not null,
  planned_weight integer not null,
  not_started_weight integer not null,
  not_applicable_weight integer not null,
  confirmed_count integer not null,
  declared_count integer not null,
  lapsed_count integer not null,
  in_progress_count integer not null,
  planned_count integer not null,
  not_started_count integer not null,
  not_applicable_count integer not null,
  assessed_count integer not null,
  primary key (tenant_id, publication_id, teryt, area_code, phase_number),
  foreign key (tenant_id, publication_id, teryt) references published_units (tenant_id, publication_id, teryt)
);

create table published_standings (
  tenant_id uuid not null,
  publication_id uuid not null,
  teryt text not null,
  item_code text not null,
  item_key text not null,
  standing text not null,
  assessed boolean not null,
  since date not null,
  planned_on date,
  proof_count smallint not null,
  primary key (tenant_id, publication_id, teryt, item_code),
  foreign key (tenant_id, publication_id, teryt) references published_units (tenant_id, publication_id, teryt)
);
create index published_standings_item on published_standings (tenant_id, publication_id, item_code);

create function refuse_change_of_publication() returns trigger
  language plpgsql
as $$
begin
  raise exception 'a publication never changes; publish a correction instead'
    using errcode = 'check_violation', constraint = 'publications_immutable';
end $$;
create trigger published_standards_immutable before update or delete on published_standards
  for each row execute function refuse_change_of_publication();
create trigger published_units_immutable before update or delete on published_units
  for each row execute function refuse_change_of_publication();
create trigger published_counters_immutable before update or delete on published_counters
  for each row execute function refuse_change_of_publication();
create trigger published_standings_immutable before update or delete on published_standings
  for each row execute function refuse_change_of_publication();
-- The only change a publication ever sees is its own freezing: the hash is written once.
create trigger publications_immutable before update or delete on publications
  for each row when (old.content_hash is not null)
  execute function refuse_change_of_publication();

-- Freezes the figures of a day under a publication row that was just inserted, and seals it with a hash.
-- One statement per table, one transaction, the same input gives the same rows.
create function freeze_publication(publication uuid) returns text
  language plpgsql security definer set search_path = public
as $$
declare
  frozen publications;
  sealed text;
begin
  select publications.* into frozen from publications
  where publications.tenant_id = miara_tenant() and publications.id = publication
    and publications.content_hash is null
  for update;
  if frozen.id is null then
    raise exception 'no publication waits to be frozen under this id'
      using errcode = 'check_violation', constraint = 'publications_immutable';
  end if;

  -- Counters and standings are read by two statements: nothing may change between them, or the sealed publication
  -- would disagree with itself. Changes wait for the moment that freezing takes.
  lock table assessments in share mode;

  insert into published_standards (tenant_id, publication_id, document)
  select frozen.tenant_id, frozen.id, jsonb_build_object(
    'code', standards.code,
    'title', standards.title,
    'number', standard_versions.number,
    'publishedOn', standard_versions.published_on,
    'disclaimer', standard_versions.disclaimer,
    'evidenceKinds', standard_versions.evidence_kinds,
    'areas', (
      select jsonb_agg(jsonb_build_object('code', areas.code, 'title', areas.title) order by areas.position)
      from areas
      where areas.tenant_id = frozen.tenant_id and areas.standard_version_id = frozen.standard_version_id
    ),
    'phases', (
      select jsonb_agg(jsonb_build_object(
        'number', phases.number, 'title', phases.title, 'deadline', phase_deadlines.due_on
      ) order by phases.number)
      from phases
      left join phase_deadlines on phase_deadlines.tenant_id = phases.tenant_id and phase_deadlines.phase_id = phases.id
      where phases.tenant_id = frozen.tenant_id and phases.standard_version_id = frozen.standard_version_id
    ),
    'items', (
      select jsonb_agg(jsonb_build_object(
        'code', items.code, 'key', items.key, 'area', areas.code, 'phase', phases.number,
        'duty', items.duty, 'weight', items.weight, 'title', items.title, 'guidance', items.guidance,
        'evidenceKinds', to_jsonb(items.evidence_kinds), 'responsible', items.responsible, 'indicator', items.indicator
      ) order by items.position)
      from items
      join areas on areas.tenant_id = items.tenant_id and areas.id = items.area_id
      join phases on phases.tenant_id = items.tenant_id and phases.id = items.phase_id
      where items.tenant_id = frozen.tenant_id and items.standard_version_id = frozen.standard_version_id
    )
  )
  from standard_versions
  join standards on standards.tenant_id = standard_versions.tenant_id and standards.id = standard_versions.standard_id
  where standard_versions.tenant_id = frozen.tenant_id and standard_versions.id = frozen.standard_version_id;

  insert into published_units (
    tenant_id, publication_id, teryt, name, display_name, kind, powiat_teryt, powiat_name,
    residents, latitude, longitude
  )
  select frozen.tenant_id, frozen.id, units.teryt, units.name, units.display_name, units.kind,
    units.powiat_teryt, powiats.display_name, units.residents, units.latitude, units.longitude
  from members_on(frozen.as_of) as members
  join units on units.teryt = members.teryt
  left join units as powiats on powiats.teryt = units.powiat_teryt;

  insert into published_counters
  select frozen.tenant_id, frozen.id, counters.teryt, areas.code, phases.number,
    counters.confirmed_weight, counters.declared_weight, counters.lapsed_weight, counters.in_progress_weight,
    counters.planned_weight, counters.not_started_weight, counters.not_applicable_weight,
    counters.confirmed_count, counters.declared_count, counters.lapsed_count, counters.in_progress_count,
    counters.planned_count, counters.not_started_count, counters.not_applicable_count, counters.assessed_count
  from counters_on(frozen.standard_version_id, frozen.as_of) as counters
  join published_units on published_units.tenant_id = frozen.tenant_id
    and published_units.publication_id = frozen.id and published_units.teryt = counters.teryt
  join areas on areas.tenant_id = counters.tenant_id and areas.id = counters.area_id
  join phases on phases.tenant_id = counters.tenant_id and phases.id = counters.phase_id;

  insert into published_standings (
    tenant_id, publication_id, teryt, item_code, item_key, standing, assessed, since, planned_on, proof_count
  )
  select frozen.tenant_id, frozen.id, standings.teryt, items.code, items.key, standings.standing, standings.assessed,
    (standings.since at time zone 'Europe/Warsaw')::date,
    case when standings.standing in ('planned', 'in_progress') and frozen.as_of >= miara_today()
      then assessments.planned_on end,
    case when frozen.as_of >= miara_today() then assessments.proof_count else (
      select count(*) from assessment_evidence
      where assessment_evidence.tenant_id = assessments.tenant_id
        and assessment_evidence.assessment_id = assessments.id
        and assessment_evidence.linked_at < day_start(frozen.as_of + 1)
    ) end
  from standings_on(frozen.standard_version_id, frozen.as_of) as standings
  join assessments on assessments.tenant_id = frozen.tenant_id and assessments.id = standings.assessment_id
  join items on items.tenant_id = frozen.tenant_id and items.id = standings.item_id
  join published_units on published_units.tenant_id = frozen.tenant_id
    and published_units.publication_id = frozen.id and published_units.teryt = standings.teryt;

  select encode(sha256(convert_to(jsonb_build_object(
    'asOf', frozen.as_of,
    'standard', (select document from published_standards as s
      where s.tenant_id = frozen.tenant_id and s.publication_id = frozen.id),
    'units', (select jsonb_agg(to_jsonb(u) - 'tenant_id' - 'publication_id' order by u.teryt)
      from published_units as u where u.tenant_id = frozen.tenant_id and u.publication_id = frozen.id),
    'counters', (select jsonb_agg(to_jsonb(c) - 'tenant_id' - 'publication_id' order by c.teryt, c.area_code, c.phase_number)
      from published_counters as c where c.tenant_id = frozen.tenant_id and c.publication_id = frozen.id),
    'standings', (select jsonb_agg(to_jsonb(s) - 'tenant_id' - 'publication_id' order by s.teryt, s.item_code)
      from published_standings as s where s.tenant_id = frozen.tenant_id and s.publication_id = frozen.id)
  )::text, 'UTF8')), 'hex') into sealed;

  update publications set content_hash = sealed
  where publications.tenant_id = frozen.tenant_id and publications.id = frozen.id;
  update tenants set published_as_of = greatest(tenants.published_as_of, frozen.as_of)
  where tenants.id = frozen.tenant_id;
  return sealed;
end $$;
revoke execute on function freeze_publication(uuid) from public;

alter table publications enable row level security;
create policy publications_of_tenant on publications using (tenant_id = miara_tenant());
alter table published_standards enable row level security;
create policy published_standards_of_tenant on published_standards using (tenant_id = miara_tenant());
alter table published_units enable row level security;
create policy published_units_of_tenant on published_units using (tenant_id = miara_tenant());
alter table published_counters enable row level security;
create policy published_counters_of_tenant on published_counters using (tenant_id = miara_tenant());
alter table published_standings enable row level security;
create policy published_standings_of_tenant on published_standings using (tenant_id = miara_tenant());

grant select, insert on publications to miara_app;
grant select on published_standards, published_units, published_counters, published_standings to miara_app;
grant execute on function freeze_publication(uuid) to miara_app;
-- Who published stays inside; everything else of a publication is public.
grant select (tenant_id, id, number, standard_version_id, as_of, note, published_at, content_hash)
  on publications to miara_public;
grant select on published_standards, published_units, published_counters, published_standings to miara_public;
