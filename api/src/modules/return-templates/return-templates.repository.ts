import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';

/** What a template says and where it is offered. */
export interface TemplateFacts {
  title: string;
  text: string;
  area: string | null;
  item: string | null;
  archived: boolean;
}

export interface TemplateRow extends TemplateFacts {
  id: string;
  version: number;
}

const TEMPLATE = `
  SELECT return_templates.id, return_templates.version, return_templates.title, return_templates.body AS text,
    return_templates.area_code AS area, return_templates.item_code AS item,
    return_templates.archived_at IS NOT NULL AS archived
  FROM return_templates
  WHERE return_templates.tenant_id = $1`;

/** The tenant's templates, read and written. */
@Injectable()
export class ReturnTemplatesRepository {
  async all(tx: Tx): Promise<TemplateRow[]> {
    return tx.query<TemplateRow>(
      `${TEMPLATE} ORDER BY return_templates.archived_at NULLS FIRST, return_templates.position, return_templates.id`,
      [tx.tenantId],
    );
  }

  /** Holds the template until the end of the transaction; null when there is none. */
  async locked(tx: Tx, id: string): Promise<TemplateRow | null> {
    const [row] = await tx.query<TemplateRow>(`${TEMPLATE} AND return_templates.id = $2 FOR UPDATE`, [
      tx.tenantId,
      id,
    ]);
    return row ?? null;
  }

  /** Behind those that are there. */
  async insert(tx: Tx, { title, text, area, item }: TemplateFacts): Promise<TemplateRow> {
    const [{ id } = { id: '' }] = await tx.query<{ id: string }>(
      `INSERT INTO return_templates (tenant_id, title, body, area_code, item_code, position, created_by)
       SELECT $1, $2, $3, $4, $5, coalesce(max(return_templates.position), 0) + 1, $6
       FROM return_templates WHERE return_templates.tenant_id = $1
       RETURNING return_templates.id`,
      [tx.tenantId, title, text, area, item, tx.actor.person.id],
    );
    return { id, version: 1, title, text, area, item, archived: false };
  }

  /** Writes the next version; the row must be locked. */
  async update(tx: Tx, { id, version }: TemplateRow, facts: TemplateFacts): Promise<TemplateRow> {
    await tx.query(
      `UPDATE return_templates
       SET title = $3, body = $4, area_code = $5, item_code = $6, version = $7,
         archived_at = CASE WHEN $8::boolean THEN coalesce(archived_at, miara_now()) END
       WHERE return_templates.tenant_id = $1 AND return_templates.id = $2`,
      [tx.tenantId, id, facts.title, facts.text, facts.area, facts.item, version + 1, facts.archived],
    );
    return { ...facts, id, version: version + 1 };
  }

  async order(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.query(
      `UPDATE return_templates SET position = ordered.position
       FROM unnest($2::uuid[]) WITH ORDINALITY AS ordered (id, position)
       WHERE return_templates.tenant_id = $1 AND return_templates.id = ordered.id`,
      [tx.tenantId, ids],
    );
  }

  /** Which of an area and an item a version of the standard knows. */
  async known(
    tx: Tx,
    versionId: string,
    { area, item }: Pick<TemplateFacts, 'area' | 'item'>,
  ): Promise<{ area: boolean; item: boolean }> {
    const [known] = await tx.query<{ area: boolean; item: boolean }>(
      `SELECT
         EXISTS (
           SELECT FROM areas
           WHERE areas.tenant_id = $1 AND areas.standard_version_id = $2 AND areas.code = $3
         ) AS area,
         EXISTS (
           SELECT FROM items
           WHERE items.tenant_id = $1 AND items.standard_version_id = $2 AND items.code = $4
         ) AS item`,
      [tx.tenantId, versionId, area, item],
    );
    return known ?? { area: false, item: false };
  }
}
