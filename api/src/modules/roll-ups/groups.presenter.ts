import { coverageOf, isDutyOf, type UnitCoverage } from '@miara/shared';
import { explainAddress } from '../../contract/explain-address.js';
import { presentFigure, presentViews } from '../../contract/figure.presenter.js';
import type { ItemFacts } from '../standards/standards.reader.js';
import type { UnitFacts } from '../units/units.reader.js';
import { coveragesOf, unitsWithDuties, type CountedUnit } from './coverage.reader.js';
import { shareOf, standingsOf } from './item-shares.js';
import type { FigureView, ItemView } from './roll-up-words.js';
import type { GroupResponse, GroupsResponse, ItemSharesDto } from './roll-ups.dto.js';
import type { RollUp, UnitGroup } from './roll-ups.service.js';
import type { DutyRow } from './standings.views.js';
import { residentsOf } from './unit-groups.reader.js';

/** A roll-up as the API tells it. A group holds the units that have a duty in it. */
export function presentGroups(rollUp: RollUp): GroupsResponse {
  const { by, asOf, structure, groups } = rollUp;
  const items = new Map(structure.items.map((item) => [item.code, item]));
  const duties = dutiesByItem(rollUp.duties);
  return {
    by,
    asOf,
    standardVersion: structure.version.label,
    groups: groups.map((group) => {
      const item = group.part.item === undefined ? undefined : items.get(group.part.item);
      return item
        ? presentItemGroup(rollUp, group, item, duties.get(item.code) ?? new Map<string, DutyRow>())
        : presentGroup(rollUp, group);
    }),
  };
}

function presentGroup(rollUp: RollUp, group: UnitGroup): GroupResponse {
  const members = unitsWithDuties(group.units, group.part);
  return { ...common(rollUp, group, members, coveragesOf(members, group.part)), shares: null };
}

/** Of one item everything is counted from its duties: the counters know areas and phases only. */
function presentItemGroup(
  rollUp: RollUp,
  group: UnitGroup,
  item: ItemFacts,
  duties: ReadonlyMap<string, DutyRow>,
): GroupResponse {
  const members = group.units.filter(({ unit }) => isDutyOf(item.duty, unit.kind));
  const standings = standingsOf(
    members.map(({ unit }) => unit),
    (teryt) => duties.get(teryt),
  );
  const coverages = standings.map(({ kind, population, standing, assessed }): UnitCoverage => ({
    kind,
    population,
    coverage: coverageOf([{ weight: item.weight, standing, assessed }]),
  }));
  const share = (view: ItemView) =>
    presentFigure(shareOf(view, item.duty, standings), contextOf(rollUp, group, view));
  const shares: ItemSharesDto = { units: share('shareOfUnits'), residents: share('shareOfResidents') };
  return { ...common(rollUp, group, members, coverages), shares };
}

function common(
  rollUp: RollUp,
  group: UnitGroup,
  members: readonly CountedUnit<UnitFacts>[],
  coverages: readonly UnitCoverage[],
): Omit<GroupResponse, 'shares'> {
  const { key, title, deadline, gminasOutside } = group;
  return {
    key,
    title,
    units: members.length,
    residents: residentsOf(members.map(({ unit }) => unit)),
    gminasOutside,
    deadline,
    views: presentViews(coverages, {
      asOf: rollUp.asOf,
      standardVersion: rollUp.structure.version.label,
      explain: (view) => contextOf(rollUp, group, view).explain,
    }),
  };
}

function contextOf({ tenantSlug, asOf, structure }: RollUp, { group, part }: UnitGroup, view: FigureView) {
  return {
    asOf,
    standardVersion: structure.version.label,
    explain: explainAddress(tenantSlug, { group, view, ...part, asOf }),
  };
}

function dutiesByItem(duties: readonly DutyRow[]): ReadonlyMap<string, Map<string, DutyRow>> {
  const byItem = new Map<string, Map<string, DutyRow>>();
  for (const duty of duties) {
    const units = byItem.get(duty.item) ?? new Map<string, DutyRow>();
    byItem.set(duty.item, units.set(duty.teryt, duty));
  }
  return byItem;
}
