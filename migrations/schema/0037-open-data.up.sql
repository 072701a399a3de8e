-- Open data: the public part of the action log is frozen with a publication, under the licence of its day; and an office
-- that answers questions about the data.

-- 1. What the tenant says about its data

alter table tenant_settings
  add column data_licence text not null default 'CC-BY-4.0',
  add column data_contact text,
  add constraint tenant_settings_data_licence check (data_licence in ('CC0-1.0', 'CC-BY-4.0')),
  add constraint tenant_settings_data_contact check (
    data_contact ~ '^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$' and length(data_contact) <= 254
  );
comment on column tenant_settings.data_licence is 'Licence of publications from now on; an earlier one keeps its own.';
comment on column tenant_settings.data_contact is 'E-mail address of the office that answers for the data: public, never a person''s.';
grant update (data_licence, data_contact) on tenant_settings to miara_app;
grant select (tenant_id, data_contact) on tenant_settings to miara_public;

-- 2. What a publication is made of, and its licence. A licence once given cannot be taken back, so it is frozen too.

alter table publications
  add column data_format smallint not null default 1 check (data_format in (1, 2)),
  add column licence text not null default 'CC-BY-4.0' check (licence in ('CC0-1.0', 'CC-BY-4.0'));
alter table publications alter column data_format set default 2;
comment on column publications.data_format is
  'Which rows were frozen, and so which the hash covers. 1: standard, units, counters, standings. 2: also actions.';
grant select (data_format, licence) on publications to miara_public;

create function license_publication() returns trigger
  language plpgsql
as $$
begin
  new.licence := coalesce(
    (select tenant_settings.data_licence from tenant_settings where tenant_settings.tenant_id = new.tenant_id),
    'CC-BY-4.0'
  );
  return new;
end $$;
create trigger publications_licensed before insert on publications
  for each row execute function license_publication();

-- 3. The public part of the action log, as it stood

create table published_actions (
  tenant_id uuid not null,
  publication_id uuid not null,
  action_id uuid not null,
  -- The unit that carried it.
  teryt text not null,
  kind text not null,
  kind_name jsonb not null,
  title text,
  status text not null,
  starts_on date not null,
  ends_on date not null,
  people integer,
  people_hidden boolean not null,
  cost_grosz bigint,
  languages text[] not null,
  audiences text[] not null,
  -- Units of the publication that are credited, and items of its standard, each in order.
  units text[] not null,
  items text[] not null,
  primary key (tenant_id, publication_id, action_id),
  foreign key (tenant_id, publication_id) references publications (tenant_id, id),
  constraint published_actions_few_hidden check (people >= 5 and not people_hidden or people is null)
);
comment on table published_actions is 'Actions that were marked public when the publication was made. Counts under 5 are not in it.';
comment on column published_actions.title is 'Null where it held what looks like an address or a number of a person.';
comment on column published_actions.people_hidden is 'They were counted, and were fewer than 5.';
create trigger published_actions_immutable before update or delete on published_actions
  for each row execute function refuse_change_of_publication();

alter table published_actions enable row level security;
create policy published_actions_of_tenant on published_actions using (tenant_id = miara_tenant());
grant select on published_actions to miara_app, miara_public;

create function freeze_actions(publication uuid) returns void
  language sql set search_path = public
as $$
  insert into published_actions (
    tenant_id, publication_id, action_id, teryt, kind, kind_name, title, status, starts_on, ends_on,
    people, people_hidden, cost_grosz, languages, audiences, units, items
  )
  select publications.tenant_id, publications.id, actions.id, actions.teryt, actions.kind, action_kinds.name,
    case when actions.title !~ '@|([0-9][ -]?){9}' then actions.title end,
    actions.status, actions.starts_on, coalesce(actions.ends_on, actions.starts_on),
    case when actions.people_reached >= 5 then actions.people_reached end,
    coalesce(actions.people_reached < 5, false),
    actions.cost_grosz, actions.languages,
    array(
      select action_audiences.audience from action_audiences
      where action_audiences.tenant_id = actions.tenant_id and action_audiences.action_id = actions.id
      order by action_audiences.audience collate "C"
    ),
    array(
      select action_units.teryt from action_units
      join published_units on published_units.tenant_id = action_units.tenant_id
        and published_units.publication_id = publications.id and published_units.teryt = action_units.teryt
      where action_units.tenant_id = actions.tenant_id and action_units.action_id = actions.id
      order by action_units.teryt collate "C"
    ),
    array(
      select distinct frozen.code collate "C"
      from action_items
      join items on items.tenant_id = action_items.tenant_id and items.id = action_items.item_id
      join items as frozen on frozen.tenant_id = items.tenant_id and frozen.key = items.key
        and frozen.standard_version_id = publications.standard_version_id
      where action_items.tenant_id = actions.tenant_id and action_items.action_id = actions.id
      order by frozen.code collate "C"
    )
  from publications
  join actions on actions.tenant_id = publications.tenant_id
  join action_kinds on action_kinds.tenant_id = actions.tenant_id and action_kinds.code = actions.kind
  where publications.tenant_id = miara_tenant() and publications.id = publication
    and actions.visibility = 'public' and actions.withdrawn_at is null and actions.status <> 'cancelled'
    and actions.created_at < day_start(publications.as_of + 1)
    and exists (
      select from action_units
      join published_units on published_units.tenant_id = action_units.tenant_id
        and published_units.publication_id = publications.id and published_units.teryt = action_units.teryt
      where action_units.tenant_id = actions.tenant_id and action_units.action_id = actions.id
    );
$$;
revoke execute on function freeze_actions(uuid) from public;

-- 4. The hash of a publication from its rows: the one that sealed it, or it was tampered with. The columns are named, so
-- that a column added later does not change what was sealed earlier.

create function publication_hash(publication uuid) returns text
  language sql stable set search_path = public
as $$
  select encode(sha256(convert_to((jsonb_build_object(
    'asOf', frozen.as_of,
    'standard', (select s.document from published_standards as s
      where s.tenant_id = frozen.tenant_id and s.publication_id = frozen.id),
    'units', (select jsonb_agg(jsonb_build_object(
        'teryt', u.teryt, 'name', u.name, 'display_name', u.display_name, 'kind', u.kind,
        'powiat_teryt', u.powiat_teryt, 'powiat_name', u.powiat_name, 'residents', u.residents,
        'latitude', u.latitude, 'longitude', u.longitude
      ) order by u.teryt)
      from published_units as u where u.tenant_id = frozen.tenant_id and u.publication_id = frozen.id),
    'counters', (select jsonb_agg(jsonb_build_object(
        'teryt', c.teryt, 'area_code', c.area_code, 'phase_number', c.phase_number,
        'confirmed_weight', c.confirmed_weight, 'declared_weight', c.declared_weight,
        'lapsed_weight', c.lapsed_weight, 'in_progress_weight', c.in_progress_weight,
        'planned_weight', c.planned_weight, 'not_started_weight', c.not_started_weight,
        'not_applicable_weight', c.not_applicable_weight, 'confirmed_count', c.confirmed_count,
        'declared_count', c.declared_count, 'lapsed_count', c.lapsed_count,
        'in_progress_count', c.in_progress_count, 'planned_count', c.planned_count,
        'not_started_count', c.not_started_count, 'not_applicable_count', c.not_applicable_count,
        'assessed_count', c.assessed_count
      ) order by c.teryt, c.area_code, c.phase_number)
      from published_counters as c where c.tenant_id = frozen.tenant_id and c.publication_id = frozen.id),
    'standings', (select jsonb_agg(jsonb_build_object(
        'teryt', s.teryt, 'item_code', s.item_code, 'item_key', s.item_key, 'standing', s.standing,
        'assessed', s.assessed, 'since', s.since, 'planned_on', s.planned_on, 'proof_count', s.proof_count
      ) order by s.teryt, s.item_code)
      from published_standings as s where s.tenant_id = frozen.tenant_id and s.publication_id = frozen.id)
  ) || case when frozen.data_format = 1 then '{}'::jsonb else jsonb_build_object(
    'licence', frozen.licence,
    'actions', (select jsonb_agg(to_jsonb(a) - 'tenant_id' - 'publication_id' order by a.action_id)
      from published_actions as a where a.tenant_id = frozen.tenant_id and a.publication_id = frozen.id)
  ) end)::text, 'UTF8')), 'hex')
  from publications as frozen
  where frozen.id = publication;
$$;
comment on function publication_hash(uuid) is 'SHA-256 over the frozen rows as they are now; equals content_hash.';

-- Only the seal of `freeze_publication` changes; the rest of it stays as it stands.
do $$
declare
  present text := pg_get_functiondef('freeze_publication(uuid)'::regprocedure);
  former text := $former$  select encode(sha256(convert_to(jsonb_build_object(
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
$former$;
begin
  if position(former in present) = 0 then
    raise exception 'freeze_publication seals in another way than this migration knows';
  end if;
  execute replace(present, former, $now$  perform freeze_actions(frozen.id);
  sealed := publication_hash(frozen.id);
$now$);
end $$;
