import type { EvidenceForm, FileScan } from '@miara/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A proof: a file, a link or a statement of a unit, of some kind, with the period in which it holds. */
@Entity({ name: 'evidence', synchronize: false })
export class EvidenceEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  teryt: string;

  @Column({ type: 'text' })
  form: EvidenceForm;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  /** YYYY-MM-DD. */
  @Column({ name: 'effective_from', type: 'date', nullable: true })
  effectiveFrom: string | null;

  /** First day no longer in force, YYYY-MM-DD. */
  @Column({ name: 'effective_until', type: 'date', nullable: true })
  effectiveUntil: string | null;

  /** The action that a statement describes. */
  @Column({ name: 'action_id', type: 'uuid', nullable: true })
  actionId: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy: string | null;
}

/** One content of a proof: a file name, an address or a text; the highest number is the one in use. */
@Entity({ name: 'evidence_revisions', synchronize: false })
export class EvidenceRevisionEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ name: 'evidence_id', type: 'uuid' })
  evidenceId: string;

  @PrimaryColumn({ type: 'smallint' })
  number: number;

  @Column({ type: 'text' })
  sha256: string;

  @Column({ name: 'file_name', type: 'text', nullable: true })
  fileName: string | null;

  @Column({ type: 'text', nullable: true })
  url: string | null;

  @Column({ type: 'text', nullable: true })
  body: string | null;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  /** Version of the action that the text describes. */
  @Column({ name: 'action_version', type: 'integer', nullable: true })
  actionVersion: number | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy: string | null;
}

/** Bytes that a tenant keeps, once, whatever number of proofs they stand for. */
@Entity({ name: 'stored_files', synchronize: false })
export class StoredFileEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'text' })
  sha256: string;

  @Column({ name: 'byte_size', type: 'bigint' })
  byteSize: number;

  @Column({ name: 'media_type', type: 'text' })
  mediaType: string;

  @Column({ name: 'stored_at', type: 'timestamptz' })
  storedAt: Date;

  @Column({ type: 'text', default: 'not_scanned' })
  scan: FileScan;

  /** What was found in it; null unless it is infected. */
  @Column({ name: 'scan_signature', type: 'text', nullable: true })
  scanSignature: string | null;

  /** When clean or infected was said of it. */
  @Column({ name: 'scanned_at', type: 'timestamptz', nullable: true })
  scannedAt: Date | null;
  /** Since when the bytes are gone; null while they are there. */
  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt: Date | null;
}
