import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import type { AreaFacts } from './standards.reader.js';
import {
  StandardsViews,
  type ItemRow,
  type PhaseRow,
  type VersionRow,
  type VersionTexts,
} from './standards.views.js';

/** A version with everything in it. */
export interface WholeVersion {
  version: VersionTexts;
  areas: AreaFacts[];
  phases: PhaseRow[];
  items: ItemRow[];
}

/** The standards a tenant follows. */
@Injectable()
export class StandardsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: StandardsViews,
  ) {}

  async list(actor: Actor): Promise<VersionRow[]> {
    return this.unitOfWork.read(actor, (tx) => this.views.versions(tx));
  }

  async version(actor: Actor, code: string, number: string): Promise<WholeVersion> {
    return this.unitOfWork.read(actor, async (tx) => {
      const version = await this.views.version(tx, code, number);
      if (!version) throw new DomainError('not_found');
      return {
        version,
        areas: await this.views.areas(tx, version.id),
        phases: await this.views.phases(tx, version.id),
        items: await this.views.items(tx, version.id),
      };
    });
  }
}
