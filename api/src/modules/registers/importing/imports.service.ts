import { randomUUID } from 'node:crypto';
import { REQUIRED_REGISTER_FIELDS } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import { ActionIntake, type KeptAction } from '../../../contract/action-intake.js';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { toPage, type Page, type PageRequest } from '../../../platform/http/page-query.js';
import { BackgroundJobs } from '../../../platform/jobs/background-jobs.js';
import { ActionRegisterReader } from '../../actions/action-register.reader.js';
import { RowJudge } from '../judging/judge-rows.rules.js';
import { columnsOf, headingRowOf, suggestedMapping } from '../reading/find-columns.rules.js';
import { readRegister, type ReadRegister } from '../reading/read-register.js';
import type { Sheet } from '../reading/sheet.js';
import type { ImportRow, ImportSettings, ImportView, RowFilter } from './import.js';
import {
  ColumnsMissing,
  ImportHasErrors,
  ImportNotFinished,
  ImportStarted,
  NothingToImport,
  UnknownSheet,
} from './imports.errors.js';
import { ImportsRepository } from './imports.repository.js';
import { ImportsViews } from './imports.views.js';
import type { ReceivedRegister } from './receive-register.js';
import { TenantKnowledge } from './tenant-knowledge.js';

/** More than any sheet has. */
const ALL_ROWS = 1_000_000;
/** Rows judged before what is said of them is written: an opinion is larger than the row. */
const JUDGED_AT_ONCE = 500;
/** Reads at once of one part of what was left out. */
const LEFT_OUT_PART = 500;

/** Old registers: brought in, looked at, set up, started, undone. */
@Injectable()
export class ImportsService {
  /** One workbook is unpacked at a time: what a process needs for it does not multiply. */
  #reading: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: ImportsViews,
    private readonly repository: ImportsRepository,
    private readonly knowledge: TenantKnowledge,
    private readonly jobs: BackgroundJobs,
    private readonly intake: ActionIntake,
    private readonly actions: ActionRegisterReader,
  ) {}

  /** Reads a file and says of every row what is wrong with it. Nothing becomes an action yet. */
  async open(actor: Actor, file: ReceivedRegister): Promise<ImportView> {
    const { format, sheets } = await this.read(file.bytes);
    const sheet = sheetWithMost(sheets);
    const chosen = sheets[sheet];
    if (!chosen) throw new UnknownSheet('/sheet');
    const headingRow = headingRowOf(chosen);
    const columns = columnsOf(chosen, headingRow);
    const settings: ImportSettings = {
      sheet,
      headingRow,
      mapping: suggestedMapping(columns),
      mode: 'good_rows',
      skipDuplicates: true,
      createPartners: true,
      defaultUnit: onlyPlaceOf(actor),
    };
    return this.unitOfWork.write(actor, async (tx) => {
      const id = randomUUID();
      const { fileName, bytes, sha256 } = file;
      const told = { ...settings, id, fileName, format, byteSize: bytes.length, sha256, sheets, columns };
      await this.repository.insert(tx, told);
      await this.judge(tx, id, settings, chosen.rows);
      await tx.audit.record({
        action: 'import.open',
        subjectType: 'import',
        subjectId: id,
        details: { fileName, format, sha256, rows: chosen.rows.length },
      });
      return this.inSight(tx, id);
    });
  }

  /** One's own, and everybody's for somebody who imports for the whole tenant; the newest first. */
  async list(actor: Actor): Promise<ImportView[]> {
    return this.unitOfWork.read(actor, (tx) => this.views.list(tx, ownOnly(actor)));
  }

  async get(actor: Actor, id: string): Promise<ImportView> {
    return this.unitOfWork.read(actor, (tx) => this.inSight(tx, id));
  }

  async rows(
    actor: Actor,
    id: string,
    filter: RowFilter,
    page: PageRequest,
  ): Promise<{ told: ImportView; page: Page<ImportRow> }> {
    const after = page.after?.[0] ?? 0;
    if (typeof after !== 'number' || !Number.isInteger(after))
      throw new DomainError('malformed_request', { parameter: 'page[after]' });
    return this.unitOfWork.read(actor, async (tx) => {
      const told = await this.inSight(tx, id);
      const rows = await this.views.rows(tx, told, filter, { after, limit: page.size + 1 });
      return { told, page: toPage(rows, page.size, (row) => [row.number]) };
    });
  }

  /** Sets up how it is to be read, and judges all rows anew. Null headings or mapping = as we find them. */
  async setUp(
    actor: Actor,
    id: string,
    wish: Omit<ImportSettings, 'headingRow' | 'mapping'> & {
      headingRow: number | null;
      mapping: ImportSettings['mapping'] | null;
    },
  ): Promise<ImportView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const told = await this.waiting(tx, id);
      if (!told.sheets[wish.sheet]) throw new UnknownSheet('/sheet');
      const rows = await this.repository.rows(tx, id, { sheet: wish.sheet, after: 0, limit: ALL_ROWS });
      const sheet: Sheet = { name: '', rows };
      const headingRow = wish.headingRow ?? headingRowOf(sheet);
      if (!rows.some(({ number }) => number === headingRow)) throw new UnknownSheet('/headingRow');
      const columns = columnsOf(sheet, headingRow);
      const mapping = wish.mapping ?? suggestedMapping(columns);
      for (const [field, column] of Object.entries(mapping)) {
        if (!columns.some(({ index }) => index === column)) throw new UnknownSheet(`/mapping/${field}`);
      }
      const settings: ImportSettings = { ...wish, headingRow, mapping };
      await this.repository.setUp(tx, id, { ...settings, columns });
      await this.judge(tx, id, settings, rows);
      await tx.audit.record({
        action: 'import.set_up',
        subjectType: 'import',
        subjectId: id,
        details: { ...settings },
      });
      return this.inSight(tx, id);
    });
  }

  /** Starts the work that takes the rows in. */
  async start(actor: Actor, id: string): Promise<ImportView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { mapping, mode, counts, fileName } = await this.waiting(tx, id);
      const missing = REQUIRED_REGISTER_FIELDS.filter((field) => mapping[field] === undefined);
      if (missing.length > 0) throw new ColumnsMissing(missing);
      if (mode === 'all_or_nothing' && counts.error > 0) throw new ImportHasErrors(counts.error);
      if (counts.ok + counts.warning === 0) throw new NothingToImport();
      const jobId = await this.jobs.start(tx, {
        queue: 'register-import',
        kind: 'register_import',
        subject: { import: id },
      });
      await this.repository.start(tx, id, jobId);
      await tx.audit.record({
        action: 'import.start',
        subjectType: 'import',
        subjectId: id,
        details: { fileName, mode, rows: counts.rows, errors: counts.error },
      });
      return this.inSight(tx, id);
    });
  }

  /** Throws away an import that has not begun. */
  async discard(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.write(actor, async (tx) => {
      const { fileName } = await this.waiting(tx, id);
      await this.repository.discard(tx, id);
      await tx.audit.record({
        action: 'import.discard',
        subjectType: 'import',
        subjectId: id,
        details: { fileName },
      });
    });
  }

  /** Withdraws what it brought, as far as nobody changed it since; says what stays. */
  async undo(actor: Actor, id: string): Promise<{ withdrawn: number; kept: KeptAction[] }> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.repository.lock(tx, id);
      const told = await this.inSight(tx, id);
      if (!['done', 'cancelled', 'failed'].includes(told.state)) throw new ImportNotFinished();
      const undone = await this.intake.withdrawImport(tx, id, `Cofnięto import: ${told.fileName}`);
      await this.repository.undo(tx, id);
      await tx.audit.record({
        action: 'import.undo',
        subjectType: 'import',
        subjectId: id,
        details: { fileName: told.fileName, withdrawn: undone.withdrawn, kept: undone.kept.length },
      });
      return undone;
    });
  }

  /** Rows that did not become actions, to be corrected and brought again. */
  async leftOut(actor: Actor, id: string): Promise<{ told: ImportView; rows: ImportRow[] }> {
    return this.unitOfWork.read(actor, async (tx) => {
      const told = await this.inSight(tx, id);
      const rows: ImportRow[] = [];
      for (let after = 0; ;) {
        const part = await this.views.leftOut(tx, told, { after, limit: LEFT_OUT_PART });
        rows.push(...part);
        if (part.length < LEFT_OUT_PART) return { told, rows };
        after = part.at(-1)?.number ?? after;
      }
    });
  }

  private async read(bytes: Buffer): Promise<ReadRegister> {
    const mine = this.#reading.then(() => readRegister(bytes));
    this.#reading = mine.catch(() => undefined);
    return mine;
  }

  private async judge(tx: Tx, id: string, settings: ImportSettings, rows: Sheet['rows']): Promise<void> {
    const { sheet, headingRow, mapping } = settings;
    const below = rows.filter(({ number }) => number > headingRow);
    const judge = new RowJudge(mapping, settings, await this.knowledge.gather(tx, below, mapping));
    for (let start = 0; start < below.length; start += JUDGED_AT_ONCE) {
      const part = below.slice(start, start + JUDGED_AT_ONCE).map((row) => judge.judge(row));
      await this.repository.saySoOf(tx, id, sheet, part);
    }
  }

  private async inSight(tx: Tx, id: string): Promise<ImportView> {
    const told = await this.views.one(tx, ownOnly(tx.actor), id);
    if (!told) throw new DomainError('not_found');
    return { ...told, changed: told.job === null ? [] : await this.actions.changedOfImport(tx, id) };
  }

  /** Held until the end of the transaction; it has not begun. */
  private async waiting(tx: Tx, id: string): Promise<ImportView> {
    await this.repository.lock(tx, id);
    const told = await this.inSight(tx, id);
    if (told.state !== 'draft') throw new ImportStarted();
    return told;
  }
}

/** Somebody who imports for some units sees his own imports: another's may tell of units elsewhere. */
function ownOnly(actor: Actor): string | null {
  return actor.reach('action.import').all ? null : actor.person.id;
}

/** The unit that somebody means who names none: the one place where that person imports. */
function onlyPlaceOf(actor: Actor): string | null {
  const places = new Set(
    actor.roles.flatMap(({ teryt }) =>
      teryt !== null && actor.canAt('action.import', teryt) ? [teryt] : [],
    ),
  );
  const [place] = places;
  return places.size === 1 && !actor.reach('action.import').all ? (place ?? null) : null;
}

function sheetWithMost(sheets: readonly Sheet[]): number {
  const most = Math.max(...sheets.map(({ rows }) => rows.length));
  return Math.max(
    0,
    sheets.findIndex(({ rows }) => rows.length === most),
  );
}
