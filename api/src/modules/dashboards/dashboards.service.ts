import { addMonths } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import { pastDay } from '../../contract/past-day.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { CoverageReader, type CountedUnit } from '../roll-ups/coverage.reader.js';
import {
  MeasuredGroupReader,
  type MeasuredGroup,
  type MeasuredQuestion,
  type MeasuredUnit,
} from '../roll-ups/measured-group.reader.js';
import {
  DashboardsViews,
  type AgeingRow,
  type PaceChange,
  type PhaseSums,
  type StayRow,
  type UnitSums,
} from './dashboards.views.js';
import { paceOf, type Pace } from './pace.rules.js';

/** A group with what is told of it, and how its addresses begin. */
export interface Measured {
  tenantSlug: string;
  group: MeasuredGroup;
}

export interface Parts extends Measured {
  counted: CountedUnit<MeasuredUnit>[];
}

export interface Funnel extends Measured {
  sums: UnitSums[];
  stays: StayRow[];
  /** The day before the first one on which moves count. */
  since: string;
}

export interface Ageing extends Measured {
  rows: AgeingRow[];
}

export interface Forecasts extends Measured {
  pace: Pace;
  sums: PhaseSums[];
  changes: PaceChange[];
}

type Question = MeasuredQuestion & { asOf?: string | undefined };

const MONTHS_OF_MOVES = 12;

/** What the dashboards show: always within the actor's place, two statements each (three for an own group). */
@Injectable()
export class DashboardsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly groups: MeasuredGroupReader,
    private readonly coverage: CoverageReader,
    private readonly views: DashboardsViews,
  ) {}

  async parts(actor: Actor, question: Question): Promise<Parts> {
    return this.measured(actor, question, async (tx, group) => {
      const items = group.items.filter(({ versionId }) => versionId === group.version.id);
      return { counted: await this.coverage.onDay(tx, group.version.id, items, group.units, group.asOf) };
    });
  }

  async funnel(actor: Actor, question: Question): Promise<Funnel> {
    return this.measured(actor, question, async (tx, group) => {
      const since = addMonths(group.asOf, -MONTHS_OF_MOVES);
      return { ...(await this.views.funnel(tx, group, since)), since };
    });
  }

  /** Of today. 404 for units whose proofs the actor may not see. */
  async ageing(actor: Actor, question: MeasuredQuestion): Promise<Ageing> {
    return this.measured(actor, question, async (tx, group) => {
      if (!group.units.every(({ teryt }) => actor.canAt('evidence.read', teryt))) {
        throw new DomainError('not_found');
      }
      return { rows: await this.views.ageing(tx, group) };
    });
  }

  async forecasts(actor: Actor, question: Question): Promise<Forecasts> {
    return this.measured(actor, question, async (tx, group) => {
      const pace = paceOf(group);
      return { pace, ...(await this.views.pace(tx, group, pace)) };
    });
  }

  private async measured<Told extends object>(
    actor: Actor,
    question: Question,
    tell: (tx: Tx, group: MeasuredGroup) => Promise<Told>,
  ): Promise<Measured & Told> {
    return this.unitOfWork.read(actor, async (tx) => {
      const asOf = pastDay(question.asOf, tx.today, '?asOf');
      const group = await this.groups.onDay(tx, question, asOf);
      return { tenantSlug: actor.tenant.slug, group, ...(await tell(tx, group)) };
    });
  }
}
