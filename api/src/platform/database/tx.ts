import type { EntityManager } from 'typeorm';
import type { AuditRecorder } from '../audit/audit-recorder.js';
import type { Actor } from '../auth/actor.js';

/** An open transaction and its day. */
interface OpenTx {
  readonly manager: EntityManager;
  /** The instant the transaction began; the same for everything written in it. */
  readonly now: Date;
  /** YYYY-MM-DD, Europe/Warsaw. */
  readonly today: string;
  /** Parameterised SQL ($1…) to rows. Screen reads use this; entities are for the write side. */
  query<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
}

/** A transaction of somebody inside one tenant: row-level security shows that tenant only. */
export interface Tx extends OpenTx {
  readonly actor: Actor;
  readonly tenantId: string;
  readonly audit: AuditRecorder;
}

/** A transaction outside any tenant: sign-in, sessions, the list of tenants. */
export interface PlatformTx extends OpenTx {
  readonly audit: AuditRecorder;
}

/** A read under the public database role: published rows of one tenant, nothing else. */
export interface PublicTx extends OpenTx {
  readonly tenantId: string;
}
