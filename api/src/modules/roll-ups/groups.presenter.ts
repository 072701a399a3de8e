import { explainAddress } from '../../contract/explain-address.js';
import { presentViews } from '../../contract/figure.presenter.js';
import { coveragesOf, unitsWithDuties } from './coverage.reader.js';
import type { GroupsResponse } from './roll-ups.dto.js';
import type { RollUp } from './roll-ups.service.js';
import { residentsOf } from './unit-groups.reader.js';

/** A roll-up as the API tells it. A group holds the units that have a duty in it. */
export function presentGroups({ by, asOf, structure, groups, tenantSlug }: RollUp): GroupsResponse {
  const standardVersion = structure.version.label;
  return {
    by,
    asOf,
    standardVersion,
    groups: groups.map(({ key, title, group, part, units, deadline, gminasOutside }) => {
      const members = unitsWithDuties(units, part);
      return {
        key,
        title,
        units: members.length,
        residents: residentsOf(members.map(({ unit }) => unit)),
        gminasOutside,
        deadline,
        views: presentViews(coveragesOf(members, part), {
          asOf,
          standardVersion,
          explain: (view) => explainAddress(tenantSlug, { group, view, ...part, asOf }),
        }),
      };
    }),
  };
}
