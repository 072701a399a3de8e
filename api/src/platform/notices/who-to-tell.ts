import type { LocalizedText } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { SystemTx } from '../database/tx.js';

/** Whom something concerns, by the roles held now. */
@Injectable()
export class WhoToTell {
  /**
   * Those who answer for each unit's own work: its editors, and a powiat's team for the powiat itself. Who teams up for
   * forty gminas is not told of every step of each of them. By TERYT code.
   */
  async ofUnits(tx: SystemTx, teryts: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
    const rows = await tx.query<{ teryt: string; people: string[] }>(
      `SELECT role_assignments.teryt, array_agg(DISTINCT people.id) AS people
       FROM role_assignments
       JOIN people ON people.id = role_assignments.person_id AND people.deactivated_at IS NULL
       WHERE role_assignments.tenant_id = $1 AND role_assignments.revoked_at IS NULL
         AND role_assignments.role IN ('unit_editor', 'team_member') AND role_assignments.teryt = ANY ($2::text[])
       GROUP BY role_assignments.teryt`,
      [tx.tenantId, teryts],
    );
    return new Map(rows.map(({ teryt, people }) => [teryt, people]));
  }

  /** The coordinators of the tenant. */
  async coordinators(tx: SystemTx): Promise<string[]> {
    const people = await tx.query<{ id: string }>(
      `SELECT DISTINCT people.id
       FROM role_assignments
       JOIN people ON people.id = role_assignments.person_id AND people.deactivated_at IS NULL
       WHERE role_assignments.tenant_id = $1 AND role_assignments.revoked_at IS NULL
         AND role_assignments.role = 'coordinator'
       ORDER BY people.id`,
      [tx.tenantId],
    );
    return people.map(({ id }) => id);
  }

  /** Name of a unit, as sentences say it. */
  async unitName(tx: SystemTx, teryt: string): Promise<LocalizedText> {
    const [unit] = await tx.query<{ name: LocalizedText }>(
      'SELECT units.display_name AS name FROM units WHERE units.teryt = $1',
      [teryt],
    );
    return unit?.name ?? { pl: teryt };
  }
}
