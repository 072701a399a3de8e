select pgboss.delete_queue('import-sweep');
select pgboss.delete_queue('register-import');
alter table actions drop constraint actions_import;
drop table import_rows;
drop table imports;
drop function guard_import();
