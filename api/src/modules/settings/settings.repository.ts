import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { ACCESSIBILITY_STATEMENT, type AccessibilityStatement } from './accessibility.reader.js';

/** How a tenant works. */
export interface TenantSettings {
  version: number;
  endorsement: boolean;
  /** Null = never. */
  escalateAfterDays: number | null;
  /** Null = not filled in. */
  accessibility: AccessibilityStatement | null;
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
  async write(
    tx: Tx,
    { endorsement, escalateAfterDays, accessibility }: Omit<TenantSettings, 'version'>,
  ): Promise<void> {
    await tx.query(
      `UPDATE tenant_settings SET
         endorsement = $2, escalate_after_days = $3, accessibility_office = $4, accessibility_email = $5,
         accessibility_phone = $6, accessibility_written_on = $7, accessibility_reviewed_on = $8
       WHERE tenant_settings.tenant_id = $1`,
      [
        tx.tenantId,
        endorsement,
        escalateAfterDays,
        accessibility?.office ?? null,
        accessibility?.email ?? null,
        accessibility?.phone ?? null,
        accessibility?.writtenOn ?? null,
        accessibility?.reviewedOn ?? null,
      ],
    );
  }

  private async select(tx: Tx, lock: string): Promise<TenantSettings | null> {
    const [settings] = await tx.query<TenantSettings>(
      `SELECT tenant_settings.version, tenant_settings.endorsement,
         tenant_settings.escalate_after_days AS "escalateAfterDays",
         ${ACCESSIBILITY_STATEMENT} AS accessibility
       FROM tenant_settings
       WHERE tenant_settings.tenant_id = $1 ${lock}`,
      [tx.tenantId],
    );
    return settings ?? null;
  }
}
