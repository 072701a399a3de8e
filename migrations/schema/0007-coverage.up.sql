-- What coverage is read from: standing history (as of any day) and integer counters kept with the change.

create table standing_history (
  tenant_id uuid not null,
  assessment_id uuid not null,
  sequence bigint generated always as identity,
  standing text not null,
  -- Whether anything had been declared at all: "not enough data" is a value.
  assessed boolean not null,
  valid_from timestamptz not null,
  valid_until timestamptz check (valid_until >= valid_from),
  changed_by uuid references people (id),
  primary key (tenant_id, assessment_id, sequence),
  foreign key (tenant_id, assessment_id) references assessments (tenant_id, id)
);
comment on table standing_history is 'When each standing held: half-open periods, one open per assessment.';
create unique index standing_history_open on standing_history (tenant_id, assessment_id) where valid_until is null;

create function record_standing() returns trigger
  language plpgsql security definer set search_path = public
as $$
declare
  since timestamptz := new.standing_since;
begin
  if tg_op = 'UPDATE' then
    if new.standing = old.standing and (new.declared_at is null) = (old.declared_at is null) then
      return null;
    end if;
    if new.standing = old.standing then
      since := miara_now();
    end if;
    -- The clock may stand still inside a transaction; a period may then be empty, but never turn backwards.
    update standing_history
    set valid_until = greatest(since, standing_history.valid_from)
    where standing_history.tenant_id = new.tenant_id
      and standing_history.assessment_id = new.id
      and standing_history.valid_until is null
    returning standing_history.valid_until into since;
  end if;
  insert into standing_history (tenant_id, assessment_id, standing, assessed, valid_from, changed_by)
  values (new.tenant_id, new.id, new.standing, new.declared_at is not null, since, miara_person());
  return null;
end $$;
create trigger assessments_record_standing after insert or update on assessments
  for each row execute function record_standing();

create table coverage_counters (
  tenant_id uuid not null,
  standard_version_id uuid not null,
  teryt text not null,
  area_id uuid not null,
  phase_id uuid not null,
  confirmed_weight integer not null default 0,
  declared_weight integer not null default 0,
  lapsed_weight integer not null default 0,
  in_progress_weight integer not null default 0,
  planned_weight integer not null default 0,
  not_started_weight integer not null default 0,
  not_applicable_weight integer not null default 0,
  confirmed_count integer not null default 0,
  declared_count integer not null default 0,
  lapsed_count integer not null default 0,
  in_progress_count integer not null default 0,
  planned_count integer not null default 0,
  not_started_count integer not null default 0,
  not_applicable_count integer not null default 0,
  -- Duties for which something was ever declared.
  assessed_count integer not null default 0,
  primary key (tenant_id, standard_version_id, teryt, area_id, phase_id),
  foreign key (tenant_id, teryt) references tenant_units (tenant_id, teryt),
  foreign key (tenant_id, standard_version_id, area_id) references areas (tenant_id, standard_version_id, id),
  foreign key (tenant_id, standard_version_id, phase_id) references phases (tenant_id, standard_version_id, id)
);
comment on table coverage_counters is 'Integer counters per unit, area and phase, moved by signed deltas in the change''s own transaction. No row is shared between units.';

-- One shape for counters from anywhere: deltas, a recount, or a past day.
create type counter_row as (
  tenant_id uuid, standard_version_id uuid, teryt text, area_id uuid, phase_id uuid,
  confirmed_weight integer, declared_weight integer, lapsed_weight integer, in_progress_weight integer,
  planned_weight integer, not_started_weight integer, not_applicable_weight integer,
  confirmed_count integer, declared_count integer, lapsed_count integer, in_progress_count integer,
  planned_count integer, not_started_count integer, not_applicable_count integer,
  assessed_count integer
);

create type counted_assessment as (tenant_id uuid, teryt text, item_id uuid, standing text, assessed boolean, sign integer);

create function count_standings(rows counted_assessment[]) returns setof counter_row
  language sql stable
  begin atomic
    select
      counted.tenant_id, items.standard_version_id, counted.teryt, items.area_id, items.phase_id,
      coalesce(sum(counted.sign * items.weight) filter (where counted.standing = 'confirmed'), 0)::integer,
      coalesce(sum(counted.sign * items.weight) filter (where counted.standing = 'declared'), 0)::integer,
      coalesce(sum(counted.sign * items.weight) filter (where counted.standing = 'lapsed'), 0)::integer,
      coalesce(sum(counted.sign * items.weight) filter (where counted.standing = 'in_progress'), 0)::integer,
      coalesce(sum(counted.sign * items.weight) filter (where counted.standing = 'planned'), 0)::integer,
      coalesce(sum(counted.sign * items.weight) filter (where counted.standing = 'not_started'), 0)::integer,
      coalesce(sum(counted.sign * items.weight) filter (where counted.standing = 'not_applicable'), 0)::integer,
      coalesce(sum(counted.sign) filter (where counted.standing = 'confirmed'), 0)::integer,
      coalesce(sum(counted.sign) filter (where counted.standing = 'declared'), 0)::integer,
      coalesce(sum(counted.sign) filter (where counted.standing = 'lapsed'), 0)::integer,
      coalesce(sum(counted.sign) filter (where counted.standing = 'in_progress'), 0)::integer,
      coalesce(sum(counted.sign) filter (where counted.standing = 'planned'), 0)::integer,
      coalesce(sum(counted.sign) filter (where counted.standing = 'not_started'), 0)::integer,
      coalesce(sum(counted.sign) filter (where counted.standing = 'not_applicable'), 0)::integer,
      coalesce(sum(counted.sign) filter (where counted.assessed), 0)::integer
    from unnest(rows) as counted
    join items on items.tenant_id = counted.tenant_id and items.id = counted.item_id
    group by counted.tenant_id, items.standard_version_id, counted.teryt, items.area_id, items.phase_id
    order by counted.tenant_id, items.standard_version_id, counted.teryt, items.area_id, items.phase_id;
  end;

create function add_to_counters(rows counted_assessment[]) returns void
  language sql security definer set search_path = public
  begin atomic
    insert into coverage_counters
    select * from count_standings(rows)
    on conflict (tenant_id, standard_version_id, teryt, area_id, phase_id) do update set
      confirmed_weight = coverage_counters.confirmed_weight + excluded.confirmed_weight,
      declared_weight = coverage_counters.declared_weight + excluded.declared_weight,
      lapsed_weight = coverage_counters.lapsed_weight + excluded.lapsed_weight,
      in_progress_weight = coverage_counters.in_progress_weight + excluded.in_progress_weight,
      planned_weight = coverage_counters.planned_weight + excluded.planned_weight,
      not_started_weight = coverage_counters.not_started_weight + excluded.not_started_weight,
      not_applicable_weight = coverage_counters.not_applicable_weight + excluded.not_applicable_weight,
      confirmed_count = coverage_counters.confirmed_count + excluded.confirmed_count,
      declared_count = coverage_counters.declared_count + excluded.declared_count,
      lapsed_count = coverage_counters.lapsed_count + excluded.lapsed_count,
      in_progress_count = coverage_counters.in_progress_count + excluded.in_progress_count,
      planned_count = coverage_counters.planned_count + excluded.planned_count,
      not_started_count = coverage_counters.not_started_count + excluded.not_started_count,
      not_applicable_count = coverage_counters.not_applicable_count + excluded.not_applicable_count,
      assessed_count = coverage_counters.assessed_count + excluded.assessed_count;
  end;
revoke execute on function add_to_counters(counted_assessment[]) from public;

create function count_assessment_changes() returns trigger
  language plpgsql security definer set search_path = public
as $$
declare
  changes counted_assessment[];
begin
  if tg_op = 'INSERT' then
    select array_agg((n.tenant_id, n.teryt, n.item_id, n.standing, n.declared_at is not null, 1)::counted_assessment)
    into changes from new_rows as n;
  elsif tg_op = 'DELETE' then
    select array_agg((o.tenant_id, o.teryt, o.item_id, o.standing, o.declared_at is not null, -1)::counted_assessment)
    into changes from old_rows as o;
  else
    select array_agg(change.row) into changes
    from old_rows as o
    join new_rows as n on n.tenant_id = o.tenant_id and n.id = o.id
    cross join lateral (values
      ((o.tenant_id, o.teryt, o.item_id, o.standing, o.declared_at is not null, -1)::counted_assessment),
      ((n.tenant_id, n.teryt, n.item_id, n.standing, n.declared_at is not null, 1)::counted_assessment)
    ) as change (row)
    where (o.standing, o.declared_at is null) is distinct from (n.standing, n.declared_at is null);
  end if;
  if changes is not null then
    perform add_to_counters(changes);
  end if;
  return null;
end $$;
create trigger assessments_count_insert after insert on assessments
  referencing new table as new_rows for each statement execute function count_assessment_changes();
create trigger assessments_count_update after update on assessments
  referencing old table as old_rows new table as new_rows
  for each statement execute function count_assessment_changes();
create trigger assessments_count_delete after delete on assessments
  referencing old table as old_rows for each statement execute function count_assessment_changes();

-- Standings of the current tenant at the end of a day (today: as they are).
create function standings_on(version_id uuid, day date)
  returns table (assessment_id uuid, teryt text, item_id uuid, standing text, assessed boolean, since timestamptz)
  language plpgsql stable
as $$
begin
  if day >= miara_today() then
    return query
      select a.id, a.teryt, a.item_id, a.standing, a.declared_at is not null, a.standing_since
      from assessments as a
      where a.tenant_id = miara_tenant() and a.standard_version_id = version_id;
  else
    return query
      select a.id, a.teryt, a.item_id, h.standing, h.assessed, h.valid_from
      from assessments as a
      join standing_history as h on h.tenant_id = a.tenant_id and h.assessment_id = a.id
      where a.tenant_id = miara_tenant() and a.standard_version_id = version_id
        and h.valid_from < day_start(day + 1)
        and (h.valid_until is null or h.valid_until >= day_start(day + 1));
  end if;
end $$;

-- The counters of the current tenant at the end of a day: the kept ones today, counted from history for the past.
create function counters_on(version_id uuid, day date) returns setof counter_row
  language plpgsql stable
as $$
begin
  if day >= miara_today() then
    return query
      select c.tenant_id, c.standard_version_id, c.teryt, c.area_id, c.phase_id,
        c.confirmed_weight, c.declared_weight, c.lapsed_weight, c.in_progress_weight, c.planned_weight,
        c.not_started_weight, c.not_applicable_weight,
        c.confirmed_count, c.declared_count, c.lapsed_count, c.in_progress_count, c.planned_count,
        c.not_started_count, c.not_applicable_count, c.assessed_count
      from coverage_counters as c
      where c.tenant_id = miara_tenant() and c.standard_version_id = version_id;
  else
    return query
      select counted.* from count_standings((
        select array_agg((miara_tenant(), s.teryt, s.item_id, s.standing, s.assessed, 1)::counted_assessment)
        from standings_on(version_id, day) as s
      )) as counted;
  end if;
end $$;

-- Differences between the kept counters and a recount of the current tenant; no row = they agree.
create function counters_drift() returns setof counter_row
  language plpgsql stable
as $$
begin
  return query
    with recounted as (
      select counted.* from count_standings((
        select array_agg((a.tenant_id, a.teryt, a.item_id, a.standing, a.declared_at is not null, 1)::counted_assessment)
        from assessments as a where a.tenant_id = miara_tenant()
      )) as counted
    ), kept as (
      select coverage_counters.* from coverage_counters where coverage_counters.tenant_id = miara_tenant()
    )
    (select * from recounted except select * from kept)
    union all
    (select * from kept except select * from recounted);
end $$;

-- Throws the current tenant's counters away and counts them again from the assessments.
create function rebuild_counters() returns void
  language plpgsql security definer set search_path = public
as $$
begin
  lock table assessments in share row exclusive mode;
  delete from coverage_counters where coverage_counters.tenant_id = miara_tenant();
  perform add_to_counters((
    select array_agg((a.tenant_id, a.teryt, a.item_id, a.standing, a.declared_at is not null, 1)::counted_assessment)
    from assessments as a where a.tenant_id = miara_tenant()
  ));
end $$;
revoke execute on function rebuild_counters() from public;

create table tenant_days (
  tenant_id uuid primary key references tenants (id),
  day date not null
);
comment on table tenant_days is 'The last day turned for each tenant: up to it every ended proof has taken its standing along.';

-- The calendar turns: confirmations whose proof has ended are reopened. Idempotent; catches up any gap of days.
create function turn_day(tenant uuid, day date) returns integer
  language plpgsql security definer set search_path = public
as $$
declare
  turned date;
  reopened integer := 0;
begin
  select tenant_days.day into turned from tenant_days where tenant_days.tenant_id = tenant;
  if turned >= day then
    return 0;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('turn_day ' || tenant::text, 0));
  perform set_config('miara.tenant_id', tenant::text, true);
  perform set_config('miara.today', day::text, true);
  perform set_config('miara.person_id', '', true);
  with ended as (
    update assessments set review = 'draft'
    where assessments.tenant_id = tenant
      and assessments.review = 'confirmed'
      and assessments.proof_ends_on <= day
    returning assessments.id, assessments.teryt, assessments.standing, assessments.proof_ends_on
  ), told as (
    insert into audit_log (tenant_id, action, subject_type, subject_id, teryt, details)
    select tenant, 'assessment.proof_ended', 'assessment', ended.id::text, ended.teryt,
      jsonb_build_object('proofEndsOn', ended.proof_ends_on, 'standing', ended.standing)
    from ended
    returning 1
  )
  select count(*) into reopened from told;
  insert into tenant_days (tenant_id, day) values (tenant, day)
  on conflict (tenant_id) do update set day = greatest(tenant_days.day, excluded.day);
  return reopened;
end $$;
revoke execute on function turn_day(uuid, date) from public;

alter table standing_history enable row level security;
create policy standing_history_of_tenant on standing_history using (tenant_id = miara_tenant());
alter table coverage_counters enable row level security;
create policy coverage_counters_of_tenant on coverage_counters using (tenant_id = miara_tenant());
alter table tenant_days enable row level security;
create policy tenant_days_of_tenant on tenant_days using (tenant_id = miara_tenant());

grant select on standing_history, coverage_counters, tenant_days to miara_app;
grant execute on function turn_day(uuid, date) to miara_app;
