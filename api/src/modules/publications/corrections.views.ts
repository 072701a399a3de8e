import type { LocalizedText, Standing, UnitKind } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { PublishedTx } from './published.views.js';

/** A standing that differs between two publications. */
export interface CorrectedStanding {
  teryt: string;
  displayName: LocalizedText;
  kind: UnitKind;
  powiatTeryt: string | null;
  item: string;
  title: LocalizedText;
  before: Standing | null;
  after: Standing | null;
  afterReply: boolean;
}

/** One correction, by the ids of both publications. */
export interface CorrectionRow {
  publicationId: string;
  correctedId: string;
  reason: string;
  changes: CorrectedStanding[];
}

/** Reads the corrections log from the frozen rows of the publications it speaks of. */
@Injectable()
export class CorrectionsViews {
  /** Why each correction was made, without what it changed. */
  async reasons(tx: PublishedTx): Promise<Pick<CorrectionRow, 'publicationId' | 'reason'>[]> {
    return tx.query(
      `SELECT publication_corrections.publication_id AS "publicationId", publication_corrections.reason
       FROM publication_corrections
       WHERE publication_corrections.tenant_id = $1`,
      [tx.tenantId],
    );
  }

  /** Newest first. */
  async all(tx: PublishedTx): Promise<CorrectionRow[]> {
    const corrections = await tx.query<Omit<CorrectionRow, 'changes'>>(
      `SELECT publication_corrections.publication_id AS "publicationId",
         publication_corrections.corrects_id AS "correctedId", publication_corrections.reason
       FROM publication_corrections
       JOIN publications
         ON publications.tenant_id = publication_corrections.tenant_id
         AND publications.id = publication_corrections.publication_id
       WHERE publication_corrections.tenant_id = $1
       ORDER BY publications.number DESC`,
      [tx.tenantId],
    );
    const rows: CorrectionRow[] = [];
    for (const correction of corrections)
      rows.push({ ...correction, changes: await this.changes(tx, correction) });
    return rows;
  }

  /** Every unit and item whose standing is not the same in both, by unit and item. */
  private async changes(
    tx: PublishedTx,
    { publicationId, correctedId }: { publicationId: string; correctedId: string },
  ): Promise<CorrectedStanding[]> {
    return tx.query<CorrectedStanding>(
      `WITH stood AS (
         SELECT published_standings.* FROM published_standings
         WHERE published_standings.tenant_id = $1 AND published_standings.publication_id = $3
       ), stands AS (
         SELECT published_standings.* FROM published_standings
         WHERE published_standings.tenant_id = $1 AND published_standings.publication_id = $2
       ), differing AS (
         SELECT coalesce(stands.teryt, stood.teryt) AS teryt,
           coalesce(stands.item_key, stood.item_key) AS item_key,
           coalesce(stands.item_code, stood.item_code) AS item,
           coalesce(stands.publication_id, stood.publication_id) AS publication_id,
           stood.standing AS before, stands.standing AS after
         FROM stands
         FULL JOIN stood ON stood.teryt = stands.teryt AND stood.item_key = stands.item_key
         WHERE stood.standing IS DISTINCT FROM stands.standing
       )
       SELECT differing.teryt, units.display_name AS "displayName", units.kind, units.powiat_teryt AS "powiatTeryt",
         differing.item, item.title, differing.before, differing.after,
         EXISTS (
           SELECT FROM published_replies
           JOIN publications ON publications.tenant_id = $1 AND publications.id = $3
           WHERE published_replies.tenant_id = $1
             AND published_replies.teryt = differing.teryt
             AND published_replies.item_key = differing.item_key
             AND published_replies.from_number = publications.number
             AND published_replies.outcome = 'change'
         ) AS "afterReply"
       FROM differing
       JOIN published_units AS units
         ON units.tenant_id = $1 AND units.publication_id = differing.publication_id AND units.teryt = differing.teryt
       JOIN published_standards
         ON published_standards.tenant_id = $1 AND published_standards.publication_id = differing.publication_id
       CROSS JOIN LATERAL (
         SELECT part.value -> 'title' AS title, part.ordinality
         FROM jsonb_array_elements(published_standards.document -> 'items') WITH ORDINALITY AS part
         WHERE part.value ->> 'code' = differing.item
       ) AS item
       ORDER BY units.name, units.teryt, item.ordinality`,
      [tx.tenantId, publicationId, correctedId],
    );
  }
}
