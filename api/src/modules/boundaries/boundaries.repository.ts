import { Injectable } from '@nestjs/common';
import type { SystemTx } from '../../platform/database/tx.js';
import type { Polygons } from './reading/geometry.js';
import { measuresOf } from './reading/measure-shape.rules.js';

/** A set of boundaries to be kept. */
export interface NewBoundarySet {
  id: string;
  source: string;
  licence: string;
  /** Day whose boundaries these are. */
  describedOn: string | null;
  /** The file they came in; null when they were fetched from the national service. */
  file: { name: string; sha256: string } | null;
  /** Null = the operator's command. */
  takenBy: string | null;
  shapes: ReadonlyMap<string, Polygons>;
}

/** Boundaries are replaced whole. */
@Injectable()
export class BoundariesRepository {
  /** In place of what was there. */
  async replace(tx: SystemTx, set: NewBoundarySet): Promise<void> {
    await this.remove(tx);
    await tx.query(
      `INSERT INTO boundary_sets (
         tenant_id, id, source, licence, described_on, origin, file_name, file_sha256, taken_by
       ) VALUES ($1, $2, $3, $4, $5::date, $6, $7, $8, $9)`,
      [
        tx.tenantId,
        set.id,
        set.source,
        set.licence,
        set.describedOn,
        set.file ? 'file' : 'uldk',
        set.file?.name ?? null,
        set.file?.sha256 ?? null,
        set.takenBy,
      ],
    );
    const rows = [...set.shapes].map(([teryt, polygons]) => ({ teryt, polygons, ...measuresOf(polygons) }));
    await tx.query(
      `INSERT INTO unit_boundaries (tenant_id, teryt, set_id, polygons, west, south, east, north, hectares)
       SELECT $1, shapes.teryt, $2, shapes.polygons, shapes.west, shapes.south, shapes.east, shapes.north,
              shapes.hectares
       FROM jsonb_to_recordset($3::jsonb) AS shapes (
         teryt text, polygons jsonb, west double precision, south double precision, east double precision,
         north double precision, hectares integer
       )`,
      [tx.tenantId, set.id, JSON.stringify(rows)],
    );
  }

  /** Whether there was anything. Two who change them come one after the other. */
  async remove(tx: SystemTx): Promise<boolean> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1 || ' boundaries', 0))`, [tx.tenantId]);
    const removed = await tx.query<{ id: string }>(
      `WITH removed AS (
         DELETE FROM boundary_sets WHERE boundary_sets.tenant_id = $1 RETURNING boundary_sets.id
       )
       SELECT removed.id FROM removed`,
      [tx.tenantId],
    );
    return removed.length > 0;
  }
}
