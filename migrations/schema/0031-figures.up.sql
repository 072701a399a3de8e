-- Own groups of units, and the deadline that a phase had on any day.

-- 1. Own groups

create table unit_groups (
  tenant_id uuid not null references tenants (id),
  id uuid not null default gen_random_uuid(),
  name text not null check (length(name) between 1 and 80),
  version integer not null default 1,
  created_at timestamptz not null default miara_now(),
  created_by uuid references people (id),
  primary key (tenant_id, id)
);
comment on table unit_groups is 'Groups that a tenant puts together itself, to be measured like a powiat.';
create unique index unit_groups_name on unit_groups (tenant_id, lower(name));

create table unit_group_units (
  tenant_id uuid not null,
  group_id uuid not null,
  teryt text not null,
  primary key (tenant_id, group_id, teryt),
  foreign key (tenant_id, group_id) references unit_groups (tenant_id, id) on delete cascade,
  foreign key (tenant_id, teryt) references tenant_units (tenant_id, teryt)
);
comment on table unit_group_units is 'Units of an own group, members or not; on a day those of them count that are members then.';

alter table unit_groups enable row level security;
create policy unit_groups_of_tenant on unit_groups using (tenant_id = miara_tenant());
alter table unit_group_units enable row level security;
create policy unit_group_units_of_tenant on unit_group_units using (tenant_id = miara_tenant());

grant select, insert, delete on unit_groups, unit_group_units to miara_app;
grant update (name, version) on unit_groups to miara_app;

-- 2. Deadlines on a day

create table phase_deadline_history (
  tenant_id uuid not null,
  phase_id uuid not null,
  sequence bigint generated always as identity,
  due_on date not null,
  set_at timestamptz not null,
  primary key (tenant_id, phase_id, sequence),
  foreign key (tenant_id, phase_id) references phases (tenant_id, id)
);
comment on table phase_deadline_history is 'Every deadline a phase had, and since when; the last one is that of phase_deadlines.';

-- When those of before were set, nobody wrote down: they count as having stood from the beginning.
insert into phase_deadline_history (tenant_id, phase_id, due_on, set_at)
select phase_deadlines.tenant_id, phase_deadlines.phase_id, phase_deadlines.due_on, '-infinity'
from phase_deadlines;

create function record_phase_deadline() returns trigger
  language plpgsql security definer set search_path = public
as $$
begin
  insert into phase_deadline_history (tenant_id, phase_id, due_on, set_at)
  select new.tenant_id, new.phase_id, new.due_on,
    case when tg_op = 'INSERT' then '-infinity'::timestamptz else miara_now() end;
  return null;
end $$;
comment on function record_phase_deadline() is 'The first deadline counts from the beginning: before it was set there was none to be late for.';
create trigger phase_deadlines_record_insert after insert on phase_deadlines
  for each row execute function record_phase_deadline();
create trigger phase_deadlines_record_update after update on phase_deadlines
  for each row when (old.due_on is distinct from new.due_on) execute function record_phase_deadline();

-- The last day in time that a phase of the current tenant had at the end of a day; null where it has none.
create function phase_deadline_on(phase uuid, day date) returns date
  language sql stable
  begin atomic
    select phase_deadline_history.due_on
    from phase_deadline_history
    where phase_deadline_history.tenant_id = miara_tenant()
      and phase_deadline_history.phase_id = phase
      and phase_deadline_history.set_at < day_start(day + 1)
    order by phase_deadline_history.sequence desc
    limit 1;
  end;

alter table phase_deadline_history enable row level security;
create policy phase_deadline_history_of_tenant on phase_deadline_history using (tenant_id = miara_tenant());
grant select on phase_deadline_history to miara_app;
