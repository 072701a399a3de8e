-- A publication of a past day names its units as they were called then, like every other answer about that day.

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
