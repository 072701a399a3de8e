-- The roles stay: they belong to the server, and other databases may use them.
drop function is_localized_text(jsonb);
drop function day_start(date);
drop function miara_today();
drop function miara_now();
drop function miara_person();
drop function miara_tenant();
drop extension if exists btree_gist;
