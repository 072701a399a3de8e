import type { DeclarationState, ReviewState } from '@miara/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Write side of an assessment: what the product itself writes or must know before it does. Everything derived
 * (standing, content hash, version, the confirmation) is written by the database's triggers.
 */
@Entity({ name: 'assessments', synchronize: false })
export class AssessmentEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text', update: false })
  teryt: string;

  @Column({ name: 'item_id', type: 'uuid', update: false })
  itemId: string;

  @Column({ type: 'text' })
  state: DeclarationState;

  @Column({ type: 'text', nullable: true })
  statement: string | null;

  /** Decimal digits: the column is numeric. */
  @Column({ name: 'indicator_value', type: 'numeric', nullable: true })
  indicatorValue: string | null;

  /** YYYY-MM-DD. */
  @Column({ name: 'planned_on', type: 'date', nullable: true })
  plannedOn: string | null;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ name: 'declared_at', type: 'timestamptz', nullable: true })
  declaredAt: Date | null;

  @Column({ name: 'declared_by', type: 'uuid', nullable: true })
  declaredBy: string | null;

  @Column({ type: 'text' })
  review: ReviewState;

  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true })
  submittedAt: Date | null;

  @Column({ name: 'submitted_by', type: 'uuid', nullable: true })
  submittedBy: string | null;

  @Column({ name: 'reviewed_at', type: 'timestamptz', nullable: true })
  reviewedAt: Date | null;

  @Column({ name: 'reviewed_by', type: 'uuid', nullable: true })
  reviewedBy: string | null;

  @Column({ name: 'return_reason', type: 'text', nullable: true })
  returnReason: string | null;

  @Column({ name: 'proof_count', type: 'smallint', update: false })
  proofCount: number;

  @Column({ name: 'content_hash', type: 'text', update: false })
  contentHash: string;

  @Column({ type: 'integer', update: false })
  version: number;
}
