import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { differencesOf, type Differences } from './differences.rules.js';
import type { AreaFacts } from './standards.reader.js';
import { StandardsViews, type PhaseRow } from './standards.views.js';
import {
  VersionsViews,
  type KnownVersion,
  type ListedVersion,
  type VersionItemRow,
} from './versions.views.js';

/** A version whole, also a draft. */
export interface VersionOpened {
  version: KnownVersion;
  areas: AreaFacts[];
  phases: PhaseRow[];
  items: VersionItemRow[];
}

/** Every version of the standard and what lies between them. Drafts are seen by those who edit. */
@Injectable()
export class VersionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly versions: VersionsViews,
    private readonly standards: StandardsViews,
  ) {}

  async list(actor: Actor): Promise<ListedVersion[]> {
    return this.unitOfWork.read(actor, (tx) => this.versions.all(tx, seesDrafts(actor)));
  }

  async open(actor: Actor, id: string): Promise<VersionOpened> {
    return this.unitOfWork.read(actor, (tx) => this.opened(tx, id));
  }

  async differences(actor: Actor, id: string): Promise<{ version: KnownVersion; differences: Differences }> {
    return this.unitOfWork.read(actor, async (tx) => {
      const version = await this.known(tx, id);
      const items = await this.versions.items(tx, version.id);
      const former = version.formerId === null ? items : await this.versions.items(tx, version.formerId);
      return { version, differences: differencesOf(former, items) };
    });
  }

  async opened(tx: Tx, id: string): Promise<VersionOpened> {
    const version = await this.known(tx, id);
    return {
      version,
      areas: await this.standards.areas(tx, version.id),
      phases: await this.standards.phases(tx, version.id),
      items: await this.versions.items(tx, version.id),
    };
  }

  private async known(tx: Tx, id: string): Promise<KnownVersion> {
    const version = await this.versions.one(tx, id, seesDrafts(tx.actor));
    if (!version) throw new DomainError('not_found');
    return version;
  }
}

function seesDrafts(actor: Actor): boolean {
  return actor.permissions.has('standard.edit');
}
