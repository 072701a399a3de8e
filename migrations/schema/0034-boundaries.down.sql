drop table unit_boundaries;
drop table boundary_sets;
