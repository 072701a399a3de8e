import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';

/** The office of a unit that answers. */
export interface Office {
  name: string;
  email: string | null;
  phone: string | null;
  website: string | null;
}

/** An office as it is written down: how often it was changed; 0 while there is none. */
export interface KeptOffice {
  office: Office | null;
  version: number;
}

/** Offices as they are stored. */
@Injectable()
export class OfficesRepository {
  async of(tx: Tx, teryt: string): Promise<KeptOffice> {
    const [row] = await tx.query<Office & { version: number }>(
      `SELECT unit_offices.name, unit_offices.email, unit_offices.phone, unit_offices.website, unit_offices.version
       FROM unit_offices
       WHERE unit_offices.tenant_id = $1 AND unit_offices.teryt = $2`,
      [tx.tenantId, teryt],
    );
    if (!row) return { office: null, version: 0 };
    const { version, ...office } = row;
    return { office, version };
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

  /** False when it is not the version that was seen any more. */
  async keep(tx: Tx, teryt: string, seen: number, { name, email, phone, website }: Office): Promise<boolean> {
    const rows = await tx.query(
      seen === 0
        ? `INSERT INTO unit_offices (tenant_id, teryt, name, email, phone, website, version)
           VALUES ($1, $2, $3, $4, $5, $6, $7 + 1)
           ON CONFLICT (tenant_id, teryt) DO NOTHING
           RETURNING teryt`
        : `WITH kept AS (
             UPDATE unit_offices
             SET name = $3, email = $4, phone = $5, website = $6, noted_at = miara_now(), version = $7 + 1
             WHERE unit_offices.tenant_id = $1 AND unit_offices.teryt = $2 AND unit_offices.version = $7
             RETURNING unit_offices.teryt
           )
           SELECT kept.teryt FROM kept`,
      [tx.tenantId, teryt, name, email, phone, website, seen],
    );
    return rows.length > 0;
  }
}
