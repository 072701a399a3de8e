import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';

/** How a tenant works. */
export interface TenantSettings {
  version: number;
  endorsement: boolean;
}

/** The one row of settings of the tenant; it is made with the tenant. */
@Injectable()
export class SettingsRepository {
  async read(tx: Tx): Promise<TenantSettings | null> {
    return this.select(tx, '');
  }

  /** Two administrators come one after the other. */
  async lock(tx: Tx): Promise<TenantSettings | null> {
    return this.select(tx, 'FOR NO KEY UPDATE');
  }

  /** A trigger counts the version and says who and when. */
  async write(tx: Tx, { endorsement }: Omit<TenantSettings, 'version'>): Promise<void> {
    await tx.query('UPDATE tenant_settings SET endorsement = $2 WHERE tenant_settings.tenant_id = $1', [
      tx.tenantId,
      endorsement,
    ]);
  }

  private async select(tx: Tx, lock: string): Promise<TenantSettings | null> {
    const [settings] = await tx.query<TenantSettings>(
      `SELECT tenant_settings.version, tenant_settings.endorsement
       FROM tenant_settings
       WHERE tenant_settings.tenant_id = $1 ${lock}`,
      [tx.tenantId],
    );
    return settings ?? null;
  }
}
