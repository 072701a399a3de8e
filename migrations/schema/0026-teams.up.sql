-- Migration teams: their members by sector, meetings with agenda, attendance and minutes, and what they decide.

-- 1. Sectors, as data of the tenant. The seven of the standard are there from the beginning and stay.

create table team_sectors (
  tenant_id uuid not null references tenants (id),
  code text not null check (code ~ '^[a-z][a-z0-9_]{1,39}$'),
  name jsonb not null check (is_localized_text(name)),
  -- One of the seven that the standard wants on a team (GOV-01); those of the tenant's own are counted apart.
  wanted boolean not null default false,
  position smallint not null,
  active boolean not null default true,
  primary key (tenant_id, code),
  constraint team_sectors_wanted_stay check (not wanted or active)
);
comment on table team_sectors is 'Sectors that members of a migration team speak for.';

create function open_team_sectors(tenant uuid) returns void
  language sql security definer set search_path = public
as $$
  insert into team_sectors (tenant_id, code, name, wanted, position)
  select tenant, given.code, jsonb_build_object('pl', given.pl, 'en', given.en), true, given.position
  from (values
    ('education', 'oświata', 'education', 1),
    ('labour_market', 'rynek pracy', 'labour market', 2),
    ('culture', 'kultura', 'culture', 3),
    ('social_integration', 'integracja społeczna', 'social integration', 4),
    ('social_assistance', 'pomoc społeczna', 'social assistance', 5),
    ('security', 'bezpieczeństwo', 'security', 6),
    ('migrant_leaders', 'liderzy społeczności migranckich', 'migrant community leaders', 7)
  ) as given (code, pl, en, position)
  on conflict do nothing;
$$;
revoke execute on function open_team_sectors(uuid) from public;

-- 2. The frame of the minutes: what stands before the agenda and after it. `{miejsca}` are filled when they are made.

create table minutes_templates (
  tenant_id uuid primary key references tenants (id),
  opening text not null check (length(opening) <= 4000),
  closing text not null check (length(closing) <= 4000),
  version integer not null default 1,
  updated_at timestamptz not null default miara_now(),
  updated_by uuid references people (id)
);

create function open_minutes_template(tenant uuid) returns void
  language sql security definer set search_path = public
as $$
  insert into minutes_templates (tenant_id, opening, closing)
  values (
    tenant,
    'Posiedzenie {zespół} odbyło się {data} o godz. {godzina}, miejsce: {miejsce}. Przewodniczenie: {przewodniczenie}. Obecnych: {obecni} z {zaproszeni}.',
    'Na tym posiedzenie zakończono. Protokół sporządzono na podstawie notatek z posiedzenia.'
  )
  on conflict do nothing;
$$;
revoke execute on function open_minutes_template(uuid) from public;

create function open_tenant_with_teams() returns trigger
  language plpgsql security definer set search_path = public
as $$
begin
  perform open_team_sectors(new.id);
  perform open_minutes_template(new.id);
  return null;
end $$;
create trigger tenants_teams after insert on tenants
  for each row execute function open_tenant_with_teams();

select open_team_sectors(tenants.id), open_minutes_template(tenants.id) from tenants;

-- 3. Members

create table team_members (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  -- The powiat or the city with powiat rights whose team it is.
  teryt text not null,
  name text not null check (length(name) between 1 and 200),
  organisation text not null check (length(organisation) between 1 and 200),
  function text check (length(function) between 1 and 200),
  -- The account, where there is one. Roles are the administrator's: a seat on a team gives none and takes none.
  person_id uuid references people (id),
  -- For invitations only; gone when the term is over.
  email text check (email = lower(email) and length(email) <= 254),
  term_from date not null,
  term_until date,
  -- Who took over what was open.
  successor_id uuid,
  version integer not null default 1,
  created_at timestamptz not null default miara_now(),
  created_by uuid references people (id),
  updated_at timestamptz not null default miara_now(),
  updated_by uuid references people (id),
  primary key (tenant_id, id),
  foreign key (tenant_id, teryt) references tenant_units (tenant_id, teryt),
  foreign key (tenant_id, successor_id) references team_members (tenant_id, id),
  -- A decision, a chair and an attendance name members of the same team.
  constraint team_members_of_team unique (tenant_id, teryt, id),
  constraint team_members_term check (term_until > term_from),
  constraint team_members_own_successor check (successor_id <> id)
);
comment on column team_members.term_until is 'First day on which the person is no longer a member (half-open); null = without end.';
create unique index team_members_account_once on team_members (tenant_id, teryt, person_id)
  where person_id is not null and term_until is null;

create function check_team_member() returns trigger
  language plpgsql set search_path = public
as $$
begin
  if not exists (
    select from units where units.teryt = new.teryt and units.kind in ('powiat', 'city_with_powiat_rights')
  ) then
    raise exception 'a team belongs to a powiat or to a city with powiat rights'
      using errcode = 'check_violation', constraint = 'team_members_unit', table = 'team_members';
  end if;
  if tg_op = 'UPDATE' and (new.tenant_id, new.id, new.teryt) is distinct from (old.tenant_id, old.id, old.teryt) then
    raise exception 'a member stays with the team'
      using errcode = 'check_violation', constraint = 'team_members_identity', table = 'team_members';
  end if;
  -- An address is kept for invitations; who is no member is invited no more.
  if new.term_until <= miara_today() then
    new.email := null;
  end if;
  return new;
end $$;
create trigger team_members_check before insert or update on team_members
  for each row execute function check_team_member();

create table team_member_sectors (
  tenant_id uuid not null,
  member_id uuid not null,
  sector text not null,
  primary key (tenant_id, member_id, sector),
  foreign key (tenant_id, member_id) references team_members (tenant_id, id),
  constraint team_member_sectors_known foreign key (tenant_id, sector) references team_sectors (tenant_id, code)
);
create index team_member_sectors_backwards on team_member_sectors (tenant_id, sector);

-- 4. Meetings

create table meetings (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  teryt text not null,
  -- Those planned together; each is changed by itself.
  series_id uuid,
  title text not null check (length(title) between 1 and 200),
  held_on date not null,
  -- Wall clock in Warsaw.
  starts_at time not null,
  ends_at time,
  place text check (length(place) between 1 and 200),
  online_address text check (length(online_address) <= 2000 and online_address ~ '^https?://'),
  chair_id uuid,
  status text not null default 'planned' check (status in ('planned', 'held', 'cancelled')),
  cancel_reason text check (length(cancel_reason) between 1 and 2000),
  opening text not null default '' check (length(opening) <= 4000),
  closing text not null default '' check (length(closing) <= 4000),
  -- What calendars count: goes up when day, hour, place, title or status change.
  sequence integer not null default 0,
  version integer not null default 1,
  -- Counts every change of what the minutes say, so that the same count means the same document.
  minutes_version integer not null default 1,
  minutes_changed_at timestamptz not null default miara_now(),
  created_at timestamptz not null default miara_now(),
  created_by uuid references people (id),
  updated_at timestamptz not null default miara_now(),
  updated_by uuid references people (id),
  primary key (tenant_id, id),
  constraint meetings_of_team unique (tenant_id, teryt, id),
  foreign key (tenant_id, teryt) references tenant_units (tenant_id, teryt),
  foreign key (tenant_id, teryt, chair_id) references team_members (tenant_id, teryt, id),
  constraint meetings_hours check (ends_at > starts_at),
  constraint meetings_cancelled_with_reason check ((status = 'cancelled') = (cancel_reason is not null))
);
create index meetings_by_day on meetings (tenant_id, teryt, held_on desc);

create function check_meeting() returns trigger
  language plpgsql set search_path = public
as $$
begin
  if not exists (
    select from units where units.teryt = new.teryt and units.kind in ('powiat', 'city_with_powiat_rights')
  ) then
    raise exception 'a team belongs to a powiat or to a city with powiat rights'
      using errcode = 'check_violation', constraint = 'team_members_unit', table = 'meetings';
  end if;
  if new.status = 'held' and new.held_on > miara_today() then
    raise exception 'a meeting is held on its day at the earliest'
      using errcode = 'check_violation', constraint = 'meetings_held_day', table = 'meetings';
  end if;
  if tg_op = 'INSERT' then
    return new;
  end if;
  if (new.tenant_id, new.id, new.teryt, new.series_id) is distinct from (old.tenant_id, old.id, old.teryt, old.series_id) then
    raise exception 'a meeting stays with its team'
      using errcode = 'check_violation', constraint = 'meetings_identity', table = 'meetings';
  end if;
  if old.status = 'cancelled' or (old.status = 'held' and new.status <> 'held') then
    raise exception 'what was held or cancelled stays so'
      using errcode = 'check_violation', constraint = 'meetings_over', table = 'meetings';
  end if;
  if (new.title, new.held_on, new.starts_at, new.ends_at, new.place, new.online_address)
    is distinct from (old.title, old.held_on, old.starts_at, old.ends_at, old.place, old.online_address)
    or (new.status = 'cancelled' and old.status <> 'cancelled') then
    new.sequence := old.sequence + 1;
  end if;
  new.minutes_version := old.minutes_version + 1;
  new.minutes_changed_at := miara_now();
  return new;
end $$;
create trigger meetings_check before insert or update on meetings
  for each row execute function check_meeting();

create table meeting_agenda (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  meeting_id uuid not null,
  position smallint not null,
  title text not null check (length(title) between 1 and 200),
  -- What was said; the minutes of this point.
  minutes text not null default '' check (length(minutes) <= 8000),
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, meeting_id) references meetings (tenant_id, id),
  constraint meeting_agenda_of_meeting unique (tenant_id, meeting_id, id)
);

create table meeting_attendance (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  meeting_id uuid not null,
  -- Null = a guest.
  member_id uuid,
  -- As they were on the day: the minutes of a meeting do not change with the team.
  name text not null check (length(name) between 1 and 200),
  organisation text check (length(organisation) between 1 and 200),
  -- Of a guest, for the invitation; a member's stands with the member. Gone with the meeting.
  email text check (email = lower(email) and length(email) <= 254),
  attendance text check (attendance in ('present', 'absent', 'excused', 'deputy')),
  deputy_name text check (length(deputy_name) between 1 and 200),
  -- The sequence of the last invitation sent; null = none was.
  invited_sequence integer,
  invited_at timestamptz,
  -- Taken off the list after having been invited: a cancellation is owed until it was sent.
  removed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, meeting_id) references meetings (tenant_id, id),
  foreign key (tenant_id, member_id) references team_members (tenant_id, id),
  constraint meeting_attendance_deputy check (attendance = 'deputy' or deputy_name is null),
  constraint meeting_attendance_guest_address check (member_id is null or email is null)
);
create unique index meeting_attendance_member_once on meeting_attendance (tenant_id, meeting_id, member_id)
  where member_id is not null and removed_at is null;
create index meeting_attendance_meeting on meeting_attendance (tenant_id, meeting_id);
create index meeting_attendance_member on meeting_attendance (tenant_id, member_id) where member_id is not null;

create table meeting_decisions (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  meeting_id uuid not null,
  agenda_id uuid,
  number smallint not null check (number > 0),
  text text not null check (length(text) between 1 and 2000),
  -- To whom it was given, as the minutes say for good, and who carries it now.
  owner_id uuid,
  owner_name text check (length(owner_name) between 1 and 200),
  carrier_id uuid,
  due_on date,
  -- What it is about: a unit of the team's powiat, an item of the standard.
  unit text,
  item_id uuid,
  done_on date,
  done_by uuid references people (id),
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default miara_now(),
  created_by uuid references people (id),
  primary key (tenant_id, id),
  foreign key (tenant_id, meeting_id) references meetings (tenant_id, id),
  foreign key (tenant_id, meeting_id, agenda_id) references meeting_agenda (tenant_id, meeting_id, id),
  foreign key (tenant_id, owner_id) references team_members (tenant_id, id),
  foreign key (tenant_id, carrier_id) references team_members (tenant_id, id),
  foreign key (tenant_id, unit) references tenant_units (tenant_id, teryt),
  foreign key (tenant_id, item_id) references items (tenant_id, id),
  constraint meeting_decisions_number unique (tenant_id, meeting_id, number),
  constraint meeting_decisions_owner check ((owner_id is null) = (owner_name is null)),
  constraint meeting_decisions_carrier check (carrier_id is null or owner_id is not null)
);
comment on table meeting_decisions is 'What a team decided; open until it was done. Never deleted: one taken back keeps its number.';
create index meeting_decisions_open on meeting_decisions (tenant_id, carrier_id) where done_on is null and withdrawn_at is null;

-- What belongs to a meeting counts as a change of its minutes; a cancelled meeting takes none.
create function touch_meeting() returns trigger
  language plpgsql set search_path = public
as $$
declare
  touched record;
  state text;
  unsaid constant text[] := case tg_table_name
    when 'meeting_attendance' then array['invited_sequence', 'invited_at', 'email']
    when 'meeting_decisions' then array['carrier_id', 'done_on', 'done_by', 'version']
    else '{}'
  end;
begin
  if tg_op = 'DELETE' then
    touched := old;
  else
    touched := new;
  end if;
  -- What was sent to whom, and who carries a decision or did it, is not what the minutes say.
  if tg_op = 'UPDATE' and to_jsonb(new) - unsaid = to_jsonb(old) - unsaid then
    return null;
  end if;
  select meetings.status into state from meetings
  where meetings.tenant_id = touched.tenant_id and meetings.id = touched.meeting_id;
  if state = 'cancelled' then
    raise exception 'what was held or cancelled stays so'
      using errcode = 'check_violation', constraint = 'meetings_over', table = 'meetings';
  end if;
  update meetings set updated_at = miara_now()
  where meetings.tenant_id = touched.tenant_id and meetings.id = touched.meeting_id;
  return null;
end $$;
create trigger meeting_agenda_touched after insert or update or delete on meeting_agenda
  for each row execute function touch_meeting();
create trigger meeting_attendance_touched after insert or update or delete on meeting_attendance
  for each row execute function touch_meeting();
create trigger meeting_decisions_touched after insert or update or delete on meeting_decisions
  for each row execute function touch_meeting();

-- 5. Invitations that went out, and minutes that serve as proof

create table meeting_invitations (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  meeting_id uuid not null,
  attendance_id uuid not null,
  method text not null check (method in ('request', 'cancel')),
  sequence integer not null,
  sent_at timestamptz not null default miara_now(),
  sent_by uuid references people (id),
  primary key (tenant_id, id),
  foreign key (tenant_id, meeting_id) references meetings (tenant_id, id),
  foreign key (tenant_id, attendance_id) references meeting_attendance (tenant_id, id)
);
comment on table meeting_invitations is 'To whom what was sent when; the address is not kept here.';
create index meeting_invitations_meeting on meeting_invitations (tenant_id, meeting_id);

create table meeting_evidence (
  tenant_id uuid not null,
  meeting_id uuid not null,
  evidence_id uuid not null,
  -- The minutes as they were.
  minutes_version integer not null,
  made_at timestamptz not null default miara_now(),
  primary key (tenant_id, meeting_id),
  foreign key (tenant_id, meeting_id) references meetings (tenant_id, id),
  foreign key (tenant_id, evidence_id) references evidence (tenant_id, id)
);
comment on table meeting_evidence is 'The proof that was made of a meeting''s minutes: one, however often it is asked for.';

alter table team_sectors enable row level security;
create policy team_sectors_of_tenant on team_sectors using (tenant_id = miara_tenant());
alter table minutes_templates enable row level security;
create policy minutes_templates_of_tenant on minutes_templates using (tenant_id = miara_tenant());
alter table team_members enable row level security;
create policy team_members_of_tenant on team_members using (tenant_id = miara_tenant());
alter table team_member_sectors enable row level security;
create policy team_member_sectors_of_tenant on team_member_sectors using (tenant_id = miara_tenant());
alter table meetings enable row level security;
create policy meetings_of_tenant on meetings using (tenant_id = miara_tenant());
alter table meeting_agenda enable row level security;
create policy meeting_agenda_of_tenant on meeting_agenda using (tenant_id = miara_tenant());
alter table meeting_attendance enable row level security;
create policy meeting_attendance_of_tenant on meeting_attendance using (tenant_id = miara_tenant());
alter table meeting_decisions enable row level security;
create policy meeting_decisions_of_tenant on meeting_decisions using (tenant_id = miara_tenant());
alter table meeting_invitations enable row level security;
create policy meeting_invitations_of_tenant on meeting_invitations using (tenant_id = miara_tenant());
alter table meeting_evidence enable row level security;
create policy meeting_evidence_of_tenant on meeting_evidence using (tenant_id = miara_tenant());

grant select, insert on team_sectors to miara_app;
grant update (name, position, active) on team_sectors to miara_app;
grant select on minutes_templates to miara_app;
grant update (opening, closing, version, updated_at, updated_by) on minutes_templates to miara_app;
grant select, insert, update on team_members, meetings, meeting_decisions to miara_app;
grant select, insert, delete on team_member_sectors to miara_app;
grant select, insert, update, delete on meeting_agenda, meeting_attendance to miara_app;
grant select, insert on meeting_invitations to miara_app;
grant select, insert, update on meeting_evidence to miara_app;

-- Addresses of those whose term is over, and of guests of meetings long past, go at night.
select pgboss.create_queue(
  'team-addresses',
  json_build_object('policy', 'stately', 'retryLimit', 2, 'retryDelay', 5, 'retryBackoff', true, 'expireInSeconds', 900)
);
