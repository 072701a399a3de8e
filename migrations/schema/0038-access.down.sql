drop function own_access();
drop function session_access(bytea, timestamptz, timestamptz);
drop function access_of(uuid);
