import {
  countFromActions,
  whyNotCounted,
  windowEndingOn,
  type CountedFromActions,
  type CountingWindow,
  type NotCounted,
} from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { ActionCreditsViews, type CreditedAssessment, type CreditRow } from './action-credits.views.js';

/** Actions that do not count are shown so that one may see why, but not without end. */
const OTHERS_SHOWN = 50;

export interface Credit extends Omit<CreditRow, 'costGrosz'> {
  costGrosz: number | null;
  notCounted: NotCounted | null;
}

/** An indicator as it was counted. */
export interface CountedIndicator {
  rule: CountedFromActions;
  window: CountingWindow;
  /** Actions, people or grosz. */
  value: number;
  actions: number;
}

export interface CreditsOfAssessment {
  assessment: CreditedAssessment;
  counted: CountedIndicator | null;
  credits: Credit[];
  total: number;
}

@Injectable()
export class ActionCreditsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: ActionCreditsViews,
  ) {}

  /**
   * What is credited to an assessment, and its indicator where the item counts it from actions. The figure is a
   * proposal: what the unit declares stays its own (docs/adr/0035).
   *
   * @param day last day of the window; null = today
   */
  async list(actor: Actor, assessmentId: string, day: string | null): Promise<CreditsOfAssessment> {
    return this.unitOfWork.read(actor, async (tx) => {
      const assessment = await this.views.assessment(tx, assessmentId);
      if (!assessment) throw new DomainError('not_found');
      const { rule } = assessment;
      const counting = rule && { rule, window: windowEndingOn(day ?? tx.today, rule.months) };
      const rows = await this.views.credits(tx, assessmentId, assessment);
      const credits = rows.map((row): Credit => {
        const costGrosz = row.costGrosz === null ? null : Number(row.costGrosz);
        const credit = { ...row, costGrosz };
        return { ...credit, notCounted: counting && whyNotCounted(counting.rule, credit, counting.window) };
      });
      return {
        assessment,
        counted: counting && {
          ...counting,
          value: countFromActions(counting.rule, credits, counting.window),
          actions: credits.filter(({ notCounted }) => notCounted === null).length,
        },
        credits: shown(credits, rule !== null),
        total: credits.length,
      };
    });
  }
}

/** All that count, and the newest of the others, in one order. */
function shown(credits: readonly Credit[], isCounted: boolean): Credit[] {
  let others = 0;
  return credits.filter((credit) => {
    if (isCounted && credit.notCounted === null) return true;
    others += 1;
    return others <= OTHERS_SHOWN;
  });
}
