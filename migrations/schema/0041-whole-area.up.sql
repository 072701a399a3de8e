-- One more level of counters above the units: what all members of a tenant have together, by area and phase. A roll-up of
-- the whole country then reads some fifty rows instead of a hundred thousand.

-- 1. What is kept

create table coverage_totals (
  tenant_id uuid not null,
  standard_version_id uuid not null,
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
  assessed_count integer not null default 0,
  primary key (tenant_id, standard_version_id, area_id, phase_id),
  foreign key (tenant_id, standard_version_id, area_id) references areas (tenant_id, standard_version_id, id),
  foreign key (tenant_id, standard_version_id, phase_id) references phases (tenant_id, standard_version_id, id)
);
comment on table coverage_totals is
  'Sums of coverage_counters over all units that are, were or will be members; coverage_deltas come on top. Written by fold_coverage_deltas only.';

-- A row of the totals that every change touched would have all writers of a tenant wait for each other. They append.
create table coverage_deltas (
  tenant_id uuid not null,
  sequence bigint generated always as identity,
  standard_version_id uuid not null,
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
  assessed_count integer not null default 0,
  primary key (tenant_id, sequence),
  foreign key (tenant_id, standard_version_id, area_id) references areas (tenant_id, standard_version_id, id),
  foreign key (tenant_id, standard_version_id, phase_id) references phases (tenant_id, standard_version_id, id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
comment on table coverage_deltas is
  'Signed changes of counters that are not in coverage_totals yet; every 256th is folded in by whoever wrote it.';

alter table coverage_totals enable row level security;
create policy coverage_totals_of_tenant on coverage_totals using (tenant_id = miara_tenant());
alter table coverage_deltas enable row level security;
create policy coverage_deltas_of_tenant on coverage_deltas using (tenant_id = miara_tenant());
grant select on coverage_totals, coverage_deltas to miara_app;

insert into coverage_totals
select c.tenant_id, c.standard_version_id, c.area_id, c.phase_id,
  sum(c.confirmed_weight)::integer, sum(c.declared_weight)::integer, sum(c.lapsed_weight)::integer,
  sum(c.in_progress_weight)::integer, sum(c.planned_weight)::integer, sum(c.not_started_weight)::integer,
  sum(c.not_applicable_weight)::integer, sum(c.confirmed_count)::integer, sum(c.declared_count)::integer,
  sum(c.lapsed_count)::integer, sum(c.in_progress_count)::integer, sum(c.planned_count)::integer,
  sum(c.not_started_count)::integer, sum(c.not_applicable_count)::integer, sum(c.assessed_count)::integer
from coverage_counters as c
group by c.tenant_id, c.standard_version_id, c.area_id, c.phase_id;

-- 2. How it is kept

-- Takes the appended deltas into the totals. One at a time, and nobody waits: where somebody folds already, it is left.
create function fold_coverage_deltas() returns void
  language plpgsql security definer set search_path = public
as $$
begin
  if not pg_try_advisory_xact_lock(hashtextextended('fold_coverage_deltas', 0)) then
    return;
  end if;
  with taken as (
    delete from coverage_deltas returning coverage_deltas.*
  )
  insert into coverage_totals
  select taken.tenant_id, taken.standard_version_id, taken.area_id, taken.phase_id,
    sum(taken.confirmed_weight)::integer, sum(taken.declared_weight)::integer, sum(taken.lapsed_weight)::integer,
    sum(taken.in_progress_weight)::integer, sum(taken.planned_weight)::integer, sum(taken.not_started_weight)::integer,
    sum(taken.not_applicable_weight)::integer, sum(taken.confirmed_count)::integer, sum(taken.declared_count)::integer,
    sum(taken.lapsed_count)::integer, sum(taken.in_progress_count)::integer, sum(taken.planned_count)::integer,
    sum(taken.not_started_count)::integer, sum(taken.not_applicable_count)::integer, sum(taken.assessed_count)::integer
  from taken
  group by taken.tenant_id, taken.standard_version_id, taken.area_id, taken.phase_id
  order by taken.tenant_id, taken.standard_version_id, taken.area_id, taken.phase_id
  on conflict (tenant_id, standard_version_id, area_id, phase_id) do update set
    confirmed_weight = coverage_totals.confirmed_weight + excluded.confirmed_weight,
    declared_weight = coverage_totals.declared_weight + excluded.declared_weight,
    lapsed_weight = coverage_totals.lapsed_weight + excluded.lapsed_weight,
    in_progress_weight = coverage_totals.in_progress_weight + excluded.in_progress_weight,
    planned_weight = coverage_totals.planned_weight + excluded.planned_weight,
    not_started_weight = coverage_totals.not_started_weight + excluded.not_started_weight,
    not_applicable_weight = coverage_totals.not_applicable_weight + excluded.not_applicable_weight,
    confirmed_count = coverage_totals.confirmed_count + excluded.confirmed_count,
    declared_count = coverage_totals.declared_count + excluded.declared_count,
    lapsed_count = coverage_totals.lapsed_count + excluded.lapsed_count,
    in_progress_count = coverage_totals.in_progress_count + excluded.in_progress_count,
    planned_count = coverage_totals.planned_count + excluded.planned_count,
    not_started_count = coverage_totals.not_started_count + excluded.not_started_count,
    not_applicable_count = coverage_totals.not_applicable_count + excluded.not_applicable_count,
    assessed_count = coverage_totals.assessed_count + excluded.assessed_count;
end $$;
revoke execute on function fold_coverage_deltas() from public;

create or replace function add_to_counters(rows counted_assessment[]) returns void
  language plpgsql security definer set search_path = public
as $$
declare
  due boolean;
begin
  with moved as materialized (
    select * from count_standings(rows)
  ), kept as (
    insert into coverage_counters
    select * from moved
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
      assessed_count = coverage_counters.assessed_count + excluded.assessed_count
  ), appended as (
    insert into coverage_deltas (
      tenant_id, standard_version_id, area_id, phase_id,
      confirmed_weight, declared_weight, lapsed_weight, in_progress_weight, planned_weight,
      not_started_weight, not_applicable_weight, confirmed_count, declared_count, lapsed_count,
      in_progress_count, planned_count, not_started_count, not_applicable_count, assessed_count
    )
    select moved.tenant_id, moved.standard_version_id, moved.area_id, moved.phase_id,
      sum(moved.confirmed_weight)::integer, sum(moved.declared_weight)::integer, sum(moved.lapsed_weight)::integer,
      sum(moved.in_progress_weight)::integer, sum(moved.planned_weight)::integer, sum(moved.not_started_weight)::integer,
      sum(moved.not_applicable_weight)::integer, sum(moved.confirmed_count)::integer, sum(moved.declared_count)::integer,
      sum(moved.lapsed_count)::integer, sum(moved.in_progress_count)::integer, sum(moved.planned_count)::integer,
      sum(moved.not_started_count)::integer, sum(moved.not_applicable_count)::integer, sum(moved.assessed_count)::integer
    from moved
    group by moved.tenant_id, moved.standard_version_id, moved.area_id, moved.phase_id
    returning coverage_deltas.sequence
  )
  select coalesce(bool_or(appended.sequence % 256 = 0), false) into due from appended;
  if due then
    perform fold_coverage_deltas();
  end if;
end $$;

-- 3. How it is read

create index memberships_ended on memberships (tenant_id, left_on) where left_on is not null;
create index memberships_begun on memberships (tenant_id, joined_on);

-- Units with counters that are no members on a day: those that left and those that are yet to come. Few, whatever the
-- number of members.
create function absent_units(day date) returns setof text
  language sql stable
  begin atomic
    select known.teryt
    from (
      select memberships.teryt from memberships
      where memberships.tenant_id = miara_tenant() and memberships.left_on <= day
      union
      select memberships.teryt from memberships
      where memberships.tenant_id = miara_tenant() and memberships.joined_on > day
    ) as known
    where not exists (
      select from memberships
      where memberships.tenant_id = miara_tenant() and memberships.teryt = known.teryt
        and memberships.joined_on <= day and (memberships.left_on is null or day < memberships.left_on)
    );
  end;

-- What the members of the current tenant have together now, by area and phase; the unit is null. Past days go by history.
create function totals_now(version_id uuid) returns setof counter_row
  language plpgsql stable
as $$
begin
  return query
    select c.tenant_id, c.standard_version_id, null::text, c.area_id, c.phase_id,
      sum(c.confirmed_weight)::integer, sum(c.declared_weight)::integer, sum(c.lapsed_weight)::integer,
      sum(c.in_progress_weight)::integer, sum(c.planned_weight)::integer, sum(c.not_started_weight)::integer,
      sum(c.not_applicable_weight)::integer, sum(c.confirmed_count)::integer, sum(c.declared_count)::integer,
      sum(c.lapsed_count)::integer, sum(c.in_progress_count)::integer, sum(c.planned_count)::integer,
      sum(c.not_started_count)::integer, sum(c.not_applicable_count)::integer, sum(c.assessed_count)::integer
    from (
      select t.tenant_id, t.standard_version_id, t.area_id, t.phase_id,
        t.confirmed_weight, t.declared_weight, t.lapsed_weight, t.in_progress_weight,
        t.planned_weight, t.not_started_weight, t.not_applicable_weight, t.confirmed_count,
        t.declared_count, t.lapsed_count, t.in_progress_count, t.planned_count,
        t.not_started_count, t.not_applicable_count, t.assessed_count
      from coverage_totals as t
      where t.tenant_id = miara_tenant() and t.standard_version_id = version_id
      union all
      select d.tenant_id, d.standard_version_id, d.area_id, d.phase_id,
        d.confirmed_weight, d.declared_weight, d.lapsed_weight, d.in_progress_weight,
        d.planned_weight, d.not_started_weight, d.not_applicable_weight, d.confirmed_count,
        d.declared_count, d.lapsed_count, d.in_progress_count, d.planned_count,
        d.not_started_count, d.not_applicable_count, d.assessed_count
      from coverage_deltas as d
      where d.tenant_id = miara_tenant() and d.standard_version_id = version_id
      union all
      select a.tenant_id, a.standard_version_id, a.area_id, a.phase_id,
        -a.confirmed_weight, -a.declared_weight, -a.lapsed_weight, -a.in_progress_weight,
        -a.planned_weight, -a.not_started_weight, -a.not_applicable_weight, -a.confirmed_count,
        -a.declared_count, -a.lapsed_count, -a.in_progress_count, -a.planned_count,
        -a.not_started_count, -a.not_applicable_count, -a.assessed_count
      from coverage_counters as a
      where a.tenant_id = miara_tenant() and a.standard_version_id = version_id
        and a.teryt in (select absent_units(miara_today()))
    ) as c
    group by c.tenant_id, c.standard_version_id, c.area_id, c.phase_id;
end $$;

-- 4. How it is held against a recount: both levels; a row of the level above the units has no unit.

create or replace function counters_drift() returns setof counter_row
  language plpgsql stable
as $$
begin
  return query
    with recounted as (
      select counted.* from count_standings((
        select array_agg((a.tenant_id, a.teryt, a.item_id, a.standing, a.declared_at is not null, 1)::counted_assessment)
        from assessments as a where a.tenant_id = miara_tenant()
      )) as counted
    ), recounted_levels as (
      select * from recounted
      union all
      select r.tenant_id, r.standard_version_id, null::text, r.area_id, r.phase_id,
        sum(r.confirmed_weight)::integer, sum(r.declared_weight)::integer, sum(r.lapsed_weight)::integer,
        sum(r.in_progress_weight)::integer, sum(r.planned_weight)::integer, sum(r.not_started_weight)::integer,
        sum(r.not_applicable_weight)::integer, sum(r.confirmed_count)::integer, sum(r.declared_count)::integer,
        sum(r.lapsed_count)::integer, sum(r.in_progress_count)::integer, sum(r.planned_count)::integer,
        sum(r.not_started_count)::integer, sum(r.not_applicable_count)::integer, sum(r.assessed_count)::integer
      from recounted as r
      group by r.tenant_id, r.standard_version_id, r.area_id, r.phase_id
    ), kept_levels as (
      select coverage_counters.* from coverage_counters where coverage_counters.tenant_id = miara_tenant()
      union all
      select k.tenant_id, k.standard_version_id, null::text, k.area_id, k.phase_id,
        sum(k.confirmed_weight)::integer, sum(k.declared_weight)::integer, sum(k.lapsed_weight)::integer,
        sum(k.in_progress_weight)::integer, sum(k.planned_weight)::integer, sum(k.not_started_weight)::integer,
        sum(k.not_applicable_weight)::integer, sum(k.confirmed_count)::integer, sum(k.declared_count)::integer,
        sum(k.lapsed_count)::integer, sum(k.in_progress_count)::integer, sum(k.planned_count)::integer,
        sum(k.not_started_count)::integer, sum(k.not_applicable_count)::integer, sum(k.assessed_count)::integer
      from (
        select coverage_totals.* from coverage_totals where coverage_totals.tenant_id = miara_tenant()
        union all
        select d.tenant_id, d.standard_version_id, d.area_id, d.phase_id,
          d.confirmed_weight, d.declared_weight, d.lapsed_weight, d.in_progress_weight,
          d.planned_weight, d.not_started_weight, d.not_applicable_weight, d.confirmed_count,
          d.declared_count, d.lapsed_count, d.in_progress_count, d.planned_count,
          d.not_started_count, d.not_applicable_count, d.assessed_count
        from coverage_deltas as d where d.tenant_id = miara_tenant()
      ) as k
      group by k.tenant_id, k.standard_version_id, k.area_id, k.phase_id
    )
    (select * from recounted_levels except select * from kept_levels)
    union all
    (select * from kept_levels except select * from recounted_levels);
end $$;

create or replace function rebuild_counters() returns void
  language plpgsql security definer set search_path = public
as $$
begin
  lock table assessments in share row exclusive mode;
  perform pg_advisory_xact_lock(hashtextextended('fold_coverage_deltas', 0));
  delete from coverage_counters where coverage_counters.tenant_id = miara_tenant();
  delete from coverage_totals where coverage_totals.tenant_id = miara_tenant();
  delete from coverage_deltas where coverage_deltas.tenant_id = miara_tenant();
  perform add_to_counters((
    select array_agg((a.tenant_id, a.teryt, a.item_id, a.standing, a.declared_at is not null, 1)::counted_assessment)
    from assessments as a where a.tenant_id = miara_tenant()
  ));
  perform fold_coverage_deltas();
end $$;
