drop trigger published_units_freeze_facts on published_units;
drop function freeze_unit_facts();
drop table published_unit_facts;
drop function unit_facts_on(date);
drop table unit_offices;
drop table unit_facts;
