import type { DataLicence } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { ACCESSIBILITY_STATEMENT, type AccessibilityStatement } from './accessibility.reader.js';

/** How a tenant works. */
export interface TenantSettings {
  version: number;
  endorsement: boolean;
  /** Null = never. */
  escalateAfterDays: number | null;
  /** Of publications from now on. */
  dataLicence: DataLicence;
  /** Of an office, never a person's. */
  dataContact: string | null;
  /** Whether figures are proposed by one person and published by another. */
  secondPublisher: boolean;
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
  async write(tx: Tx, settings: Omit<TenantSettings, 'version'>): Promise<void> {
    await tx.query(
      `UPDATE tenant_settings SET endorsement = $2, escalate_after_days = $3, data_licence = $4, data_contact = $5,
         second_publisher = $6, accessibility_office = $7, accessibility_email = $8, accessibility_phone = $9,
         accessibility_written_on = $10, accessibility_reviewed_on = $11
       WHERE tenant_settings.tenant_id = $1`,
      [
        tx.tenantId,
        settings.endorsement,
        settings.escalateAfterDays,
        settings.dataLicence,
        settings.dataContact,
        settings.secondPublisher,
        settings.accessibility?.office ?? null,
        settings.accessibility?.email ?? null,
        settings.accessibility?.phone ?? null,
        settings.accessibility?.writtenOn ?? null,
        settings.accessibility?.reviewedOn ?? null,
      ],
    );
  }

  private async select(tx: Tx, lock: string): Promise<TenantSettings | null> {
    const [settings] = await tx.query<TenantSettings>(
      `SELECT tenant_settings.version, tenant_settings.endorsement,
         tenant_settings.escalate_after_days AS "escalateAfterDays",
         tenant_settings.data_licence AS "dataLicence", tenant_settings.data_contact AS "dataContact",
         tenant_settings.second_publisher AS "secondPublisher", ${ACCESSIBILITY_STATEMENT} AS accessibility
       FROM tenant_settings
       WHERE tenant_settings.tenant_id = $1 ${lock}`,
      [tx.tenantId],
    );
    return settings ?? null;
  }
}
