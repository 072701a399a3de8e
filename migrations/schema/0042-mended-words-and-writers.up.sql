-- A publication of a past day names its units as they were called then, like every other answer about that day; and
-- whoever has news by mail hears of withdrawals too.

-- 1. Names of the day

-- Only this reading of `freeze_publication` changes; the rest of it stays as it stands. What was published keeps its rows.
do $$
declare
  present text := pg_get_functiondef('freeze_publication(uuid)'::regprocedure);
  former text := $former$  join units on units.teryt = members.teryt
  left join units as powiats on powiats.teryt = units.powiat_teryt;
$former$;
begin
  if position(former in present) = 0 then
    raise exception 'freeze_publication names units in another way than this migration knows';
  end if;
  execute replace(present, former, $now$  join units_on(frozen.as_of) as units on units.teryt = members.teryt
  left join units_on(frozen.as_of) as powiats on powiats.teryt = units.powiat_teryt;
$now$);
end $$;

-- 2. Withdrawals in letters

alter table news_subscriptions add column told_withdrawals integer[] not null default '{}';
comment on column news_subscriptions.told_withdrawals is
  'Numbers of the publications whose withdrawal was told, or was known before.';
-- Nobody is told of old ones now.
update news_subscriptions set told_withdrawals = array(
  select publications.number from publication_withdrawals
  join publications on publications.tenant_id = publication_withdrawals.tenant_id
    and publications.id = publication_withdrawals.publication_id
  where publication_withdrawals.tenant_id = news_subscriptions.tenant_id
);
grant update (told_withdrawals) on news_subscriptions to miara_app;

-- 3. Two people do not write over each other's office

alter table unit_offices add column version integer not null default 1;

-- 4. All of a draft may be changed: its number, the titles of its areas and phases, and the deadlines it brings

alter table standard_versions add column edition integer not null default 1;
comment on column standard_versions.edition is
  'Counts the changes of a draft''s number, areas and phases, so that two people do not write over each other.';
alter table phases add column planned_due_on date;
comment on column phases.planned_due_on is
  'Deadline that a draft brings; null = the one of the version before goes on. Once published, phase_deadlines holds.';
grant update (number, edition) on standard_versions to miara_app;
grant update (title) on areas to miara_app;
grant update (title, planned_due_on) on phases to miara_app;

-- Only the deadlines of `publish_standard_version` change; the rest of it stays as it stands.
do $$
declare
  present text := pg_get_functiondef('publish_standard_version(uuid)'::regprocedure);
  former text := $former$    select phases.tenant_id, phases.id, phase_deadlines.due_on
    from phases
    join phases as before on before.tenant_id = phases.tenant_id and before.standard_version_id = former.id
      and before.number = phases.number
    join phase_deadlines on phase_deadlines.tenant_id = before.tenant_id and phase_deadlines.phase_id = before.id
    where phases.tenant_id = fresh.tenant_id and phases.standard_version_id = fresh.id
$former$;
begin
  if position(former in present) = 0 then
    raise exception 'publish_standard_version takes deadlines over in another way than this migration knows';
  end if;
  execute replace(present, former, $now$    select phases.tenant_id, phases.id, coalesce(phases.planned_due_on, phase_deadlines.due_on)
    from phases
    left join phases as before on before.tenant_id = phases.tenant_id and before.standard_version_id = former.id
      and before.number = phases.number
    left join phase_deadlines on phase_deadlines.tenant_id = before.tenant_id and phase_deadlines.phase_id = before.id
    where phases.tenant_id = fresh.tenant_id and phases.standard_version_id = fresh.id
      and coalesce(phases.planned_due_on, phase_deadlines.due_on) is not null
$now$);
end $$;
