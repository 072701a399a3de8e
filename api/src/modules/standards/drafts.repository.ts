import type { Duty, LocalizedText } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';

/** What may be said of an item of a draft. */
export interface ItemFields {
  title: LocalizedText;
  guidance: LocalizedText;
  area: string;
  phase: number;
  duty: Duty;
  weight: number;
  continues: boolean;
}

export interface NewItem extends ItemFields {
  key: string;
  code: string;
}

/** Drafts of versions as they are stored. */
@Injectable()
export class DraftsRepository {
  /** One change of a tenant's drafts at a time: nothing is edited while it is being published. */
  async lock(tx: Tx): Promise<void> {
    await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('standard ' || $1, 0))", [tx.tenantId]);
  }

  /** The version in force of a standard, and its numbers and draft. */
  async standard(
    tx: Tx,
    code: string,
  ): Promise<{ id: string; inForceId: string | null; hasDraft: boolean; numbers: string[] } | null> {
    const [row] = await tx.query<{
      id: string;
      inForceId: string | null;
      hasDraft: boolean;
      numbers: string[];
    }>(
      `SELECT standards.id,
              (array_agg(versions.id) FILTER (WHERE versions.status = 'published'))[1] AS "inForceId",
              coalesce(bool_or(versions.status = 'draft'), false) AS "hasDraft",
              coalesce(array_agg(versions.number) FILTER (WHERE versions.id IS NOT NULL), '{}') AS numbers
       FROM standards
       LEFT JOIN standard_versions AS versions
         ON versions.tenant_id = standards.tenant_id AND versions.standard_id = standards.id
       WHERE standards.tenant_id = $1 AND standards.code = $2
       GROUP BY standards.id`,
      [tx.tenantId, code],
    );
    return row ?? null;
  }

  /** A draft that is the version in force, item by item. */
  async copy(tx: Tx, fromId: string, number: string): Promise<string> {
    const [draft] = await tx.query<{ id: string }>(
      `INSERT INTO standard_versions (tenant_id, standard_id, number, disclaimer, evidence_kinds, sources, based_on)
       SELECT tenant_id, standard_id, $3, disclaimer, evidence_kinds, sources, id
       FROM standard_versions WHERE standard_versions.tenant_id = $1 AND standard_versions.id = $2
       RETURNING standard_versions.id`,
      [tx.tenantId, fromId, number],
    );
    if (!draft) throw new Error(`Version ${fromId} is gone`);
    await tx.query(
      `INSERT INTO areas (tenant_id, standard_version_id, code, position, title)
       SELECT tenant_id, $3, code, position, title
       FROM areas WHERE areas.tenant_id = $1 AND areas.standard_version_id = $2`,
      [tx.tenantId, fromId, draft.id],
    );
    await tx.query(
      `INSERT INTO phases (tenant_id, standard_version_id, number, title, scope)
       SELECT tenant_id, $3, number, title, scope
       FROM phases WHERE phases.tenant_id = $1 AND phases.standard_version_id = $2`,
      [tx.tenantId, fromId, draft.id],
    );
    await this.copyItems(tx, fromId, draft.id, null);
    return draft.id;
  }

  /** Copies the items of a version, or the one with a key, into a draft. @returns how many */
  async copyItems(tx: Tx, fromId: string, draftId: string, key: string | null): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `INSERT INTO items (tenant_id, standard_version_id, key, code, position, area_id, phase_id, duty, weight, title,
                          guidance, evidence_kinds, responsible, indicator, provenance)
       SELECT items.tenant_id, $3, items.key, items.code, items.position, draft_areas.id, draft_phases.id, items.duty,
              items.weight, items.title, items.guidance, items.evidence_kinds, items.responsible, items.indicator,
              items.provenance
       FROM items
       JOIN areas ON areas.tenant_id = items.tenant_id AND areas.id = items.area_id
       JOIN phases ON phases.tenant_id = items.tenant_id AND phases.id = items.phase_id
       JOIN areas AS draft_areas
         ON draft_areas.tenant_id = items.tenant_id AND draft_areas.standard_version_id = $3 AND draft_areas.code = areas.code
       JOIN phases AS draft_phases
         ON draft_phases.tenant_id = items.tenant_id AND draft_phases.standard_version_id = $3
           AND draft_phases.number = phases.number
       WHERE items.tenant_id = $1 AND items.standard_version_id = $2 AND ($4::text IS NULL OR items.key = $4)
         AND NOT EXISTS (
           SELECT FROM items AS present
           WHERE present.tenant_id = items.tenant_id AND present.standard_version_id = $3 AND present.key = items.key
         )
       RETURNING items.id`,
      [tx.tenantId, fromId, draftId, key],
    );
    return rows.map(({ id }) => id);
  }

  async renumber(tx: Tx, id: string, number: string): Promise<void> {
    await tx.query(
      'UPDATE standard_versions SET number = $3 WHERE standard_versions.tenant_id = $1 AND standard_versions.id = $2',
      [tx.tenantId, id, number],
    );
  }

  async retitleArea(tx: Tx, draftId: string, code: string, title: LocalizedText): Promise<void> {
    await tx.query(
      `UPDATE areas SET title = $4
       WHERE areas.tenant_id = $1 AND areas.standard_version_id = $2 AND areas.code = $3`,
      [tx.tenantId, draftId, code, JSON.stringify(title)],
    );
  }

  async changePhase(
    tx: Tx,
    draftId: string,
    { number, title, deadline }: { number: number; title: LocalizedText; deadline: string | null },
  ): Promise<void> {
    await tx.query(
      `UPDATE phases SET title = $4, planned_due_on = $5
       WHERE phases.tenant_id = $1 AND phases.standard_version_id = $2 AND phases.number = $3`,
      [tx.tenantId, draftId, number, JSON.stringify(title), deadline],
    );
  }

  /** Counts a change of a draft's number, areas or phases. */
  async countEdition(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `UPDATE standard_versions SET edition = edition + 1
       WHERE standard_versions.tenant_id = $1 AND standard_versions.id = $2`,
      [tx.tenantId, id],
    );
  }

  async discard(tx: Tx, id: string): Promise<void> {
    const of = [tx.tenantId, id] as const;
    await tx.query('DELETE FROM items WHERE items.tenant_id = $1 AND items.standard_version_id = $2', of);
    await tx.query('DELETE FROM areas WHERE areas.tenant_id = $1 AND areas.standard_version_id = $2', of);
    await tx.query('DELETE FROM phases WHERE phases.tenant_id = $1 AND phases.standard_version_id = $2', of);
    await tx.query(
      'DELETE FROM standard_versions WHERE standard_versions.tenant_id = $1 AND standard_versions.id = $2',
      of,
    );
  }

  /** The next free code of an area, counting the version before too: a code never means another item at once. */
  async nextCode(tx: Tx, draftId: string, area: string): Promise<string> {
    const [row] = await tx.query<{ last: number }>(
      `SELECT coalesce(max(split_part(items.code, '-', 2)::integer), 0) AS last
       FROM items
       JOIN standard_versions AS draft ON draft.tenant_id = items.tenant_id AND draft.id = $2
       JOIN standard_versions AS versions ON versions.tenant_id = draft.tenant_id AND versions.standard_id = draft.standard_id
         AND versions.id = items.standard_version_id
       WHERE items.tenant_id = $1 AND split_part(items.code, '-', 1) = $3`,
      [tx.tenantId, draftId, area],
    );
    return `${area}-${String((row?.last ?? 0) + 1).padStart(2, '0')}`;
  }

  async insert(tx: Tx, draftId: string, item: NewItem): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO items (tenant_id, standard_version_id, key, code, position, area_id, phase_id, duty, weight, title,
                          guidance)
       SELECT $1, $2, $3, $4,
              (SELECT coalesce(max(items.position), 0) + 1 FROM items
               WHERE items.tenant_id = $1 AND items.standard_version_id = $2),
              areas.id, phases.id, $7, $8, $9, $10
       FROM areas
       JOIN phases ON phases.tenant_id = areas.tenant_id AND phases.standard_version_id = areas.standard_version_id
       WHERE areas.tenant_id = $1 AND areas.standard_version_id = $2 AND areas.code = $5 AND phases.number = $6
       RETURNING items.id`,
      [
        tx.tenantId,
        draftId,
        item.key,
        item.code,
        item.area,
        item.phase,
        item.duty,
        item.weight,
        JSON.stringify(item.title),
        JSON.stringify(item.guidance),
      ],
    );
    if (!row) throw new Error('The area and the phase were known a moment ago');
    return row.id;
  }

  async update(tx: Tx, draftId: string, itemId: string, fields: ItemFields): Promise<void> {
    await tx.query(
      `UPDATE items SET title = $4, guidance = $5, area_id = areas.id, phase_id = phases.id, duty = $8, weight = $9,
                        continues = $10
       FROM areas
       JOIN phases ON phases.tenant_id = areas.tenant_id AND phases.standard_version_id = areas.standard_version_id
       WHERE items.tenant_id = $1 AND items.standard_version_id = $2 AND items.id = $3
         AND areas.tenant_id = $1 AND areas.standard_version_id = $2 AND areas.code = $6 AND phases.number = $7`,
      [
        tx.tenantId,
        draftId,
        itemId,
        JSON.stringify(fields.title),
        JSON.stringify(fields.guidance),
        fields.area,
        fields.phase,
        fields.duty,
        fields.weight,
        fields.continues,
      ],
    );
  }

  async remove(tx: Tx, draftId: string, itemId: string): Promise<void> {
    await tx.query(
      'DELETE FROM items WHERE items.tenant_id = $1 AND items.standard_version_id = $2 AND items.id = $3',
      [tx.tenantId, draftId, itemId],
    );
  }

  /** All or nothing; the database carries over, opens and retires. */
  async publish(tx: Tx, id: string): Promise<void> {
    await tx.query('SELECT publish_standard_version($1)', [id]);
  }
}
