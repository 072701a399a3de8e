import { publicAddress } from '../../contract/explain-address.js';
import { presentViews } from '../../contract/figure.presenter.js';
import { coveragesOf } from '../roll-ups/coverage.reader.js';
import { byKind, byPowiat } from '../roll-ups/unit-groups.reader.js';
import type { PublicOverviewResponse, PublicTrendPointResponse } from './public.dto.js';
import { presentGroup, presentOpened, presentSet } from './public.presenter.js';
import type { Overview } from './public.service.js';
import type { PublishedUnit } from './published.views.js';

/** The metropolis at a glance. */
export function presentOverview(overview: Overview): PublicOverviewResponse {
  const { standard, units } = overview;
  return {
    ...presentOpened(overview),
    publications: overview.publications.map(presentSet),
    units: units.length,
    views: presentGroup(overview, { key: 'metropolis', title: null }, units).views,
    areas: standard.areas.map(({ code, title }) =>
      presentGroup(overview, { key: code, title }, units, { area: code }),
    ),
    phases: standard.phases.map(({ number, title, deadline }) =>
      presentGroup(overview, { key: String(number), title, deadline }, units, { phase: number }),
    ),
    kinds: byKind(units.map(({ unit }) => unit)).map(({ kind, units: ofKind }) =>
      presentGroup(overview, { key: kind, title: null }, countedOf(units, ofKind)),
    ),
    powiats: byPowiat(units.map(({ unit }) => unit)).map(({ teryt, title, units: inPowiat }) =>
      presentGroup(overview, { key: teryt, title }, countedOf(units, inPowiat)),
    ),
    trend: presentTrend(overview),
    trendItems: overview.comparable?.length ?? null,
  };
}

function countedOf(units: Overview['units'], wanted: readonly PublishedUnit[]): Overview['units'] {
  const teryts = new Set(wanted.map(({ teryt }) => teryt));
  return units.filter(({ unit }) => teryts.has(unit.teryt));
}

/** Every publication that holds, up to the one read, oldest first. */
function presentTrend({
  tenant,
  publication,
  publications,
  unitsByPublication,
}: Overview): PublicTrendPointResponse[] {
  return publications
    .filter(({ number, withdrawnAt }) => number <= publication.number && withdrawnAt === null)
    .reverse()
    .map(({ id, number, asOf, standardVersion }) => {
      const units = unitsByPublication.get(id) ?? [];
      return {
        number,
        standardVersion,
        asOf,
        units: units.length,
        views: presentViews(coveragesOf(units), {
          asOf,
          standardVersion,
          explain: () => publicAddress(tenant.slug, number, '/units'),
        }),
      };
    });
}
