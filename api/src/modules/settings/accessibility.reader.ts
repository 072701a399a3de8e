import { Injectable } from '@nestjs/common';
import type { PublicTx } from '../../platform/database/tx.js';

/** What the accessibility statement says of the tenant. */
export interface AccessibilityStatement {
  office: string;
  email: string;
  phone: string | null;
  /** YYYY-MM-DD, as the day of the last review. */
  writtenOn: string;
  reviewedOn: string;
}

/** The statement as one value; null while it is not filled in (the database keeps it whole or not at all). */
export const ACCESSIBILITY_STATEMENT = `
  CASE WHEN tenant_settings.accessibility_office IS NOT NULL THEN json_build_object(
    'office', tenant_settings.accessibility_office,
    'email', tenant_settings.accessibility_email,
    'phone', tenant_settings.accessibility_phone,
    'writtenOn', tenant_settings.accessibility_written_on,
    'reviewedOn', tenant_settings.accessibility_reviewed_on
  ) END`;

/** What anybody may read of the settings. */
@Injectable()
export class AccessibilityReader {
  async statement(tx: Pick<PublicTx, 'tenantId' | 'query'>): Promise<AccessibilityStatement | null> {
    const [row] = await tx.query<{ statement: AccessibilityStatement | null }>(
      `SELECT ${ACCESSIBILITY_STATEMENT} AS statement
       FROM tenant_settings
       WHERE tenant_settings.tenant_id = $1`,
      [tx.tenantId],
    );
    return row?.statement ?? null;
  }
}
