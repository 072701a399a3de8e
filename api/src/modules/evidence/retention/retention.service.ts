import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { StandardsReader } from '../../standards/standards.reader.js';
import { UnknownEvidenceKind } from '../evidence.errors.js';
import { RetentionRepository, type RetentionRuleView } from './retention.repository.js';

/** How long the content of proofs is kept in a tenant. */
@Injectable()
export class RetentionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly standards: StandardsReader,
    private readonly repository: RetentionRepository,
  ) {}

  async rules(actor: Actor): Promise<RetentionRuleView[]> {
    return this.unitOfWork.read(actor, (tx) => this.read(tx));
  }

  /** How many proofs of a kind would lose their content tonight if it were kept for so many months. */
  async preview(actor: Actor, kind: string, months: number): Promise<number> {
    return this.unitOfWork.read(actor, (tx) => this.repository.countDue(tx, kind, months));
  }

  /** Null months = for ever. */
  async set(actor: Actor, kind: string, months: number | null): Promise<RetentionRuleView[]> {
    return this.unitOfWork.write(actor, async (tx) => {
      const rules = await this.read(tx);
      const former = rules.find((rule) => rule.kind === kind);
      if (!former) throw new UnknownEvidenceKind(rules.map((rule) => rule.kind));
      await this.repository.set(tx, kind, months);
      await tx.audit.record({
        action: 'retention.set',
        subjectType: 'retention',
        subjectId: kind,
        details: { kind, months, was: former.months },
      });
      return this.read(tx);
    });
  }

  private async read(tx: Tx): Promise<RetentionRuleView[]> {
    const { id } = await this.standards.currentVersion(tx);
    return this.repository.rules(tx, id);
  }
}
