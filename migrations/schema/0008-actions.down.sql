drop table action_evidence;
drop table action_items;
drop table action_units;
drop table actions;
