drop function freeze_publication(uuid);
drop table published_standings;
drop table published_counters;
drop table published_units;
drop table published_standards;
drop table publications;
drop function refuse_change_of_publication();
