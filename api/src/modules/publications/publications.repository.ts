import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { CORRECTION_COLUMNS, CORRECTION_OF } from './correction-columns.js';
import { WITHDRAWAL_COLUMNS, WITHDRAWAL_OF } from './withdrawal-columns.js';

/** A publication with what only the tenant's people see of it. */
export interface Publication {
  id: string;
  number: number;
  asOf: string;
  publishedAt: Date;
  publishedBy: string | null;
  note: string | null;
  contentHash: string;
  standardVersion: string;
  corrects: number | null;
  correctionReason: string | null;
  correctedBy: number | null;
  withdrawnAt: Date | null;
  withdrawalReason: string | null;
}

/** That a publication corrects an earlier one. */
export interface Correction {
  /** Number of the earlier one. */
  number: number;
  reason: string;
}

/** Publications as they are stored. They are inserted and frozen, never changed. */
@Injectable()
export class PublicationsRepository {
  /** One publishing of the tenant at a time, so that numbers have no gap and days go forward. */
  async lock(tx: Tx): Promise<void> {
    await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('publications ' || $1, 0))", [tx.tenantId]);
  }

  /** Newest first. */
  async all(tx: Tx): Promise<Publication[]> {
    return tx.query<Publication>(
      `SELECT publications.id, publications.number, publications.as_of::text AS "asOf",
              publications.published_at AS "publishedAt", people.name AS "publishedBy", publications.note,
              publications.content_hash AS "contentHash",
              concat_ws(' ', published_standards.document ->> 'code', published_standards.document ->> 'number')
                AS "standardVersion",
              ${CORRECTION_COLUMNS}, publication_corrections.reason AS "correctionReason",
              ${WITHDRAWAL_COLUMNS}
       FROM publications
       JOIN published_standards
         ON published_standards.tenant_id = publications.tenant_id
         AND published_standards.publication_id = publications.id
       ${CORRECTION_OF}
       ${WITHDRAWAL_OF}
       LEFT JOIN people ON people.id = publications.published_by
       WHERE publications.tenant_id = $1
       ORDER BY publications.number DESC`,
      [tx.tenantId],
    );
  }

  /** The newest publication's number and day. */
  async last(tx: Tx): Promise<{ number: number; asOf: string } | null> {
    const [last] = await tx.query<{ number: number; asOf: string }>(
      `SELECT publications.number, publications.as_of::text AS "asOf"
       FROM publications
       WHERE publications.tenant_id = $1
       ORDER BY publications.number DESC
       LIMIT 1`,
      [tx.tenantId],
    );
    return last ?? null;
  }

  /** Whether figures are proposed by one person and published by another here. */
  async wantsSecondPerson(tx: Tx): Promise<boolean> {
    const rows = await tx.query(
      'SELECT FROM tenant_settings WHERE tenant_settings.tenant_id = $1 AND tenant_settings.second_publisher',
      [tx.tenantId],
    );
    return rows.length > 0;
  }

  /** Units whose frozen counters and standings do not say the same: TERYT codes. */
  async contradictions(tx: Tx, publicationId: string): Promise<string[]> {
    const rows = await tx.query<{ teryt: string }>('SELECT teryt FROM publication_contradictions($1)', [
      publicationId,
    ]);
    return rows.map(({ teryt }) => teryt);
  }

  /** The hash it is sealed with, and the hash of the rows as they lie there now; null when there is no such number. */
  async recount(tx: Tx, number: number): Promise<{ sealed: string; recounted: string } | null> {
    const [row] = await tx.query<{ sealed: string; recounted: string }>(
      `SELECT publications.content_hash AS sealed, publication_hash(publications.id) AS recounted
       FROM publications
       WHERE publications.tenant_id = $1 AND publications.number = $2`,
      [tx.tenantId, number],
    );
    return row ?? null;
  }

  /** False when it was withdrawn before. */
  async withdraw(tx: Tx, publicationId: string, reason: string): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO publication_withdrawals (tenant_id, publication_id, reason, withdrawn_at, withdrawn_by)
       VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (tenant_id, publication_id) DO NOTHING
       RETURNING publication_id`,
      [tx.tenantId, publicationId, reason, tx.now, tx.actor.person.id],
    );
    return rows.length > 0;
  }

  /** Inserts and freezes the figures of a day. */
  async freeze(
    tx: Tx,
    publication: {
      number: number;
      standardVersionId: string;
      asOf: string;
      note: string | null;
      correction: Correction | null;
    },
  ): Promise<{ id: string; contentHash: string }> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO publications (tenant_id, number, standard_version_id, as_of, note, published_by)
       VALUES ($1, $2, $3, $4, $5, $6)
       RETURNING id`,
      [
        tx.tenantId,
        publication.number,
        publication.standardVersionId,
        publication.asOf,
        publication.note,
        tx.actor.person.id,
      ],
    );
    if (!row) throw new Error('The publication was not inserted');
    if (publication.correction) {
      await tx.query(
        `INSERT INTO publication_corrections (tenant_id, publication_id, corrects_id, reason)
         SELECT publications.tenant_id, $2, publications.id, $4
         FROM publications
         WHERE publications.tenant_id = $1 AND publications.number = $3`,
        [tx.tenantId, row.id, publication.correction.number, publication.correction.reason],
      );
    }
    const [sealed] = await tx.query<{ hash: string }>('SELECT freeze_publication($1) AS hash', [row.id]);
    if (!sealed) throw new Error('The publication was not frozen');
    return { id: row.id, contentHash: sealed.hash };
  }
}
