import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { AddressObject, ParsedMail } from 'mailparser';
import { AppConfig } from '../../config/config.js';
import { ActorResolver } from '../../platform/auth/actor-resolver.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { FileChecks } from '../evidence/file-checks.reader.js';
import { letterHash } from './letter-hash.js';
import { bodyOf, LETTER_LIMITS, partOf, subjectOf, textOfHtml, whyIgnored } from './letter.rules.js';
import { readLetters, type LetterFate } from './mailbox.js';
import { MailDraftsRepository, type LeftOutFile, type NewDraftFile } from './mail-drafts.repository.js';

/** Letters by what became of them, for the log: nothing of an ignored one is kept, and nobody is answered. */
type Tally = Map<string, number>;

interface Sender {
  tenantId: string;
  personId: string;
}

/**
 * Reads the mailbox every few minutes, where there is one, and erases drafts that nobody used.
 *
 * `From` is easily forged, so a letter is believed only when it was also sent to the secret address of the person whose
 * address it bears; and it makes a draft for that person, which does nothing by itself.
 */
@Injectable()
export class Letters implements OnModuleInit {
  readonly #logger = new Logger('InboundMail');

  constructor(
    private readonly config: AppConfig,
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
    private readonly actors: ActorResolver,
    private readonly repository: MailDraftsRepository,
    private readonly checks: FileChecks,
  ) {}

  onModuleInit(): void {
    this.jobs.handle({
      queue: 'inbound-mail',
      cron: this.config.mailbox ? '*/2 * * * *' : '25 3 * * *',
      atStart: true,
      run: ({ signal }) => this.run(signal),
    });
  }

  async run(signal?: AbortSignal): Promise<void> {
    await this.eraseOld();
    const { mailbox } = this.config;
    if (!mailbox) return;
    const tally: Tally = new Map();
    const count = (what: string) => tally.set(what, (tally.get(what) ?? 0) + 1);
    await readLetters(mailbox.url, (source) => this.take(source, mailbox.address, count), signal);
    if (tally.size > 0) {
      this.#logger.log([...tally].map(([what, number]) => `${what}: ${number}`).join(', '));
    }
  }

  /** One letter as it came. `count` hears what became of it. */
  async take(source: Buffer, mailbox: string, count: (what: string) => void): Promise<LetterFate> {
    const { simpleParser } = await import('mailparser');
    const letter = await simpleParser(source, { skipImageLinks: true, skipTextToHtml: true });
    const from =
      letter.from?.value.length === 1 ? (letter.from.value[0]?.address?.toLowerCase() ?? null) : null;
    const headers = new Map(
      letter.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1)]),
    );
    const ignored = whyIgnored(headers, from);
    const part = partOf(recipientsOf(letter, headers), mailbox);
    const sender =
      ignored === null && from !== null && part !== null ? await this.senderOf(part, from) : null;
    if (!sender) {
      count(ignored ?? 'unknown');
      return 'ignored';
    }
    count((await this.keep(sender, letter, source)) ? 'taken' : 'repeated');
    return 'taken';
  }

  /** Who wrote: the person whose part it is, from the address of their account, who may keep the log now. */
  private async senderOf(part: string, from: string): Promise<Sender | null> {
    for (const tenantId of await this.unitOfWork.tenants()) {
      const personId = await this.unitOfWork.systemRead(tenantId, (tx) =>
        this.repository.personBehind(tx, part, from),
      );
      if (personId === null) continue;
      const actor = await this.actors.absent(personId, tenantId);
      return actor?.permissions.has('action.log') ? { tenantId, personId } : null;
    }
    return null;
  }

  /** False when the letter was taken before. */
  private async keep({ tenantId, personId }: Sender, letter: ParsedMail, source: Buffer): Promise<boolean> {
    const hash = letterHash(letter.messageId, source);
    const known = await this.unitOfWork.systemRead(tenantId, (tx) =>
      this.repository.isTaken(tx, personId, hash),
    );
    if (known) return false;
    const { files, leftOut } = await this.filesOf(letter);
    const text = letter.text ?? (letter.html ? textOfHtml(letter.html) : '');
    const draft = { personId, subject: subjectOf(letter.subject), body: bodyOf(text), files, leftOut };
    await this.unitOfWork.systemWrite(tenantId, async (tx) => {
      await this.repository.markTaken(tx, personId, hash);
      const id = await this.repository.insert(tx, draft);
      const details = { files: files.length, leftOut: leftOut.length };
      await tx.audit.record({
        action: 'mail_draft.receive',
        subjectType: 'mail_draft',
        subjectId: id,
        details,
      });
    });
    return true;
  }

  /** Pictures and PDF that pass the checks of proofs; what does not is named with the reason. */
  private async filesOf(letter: ParsedMail): Promise<{ files: NewDraftFile[]; leftOut: LeftOutFile[] }> {
    const files: NewDraftFile[] = [];
    const leftOut: LeftOutFile[] = [];
    for (const [index, { content, filename, contentType }] of letter.attachments.entries()) {
      const name = (filename ?? `zalacznik-${index + 1}.${contentType.split('/')[1] ?? 'bin'}`).slice(0, 255);
      if (files.length >= LETTER_LIMITS.files || content.length > LETTER_LIMITS.fileBytes) {
        leftOut.push({ name, reason: 'file_too_large' });
        continue;
      }
      const checked = await this.checks.check(content, name);
      if ('refused' in checked) leftOut.push({ name, reason: checked.refused });
      else if (/^(image\/|application\/pdf$)/.test(checked.mediaType))
        files.push({ ...checked, bytes: content });
      else leftOut.push({ name, reason: 'file_type_not_accepted' });
    }
    return { files, leftOut: leftOut.slice(0, 50) };
  }

  /** Drafts that nobody used in time go, with their files. */
  async eraseOld(): Promise<void> {
    for (const tenantId of await this.unitOfWork.tenants()) {
      const due = await this.unitOfWork.systemRead(tenantId, (tx) => this.repository.countOld(tx));
      if (due === 0) continue;
      await this.unitOfWork.systemWrite(tenantId, async (tx) => {
        const drafts = await this.repository.eraseOld(tx);
        const details = { drafts };
        await tx.audit.record({
          action: 'mail_draft.erase',
          subjectType: 'mail_draft',
          subjectId: tenantId,
          details,
        });
      });
    }
  }
}

/** Everybody it went to, also when the server says so only in a header of its own. */
function recipientsOf(letter: ParsedMail, headers: ReadonlyMap<string, string>): string[] {
  const named = [letter.to, letter.cc].flatMap((one): AddressObject[] => (one ? [one].flat() : []));
  const delivered = ['delivered-to', 'x-original-to', 'envelope-to'].flatMap(
    (name) => headers.get(name) ?? [],
  );
  return [
    ...named.flatMap(({ value }) => value.flatMap(({ address }) => address ?? [])),
    ...delivered.map((address) => address.trim().replace(/^<|>$/g, '')),
  ];
}
