import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';

/** The office of a unit that answers. */
export interface Office {
  name: string;
  email: string | null;
  phone: string | null;
  website: string | null;
}

/** Offices as they are stored. */
@Injectable()
export class OfficesRepository {
  /** Null when nobody wrote one down. */
  async of(tx: Tx, teryt: string): Promise<Office | null> {
    return (await this.ofUnits(tx, [teryt])).get(teryt) ?? null;
  }

  async ofUnits(tx: Tx, teryts: readonly string[]): Promise<ReadonlyMap<string, Office>> {
    const rows = await tx.query<Office & { teryt: string }>(
      `SELECT unit_offices.teryt, unit_offices.name, unit_offices.email, unit_offices.phone, unit_offices.website
       FROM unit_offices
       WHERE unit_offices.tenant_id = $1 AND unit_offices.teryt = ANY ($2)`,
      [tx.tenantId, teryts],
    );
    return new Map(rows.map(({ teryt, ...office }) => [teryt, office]));
  }

  async keep(tx: Tx, teryt: string, { name, email, phone, website }: Office): Promise<void> {
    await tx.query(
      `INSERT INTO unit_offices (tenant_id, teryt, name, email, phone, website) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (tenant_id, teryt) DO UPDATE
       SET name = excluded.name, email = excluded.email, phone = excluded.phone, website = excluded.website,
         noted_at = miara_now()`,
      [tx.tenantId, teryt, name, email, phone, website],
    );
  }
}
