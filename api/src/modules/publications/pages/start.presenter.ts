import { presentGroup, presentPublicUnit, presentTenant } from '../public.presenter.js';
import type { PublicTenantResponse, PublicUnitResponse } from '../public.dto.js';
import type { StartedTenant } from './pages.service.js';
import type { PageView } from './public-page.js';

/** The start page: who publishes here, and where what was typed leads. */
export function presentStart(all: readonly StartedTenant[], query: string): PageView {
  const tenants = all.filter(({ publication }) => publication.withdrawnAt === null);
  return {
    kind: 'start',
    withdrawn: all
      .filter(({ publication }) => publication.withdrawnAt !== null)
      .map(({ tenant }) => presentTenant(tenant)),
    tenants: tenants.map((started) => ({
      tenant: presentTenant(started.tenant),
      asOf: started.publication.asOf,
      units: started.units.length,
      views: presentGroup(started, { key: 'metropolis', title: null }, started.units).views,
    })),
    query,
    matches: tenants.flatMap((started) => present(started, started.matches)),
    close: tenants.flatMap((started) => present(started, started.close)),
  };
}

function present(
  started: StartedTenant,
  units: StartedTenant['units'],
): { tenant: PublicTenantResponse; unit: PublicUnitResponse }[] {
  return units.map((counted) => ({
    tenant: presentTenant(started.tenant),
    unit: presentPublicUnit(started, counted),
  }));
}
