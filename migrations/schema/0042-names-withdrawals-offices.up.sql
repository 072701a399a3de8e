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
