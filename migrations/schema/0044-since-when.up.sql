-- Whoever first declares that nothing was begun changes no standing: the history has two rows in a row that say
-- "not started", and a past day told the day of the declaration where today tells the day since which it stands.
create or replace function standings_on(version_id uuid, day date)
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
      select a.id, a.teryt, a.item_id, h.standing, h.assessed,
        case when h.standing = 'not_started' and h.assessed then coalesce(
          (select max(e.valid_until) from standing_history as e
           where e.tenant_id = h.tenant_id and e.assessment_id = h.assessment_id
             and e.valid_from < h.valid_from and e.standing <> h.standing),
          (select min(e.valid_from) from standing_history as e
           where e.tenant_id = h.tenant_id and e.assessment_id = h.assessment_id)
        ) else h.valid_from end
      from assessments as a
      join standing_history as h on h.tenant_id = a.tenant_id and h.assessment_id = a.id
      where a.tenant_id = miara_tenant() and a.standard_version_id = version_id
        and h.valid_from < day_start(day + 1)
        and (h.valid_until is null or h.valid_until >= day_start(day + 1));
  end if;
end $$;
