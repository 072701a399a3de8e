import { Injectable } from '@nestjs/common';
import type { SystemTx } from '../database/tx.js';

/** Whom something concerns, by the roles held now. */
@Injectable()
export class WhoToTell {
  /** Those who answer for a unit's own work: its editors, and a powiat's team for the powiat itself. */
  async ofUnit(tx: SystemTx, teryt: string): Promise<string[]> {
    return this.holding(tx, ['unit_editor', 'team_member'], teryt);
  }

  /** The coordinators of the tenant. */
  async coordinators(tx: SystemTx): Promise<string[]> {
    return this.holding(tx, ['coordinator'], null);
  }

  private async holding(tx: SystemTx, roles: readonly string[], teryt: string | null): Promise<string[]> {
    const people = await tx.query<{ id: string }>(
      `SELECT DISTINCT people.id
       FROM role_assignments
       JOIN people ON people.id = role_assignments.person_id AND people.deactivated_at IS NULL
       WHERE role_assignments.tenant_id = $1 AND role_assignments.revoked_at IS NULL
         AND role_assignments.role = ANY ($2::text[]) AND role_assignments.teryt IS NOT DISTINCT FROM $3
       ORDER BY people.id`,
      [tx.tenantId, roles, teryt],
    );
    return people.map(({ id }) => id);
  }
}
