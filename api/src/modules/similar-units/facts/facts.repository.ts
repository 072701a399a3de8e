import type { LocalizedText, UnitFact, UnitKind } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';

/** Facts with the unit they are about. */
export interface FactRow extends UnitFact {
  displayName: LocalizedText;
  kind: UnitKind;
  powiatTeryt: string | null;
}

/** Facts of units as they are stored. */
@Injectable()
export class FactsRepository {
  /** Two administrators come one after the other. */
  async lock(tx: Tx): Promise<void> {
    await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('unit facts ' || $1, 0))", [tx.tenantId]);
  }

  async all(tx: Tx): Promise<FactRow[]> {
    return tx.query<FactRow>(
      `SELECT unit_facts.teryt, unit_facts.year, unit_facts.area_hectares AS "areaHectares", unit_facts.residents,
              unit_facts.foreign_residents AS "foreignResidents", unit_facts.source,
              units.display_name AS "displayName", units.kind, units.powiat_teryt AS "powiatTeryt"
       FROM unit_facts
       JOIN units ON units.teryt = unit_facts.teryt
       WHERE unit_facts.tenant_id = $1
       ORDER BY units.display_name ->> 'pl' COLLATE "pl-x-icu", unit_facts.teryt, unit_facts.year DESC`,
      [tx.tenantId],
    );
  }

  /** Codes of the units that are, were or will be members. */
  async units(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ teryt: string }>(
      'SELECT tenant_units.teryt FROM tenant_units WHERE tenant_units.tenant_id = $1',
      [tx.tenantId],
    );
    return rows.map(({ teryt }) => teryt);
  }

  /** Facts of the same unit and year take the place of the former ones. One statement for all. */
  async save(tx: Tx, facts: readonly UnitFact[]): Promise<void> {
    await tx.query(
      `INSERT INTO unit_facts (tenant_id, teryt, year, area_hectares, residents, foreign_residents, source)
       SELECT $1, given.teryt, given.year, given."areaHectares", given.residents, given."foreignResidents", given.source
       FROM jsonb_to_recordset($2::jsonb) AS given (
         teryt text, year smallint, "areaHectares" integer, residents integer, "foreignResidents" integer, source text
       )
       ON CONFLICT (tenant_id, teryt, year) DO UPDATE
       SET area_hectares = excluded.area_hectares, residents = excluded.residents,
         foreign_residents = excluded.foreign_residents, source = excluded.source, noted_at = miara_now()`,
      [tx.tenantId, JSON.stringify(facts)],
    );
  }

  /** False when there were none. */
  async remove(tx: Tx, teryt: string, year: number): Promise<boolean> {
    const rows = await tx.query<{ teryt: string }>(
      `WITH removed AS (
         DELETE FROM unit_facts
         WHERE unit_facts.tenant_id = $1 AND unit_facts.teryt = $2 AND unit_facts.year = $3
         RETURNING unit_facts.teryt
       )
       SELECT removed.teryt FROM removed`,
      [tx.tenantId, teryt, year],
    );
    return rows.length > 0;
  }
}
