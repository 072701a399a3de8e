import type { LocalizedText, Role } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';

export interface PersonRow {
  id: string;
  email: string;
  name: string;
  last_sign_in_at: Date | null;
  /** When the first of the roles was given. */
  invited_at: Date;
  /** The instant it is looked at. */
  now: Date;
  deactivated_at: Date | null;
  roles: { id: string; role: Role; teryt: string | null; displayName: LocalizedText | null }[];
  /** Holds roles in other tenants or on the platform. */
  elsewhere: boolean;
}

/** Who holds which role in a tenant, for the screen "People". */
@Injectable()
export class PeopleViews {
  /** @param personId only this person; null = everybody */
  async list(tx: Tx, personId: string | null = null): Promise<PersonRow[]> {
    return tx.query<PersonRow>(
      `SELECT
         people.id,
         people.email,
         people.name,
         people.last_sign_in_at,
         min(role_assignments.granted_at) AS invited_at,
         miara_now() AS now,
         people.deactivated_at,
         holds_roles_elsewhere(people.id) AS elsewhere,
         jsonb_agg(
           jsonb_build_object(
             'id', role_assignments.id,
             'role', role_assignments.role,
             'teryt', role_assignments.teryt,
             'displayName', units.display_name
           )
           ORDER BY role_assignments.role, role_assignments.teryt NULLS FIRST
         ) AS roles
       FROM role_assignments
       JOIN people ON people.id = role_assignments.person_id
       LEFT JOIN units ON units.teryt = role_assignments.teryt
       WHERE role_assignments.tenant_id = $1
         AND role_assignments.revoked_at IS NULL
         AND ($2::uuid IS NULL OR people.id = $2)
       GROUP BY people.id
       ORDER BY people.name COLLATE "pl-x-icu", people.id`,
      [tx.tenantId, personId],
    );
  }
}
