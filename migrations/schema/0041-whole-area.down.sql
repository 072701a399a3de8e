drop function totals_now(uuid);
drop function absent_units(date);
drop index memberships_begun;
drop index memberships_ended;

create or replace function rebuild_counters() returns void
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
    ), kept as (
      select coverage_counters.* from coverage_counters where coverage_counters.tenant_id = miara_tenant()
    )
    (select * from recounted except select * from kept)
    union all
    (select * from kept except select * from recounted);
end $$;

create or replace function add_to_counters(rows counted_assessment[]) returns void
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

drop function fold_coverage_deltas();
drop table coverage_deltas;
drop table coverage_totals;
