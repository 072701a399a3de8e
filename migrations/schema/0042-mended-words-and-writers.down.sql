do $$
begin
  execute replace(
    pg_get_functiondef('publish_standard_version(uuid)'::regprocedure),
    $now$    select phases.tenant_id, phases.id, coalesce(phases.planned_due_on, phase_deadlines.due_on)
    from phases
    left join phases as before on before.tenant_id = phases.tenant_id and before.standard_version_id = former.id
      and before.number = phases.number
    left join phase_deadlines on phase_deadlines.tenant_id = before.tenant_id and phase_deadlines.phase_id = before.id
    where phases.tenant_id = fresh.tenant_id and phases.standard_version_id = fresh.id
      and coalesce(phases.planned_due_on, phase_deadlines.due_on) is not null
$now$,
    $former$    select phases.tenant_id, phases.id, phase_deadlines.due_on
    from phases
    join phases as before on before.tenant_id = phases.tenant_id and before.standard_version_id = former.id
      and before.number = phases.number
    join phase_deadlines on phase_deadlines.tenant_id = before.tenant_id and phase_deadlines.phase_id = before.id
    where phases.tenant_id = fresh.tenant_id and phases.standard_version_id = fresh.id
$former$
  );
end $$;
revoke update (number, edition) on standard_versions from miara_app;
revoke update (title) on areas from miara_app;
revoke update (title, planned_due_on) on phases from miara_app;
alter table phases drop column planned_due_on;
alter table standard_versions drop column edition;
alter table unit_offices drop column version;
alter table news_subscriptions drop column told_withdrawals;
do $$
begin
  execute replace(
    pg_get_functiondef('freeze_publication(uuid)'::regprocedure),
    $now$  join units_on(frozen.as_of) as units on units.teryt = members.teryt
  left join units_on(frozen.as_of) as powiats on powiats.teryt = units.powiat_teryt;
$now$,
    $former$  join units on units.teryt = members.teryt
  left join units as powiats on powiats.teryt = units.powiat_teryt;
$former$
  );
end $$;
