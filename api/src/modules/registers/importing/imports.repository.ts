import type { RegisterFormat, RowOutcome } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { SystemTx, Tx } from '../../../platform/database/tx.js';
import type { Cell, Cells } from '../format/cell.js';
import type { JudgedRow } from '../judging/judge-row.rules.js';
import type { RegisterColumn } from '../reading/find-columns.rules.js';
import type { Sheet } from '../reading/sheet.js';
import type { ImportSettings } from './import.js';

export interface NewImport extends ImportSettings {
  id: string;
  fileName: string;
  format: RegisterFormat;
  byteSize: number;
  sha256: string;
  sheets: readonly Sheet[];
  columns: readonly RegisterColumn[];
}

export interface StoredRow {
  number: number;
  cells: Cells;
}

/** What is said of a row. */
export interface RowOpinion extends Pick<JudgedRow, 'verdict' | 'issues' | 'action'> {
  number: number;
}

/** What became of a row. */
export interface RowResult extends RowOpinion {
  outcome: RowOutcome;
  actionId: string | null;
}

/** Rows written by one statement. */
const AT_ONCE = 500;

/** The write side of imports. */
@Injectable()
export class ImportsRepository {
  async insert(tx: Tx, told: NewImport): Promise<void> {
    await tx.query(
      `INSERT INTO imports (tenant_id, id, file_name, format, byte_size, sha256, sheets, sheet, heading_row, columns,
         mapping, mode, skip_duplicates, create_partners, default_unit, created_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [
        tx.tenantId,
        told.id,
        told.fileName,
        told.format,
        told.byteSize,
        told.sha256,
        JSON.stringify(told.sheets.map(({ name, rows }) => ({ name, rows: rows.length }))),
        told.sheet,
        told.headingRow,
        JSON.stringify(told.columns),
        JSON.stringify(told.mapping),
        told.mode,
        told.skipDuplicates,
        told.createPartners,
        told.defaultUnit,
        tx.actor.person.id,
      ],
    );
    for (const [sheet, { rows }] of told.sheets.entries()) {
      for (const part of inParts(rows)) {
        await tx.query(
          `INSERT INTO import_rows (tenant_id, import_id, sheet, number, cells)
           SELECT $1, $2, $3, read.number, read.cells
           FROM jsonb_to_recordset($4::jsonb) AS read (number integer, cells jsonb)`,
          [tx.tenantId, told.id, sheet, JSON.stringify(part)],
        );
      }
    }
  }

  /** Holds the import until the end of the transaction. False when there is none. */
  async lock(tx: SystemTx, id: string): Promise<boolean> {
    const rows = await tx.query(
      'SELECT imports.id FROM imports WHERE imports.tenant_id = $1 AND imports.id = $2 FOR UPDATE',
      [tx.tenantId, id],
    );
    return rows.length > 0;
  }

  /** Whether it was undone; asked of an import that is locked. */
  async isUndone(tx: SystemTx, id: string): Promise<boolean> {
    const rows = await tx.query(
      `SELECT imports.id FROM imports
       WHERE imports.tenant_id = $1 AND imports.id = $2 AND imports.undone_at IS NOT NULL`,
      [tx.tenantId, id],
    );
    return rows.length > 0;
  }

  /** Writes how it is to be read; what was said of its rows is no longer true. */
  async setUp(
    tx: Tx,
    id: string,
    settings: ImportSettings & { columns: readonly RegisterColumn[] },
  ): Promise<void> {
    await tx.query(
      `UPDATE imports
       SET sheet = $3, heading_row = $4, columns = $5, mapping = $6, mode = $7, skip_duplicates = $8,
         create_partners = $9, default_unit = $10, version = version + 1
       WHERE imports.tenant_id = $1 AND imports.id = $2`,
      [
        tx.tenantId,
        id,
        settings.sheet,
        settings.headingRow,
        JSON.stringify(settings.columns),
        JSON.stringify(settings.mapping),
        settings.mode,
        settings.skipDuplicates,
        settings.createPartners,
        settings.defaultUnit,
      ],
    );
    await tx.query(
      `UPDATE import_rows SET verdict = NULL, issues = '[]', action = NULL
       WHERE import_rows.tenant_id = $1 AND import_rows.import_id = $2 AND import_rows.verdict IS NOT NULL
         AND (import_rows.sheet <> $3 OR import_rows.number <= $4)`,
      [tx.tenantId, id, settings.sheet, settings.headingRow],
    );
  }

  /** Rows of a sheet from a number on that nothing became of yet, in their order. */
  async rows(
    tx: SystemTx,
    id: string,
    { sheet, after, limit }: { sheet: number; after: number; limit: number },
  ): Promise<StoredRow[]> {
    return tx.query<StoredRow>(
      `SELECT import_rows.number, import_rows.cells
       FROM import_rows
       WHERE import_rows.tenant_id = $1 AND import_rows.import_id = $2 AND import_rows.sheet = $3
         AND import_rows.number > $4 AND import_rows.outcome IS NULL
       ORDER BY import_rows.number
       LIMIT $5`,
      [tx.tenantId, id, sheet, after, limit],
    );
  }

  /** The same rows, with the cells of some columns only, at their places. */
  async columns(
    tx: SystemTx,
    id: string,
    { sheet, after, columns }: { sheet: number; after: number; columns: readonly number[] },
  ): Promise<StoredRow[]> {
    const rows = await tx.query<{ number: number; told: Cells }>(
      `SELECT import_rows.number,
         (SELECT jsonb_agg(import_rows.cells -> asked.place) FROM unnest($5::integer[]) AS asked (place)) AS told
       FROM import_rows
       WHERE import_rows.tenant_id = $1 AND import_rows.import_id = $2 AND import_rows.sheet = $3
         AND import_rows.number > $4 AND import_rows.outcome IS NULL`,
      [tx.tenantId, id, sheet, after, columns],
    );
    return rows.map(({ number, told }) => {
      const cells: Cell[] = [];
      for (const [index, place] of columns.entries()) cells[place] = told[index] ?? null;
      return { number, cells };
    });
  }

  async saySoOf(tx: SystemTx, id: string, sheet: number, rows: readonly RowOpinion[]): Promise<void> {
    for (const part of inParts(rows)) {
      await tx.query(
        `UPDATE import_rows
         SET verdict = said.verdict, issues = said.issues, action = nullif(said.action, 'null')
         FROM jsonb_to_recordset($4::jsonb) AS said (number integer, verdict text, issues jsonb, action jsonb)
         WHERE import_rows.tenant_id = $1 AND import_rows.import_id = $2 AND import_rows.sheet = $3
           AND import_rows.number = said.number`,
        [
          tx.tenantId,
          id,
          sheet,
          JSON.stringify(
            part.map(({ number, verdict, issues, action }) => ({ number, verdict, issues, action })),
          ),
        ],
      );
    }
  }

  /** What became of rows. Of those that are actions now, nothing else is kept. */
  async settle(tx: SystemTx, id: string, sheet: number, rows: readonly RowResult[]): Promise<void> {
    for (const part of inParts(rows)) {
      await tx.query(
        `UPDATE import_rows
         SET verdict = said.verdict, issues = said.issues, outcome = said.outcome, action_id = said."actionId",
           action = CASE WHEN said.outcome = 'imported' THEN NULL ELSE nullif(said.action, 'null') END,
           cells = CASE WHEN said.outcome = 'imported' THEN '[]' ELSE import_rows.cells END
         FROM jsonb_to_recordset($4::jsonb)
           AS said (number integer, verdict text, issues jsonb, action jsonb, outcome text, "actionId" uuid)
         WHERE import_rows.tenant_id = $1 AND import_rows.import_id = $2 AND import_rows.sheet = $3
           AND import_rows.number = said.number`,
        [tx.tenantId, id, sheet, JSON.stringify(part)],
      );
    }
  }

  async start(tx: Tx, id: string, jobId: string): Promise<void> {
    await tx.query(
      `UPDATE imports SET job_id = $3, version = version + 1 WHERE imports.tenant_id = $1 AND imports.id = $2`,
      [tx.tenantId, id, jobId],
    );
  }

  async undo(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `UPDATE imports SET undone_at = $3, undone_by = $4, version = version + 1
       WHERE imports.tenant_id = $1 AND imports.id = $2`,
      [tx.tenantId, id, tx.now, tx.actor.person.id],
    );
  }

  /** Throws away an import that never began. */
  async discard(tx: SystemTx, id: string): Promise<void> {
    await tx.query(
      'DELETE FROM imports WHERE imports.tenant_id = $1 AND imports.id = $2 AND imports.job_id IS NULL',
      [tx.tenantId, id],
    );
  }

  /** Imports that never began and are that old are thrown away; of the others the cells of rows that stayed out. */
  async forget(tx: SystemTx, { drafts, rows }: { drafts: number; rows: number }): Promise<void> {
    await tx.query(
      `DELETE FROM imports
       WHERE imports.tenant_id = $1 AND imports.job_id IS NULL
         AND imports.created_at < $2::timestamptz - make_interval(days => $3)`,
      [tx.tenantId, tx.now, drafts],
    );
    await tx.query(
      `WITH old AS (
         UPDATE imports SET forgotten_at = $2
         WHERE imports.tenant_id = $1 AND imports.forgotten_at IS NULL AND imports.job_id IS NOT NULL
           AND imports.created_at < $2::timestamptz - make_interval(days => $3)
         RETURNING imports.tenant_id, imports.id
       )
       UPDATE import_rows SET cells = '[]', action = NULL
       FROM old
       WHERE import_rows.tenant_id = old.tenant_id AND import_rows.import_id = old.id`,
      [tx.tenantId, tx.now, rows],
    );
  }
}

function* inParts<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += AT_ONCE) yield rows.slice(start, start + AT_ONCE);
}
