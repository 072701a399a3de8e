alter table coverage_deltas
  add constraint coverage_deltas_tenant_id_standard_version_id_area_id_fkey
    foreign key (tenant_id, standard_version_id, area_id) references areas (tenant_id, standard_version_id, id),
  add constraint coverage_deltas_tenant_id_standard_version_id_phase_id_fkey
    foreign key (tenant_id, standard_version_id, phase_id) references phases (tenant_id, standard_version_id, id);
