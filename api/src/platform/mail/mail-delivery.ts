import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { AppConfig } from '../../config/config.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Jobs } from '../jobs/jobs.js';
import { AppAddress } from './app-address.js';
import { oneLine } from './one-line.js';
import { LetterNotSent, sendBySmtp, type PostedLetter } from './smtp-transport.js';

/** A letter is tried this often: after a minute, two, four … and every four hours; about a day and a half in all. */
const ATTEMPTS = 16;
const LONGEST_PAUSE = 240;
/** For how long a process has a letter to itself, in minutes; longer than sending may take (`smtp-transport`). */
const CLAIM = 10;
/** How long letters are kept, in days. */
const KEPT = 90;

interface ClaimedLetter extends PostedLetter {
  attempts: number;
}

/**
 * Sends what was posted, every minute. One process has a letter at a time. A letter whose sending was cut before the
 * server's answer is sent again, under the same Message-ID: twice the same invitation is better than none.
 */
@Injectable()
export class MailDelivery implements OnModuleInit {
  readonly #logger = new Logger('MailDelivery');

  constructor(
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
    private readonly config: AppConfig,
    private readonly addresses: AppAddress,
  ) {}

  onModuleInit(): void {
    this.jobs.handle({
      queue: 'mail',
      cron: '* * * * *',
      atStart: true,
      run: ({ signal }) => this.run(signal),
    });
  }

  async run(signal?: AbortSignal): Promise<void> {
    for (const tenantId of await this.unitOfWork.tenants()) {
      await this.tidy(tenantId);
      for (;;) {
        signal?.throwIfAborted();
        const letter = await this.claim(tenantId);
        if (letter === null) break;
        if (!(await this.send(tenantId, letter))) return;
      }
    }
  }

  /** False when there is no talking to the server: the others wait as well. */
  private async send(tenantId: string, letter: ClaimedLetter): Promise<boolean> {
    const { mail } = this.config;
    if (mail === null) return false;
    try {
      await sendBySmtp(letter, {
        ...mail,
        settingsAddress: this.addresses.ofSettings(letter.tenantSlug),
      });
    } catch (error) {
      if (!(error instanceof LetterNotSent)) throw error;
      this.#logger.warn(`letter ${letter.id} was not sent: ${oneLine(error.message, 300)}`);
      const over = error.why === 'refused' || letter.attempts >= ATTEMPTS;
      await this.settle(tenantId, letter, over ? 'failed' : 'waiting', error.message);
      return error.why !== 'away';
    }
    await this.settle(tenantId, letter, 'sent', null);
    return true;
  }

  /** The oldest letter that is due, for this process alone; null when there is none. */
  private async claim(tenantId: string): Promise<ClaimedLetter | null> {
    if (this.config.mail === null) return null;
    return this.unitOfWork.keepBooks(tenantId, async (tx) => {
      const [letter] = await tx.query<ClaimedLetter>(
        `WITH due AS (
           SELECT outgoing_mails.id FROM outgoing_mails
           WHERE outgoing_mails.tenant_id = $1
             AND outgoing_mails.state IN ('waiting', 'sending')
             AND coalesce(outgoing_mails.next_attempt_at, outgoing_mails.claimed_until) <= $2
           ORDER BY outgoing_mails.written_at, outgoing_mails.id
           LIMIT 1
           FOR UPDATE SKIP LOCKED
         ), claimed AS (
           UPDATE outgoing_mails
           SET state = 'sending', attempts = attempts + 1, next_attempt_at = NULL,
             claimed_until = $2::timestamptz + make_interval(mins => $3)
           FROM due
           WHERE outgoing_mails.tenant_id = $1 AND outgoing_mails.id = due.id
           RETURNING outgoing_mails.*
         )
         SELECT claimed.id, claimed.attempts, claimed.address, claimed.name, claimed.subject, claimed.body, claimed.html,
           claimed.calendar, claimed.attachments, claimed.unsubscribe_address AS "unsubscribeAddress", tenants.slug AS "tenantSlug"
         FROM claimed
         JOIN tenants ON tenants.id = claimed.tenant_id`,
        [tenantId, tx.now, CLAIM],
      );
      return letter ?? null;
    });
  }

  /** Says what became of it, unless the claim was over and another process has it. */
  private async settle(
    tenantId: string,
    { id, attempts }: ClaimedLetter,
    state: 'sent' | 'waiting' | 'failed',
    problem: string | null,
  ): Promise<void> {
    const pause = Math.min(2 ** (attempts - 1), LONGEST_PAUSE);
    await this.unitOfWork.keepBooks(tenantId, (tx) =>
      tx.query(
        `UPDATE outgoing_mails
         SET state = $4, claimed_until = NULL, problem = $5,
           next_attempt_at = CASE WHEN $4 = 'waiting' THEN $6::timestamptz + make_interval(mins => $7) END,
           sent_at = CASE WHEN $4 = 'sent' THEN $6::timestamptz END
         WHERE outgoing_mails.tenant_id = $1 AND outgoing_mails.id = $2 AND outgoing_mails.attempts = $3
           AND outgoing_mails.state = 'sending'`,
        [
          tenantId,
          id,
          attempts,
          state,
          problem === null ? null : oneLine(problem, 500) || 'unknown',
          tx.now,
          pause,
        ],
      ),
    );
  }

  /** What is old goes; what no process could ever finish is told as failed. */
  private async tidy(tenantId: string): Promise<void> {
    await this.unitOfWork.keepBooks(tenantId, async (tx) => {
      await tx.query(
        `DELETE FROM outgoing_mails
         WHERE outgoing_mails.tenant_id = $1 AND outgoing_mails.written_at < $2::timestamptz - make_interval(days => $3)`,
        [tenantId, tx.now, KEPT],
      );
      await tx.query(
        `UPDATE outgoing_mails SET state = 'failed', claimed_until = NULL, problem = 'sending never came to an end'
         WHERE outgoing_mails.tenant_id = $1 AND outgoing_mails.state = 'sending'
           AND outgoing_mails.claimed_until <= $2 AND outgoing_mails.attempts >= $3`,
        [tenantId, tx.now, ATTEMPTS],
      );
    });
  }
}
