import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';
import type { Correction } from '../publications.repository.js';

/** What became of a proposal; null while it waits for a second person. */
export const PROPOSAL_OUTCOMES = ['published', 'declined', 'replaced'] as const;
export type ProposalOutcome = (typeof PROPOSAL_OUTCOMES)[number];

/** Figures that somebody wants published. */
export interface Proposal {
  id: string;
  asOf: string;
  note: string | null;
  /** Number of the publication that it corrects. */
  corrects: number | null;
  correctionReason: string | null;
  figuresHash: string;
  proposedAt: Date;
  proposedById: string;
  proposedBy: string;
  outcome: ProposalOutcome | null;
  closedAt: Date | null;
  closedBy: string | null;
  words: string | null;
  /** Number of what was published. */
  publication: number | null;
}

/** How many proposals are told; older ones are in the audit trail. */
const TOLD = 10;

const COLUMNS = `
  publication_proposals.id, publication_proposals.as_of::text AS "asOf", publication_proposals.note,
  corrected.number AS corrects, publication_proposals.correction_reason AS "correctionReason",
  publication_proposals.figures_hash AS "figuresHash", publication_proposals.proposed_at AS "proposedAt",
  publication_proposals.proposed_by AS "proposedById", proposer.name AS "proposedBy", publication_proposals.outcome,
  publication_proposals.closed_at AS "closedAt", closer.name AS "closedBy", publication_proposals.words,
  made.number AS publication
  FROM publication_proposals
  JOIN people AS proposer ON proposer.id = publication_proposals.proposed_by
  LEFT JOIN people AS closer ON closer.id = publication_proposals.closed_by
  LEFT JOIN publications AS corrected
    ON corrected.tenant_id = publication_proposals.tenant_id AND corrected.id = publication_proposals.corrects_id
  LEFT JOIN publications AS made
    ON made.tenant_id = publication_proposals.tenant_id AND made.id = publication_proposals.publication_id`;

/** Proposals as they are stored: made, and closed once. */
@Injectable()
export class ProposalsRepository {
  /** Newest first. */
  async newest(tx: Tx): Promise<Proposal[]> {
    return tx.query<Proposal>(
      `SELECT ${COLUMNS}
       WHERE publication_proposals.tenant_id = $1
       ORDER BY publication_proposals.outcome IS NOT NULL, publication_proposals.proposed_at DESC, publication_proposals.id
       LIMIT ${TOLD}`,
      [tx.tenantId],
    );
  }

  /** For whoever closes it: a second one waits. */
  async lock(tx: Tx, id: string): Promise<Proposal | null> {
    const [proposal] = await tx.query<Proposal>(
      `SELECT ${COLUMNS}
       WHERE publication_proposals.tenant_id = $1 AND publication_proposals.id = $2
       FOR UPDATE OF publication_proposals`,
      [tx.tenantId, id],
    );
    return proposal ?? null;
  }

  /** Takes the place of the open one. */
  async propose(
    tx: Tx,
    {
      asOf,
      note,
      correction,
      figuresHash,
    }: {
      asOf: string;
      note: string | null;
      correction: Correction | null;
      figuresHash: string;
    },
  ): Promise<string> {
    await tx.query(
      `UPDATE publication_proposals SET outcome = 'replaced', closed_at = $2, closed_by = $3
       WHERE publication_proposals.tenant_id = $1 AND publication_proposals.outcome IS NULL`,
      [tx.tenantId, tx.now, tx.actor.person.id],
    );
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO publication_proposals (
         tenant_id, as_of, note, corrects_id, correction_reason, figures_hash, proposed_at, proposed_by
       )
       VALUES ($1, $2, $3,
         (SELECT publications.id FROM publications WHERE publications.tenant_id = $1 AND publications.number = $4),
         $5, $6, $7, $8)
       RETURNING id`,
      [
        tx.tenantId,
        asOf,
        note,
        correction?.number ?? null,
        correction?.reason ?? null,
        figuresHash,
        tx.now,
        tx.actor.person.id,
      ],
    );
    if (!row) throw new Error('The proposal was not stored');
    return row.id;
  }

  async close(
    tx: Tx,
    id: string,
    {
      outcome,
      words = null,
      publicationId = null,
    }: {
      outcome: Exclude<ProposalOutcome, 'replaced'>;
      words?: string | null;
      publicationId?: string | null;
    },
  ): Promise<void> {
    await tx.query(
      `UPDATE publication_proposals
       SET outcome = $3, closed_at = $4, closed_by = $5, words = $6, publication_id = $7
       WHERE publication_proposals.tenant_id = $1 AND publication_proposals.id = $2`,
      [tx.tenantId, id, outcome, tx.now, tx.actor.person.id, words, publicationId],
    );
  }
}
