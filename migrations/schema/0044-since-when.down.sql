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
      select a.id, a.teryt, a.item_id, h.standing, h.assessed, h.valid_from
      from assessments as a
      join standing_history as h on h.tenant_id = a.tenant_id and h.assessment_id = a.id
      where a.tenant_id = miara_tenant() and a.standard_version_id = version_id
        and h.valid_from < day_start(day + 1)
        and (h.valid_until is null or h.valid_until >= day_start(day + 1));
  end if;
end $$;
