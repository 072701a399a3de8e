import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../config/config.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { addressOf } from './letter.rules.js';
import { MailDraftsRepository, type DraftRow, type NewDraftFile } from './mail-drafts.repository.js';

/** RFC 4648, in small letters: 20 of them are 100 bits. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** Letters of a person, and where to write to. */
export interface OwnLetters {
  configured: boolean;
  address: string | null;
  drafts: DraftRow[];
}

/** A person's own letters. Nobody else's can be asked for. */
@Injectable()
export class MailDraftsService {
  constructor(
    private readonly config: AppConfig,
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: MailDraftsRepository,
  ) {}

  async list(actor: Actor): Promise<OwnLetters> {
    return this.unitOfWork.read(actor, (tx) => this.present(tx));
  }

  /** Makes the person's address, or another one: letters to the old one are no longer theirs. */
  async renewAddress(actor: Actor): Promise<OwnLetters> {
    return this.unitOfWork.write(actor, async (tx) => {
      const part = Array.from(randomBytes(20), (byte) => LETTERS[byte % LETTERS.length]).join('');
      await this.repository.savePart(tx, part);
      const subjectId = actor.person.id;
      await tx.audit.record({ action: 'mail_draft.renew_address', subjectType: 'person', subjectId });
      return this.present(tx);
    });
  }

  async file(actor: Actor, draftId: string, number: number): Promise<NewDraftFile> {
    const file = await this.unitOfWork.read(actor, (tx) => this.repository.file(tx, draftId, number));
    if (!file) throw new DomainError('not_found');
    return file;
  }

  async discard(actor: Actor, draftId: string): Promise<void> {
    await this.unitOfWork.write(actor, async (tx) => {
      if (!(await this.repository.remove(tx, draftId))) throw new DomainError('not_found');
      await tx.audit.record({ action: 'mail_draft.discard', subjectType: 'mail_draft', subjectId: draftId });
    });
  }

  private async present(tx: Tx): Promise<OwnLetters> {
    const { mailbox } = this.config;
    const part = await this.repository.part(tx);
    return {
      configured: mailbox !== null,
      address: mailbox && part ? addressOf(mailbox.address, part) : null,
      drafts: await this.repository.list(tx),
    };
  }
}
