import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { isTeryt } from '../../platform/http/field-rules.js';
import { toPage, type Page, type PageRequest } from '../../platform/http/page-query.js';
import { StandardsReader } from '../standards/standards.reader.js';
import { CHECK_CODES, type CheckCode } from './check-words.js';
import { ChecksRepository, type CheckSettings } from './checks.repository.js';
import { ChecksViews, type CheckCount, type FindingFilter, type FindingRow } from './checks.views.js';

export interface Checks {
  counts: CheckCount[];
  settings: CheckSettings;
  itemsWithTarget: number;
}

/** The standing quality checks as lists that the coordinator works off. */
@Injectable()
export class ChecksService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly standards: StandardsReader,
    private readonly views: ChecksViews,
    private readonly checks: ChecksRepository,
  ) {}

  async list(actor: Actor): Promise<Checks> {
    return this.unitOfWork.read(actor, (tx) => this.present(tx));
  }

  async findings(
    actor: Actor,
    filter: FindingFilter,
    page: PageRequest,
  ): Promise<Page<FindingRow> & { total: number }> {
    if (!isPosition(page.after)) {
      throw new DomainError('malformed_request', { parameter: 'page[after]' });
    }
    return this.unitOfWork.read(actor, async (tx) => {
      const { id } = await this.standards.currentVersion(tx);
      const found = toPage(await this.views.findings(tx, id, filter, page), page.size, (row) => [
        row.teryt,
        row.position,
      ]);
      return { ...found, total: await this.views.total(tx, id, filter) };
    });
  }

  /** Off the list until its day or until something about it changes. 404 when the check does not find it. */
  async accept(
    actor: Actor,
    code: CheckCode,
    assessmentId: string,
    { note, until }: { note: string; until: string | null },
  ): Promise<void> {
    await this.unitOfWork.write(actor, async (tx) => {
      if (until !== null && until <= tx.today) {
        const error = { pointer: '/until', code: 'out_of_range' as const, params: { min: tx.today } };
        throw new DomainError('validation_failed', {}, { errors: [error] });
      }
      const { id } = await this.standards.currentVersion(tx);
      const finding = await this.views.finding(tx, id, code, assessmentId);
      if (!finding) throw new DomainError('not_found');
      const { fingerprint, teryt, item } = finding;
      await this.checks.accept(tx, { code, assessmentId, note, until, fingerprint });
      await tx.audit.record({
        action: 'check.accept',
        subjectType: 'check',
        subjectId: assessmentId,
        unit: teryt,
        details: { reason: note, check: code, item, until },
      });
    });
  }

  /** On the list again; 404 when it was not accepted. */
  async reopen(actor: Actor, code: CheckCode, assessmentId: string): Promise<void> {
    await this.unitOfWork.write(actor, async (tx) => {
      if (!(await this.checks.reopen(tx, code, assessmentId))) throw new DomainError('not_found');
      await tx.audit.record({
        action: 'check.reopen',
        subjectType: 'check',
        subjectId: assessmentId,
        details: { check: code },
      });
    });
  }

  async saveSettings(actor: Actor, settings: CheckSettings): Promise<Checks> {
    return this.unitOfWork.write(actor, async (tx) => {
      const from = await this.checks.settings(tx);
      await this.checks.saveSettings(tx, settings);
      await tx.audit.record({
        action: 'check.settings',
        subjectType: 'check',
        subjectId: tx.tenantId,
        details: { from, to: settings },
      });
      return this.present(tx);
    });
  }

  private async present(tx: Tx): Promise<Checks> {
    const { id } = await this.standards.currentVersion(tx);
    const found = await this.views.counts(tx, id);
    return {
      counts: CHECK_CODES.map(
        (code) => found.find((count) => count.code === code) ?? { code, open: 0, accepted: 0 },
      ),
      settings: await this.checks.settings(tx),
      itemsWithTarget: await this.views.itemsWithTarget(tx, id),
    };
  }
}

/** Whether a cursor is one that the list gave out: unit and place of the finding among the unit's. */
function isPosition(after: PageRequest['after']): boolean {
  if (after === null) return true;
  const [teryt, position] = after;
  return (
    isTeryt(teryt) &&
    typeof position === 'number' &&
    Number.isInteger(position) &&
    Math.abs(position) < 2 ** 31
  );
}
