-- Tasks: what somebody has to do by a day. Made by hand, from a decision of a meeting, by a return that was sent, and by
-- duties that recur. And those duties.

-- 1. Who works where: the twin of `task.read` in shared/permissions (a test holds both against each other)

-- Whether somebody sees the tasks of a place now. The place null = of the whole tenant.
create function works_at(tenant uuid, person uuid, place text) returns boolean
  language sql stable
  begin atomic
    select exists (
      select from role_assignments
      join people on people.id = role_assignments.person_id and people.deactivated_at is null
      where role_assignments.tenant_id = tenant
        and role_assignments.person_id = person
        and role_assignments.revoked_at is null
        and role_assignments.role in ('coordinator', 'team_member', 'unit_editor')
        and (
          role_assignments.teryt is null
          or role_assignments.teryt = place
          or role_assignments.teryt = (select units.powiat_teryt from units where units.teryt = place)
        )
    );
  end;

create function refuse_task(rule text, message text) returns void
  language plpgsql
as $$
begin
  raise exception '%', message using errcode = 'check_violation', constraint = rule, table = 'tasks';
end $$;

-- A team is a powiat's or a city's, and its tasks are about units of that powiat.
create function check_task_place(team text, unit text) returns void
  language plpgsql stable set search_path = public
as $$
begin
  if team is not null and (
    exists (select from units where units.teryt = team and units.powiat_teryt is not null)
    or (unit is not null and unit <> team and not exists (
      select from units where units.teryt = unit and units.powiat_teryt = team
    ))
  ) then
    perform refuse_task('tasks_unit_of_team', 'a team works for its powiat and the gminas in it');
  end if;
end $$;

-- 2. Duties that recur

create table recurring_duties (
  tenant_id uuid not null references tenants (id),
  id uuid not null default gen_random_uuid(),
  title text not null check (length(title) between 1 and 200),
  note text check (length(note) between 1 and 2000),
  owner_id uuid references people (id),
  team text,
  unit text,
  item_id uuid,
  times smallint not null check (times in (1, 2, 3, 4, 6, 12)),
  first_due_on date not null,
  lead_days smallint not null default 30 check (lead_days between 0 and 365),
  status text not null default 'active' check (status in ('active', 'paused', 'ended')),
  -- Which occurrence has no task yet, counted from the first (0), and its day. Derived.
  next_number integer not null default 0 check (next_number >= 0),
  next_on date not null,
  created_at timestamptz not null default miara_now(),
  created_by uuid references people (id),
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, team) references tenant_units (tenant_id, teryt),
  foreign key (tenant_id, unit) references tenant_units (tenant_id, teryt),
  foreign key (tenant_id, item_id) references items (tenant_id, id)
);
comment on table recurring_duties is 'What has to be done again and again; each occurrence becomes a task once.';
comment on column recurring_duties.times is 'How often in a year: every 12 / times months.';
comment on column recurring_duties.lead_days is 'So many days before its day an occurrence becomes a task.';
create index recurring_duties_due on recurring_duties (tenant_id, next_on) where status = 'active';

-- The day of an occurrence. Counted from the first day every time, so that the 31st comes back after a shorter month
-- and the 29th of February in every leap year.
create function duty_day(first_due_on date, times integer, number integer) returns date
  language sql immutable parallel safe
  return (first_due_on + make_interval(months => 12 / times * number))::date;

create function check_recurring_duty() returns trigger
  language plpgsql set search_path = public
as $$
begin
  if tg_op = 'INSERT' then
    new.version := 1;
    new.next_number := 0;
  else
    if (new.tenant_id, new.id, new.created_at, new.created_by)
      is distinct from (old.tenant_id, old.id, old.created_at, old.created_by) or old.status = 'ended' then
      perform refuse_task('recurring_duties_ended', 'a duty that ended stays as it was');
    end if;
    new.version := old.version + 1;
    if (new.first_due_on, new.times) is distinct from (old.first_due_on, old.times) then
      new.next_number := 0;
    end if;
    -- What fell into a pause, or before a change of the rhythm, is not made up for.
    if new.next_number = 0 or (old.status = 'paused' and new.status = 'active') then
      while duty_day(new.first_due_on, new.times, new.next_number) < miara_today() loop
        new.next_number := new.next_number + 1;
      end loop;
    end if;
  end if;
  perform check_task_place(new.team, new.unit);
  if new.owner_id is not null
    and (tg_op = 'INSERT' or (new.owner_id, new.team, new.unit) is distinct from (old.owner_id, old.team, old.unit))
    and not works_at(new.tenant_id, new.owner_id, coalesce(new.team, new.unit)) then
    perform refuse_task('tasks_owner_works_there', 'a duty is given to somebody who sees its place');
  end if;
  new.next_on := duty_day(new.first_due_on, new.times, new.next_number);
  return new;
end $$;
create trigger recurring_duties_check before insert or update on recurring_duties
  for each row execute function check_recurring_duty();

-- 3. Tasks

create table tasks (
  tenant_id uuid not null references tenants (id),
  id uuid not null default gen_random_uuid(),
  title text not null check (length(title) between 1 and 200),
  note text check (length(note) between 1 and 2000),
  -- Who does it; null = nobody took it yet.
  owner_id uuid references people (id),
  -- The place: the team that does it (TERYT of its powiat), else the unit, else the whole tenant.
  team text,
  unit text,
  item_id uuid,
  due_on date,
  status text not null default 'open' check (status in ('open', 'done', 'dropped')),
  source text not null default 'manual' check (source in ('manual', 'decision', 'returned', 'duty')),
  decision_id uuid,
  assessment_id uuid,
  -- The version that the return made.
  assessment_version integer,
  duty_id uuid,
  -- The day of the duty's occurrence; `due_on` may be moved, this never.
  occurrence_on date,
  created_at timestamptz not null default miara_now(),
  -- Null: it was made by itself.
  created_by uuid references people (id),
  closed_at timestamptz,
  closed_by uuid references people (id),
  drop_reason text check (length(drop_reason) between 1 and 2000),
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, team) references tenant_units (tenant_id, teryt),
  foreign key (tenant_id, unit) references tenant_units (tenant_id, teryt),
  foreign key (tenant_id, item_id) references items (tenant_id, id),
  foreign key (tenant_id, assessment_id) references assessments (tenant_id, id),
  foreign key (tenant_id, duty_id) references recurring_duties (tenant_id, id),
  constraint tasks_source check (
    (source = 'decision') = (decision_id is not null)
    and (source = 'returned') = (assessment_id is not null and assessment_version is not null)
    and (source = 'duty') = (duty_id is not null and occurrence_on is not null)
  ),
  constraint tasks_closed_whole check ((status = 'open') = (closed_at is null)),
  constraint tasks_drop_needs_reason check ((status = 'dropped') = (drop_reason is not null))
);
comment on column tasks.due_on is 'Last day in time; null = without a day. Overdue is what is open after it; it is derived, not stored.';
create unique index tasks_one_per_return on tasks (tenant_id, assessment_id, assessment_version)
  where assessment_id is not null;
create unique index tasks_one_open_return on tasks (tenant_id, assessment_id)
  where assessment_id is not null and status = 'open';
create unique index tasks_once_per_occurrence on tasks (tenant_id, duty_id, occurrence_on) where duty_id is not null;
create index tasks_of_decision on tasks (tenant_id, decision_id) where decision_id is not null;
create index tasks_open on tasks (tenant_id, due_on, id) where status = 'open';
create index tasks_open_of_person on tasks (tenant_id, owner_id, due_on) where status = 'open';
create index tasks_closed on tasks (tenant_id, closed_at desc, id) where status <> 'open';

create function check_task() returns trigger
  language plpgsql set search_path = public
as $$
begin
  if tg_op = 'INSERT' then
    if new.status <> 'open' then
      perform refuse_task('tasks_transition', 'a task begins open');
    end if;
    new.version := 1;
  else
    if (new.tenant_id, new.id, new.source, new.decision_id, new.assessment_id, new.assessment_version, new.duty_id,
        new.occurrence_on, new.created_at, new.created_by)
      is distinct from (old.tenant_id, old.id, old.source, old.decision_id, old.assessment_id, old.assessment_version,
        old.duty_id, old.occurrence_on, old.created_at, old.created_by) then
      perform refuse_task('tasks_identity', 'a task keeps where it came from');
    end if;
    if new.status <> old.status and old.status <> 'open' and new.status <> 'open' then
      perform refuse_task('tasks_transition', format('a task cannot go from %s to %s', old.status, new.status));
    end if;
    if old.status <> 'open' and new.status = old.status then
      perform refuse_task('tasks_transition', 'a closed task stays as it was');
    end if;
    new.version := old.version + 1;
  end if;
  if new.status = 'done' and new.assessment_id is not null and exists (
    select from assessments
    where assessments.tenant_id = new.tenant_id and assessments.id = new.assessment_id
      and assessments.review = 'returned'
  ) then
    perform refuse_task('tasks_return_closes_itself', 'what was returned is done when it is submitted again');
  end if;
  perform check_task_place(new.team, new.unit);
  if new.owner_id is not null and new.status = 'open'
    and (tg_op = 'INSERT' or (new.owner_id, new.team, new.unit) is distinct from (old.owner_id, old.team, old.unit))
    and not works_at(new.tenant_id, new.owner_id, coalesce(new.team, new.unit)) then
    perform refuse_task('tasks_owner_works_there', 'a task is given to somebody who sees it');
  end if;
  return new;
end $$;
create trigger tasks_check before insert or update on tasks
  for each row execute function check_task();

-- 4. Returns: a return that takes effect (never one that waits in a batch) is a task of who submitted, until it is
-- submitted again. A submission that is recalled opens it again.

create function open_return_task(assessment assessments) returns void
  language plpgsql security definer set search_path = public
as $$
begin
  insert into tasks (
    tenant_id, title, note, owner_id, unit, item_id, due_on, source, assessment_id, assessment_version
  )
  select assessment.tenant_id, 'Poprawić zwrócone zadanie ' || items.code, assessment.return_reason,
    case when works_at(assessment.tenant_id, assessment.submitted_by, assessment.teryt) then assessment.submitted_by end,
    assessment.teryt, assessment.item_id, miara_today() + 14, 'returned', assessment.id, assessment.version
  from items
  where items.tenant_id = assessment.tenant_id and items.id = assessment.item_id
  on conflict do nothing;
end $$;
revoke execute on function open_return_task(assessments) from public;

create function follow_return() returns trigger
  language plpgsql security definer set search_path = public
as $$
begin
  if new.review = 'returned' then
    perform open_return_task(new);
  elsif new.review = 'submitted' then
    update tasks set status = 'done', closed_at = miara_now(), closed_by = miara_person()
    where tasks.tenant_id = new.tenant_id and tasks.assessment_id = new.id and tasks.status = 'open';
  elsif old.review = 'submitted' and new.review = 'draft' then
    update tasks set status = 'open', closed_at = null, closed_by = null
    where tasks.tenant_id = new.tenant_id and tasks.status = 'done' and tasks.closed_at >= old.submitted_at
      and (tasks.assessment_id, tasks.assessment_version) = (
        select last.assessment_id, last.assessment_version from tasks as last
        where last.tenant_id = new.tenant_id and last.assessment_id = new.id
        order by last.assessment_version desc limit 1
      );
  end if;
  return null;
end $$;
revoke execute on function follow_return() from public;
create trigger assessments_return_task after update on assessments
  for each row when (old.review is distinct from new.review) execute function follow_return();

-- What is returned already.
select open_return_task(assessments) from assessments where assessments.review = 'returned';

-- 5. Occurrences become tasks

-- Makes the tasks of a duty up to a day, each occurrence once. An owner who left is left out.
create function plan_duty(duty uuid, until date) returns table (duty_id uuid, task_id uuid, due_on date)
  language plpgsql set search_path = public
as $$
declare
  planned recurring_duties;
  made uuid;
begin
  select recurring_duties.* into planned from recurring_duties
  where recurring_duties.tenant_id = miara_tenant() and recurring_duties.id = duty
    and recurring_duties.status = 'active'
  for update;
  if not found then
    return;
  end if;
  while planned.next_on <= until loop
    insert into tasks (
      tenant_id, title, note, owner_id, team, unit, item_id, due_on, source, duty_id, occurrence_on
    ) values (
      planned.tenant_id, planned.title, planned.note,
      case when works_at(planned.tenant_id, planned.owner_id, coalesce(planned.team, planned.unit))
        then planned.owner_id end,
      planned.team, planned.unit, planned.item_id, planned.next_on, 'duty', planned.id, planned.next_on
    )
    on conflict do nothing
    returning tasks.id into made;
    if made is not null then
      duty_id := planned.id;
      task_id := made;
      due_on := planned.next_on;
      return next;
    end if;
    update recurring_duties set next_number = planned.next_number + 1
    where recurring_duties.tenant_id = planned.tenant_id and recurring_duties.id = planned.id
    returning recurring_duties.* into planned;
  end loop;
end $$;

-- 6. What is due, for reminders: one row for each task and person. What nobody took is everybody's at its place.

create view open_tasks_due with (security_invoker = true) as
  select tasks.tenant_id, tasks.id as task_id, people.id as person_id, tasks.due_on, tasks.title
  from tasks
  join people on people.deactivated_at is null and (
    people.id = tasks.owner_id
    or (tasks.owner_id is null and exists (
      select from role_assignments
      where role_assignments.tenant_id = tasks.tenant_id and role_assignments.person_id = people.id
        and role_assignments.revoked_at is null
        and role_assignments.role in ('coordinator', 'team_member', 'unit_editor')
        and role_assignments.teryt is not distinct from coalesce(tasks.team, tasks.unit)
    ))
  )
  where tasks.status = 'open'
    and tasks.due_on is not null
    and works_at(tasks.tenant_id, people.id, coalesce(tasks.team, tasks.unit))
    and (coalesce(tasks.team, tasks.unit) is null or exists (
      select from members_on(miara_today()) as members where members.teryt = coalesce(tasks.team, tasks.unit)
    ));

select pgboss.create_queue(
  'recurring-duties',
  json_build_object('policy', 'stately', 'retryLimit', 2, 'retryDelay', 5, 'retryBackoff', true, 'expireInSeconds', 900)
);

alter table recurring_duties enable row level security;
create policy recurring_duties_of_tenant on recurring_duties using (tenant_id = miara_tenant());
grant select, insert on recurring_duties to miara_app;
grant update (
  title, note, owner_id, team, unit, item_id, times, first_due_on, lead_days, status, next_number
) on recurring_duties to miara_app;
alter table tasks enable row level security;
create policy tasks_of_tenant on tasks using (tenant_id = miara_tenant());
grant select, insert on tasks to miara_app;
grant update (
  title, note, owner_id, team, unit, item_id, due_on, status, closed_at, closed_by, drop_reason
) on tasks to miara_app;
grant select on open_tasks_due to miara_app;
