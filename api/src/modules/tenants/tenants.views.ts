import type { LocalizedText } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { PlatformTx } from '../../platform/database/tx.js';

export interface TenantRow {
  id: string;
  slug: string;
  name: LocalizedText;
  short_name: string;
  opened_at: Date;
}

@Injectable()
export class TenantsViews {
  async list(tx: PlatformTx): Promise<TenantRow[]> {
    return tx.query<TenantRow>(
      `SELECT tenants.id, tenants.slug, tenants.name, tenants.short_name, tenants.opened_at
       FROM tenants
       ORDER BY tenants.slug`,
    );
  }

  /** Memberships are behind the wall of each tenant, so each is entered in turn; there are few. */
  async countMembers(tx: PlatformTx, tenantId: string): Promise<number> {
    await tx.query(`SELECT set_config('miara.tenant_id', $1, true)`, [tenantId]);
    const [row] = await tx.query<{ members: number }>(
      'SELECT count(*)::integer AS members FROM members_on(miara_today())',
    );
    return row?.members ?? 0;
  }
}
