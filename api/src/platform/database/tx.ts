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

/** A transaction inside one tenant on behalf of nobody: row-level security shows that tenant only. */
export interface SystemTx extends OpenTx {
  readonly tenantId: string;
  readonly audit: AuditRecorder;
}

/** A transaction of somebody inside one tenant. */
export interface Tx extends SystemTx {
  readonly actor: Actor;
}

/** A transaction outside any tenant: sign-in, sessions, the list of tenants. */
export interface PlatformTx extends OpenTx {
  readonly audit: AuditRecorder;
}

/** A read under the public database role: published rows of one tenant, nothing else. */
export interface PublicTx extends OpenTx {
  readonly tenantId: string;
}
