-- Every change of a standing appends one row to coverage_deltas, and each such row looked its area and its phase up and
-- shared a lock on them with all other writers of the tenant. The rows come from the trigger alone, out of counters that
-- name areas and phases which are there, and end in coverage_totals, which still refers to both.
alter table coverage_deltas
  drop constraint coverage_deltas_tenant_id_standard_version_id_area_id_fkey,
  drop constraint coverage_deltas_tenant_id_standard_version_id_phase_id_fkey;
