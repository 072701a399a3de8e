delete from pgboss.job where name = 'council-chapters';
select pgboss.delete_queue('council-chapters');
comment on table evidence_packs is null;
drop table unit_arms;
