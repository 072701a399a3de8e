import type { ActionStatus, ActionVisibility, SharesAre } from '@miara/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** bigint arrives as text; costs stay far below 2^53. */
const WHOLE_NUMBER = {
  to: (value: number | null): number | null => value,
  from: (value: string | null): number | null => (value === null ? null : Number(value)),
};

/** A row of the action log. Units, items and proofs are rows of their own (see the repository). */
@Entity('actions')
export class ActionEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  /** TERYT code of the unit that carried it. */
  @Column('text')
  teryt: string;

  @Column('text')
  kind: string;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('text')
  status: ActionStatus;

  @Column('date', { name: 'starts_on' })
  startsOn: string;

  /** Last day, itself included. */
  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('integer', { name: 'people_reached', nullable: true })
  peopleReached: number | null;

  @Column('bigint', { name: 'cost_grosz', nullable: true, transformer: WHOLE_NUMBER })
  costGrosz: number | null;

  @Column('text')
  visibility: ActionVisibility;

  /** Two-letter codes. */
  @Column('text', { array: true })
  languages: string[];

  @Column('text', { name: 'shares_are' })
  sharesAre: SharesAre;

  /** Taken back: it counts nowhere. */
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: string | null;

  @Column('text', { name: 'withdrawn_reason', nullable: true })
  withdrawnReason: string | null;

  /** The import that brought it; null = typed. */
  @Column('uuid', { name: 'import_id', nullable: true })
  importId: string | null;

  @Column('integer')
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('uuid', { name: 'updated_by', nullable: true })
  updatedBy: string | null;
}
