import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ActionIntake, type IncomingAction } from '../../../contract/action-intake.js';
import { PartnerIntake } from '../../../contract/partner-intake.js';
import type { Actor } from '../../../platform/auth/actor.js';
import { ActorResolver } from '../../../platform/auth/actor-resolver.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import {
  BackgroundJobs,
  type BackgroundJob,
  type JobProgress,
} from '../../../platform/jobs/background-jobs.js';
import { keyOf } from '../format/register-words.js';
import { isDuplicate, RowJudge, type NumberedVerdict } from '../judging/judge-rows.rules.js';
import type { KnownPartner, KnownThings } from '../judging/known-things.js';
import type { NamedPartner, RegisterAction } from '../judging/register-action.js';
import type { ImportView } from './import.js';
import { ImportHasErrors } from './imports.errors.js';
import { ImportsRepository, type RowResult, type StoredRow } from './imports.repository.js';
import { ImportsViews } from './imports.views.js';
import { TenantKnowledge } from './tenant-knowledge.js';

/** Rows taken in by one transaction, or between two tellings how far it is. */
const AT_ONCE = 200;

/** How far the work is. */
interface Reached {
  done: number;
  total: number;
}

/**
 * Takes a register in. Rows are judged once more, by what is known now. What became of a row is written in the
 * transaction that writes its action, so that a work that died goes on where it was: no row is taken in twice, none is
 * forgotten.
 */
@Injectable()
export class ImportWork implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly actors: ActorResolver,
    private readonly views: ImportsViews,
    private readonly repository: ImportsRepository,
    private readonly knowledge: TenantKnowledge,
    private readonly intake: ActionIntake,
    private readonly directory: PartnerIntake,
    private readonly jobs: BackgroundJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('register-import', (job, progress) => this.run(job, progress));
  }

  private async run(job: BackgroundJob, progress: JobProgress): Promise<Record<string, unknown>> {
    const actor = await this.actors.absent(job.personId, job.tenantId);
    if (!actor?.permissions.has('action.import')) throw new DomainError('forbidden');
    const id = job.subject['import'] ?? '';
    const { told, judge } = await this.unitOfWork.read(actor, async (tx) => this.prepare(tx, id));
    const { counts } = told;
    const reached: Reached = {
      done: counts.imported + counts.skipped + counts.refused,
      total: counts.ok + counts.warning + counts.error,
    };
    const report = (): Promise<void> => progress.report(reached.done, reached.total);
    await report();
    if (told.mode === 'all_or_nothing') await this.takeAll(actor, told, judge, reached, report);
    else await this.takeGood(actor, told, judge, reached, report);
    return { import: id };
  }

  private async prepare(tx: Tx, id: string): Promise<{ told: ImportView; judge: Judge }> {
    const told = await this.views.one(tx, null, id);
    if (!told) throw new DomainError('not_found');
    // Of rows still to come only what says which part of log and proofs they are about: they are many.
    const { startsOn, evidence } = told.mapping;
    const columns = [startsOn, evidence].flatMap((column) => column ?? []);
    const rows = await this.repository.columns(tx, id, {
      sheet: told.sheet,
      after: told.headingRow,
      columns,
    });
    const known = await this.knowledge.gather(tx, rows, told.mapping);
    const partners = new Map(known.partners);
    return {
      told,
      judge: { rows: new RowJudge(told.mapping, told, { ...known, partners }), known, partners },
    };
  }

  /** Each part for itself. */
  private async takeGood(
    actor: Actor,
    told: ImportView,
    judge: Judge,
    reached: Reached,
    report: () => Promise<void>,
  ): Promise<void> {
    for (;;) {
      const taken = await this.unitOfWork.write(actor, async (tx) => {
        // Another attempt at the same work waits here, and then finds other rows.
        await this.repository.lock(tx, told.id);
        // Cancelled and undone since the last part: what came in now would stay, for nobody undoes it a second time.
        if (await this.repository.isUndone(tx, told.id)) throw new DomainError('job_over');
        return this.takePart(tx, told, judge, told.headingRow);
      });
      reached.done = Math.min(reached.total, reached.done + taken.rows);
      await report();
      if (taken.rows < AT_ONCE) return;
    }
  }

  /** One transaction: who looks from outside sees all of it or nothing. */
  private async takeAll(
    actor: Actor,
    told: ImportView,
    judge: Judge,
    reached: Reached,
    report: () => Promise<void>,
  ): Promise<void> {
    await this.unitOfWork.write(actor, async (tx) => {
      await this.repository.lock(tx, told.id);
      if (await this.repository.isUndone(tx, told.id)) throw new DomainError('job_over');
      for (let after = told.headingRow; ;) {
        const taken = await this.takePart(tx, told, judge, after);
        if (taken.refused > 0) throw new ImportHasErrors(taken.refused);
        after = taken.last;
        reached.done = Math.min(reached.total, reached.done + taken.rows);
        await report();
        if (taken.rows < AT_ONCE) return;
      }
    });
  }

  private async takePart(
    tx: Tx,
    told: ImportView,
    judge: Judge,
    after: number,
  ): Promise<{ rows: number; refused: number; last: number }> {
    const rows = await this.repository.rows(tx, told.id, { sheet: told.sheet, after, limit: AT_ONCE });
    const verdicts = rows.map((row: StoredRow) => judge.rows.judge(row));
    const chosen = verdicts.filter((verdict) => isTaken(verdict, told));
    await this.addPartners(tx, judge, chosen);
    const ids = await this.intake.takeIn(
      tx,
      told.id,
      chosen.flatMap(({ action }) => (action === null ? [] : [incoming(action, judge.partners)])),
    );
    const idByRow = new Map(chosen.map(({ number }, index) => [number, ids[index] ?? null]));
    const results = verdicts.map((verdict): RowResult => {
      const { number, issues, action } = verdict;
      const actionId = idByRow.get(number) ?? null;
      const outcome = actionId !== null ? 'imported' : action === null ? 'refused' : 'skipped';
      // Of what is an action now, nothing else is kept.
      const kept = actionId === null ? action : null;
      return { number, verdict: verdict.verdict, issues, action: kept, outcome, actionId };
    });
    await this.repository.settle(tx, told.id, told.sheet, results);
    const refused = results.filter(({ outcome }) => outcome === 'refused').length;
    await tx.audit.record({
      action: 'import.take_in',
      subjectType: 'import',
      subjectId: told.id,
      details: {
        fileName: told.fileName,
        imported: ids.length,
        refused,
        skipped: rows.length - ids.length - refused,
      },
    });
    return { rows: rows.length, refused, last: rows.at(-1)?.number ?? after };
  }

  /** Organisations that the rows name and the directory does not hold yet. */
  private async addPartners(tx: Tx, { partners }: Judge, rows: readonly NumberedVerdict[]): Promise<void> {
    const names = new Map<string, string>();
    for (const { action } of rows) {
      for (const { name } of [...(action?.organisers ?? []), ...(action?.partners ?? [])]) {
        const key = keyOf(name);
        if (!partners.has(key) && !names.has(key)) names.set(key, name);
      }
    }
    if (names.size === 0) return;
    const ids = await this.directory.addPartners(tx, [...names.values()]);
    for (const [index, [key, name]] of [...names].entries())
      partners.set(key, { id: ids[index] ?? '', name });
  }
}

interface Judge {
  rows: RowJudge;
  known: KnownThings;
  /** The directory, with what this work added. */
  partners: Map<string, KnownPartner>;
}

function isTaken(verdict: NumberedVerdict, { skipDuplicates }: ImportView): boolean {
  return verdict.action !== null && !(skipDuplicates && isDuplicate(verdict));
}

function incoming(action: RegisterAction, partners: ReadonlyMap<string, KnownPartner>): IncomingAction {
  const idsOf = (named: readonly NamedPartner[]): string[] =>
    named.flatMap(({ id, name }) => id ?? partners.get(keyOf(name))?.id ?? []);
  return { ...action, organisers: idsOf(action.organisers), partners: idsOf(action.partners) };
}
