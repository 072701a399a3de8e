import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { terytsOf } from '../units/units.reader.js';
import { ActionCountsViews, type ActionCounts } from './action-counts.views.js';
import type { ActionFilter } from './actions.input.js';

/** The action log counted within the actor's place. */
@Injectable()
export class ActionCountsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: ActionCountsViews,
  ) {}

  async counts(actor: Actor, filter: ActionFilter): Promise<ActionCounts> {
    return this.unitOfWork.read(actor, (tx) =>
      this.views.counts(tx, { place: terytsOf(actor.scope) }, filter),
    );
  }
}
