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
