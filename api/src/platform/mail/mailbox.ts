import { Injectable, Logger } from '@nestjs/common';
import { AppConfig } from '../../config/config.js';
import type { SystemTx } from '../database/tx.js';
import { oneLine } from './one-line.js';
import { isMailAddress } from './smtp-settings.js';

/** A file that goes with a letter. */
export interface LetterFile {
  name: string;
  /** Media type. */
  type: string;
  content: Buffer;
}

/** A letter to one person. */
export interface Letter {
  /** What it is about, once for all: under the same key there is one letter, however often it is posted. */
  key: string;
  /** `person`: null = somebody without an account. */
  to: { person: string | null; address: string; name: string };
  subject: string;
  text: string;
  html?: string;
  /** An invitation to a calendar, or its end (iCalendar). */
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string };
  attachments?: readonly LetterFile[];
  /** Where one click ends such letters (RFC 8058), for somebody without an account. */
  unsubscribe?: string;
}

/**
 * Where letters are posted: a row in the transaction of what they tell of, so that there is never one without the other.
 * They are sent afterwards (`MailDelivery`); without a mail server they stay where they are.
 */
@Injectable()
export class Mailbox {
  readonly #logger = new Logger('Mailbox');

  constructor(private readonly config: AppConfig) {}

  /** False when it was posted before under the same key, or the address is none. */
  async post(tx: SystemTx, letter: Letter): Promise<boolean> {
    const { key, to, subject, text, html, calendar, attachments, unsubscribe } = letter;
    if (!isMailAddress(to.address)) {
      this.#logger.warn(`no letter ${key}: the address is none`);
      return false;
    }
    const files = attachments?.map(({ name, type, content }) => ({
      name: oneLine(name, 200),
      type,
      base64: content.toString('base64'),
    }));
    const sends = this.config.mail !== null;
    const posted = await tx.query(
      `INSERT INTO outgoing_mails (
         tenant_id, key, person_id, address, name, subject, body, html, calendar, attachments, state, next_attempt_at,
         written_at, unsubscribe_address
       )
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       ON CONFLICT (tenant_id, key) DO NOTHING
       RETURNING outgoing_mails.id`,
      [
        tx.tenantId,
        key,
        to.person,
        to.address,
        oneLine(to.name, 200),
        oneLine(subject, 200),
        text,
        html ?? null,
        calendar ? JSON.stringify(calendar) : null,
        files ? JSON.stringify(files) : null,
        sends ? 'waiting' : 'kept',
        sends ? tx.now : null,
        tx.now,
        unsubscribe ?? null,
      ],
    );
    return posted.length > 0;
  }
}
