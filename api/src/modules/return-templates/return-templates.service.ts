import { LIST_LIMITS } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { StandardsReader } from '../standards/standards.reader.js';
import {
  changedSince,
  tooMany,
  twoScopes,
  unknownArea,
  unknownItem,
  unknownTemplate,
} from './return-templates.errors.js';
import {
  ReturnTemplatesRepository,
  type TemplateFacts,
  type TemplateRow,
} from './return-templates.repository.js';

/** The reasons for a return that a tenant keeps ready. The coordinators' tool: units never see them. */
@Injectable()
export class ReturnTemplatesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly templates: ReturnTemplatesRepository,
    private readonly standards: StandardsReader,
  ) {}

  async list(actor: Actor): Promise<TemplateRow[]> {
    return this.unitOfWork.read(actor, (tx) => this.templates.all(tx));
  }

  async add(actor: Actor, facts: TemplateFacts): Promise<TemplateRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.check(tx, facts);
      await this.checkRoom(tx);
      const row = await this.templates.insert(tx, facts);
      await this.record(tx, 'add', row);
      return row;
    });
  }

  async edit(
    actor: Actor,
    id: string,
    version: number,
    change: Partial<TemplateFacts>,
  ): Promise<TemplateRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      const present = await this.templates.locked(tx, id);
      if (!present) throw new DomainError('not_found');
      if (present.version !== version) throw changedSince(present);
      const facts = { ...present, ...change };
      if (change.area !== undefined || change.item !== undefined) await this.check(tx, facts);
      if (present.archived && !facts.archived) await this.checkRoom(tx);
      const row = await this.templates.update(tx, present, facts);
      await this.record(tx, verbOf(present, row), row);
      return row;
    });
  }

  async order(actor: Actor, ids: readonly string[]): Promise<TemplateRow[]> {
    return this.unitOfWork.write(actor, async (tx) => {
      const inUse = (await this.templates.all(tx)).filter(({ archived }) => !archived).map(({ id }) => id);
      const unknown = ids.findIndex((id) => !inUse.includes(id));
      if (unknown >= 0) throw unknownTemplate(unknown);
      await this.templates.order(tx, [...ids, ...inUse.filter((id) => !ids.includes(id))]);
      await tx.audit.record({
        action: 'return_template.order',
        subjectType: 'return_template',
        subjectId: tx.tenantId,
      });
      return this.templates.all(tx);
    });
  }

  private async check(tx: Tx, { area, item }: TemplateFacts): Promise<void> {
    if (area !== null && item !== null) throw twoScopes();
    if (area === null && item === null) return;
    const version = await this.standards.currentVersion(tx);
    const known = await this.templates.known(tx, version.id, { area, item });
    if (area !== null && !known.area) throw unknownArea();
    if (item !== null && !known.item) throw unknownItem(item);
  }

  private async checkRoom(tx: Tx): Promise<void> {
    const inUse = (await this.templates.all(tx)).filter(({ archived }) => !archived);
    if (inUse.length >= LIST_LIMITS.returnTemplates) throw tooMany();
  }

  private async record(tx: Tx, verb: string, { id, title }: TemplateRow): Promise<void> {
    await tx.audit.record({
      action: `return_template.${verb}`,
      subjectType: 'return_template',
      subjectId: id,
      details: { title },
    });
  }
}

function verbOf(before: TemplateFacts, after: TemplateFacts): string {
  if (before.archived === after.archived) return 'edit';
  return after.archived ? 'archive' : 'restore';
}
