create or replace function count_assessment_changes() returns trigger
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
