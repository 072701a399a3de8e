import type { GroupViewName } from '../../design/view-figure/group-view.js';
import { AreaChart } from './area-chart.js';
import { PhaseTable } from './phase-table.js';
import { PowiatTable } from './powiat-table.js';

/** Where the whole tenant stands by area, phase and powiat. */
export function TenantTables({ tenant, view }: { tenant: string; view: GroupViewName }) {
  return (
    <>
      <AreaChart tenant={tenant} view={view} />
      <PhaseTable tenant={tenant} view={view} />
      <PowiatTable tenant={tenant} view={view} />
    </>
  );
}
