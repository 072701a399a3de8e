drop table items;
drop table phase_deadlines;
drop table phases;
drop table areas;
drop table standard_versions;
drop table standards;
drop function refuse_rewriting_published_version();
drop function refuse_change_of_published_version();
