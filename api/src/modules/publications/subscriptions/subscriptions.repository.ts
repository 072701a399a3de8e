import type { PublicLanguage } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { SystemTx } from '../../../platform/database/tx.js';
import type { NewsOf } from '../news/news.service.js';

/** Somebody who wants news by mail. */
export interface Subscription {
  id: string;
  address: string;
  of: NewsOf;
  language: PublicLanguage;
  key: string;
  confirmedAt: Date | null;
  toldNumber: number;
  /** Numbers of the publications whose withdrawal was told. */
  toldWithdrawals: number[];
}

/** What there was to tell at a moment. */
export interface Known {
  /** Number of the newest publication that holds. */
  number: number;
  /** Numbers of those that were withdrawn. */
  withdrawn: readonly number[];
}

interface Row extends Omit<Subscription, 'of'> {
  scope: 'tenant' | 'unit' | 'item';
  subject: string;
}

const COLUMNS = `
  news_subscriptions.id, news_subscriptions.address, news_subscriptions.scope, news_subscriptions.subject,
  news_subscriptions.language, news_subscriptions.key, news_subscriptions.confirmed_at AS "confirmedAt",
  news_subscriptions.told_number AS "toldNumber", news_subscriptions.told_withdrawals AS "toldWithdrawals"`;

@Injectable()
export class SubscriptionsRepository {
  /** Asks for a confirmation anew, unless it was confirmed; the language is that of the last request. */
  async request(
    tx: SystemTx,
    { address, of, language }: Pick<Subscription, 'address' | 'of' | 'language'>,
  ): Promise<Subscription> {
    const { scope, subject } = flat(of);
    const [row] = await tx.query<Row>(
      `WITH requested AS (
         INSERT INTO news_subscriptions (tenant_id, address, scope, subject, language, requested_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (tenant_id, address, scope, subject) DO UPDATE SET
           language = CASE WHEN news_subscriptions.confirmed_at IS NULL THEN excluded.language
             ELSE news_subscriptions.language END
         RETURNING *
       )
       SELECT ${COLUMNS} FROM requested AS news_subscriptions`,
      [tx.tenantId, address, scope, subject, language, tx.now],
    );
    if (!row) throw new Error('The request was not stored');
    return whole(row);
  }

  /** How many requests of an address, or of everybody, were not confirmed. */
  async unconfirmed(tx: SystemTx, address: string): Promise<{ own: number; all: number }> {
    const [counts] = await tx.query<{ own: number; all: number }>(
      `SELECT count(*) FILTER (WHERE news_subscriptions.address = $2)::integer AS own, count(*)::integer AS all
       FROM news_subscriptions
       WHERE news_subscriptions.tenant_id = $1 AND news_subscriptions.confirmed_at IS NULL`,
      [tx.tenantId, address],
    );
    return counts ?? { own: 0, all: 0 };
  }

  /** Whoever knows the key; null for everybody else. */
  async known(tx: SystemTx, id: string, key: string): Promise<Subscription | null> {
    const [row] = await tx.query<Row>(
      `SELECT ${COLUMNS} FROM news_subscriptions
       WHERE news_subscriptions.tenant_id = $1 AND news_subscriptions.id = $2 AND news_subscriptions.key = $3`,
      [tx.tenantId, id, key],
    );
    return row ? whole(row) : null;
  }

  /** Begins after what is known now. */
  async confirm(tx: SystemTx, id: string, { number, withdrawn }: Known): Promise<void> {
    await tx.query(
      `UPDATE news_subscriptions SET confirmed_at = $3, told_number = $4, told_withdrawals = $5
       WHERE news_subscriptions.tenant_id = $1 AND news_subscriptions.id = $2 AND news_subscriptions.confirmed_at IS NULL`,
      [tx.tenantId, id, tx.now, number, withdrawn],
    );
  }

  /** The address goes, also from the letters that were posted. */
  async end(tx: SystemTx, id: string): Promise<void> {
    await tx.query(
      'DELETE FROM news_subscriptions WHERE news_subscriptions.tenant_id = $1 AND news_subscriptions.id = $2',
      [tx.tenantId, id],
    );
    await tx.query(
      `DELETE FROM outgoing_mails WHERE outgoing_mails.tenant_id = $1 AND outgoing_mails.key LIKE 'news:' || $2 || ':%'`,
      [tx.tenantId, id],
    );
  }

  /** Unconfirmed ones of which nothing was heard for so many hours: their identifiers. */
  async stale(tx: SystemTx, hours: number): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT news_subscriptions.id FROM news_subscriptions
       WHERE news_subscriptions.tenant_id = $1 AND news_subscriptions.confirmed_at IS NULL
         AND news_subscriptions.requested_at <= $2::timestamptz - make_interval(hours => $3)`,
      [tx.tenantId, tx.now, hours],
    );
    return rows.map(({ id }) => id);
  }

  /** One that was not told of a publication or a withdrawal yet, for this transaction alone. */
  async nextUntold(tx: SystemTx, { number, withdrawn }: Known): Promise<Subscription | null> {
    const [row] = await tx.query<Row>(
      `SELECT ${COLUMNS} FROM news_subscriptions
       WHERE news_subscriptions.tenant_id = $1 AND news_subscriptions.confirmed_at IS NOT NULL
         AND (news_subscriptions.told_number < $2 OR NOT news_subscriptions.told_withdrawals @> $3::integer[])
       ORDER BY news_subscriptions.confirmed_at, news_subscriptions.id
       LIMIT 1
       FOR UPDATE SKIP LOCKED`,
      [tx.tenantId, number, withdrawn],
    );
    return row ? whole(row) : null;
  }

  async told(tx: SystemTx, id: string, { number, withdrawn }: Known): Promise<void> {
    await tx.query(
      `UPDATE news_subscriptions SET told_number = greatest(news_subscriptions.told_number, $3), told_withdrawals = $4
       WHERE news_subscriptions.tenant_id = $1 AND news_subscriptions.id = $2`,
      [tx.tenantId, id, number, withdrawn],
    );
  }
}

function flat(of: NewsOf): Pick<Row, 'scope' | 'subject'> {
  if (of.kind === 'tenant') return { scope: 'tenant', subject: '' };
  return of.kind === 'unit' ? { scope: 'unit', subject: of.teryt } : { scope: 'item', subject: of.code };
}

function whole({ scope, subject, ...row }: Row): Subscription {
  if (scope === 'tenant') return { ...row, of: { kind: 'tenant' } };
  return {
    ...row,
    of: scope === 'unit' ? { kind: 'unit', teryt: subject } : { kind: 'item', code: subject },
  };
}
