-- A change of a standing was counted through an array and three functions, which took as long as the counting itself. What
-- moved goes from the changed rows into the unit's counters and the log of deltas in one statement now; what comes and
-- goes with members, and a recount, still take add_to_counters().
create or replace function count_assessment_changes() returns trigger
  language plpgsql security definer set search_path = public
as $$
declare
  changes counted_assessment[];
  due boolean;
begin
  if tg_op = 'UPDATE' then
    -- Most changes are of words.
    if not exists (
      select from old_rows as o
      join new_rows as n on n.tenant_id = o.tenant_id and n.id = o.id
      where (o.standing, o.declared_at is null) is distinct from (n.standing, n.declared_at is null)
    ) then
      return null;
    end if;
    -- The sums of count_standings(), and like add_to_counters() in one order for all writers. Deltas are not summed up
    -- first: folding them does that.
    with moved as materialized (
      select n.tenant_id, items.standard_version_id, n.teryt, items.area_id, items.phase_id,
        coalesce(sum(change.sign * items.weight) filter (where change.standing = 'confirmed'), 0)::integer
          as confirmed_weight,
        coalesce(sum(change.sign * items.weight) filter (where change.standing = 'declared'), 0)::integer
          as declared_weight,
        coalesce(sum(change.sign * items.weight) filter (where change.standing = 'lapsed'), 0)::integer
          as lapsed_weight,
        coalesce(sum(change.sign * items.weight) filter (where change.standing = 'in_progress'), 0)::integer
          as in_progress_weight,
        coalesce(sum(change.sign * items.weight) filter (where change.standing = 'planned'), 0)::integer
          as planned_weight,
        coalesce(sum(change.sign * items.weight) filter (where change.standing = 'not_started'), 0)::integer
          as not_started_weight,
        coalesce(sum(change.sign * items.weight) filter (where change.standing = 'not_applicable'), 0)::integer
          as not_applicable_weight,
        coalesce(sum(change.sign) filter (where change.standing = 'confirmed'), 0)::integer as confirmed_count,
        coalesce(sum(change.sign) filter (where change.standing = 'declared'), 0)::integer as declared_count,
        coalesce(sum(change.sign) filter (where change.standing = 'lapsed'), 0)::integer as lapsed_count,
        coalesce(sum(change.sign) filter (where change.standing = 'in_progress'), 0)::integer as in_progress_count,
        coalesce(sum(change.sign) filter (where change.standing = 'planned'), 0)::integer as planned_count,
        coalesce(sum(change.sign) filter (where change.standing = 'not_started'), 0)::integer as not_started_count,
        coalesce(sum(change.sign) filter (where change.standing = 'not_applicable'), 0)::integer as not_applicable_count,
        coalesce(sum(change.sign) filter (where change.assessed), 0)::integer as assessed_count
      from old_rows as o
      join new_rows as n on n.tenant_id = o.tenant_id and n.id = o.id
      cross join lateral (values
        (o.standing, o.declared_at is not null, -1),
        (n.standing, n.declared_at is not null, 1)
      ) as change (standing, assessed, sign)
      join items on items.tenant_id = n.tenant_id and items.id = n.item_id
      where (o.standing, o.declared_at is null) is distinct from (n.standing, n.declared_at is null)
      group by n.tenant_id, items.standard_version_id, n.teryt, items.area_id, items.phase_id
      order by n.tenant_id, items.standard_version_id, n.teryt, items.area_id, items.phase_id
    ), kept as (
      insert into coverage_counters (
        tenant_id, standard_version_id, teryt, area_id, phase_id,
        confirmed_weight, declared_weight, lapsed_weight, in_progress_weight, planned_weight, not_started_weight,
        not_applicable_weight, confirmed_count, declared_count, lapsed_count, in_progress_count, planned_count,
        not_started_count, not_applicable_count, assessed_count
      )
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
        confirmed_weight, declared_weight, lapsed_weight, in_progress_weight, planned_weight, not_started_weight,
        not_applicable_weight, confirmed_count, declared_count, lapsed_count, in_progress_count, planned_count,
        not_started_count, not_applicable_count, assessed_count
      )
      select moved.tenant_id, moved.standard_version_id, moved.area_id, moved.phase_id,
        moved.confirmed_weight, moved.declared_weight, moved.lapsed_weight, moved.in_progress_weight,
        moved.planned_weight, moved.not_started_weight, moved.not_applicable_weight, moved.confirmed_count,
        moved.declared_count, moved.lapsed_count, moved.in_progress_count, moved.planned_count,
        moved.not_started_count, moved.not_applicable_count, moved.assessed_count
      from moved
      returning coverage_deltas.sequence
    )
    select coalesce(bool_or(appended.sequence % 256 = 0), false) into due from appended;
    if due then
      perform fold_coverage_deltas();
    end if;
    return null;
  end if;
  if tg_op = 'INSERT' then
    select array_agg((n.tenant_id, n.teryt, n.item_id, n.standing, n.declared_at is not null, 1)::counted_assessment)
    into changes from new_rows as n;
  else
    select array_agg((o.tenant_id, o.teryt, o.item_id, o.standing, o.declared_at is not null, -1)::counted_assessment)
    into changes from old_rows as o;
  end if;
  if changes is not null then
    perform add_to_counters(changes);
  end if;
  return null;
end $$;
