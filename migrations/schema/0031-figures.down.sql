drop function phase_deadline_on(uuid, date);
drop trigger phase_deadlines_record_update on phase_deadlines;
drop trigger phase_deadlines_record_insert on phase_deadlines;
drop function record_phase_deadline();
drop table phase_deadline_history;
drop table unit_group_units;
drop table unit_groups;
