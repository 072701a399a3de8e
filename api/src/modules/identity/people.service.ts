import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { PeopleViews, type PersonRow } from './people.views.js';

@Injectable()
export class PeopleService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: PeopleViews,
  ) {}

  async list(actor: Actor): Promise<PersonRow[]> {
    return this.unitOfWork.read(actor, (tx) => this.views.list(tx));
  }
}
