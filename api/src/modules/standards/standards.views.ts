import type { CountedFromActions, Duty, LocalizedText, VersionStatus } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import type { AreaFacts, PhaseFacts } from './standards.reader.js';

/** A version in a list, with its standard. */
export interface VersionRow {
  id: string;
  code: string;
  title: LocalizedText;
  number: string;
  status: VersionStatus;
  publishedOn: string | null;
}

/** A version's own texts. */
export interface VersionTexts extends VersionRow {
  disclaimer: LocalizedText | null;
  evidenceKinds: { code: string; title: LocalizedText }[];
}

/** An item with everything it says. */
export interface ItemRow {
  code: string;
  key: string;
  area: string;
  phase: number;
  duty: Duty;
  weight: number;
  title: LocalizedText;
  guidance: LocalizedText;
  evidenceKinds: string[];
  responsible: LocalizedText[];
  indicator: {
    name: LocalizedText;
    unit: string;
    target: number | null;
    direction: 'at_least' | 'at_most';
    fromActions?: CountedFromActions;
  } | null;
}

export type PhaseRow = PhaseFacts & { scope: LocalizedText | null };

const VERSION = `
  SELECT standard_versions.id, standards.code, standards.title, standard_versions.number, standard_versions.status,
         standard_versions.published_on::text AS "publishedOn",
         standard_versions.disclaimer, standard_versions.evidence_kinds AS "evidenceKinds"
  FROM standard_versions
  JOIN standards
    ON standards.tenant_id = standard_versions.tenant_id AND standards.id = standard_versions.standard_id
  WHERE standard_versions.tenant_id = $1 AND standard_versions.status <> 'draft'`;

/** Reads of standards for the screens. Drafts are not shown. */
@Injectable()
export class StandardsViews {
  /** Versions of every standard, newest first within each. */
  async versions(tx: Tx): Promise<VersionRow[]> {
    return tx.query<VersionRow>(
      `${VERSION} ORDER BY standards.code, standard_versions.published_on DESC, standard_versions.number DESC`,
      [tx.tenantId],
    );
  }

  async version(tx: Tx, code: string, number: string): Promise<VersionTexts | null> {
    const [version] = await tx.query<VersionTexts>(
      `${VERSION} AND standards.code = $2 AND standard_versions.number = $3`,
      [tx.tenantId, code, number],
    );
    return version ?? null;
  }

  async areas(tx: Tx, versionId: string): Promise<AreaFacts[]> {
    return tx.query<AreaFacts>(
      `SELECT areas.code, areas.title
       FROM areas
       WHERE areas.tenant_id = $1 AND areas.standard_version_id = $2
       ORDER BY areas.position`,
      [tx.tenantId, versionId],
    );
  }

  async phases(tx: Tx, versionId: string): Promise<PhaseRow[]> {
    return tx.query<PhaseRow>(
      `SELECT phases.number, phases.title, phases.scope,
              (CASE WHEN standard_versions.status = 'draft' THEN phases.planned_due_on ELSE phase_deadlines.due_on END)::text
                AS deadline
       FROM phases
       JOIN standard_versions
         ON standard_versions.tenant_id = phases.tenant_id AND standard_versions.id = phases.standard_version_id
       LEFT JOIN phase_deadlines
         ON phase_deadlines.tenant_id = phases.tenant_id AND phase_deadlines.phase_id = phases.id
       WHERE phases.tenant_id = $1 AND phases.standard_version_id = $2
       ORDER BY phases.number`,
      [tx.tenantId, versionId],
    );
  }

  async items(tx: Tx, versionId: string): Promise<ItemRow[]> {
    return tx.query<ItemRow>(
      `SELECT items.code, items.key, areas.code AS area, phases.number AS phase, items.duty, items.weight,
              items.title, items.guidance, items.evidence_kinds AS "evidenceKinds", items.responsible, items.indicator
       FROM items
       JOIN areas ON areas.tenant_id = items.tenant_id AND areas.id = items.area_id
       JOIN phases ON phases.tenant_id = items.tenant_id AND phases.id = items.phase_id
       WHERE items.tenant_id = $1 AND items.standard_version_id = $2
       ORDER BY items.position`,
      [tx.tenantId, versionId],
    );
  }
}
