-- The whole of an action: kinds and funding sources as each tenant's own data, a directory of partners, for whom and in
-- which languages it was held, what paid for it, an explicit share for every credited unit, and taking one back.

-- 1. Texts as they are compared: small letters, without diacritics. The same as `fold` in shared/.

create function miara_fold(value text) returns text
  language sql immutable parallel safe
  return replace(regexp_replace(normalize(lower(value collate "pl-x-icu"), NFD), '[\u0300-\u036f]', '', 'g'), 'ł', 'l');

-- Names as they are told apart: "Fundacja  „Łąka”" is "fundacja laka".
create function miara_name_key(name text) returns text
  language sql immutable parallel safe
  return btrim(regexp_replace(miara_fold(name) collate "pl-x-icu", '[^[:alnum:]]+', ' ', 'g'));

-- 2. Kinds of actions and sources of money: lists of the tenant

create table action_kinds (
  tenant_id uuid not null references tenants (id),
  code text not null check (code ~ '^[a-z][a-z0-9_]{1,39}$'),
  name jsonb not null check (is_localized_text(name)),
  -- Beginnings of words by which a typed line is recognised.
  words text[] not null default '{}' check (cardinality(words) <= 40),
  active boolean not null default true,
  position integer not null,
  primary key (tenant_id, code)
);
comment on table action_kinds is 'Sorts of actions that a tenant tells apart; one that was used is laid aside, never deleted.';

create table funding_sources (
  tenant_id uuid not null references tenants (id),
  code text not null check (code ~ '^[a-z][a-z0-9_]{1,39}$'),
  name jsonb not null check (is_localized_text(name)),
  words text[] not null default '{}' check (cardinality(words) <= 40),
  active boolean not null default true,
  position integer not null,
  primary key (tenant_id, code)
);
comment on table funding_sources is 'What pays for actions of a tenant.';

-- A list is changed as a whole, so it has one version.
create table action_lists (
  tenant_id uuid not null references tenants (id),
  list text not null check (list in ('kinds', 'sources')),
  version integer not null default 1,
  updated_at timestamptz not null default miara_now(),
  updated_by uuid references people (id),
  primary key (tenant_id, list)
);

create function open_action_lists(tenant uuid) returns void
  language plpgsql security definer set search_path = public
as $$
begin
  insert into action_lists (tenant_id, list) values (tenant, 'kinds'), (tenant, 'sources');
  insert into action_kinds (tenant_id, code, name, words, position)
  select tenant, told.code, jsonb_build_object('pl', told.pl, 'en', told.en), told.words, told.place
  from (values
    (1, 'training', 'szkolenie', 'training', array['szkolen', 'przeszkol', 'warsztat', 'instruktaz']),
    (2, 'course', 'kurs', 'course', array['kurs', 'lektorat', 'zajec']),
    (3, 'advice', 'doradztwo', 'advice', array['doradz', 'dorad', 'porad', 'konsultac', 'dyzur', 'infolini']),
    (4, 'event', 'wydarzenie', 'event',
      array['wydarzen', 'festiwal', 'festyn', 'piknik', 'koncert', 'wystaw', 'impreza', 'imprez', 'warsztaty kulin']),
    (5, 'school_support', 'wsparcie w szkole', 'school support',
      array['asysten', 'wsparcie w szkol', 'wsparcie szkol', 'oddzial przygotowaw']),
    (6, 'publication', 'publikacja', 'publication',
      array['publikac', 'informator', 'ulotk', 'broszur', 'poradnik', 'plakat', 'przewodnik']),
    (7, 'purchase', 'zakup', 'purchase', array['zakup', 'zakupi', 'kupi']),
    (8, 'agreement', 'porozumienie', 'agreement', array['porozumien', 'umow', 'podpisan']),
    (9, 'meeting', 'spotkanie', 'meeting',
      array['spotkan', 'posiedzen', 'narad', 'zebran', 'sniadan', 'konferenc']),
    (10, 'study_visit', 'wizyta studyjna', 'study visit', array['wizyt', 'wizyta studyjn', 'wyjazd studyjn']),
    (11, 'other', 'inne', 'other', array[]::text[])
  ) as told (place, code, pl, en, words);
  insert into funding_sources (tenant_id, code, name, words, position)
  select tenant, told.code, jsonb_build_object('pl', told.pl, 'en', told.en), told.words, told.place
  from (values
    (1, 'own_budget', 'budżet własny', 'own budget',
      array['budzet wlasn', 'wlasny budzet', 'srodki wlasn', 'srodkow wlasn', 'wklad wlasn']),
    (2, 'fami', 'FAMI', 'AMIF', array['fami', 'amif', 'fundusz azylu']),
    (3, 'eea_norway', 'fundusze norweskie i EOG', 'EEA and Norway grants',
      array['eog', 'eea', 'norwesk', 'fundusze norwesk', 'fundusz norwesk']),
    (4, 'esf_plus', 'EFS+', 'ESF+', array['efs', 'esf', 'europejski fundusz spol']),
    (5, 'state_budget', 'budżet państwa', 'state budget',
      array['budzet panstw', 'dotacj', 'wojewod', 'fundusz pomocy']),
    (6, 'foreign_aid', 'pomoc zagraniczna', 'foreign aid',
      array['unicef', 'unhcr', 'iom', 'pomoc zagraniczn']),
    (7, 'other', 'inne', 'other', array[]::text[])
  ) as told (place, code, pl, en, words);
end $$;
revoke execute on function open_action_lists(uuid) from public;
select open_action_lists(tenants.id) from tenants;

create function open_action_lists_of_tenant() returns trigger
  language plpgsql security definer set search_path = public
as $$
begin
  perform open_action_lists(new.id);
  return null;
end $$;
create trigger tenants_open_action_lists after insert on tenants
  for each row execute function open_action_lists_of_tenant();

-- 3. The directory of partners: organisations, never people

create table partners (
  tenant_id uuid not null references tenants (id),
  id uuid not null default gen_random_uuid(),
  name text not null check (length(btrim(name)) between 1 and 200),
  name_key text not null generated always as (miara_name_key(name)) stored,
  kind text not null check (
    kind in ('public_body', 'ngo', 'school', 'company', 'international_organisation', 'foreign_town', 'other')
  ),
  town text check (length(town) between 1 and 120),
  web text check (web ~ '^https?://' and length(web) <= 500),
  note text check (length(note) between 1 and 1000),
  active boolean not null default true,
  -- Written down twice: what named this one means the other.
  merged_into uuid,
  version integer not null default 1,
  created_at timestamptz not null default miara_now(),
  created_by uuid references people (id),
  updated_at timestamptz not null default miara_now(),
  updated_by uuid references people (id),
  primary key (tenant_id, id),
  foreign key (tenant_id, merged_into) references partners (tenant_id, id),
  constraint partners_merged_elsewhere check (merged_into <> id)
);
comment on table partners is 'Organisations that actions are held with. No people, no addresses of people.';
create unique index partners_name_once on partners (tenant_id, name_key) where merged_into is null;

-- 4. What an action says

alter table actions
  add column visibility text not null default 'internal' check (visibility in ('internal', 'public')),
  add column languages text[] not null default '{}',
  add column shares_are text not null default 'equal' check (shares_are in ('equal', 'set')),
  add column withdrawn_at timestamptz,
  add column withdrawn_by uuid references people (id),
  add column withdrawn_reason text check (length(withdrawn_reason) between 1 and 2000),
  add column import_id uuid,
  add constraint actions_languages check (
    cardinality(languages) <= 20 and array_to_string(languages, ' ') ~ '^([a-z]{2}( [a-z]{2})*)?$'
  ),
  add constraint actions_withdrawn check ((withdrawn_at is null) = (withdrawn_reason is null)),
  drop constraint actions_kind_check,
  add constraint actions_kind_known foreign key (tenant_id, kind) references action_kinds (tenant_id, code);
comment on column actions.withdrawn_at is 'Taken back: it counts nowhere until it is restored.';
comment on column actions.import_id is 'The import of a register that brought it; null = typed.';
create index actions_of_import on actions (tenant_id, import_id) where import_id is not null;

create table action_audiences (
  tenant_id uuid not null,
  action_id uuid not null,
  audience text not null check (
    audience in ('officials', 'teachers', 'school_pupils', 'adult_migrants', 'children', 'families', 'employers',
      'ngos', 'residents', 'other')
  ),
  people integer not null check (people >= 0),
  primary key (tenant_id, action_id, audience),
  foreign key (tenant_id, action_id) references actions (tenant_id, id) on delete cascade
);
comment on table action_audiences is 'For whom, and how many of them. Somebody may be two of these, so they do not add up.';

create table action_funding (
  tenant_id uuid not null,
  action_id uuid not null,
  source text not null,
  grosz bigint not null check (grosz >= 1),
  primary key (tenant_id, action_id, source),
  foreign key (tenant_id, action_id) references actions (tenant_id, id) on delete cascade,
  constraint action_funding_known foreign key (tenant_id, source) references funding_sources (tenant_id, code)
);
comment on table action_funding is 'What paid for it, and how much; the rest of the cost is not assigned.';
create index action_funding_backwards on action_funding (tenant_id, source);

create table action_partners (
  tenant_id uuid not null,
  action_id uuid not null,
  partner_id uuid not null,
  role text not null check (role in ('organiser', 'partner')),
  primary key (tenant_id, action_id, partner_id),
  foreign key (tenant_id, action_id) references actions (tenant_id, id) on delete cascade,
  foreign key (tenant_id, partner_id) references partners (tenant_id, id)
);
create index action_partners_backwards on action_partners (tenant_id, partner_id);

-- 5. Shares: every credited unit has its part, and the parts are the whole

-- The part of the one at `place` (from 0) when a whole number is split into equal parts: the first ones get the rest.
create function equal_share(total bigint, parts bigint, place bigint) returns bigint
  language sql immutable parallel safe
  return total / parts + case when place < total % parts then 1 else 0 end;

alter table action_units
  add column people integer check (people >= 0),
  add column cost_grosz bigint check (cost_grosz >= 0);
comment on column action_units.people is 'The part of the action''s people that counts for this unit; null while they are not counted.';
comment on column action_units.cost_grosz is 'The part of the cost that counts for this unit; null while it is not known.';

update action_units set people = split.people, cost_grosz = split.cost_grosz
from (
  select action_units.tenant_id, action_units.action_id, action_units.teryt,
    equal_share(actions.people_reached, count(*) over of_action, row_number() over in_order - 1) as people,
    equal_share(actions.cost_grosz, count(*) over of_action, row_number() over in_order - 1) as cost_grosz
  from action_units
  join actions on actions.tenant_id = action_units.tenant_id and actions.id = action_units.action_id
  window of_action as (partition by action_units.tenant_id, action_units.action_id),
    in_order as (partition by action_units.tenant_id, action_units.action_id order by action_units.teryt collate "C")
) as split
where split.tenant_id = action_units.tenant_id and split.action_id = action_units.action_id
  and split.teryt = action_units.teryt;

-- Asked at the end of the transaction. It holds the action's row, so that two writers are seen one after the other.
create function check_action_sums(tenant uuid, action uuid) returns void
  language plpgsql
as $$
declare
  whole record;
  parts record;
begin
  select actions.people_reached, actions.cost_grosz into whole
  from actions where actions.tenant_id = tenant and actions.id = action
  for no key update;
  if not found then
    return;
  end if;
  select count(*) as units, count(action_units.people) as with_people, sum(action_units.people) as people,
    count(action_units.cost_grosz) as with_cost, sum(action_units.cost_grosz) as cost
  into parts
  from action_units where action_units.tenant_id = tenant and action_units.action_id = action;
  if parts.with_people <> (case when whole.people_reached is null then 0 else parts.units end)
    or parts.people is distinct from whole.people_reached then
    raise exception 'the shares of the units are not the people of the action'
      using errcode = 'check_violation', constraint = 'action_units_people_sum';
  end if;
  if parts.with_cost <> (case when whole.cost_grosz is null then 0 else parts.units end)
    or parts.cost is distinct from whole.cost_grosz then
    raise exception 'the shares of the units are not the cost of the action'
      using errcode = 'check_violation', constraint = 'action_units_cost_sum';
  end if;
  if coalesce(whole.cost_grosz, 0) < (
    select coalesce(sum(action_funding.grosz), 0) from action_funding
    where action_funding.tenant_id = tenant and action_funding.action_id = action
  ) then
    raise exception 'more money than the action cost'
      using errcode = 'check_violation', constraint = 'action_funding_within_cost';
  end if;
  if exists (
    select from action_audiences
    where action_audiences.tenant_id = tenant and action_audiences.action_id = action
      and action_audiences.people > coalesce(whole.people_reached, 0)
  ) then
    raise exception 'more people of one audience than people'
      using errcode = 'check_violation', constraint = 'action_audiences_within_total';
  end if;
end $$;

create function check_sums_of_action() returns trigger
  language plpgsql
as $$
begin
  perform check_action_sums(new.tenant_id, new.id);
  return null;
end $$;
create function check_sums_of_action_part() returns trigger
  language plpgsql
as $$
begin
  if tg_op = 'DELETE' then
    perform check_action_sums(old.tenant_id, old.action_id);
  else
    perform check_action_sums(new.tenant_id, new.action_id);
  end if;
  return null;
end $$;
create constraint trigger actions_sums after insert or update of people_reached, cost_grosz on actions
  deferrable initially deferred for each row execute function check_sums_of_action();
create constraint trigger action_units_sums after insert or update or delete on action_units
  deferrable initially deferred for each row execute function check_sums_of_action_part();
create constraint trigger action_funding_sums after insert or update on action_funding
  deferrable initially deferred for each row execute function check_sums_of_action_part();
create constraint trigger action_audiences_sums after insert or update on action_audiences
  deferrable initially deferred for each row execute function check_sums_of_action_part();

-- 6. Walls and rights

alter table action_kinds enable row level security;
create policy action_kinds_of_tenant on action_kinds using (tenant_id = miara_tenant());
alter table funding_sources enable row level security;
create policy funding_sources_of_tenant on funding_sources using (tenant_id = miara_tenant());
alter table action_lists enable row level security;
create policy action_lists_of_tenant on action_lists using (tenant_id = miara_tenant());
alter table partners enable row level security;
create policy partners_of_tenant on partners using (tenant_id = miara_tenant());
alter table action_audiences enable row level security;
create policy action_audiences_of_tenant on action_audiences using (tenant_id = miara_tenant());
alter table action_funding enable row level security;
create policy action_funding_of_tenant on action_funding using (tenant_id = miara_tenant());
alter table action_partners enable row level security;
create policy action_partners_of_tenant on action_partners using (tenant_id = miara_tenant());

grant select, insert, update, delete on action_kinds, funding_sources to miara_app;
grant select on action_lists to miara_app;
grant update (version, updated_at, updated_by) on action_lists to miara_app;
grant select, insert, update on partners to miara_app;
grant select, insert, delete on action_audiences, action_funding to miara_app;
grant select, insert, update, delete on action_partners to miara_app;
