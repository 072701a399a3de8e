import { byPolishText } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Scope } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';

/** A group that the tenant put together itself. */
export interface OwnGroup {
  id: string;
  name: string;
  version: number;
  /** Its units, members or not; in order of their codes. */
  teryts: readonly string[];
}

const GROUP = `
  SELECT unit_groups.id, unit_groups.name, unit_groups.version,
    coalesce((
      SELECT array_agg(unit_group_units.teryt ORDER BY unit_group_units.teryt)
      FROM unit_group_units
      WHERE unit_group_units.tenant_id = unit_groups.tenant_id AND unit_group_units.group_id = unit_groups.id
    ), '{}') AS teryts
  FROM unit_groups
  WHERE unit_groups.tenant_id = $1`;

/** Answers of the own groups to other modules. */
@Injectable()
export class OwnGroupsReader {
  /** The groups that lie wholly in the actor's place, in Polish order. */
  async all(tx: Tx): Promise<OwnGroup[]> {
    const groups = await tx.query<OwnGroup>(GROUP, [tx.tenantId]);
    return groups.filter((group) => liesIn(group, tx.actor.scope)).sort(byPolishText(({ name }) => name));
  }

  /** Null when there is none, or none that lies wholly in the actor's place. */
  async one(tx: Tx, id: string): Promise<OwnGroup | null> {
    const [group] = await tx.query<OwnGroup>(`${GROUP} AND unit_groups.id = $2`, [tx.tenantId, id]);
    return group && liesIn(group, tx.actor.scope) ? group : null;
  }
}

/** Whether somebody sees every unit of an own group, and so the group. */
function liesIn({ teryts }: OwnGroup, scope: Scope): boolean {
  if (scope.all) return true;
  return teryts.length > 0 && teryts.every((teryt) => scope.teryts.includes(teryt));
}
