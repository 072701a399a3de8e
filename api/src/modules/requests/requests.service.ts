import { isDutyOf } from '@miara/shared';
import { isUUID } from 'class-validator';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { isDay } from '../../platform/http/field-rules.js';
import { toPage, type Page, type PageRequest } from '../../platform/http/page-query.js';
import { StandardsReader } from '../standards/standards.reader.js';
import { UnitsReader } from '../units/units.reader.js';
import { RequestsNotices } from './requests-notices.js';
import {
  AnswerNeedsLinkedProof,
  NoDutyAsked,
  OwnAnswer,
  RequestChanged,
  UnitOutsidePlace,
  UnknownItem,
  UnknownKind,
} from './requests.errors.js';
import { isOwnAnswer, mayAnswer, mayManage } from './requests.policy.js';
import { presentRequest } from './requests.presenter.js';
import { RequestsRepository, type AskedItem, type AskedUnit } from './requests.repository.js';
import {
  checkAnswerable,
  checkCancellable,
  checkDecision,
  checkDueDay,
  keptWords,
  type AnswerDecision,
} from './requests.rules.js';
import {
  RequestsViews,
  type RequestCounts,
  type RequestFilter,
  type RequestPosition,
  type RequestRow,
} from './requests.views.js';

export interface AskForProof {
  units: readonly string[];
  items: readonly string[];
  question: string;
  kind: string | null;
  dueOn: string;
}

/** A request as the caller saw it; version null = did not say. */
export interface SeenRequest {
  id: string;
  version: number | null;
}

/** A request with the day on which it was looked at: overdue is derived from it. */
export interface FoundRequest {
  row: RequestRow;
  today: string;
}

export interface Asked {
  rows: RequestRow[];
  skipped: { unit: string; item: string }[];
  today: string;
}

export interface RequestPage extends Page<RequestRow> {
  counts: RequestCounts;
  today: string;
}

/** Proofs that the coordinator asks units for. A request changes no standing: the proof that answers it may. */
@Injectable()
export class RequestsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: RequestsViews,
    private readonly repository: RequestsRepository,
    private readonly units: UnitsReader,
    private readonly standards: StandardsReader,
    private readonly notices: RequestsNotices,
  ) {}

  async list(actor: Actor, filter: RequestFilter, page: PageRequest): Promise<RequestPage> {
    const after = positionOf(page);
    return this.unitOfWork.read(actor, async (tx) => {
      const rows = await this.views.list(tx, filter, { after, limit: page.size + 1 });
      const counts = await this.views.counts(tx, filter);
      return { ...toPage(rows, page.size, ({ dueOn, id }) => [dueOn, id]), counts, today: tx.today };
    });
  }

  async get(actor: Actor, id: string): Promise<FoundRequest> {
    return this.unitOfWork.read(actor, async (tx) => ({ row: await this.find(tx, id), today: tx.today }));
  }

  /** One request for each unit and item that is its duty; 422 when that leaves none. */
  async ask(actor: Actor, { units, items, question: typed, kind, dueOn }: AskForProof): Promise<Asked> {
    return this.unitOfWork.write(actor, async (tx) => {
      checkDueDay(dueOn, tx.today);
      const question = keptWords(typed) ?? '';
      const asked = await this.askedUnits(tx, units);
      const known = await this.askedItems(tx, items, kind);
      const assessments = await this.repository.assessmentsOf(
        tx,
        asked.map(({ teryt }) => teryt),
        known.map(({ id }) => id),
      );
      const [first] = items;
      if (assessments.length === 0) throw new NoDutyAsked(first ?? '');
      const ids: string[] = [];
      for (const { id: assessmentId, teryt, item } of assessments) {
        const id = await this.repository.insert(tx, { assessmentId, question, kind, dueOn });
        const details = { item, assessmentId, question, kind, dueOn };
        await tx.audit.record({
          action: 'request.ask',
          subjectType: 'request',
          subjectId: id,
          unit: teryt,
          details,
        });
        ids.push(id);
      }
      const skipped = asked.flatMap((unit) =>
        known
          .filter(({ duty }) => !isDutyOf(duty, unit.kind))
          .map(({ code }) => ({ unit: unit.teryt, item: code })),
      );
      const rows = await this.views.some(tx, ids);
      await this.notices.tellAsked(tx, rows);
      return { rows, skipped, today: tx.today };
    });
  }

  /** Names the proofs that answer it, all of which the assessment must rest on. */
  async answer(
    actor: Actor,
    seen: SeenRequest,
    { evidenceIds, note: typed }: { evidenceIds: readonly string[]; note: string | null },
  ): Promise<FoundRequest> {
    return this.change(actor, seen, 'request.answer', async (tx, request) => {
      if (!mayAnswer(actor, request.teryt)) throw new DomainError('forbidden');
      checkAnswerable(request.status);
      const linked = await this.repository.linkedAmong(tx, request.assessmentId, evidenceIds);
      if (linked !== evidenceIds.length) throw new AnswerNeedsLinkedProof();
      const note = keptWords(typed);
      await this.repository.answer(tx, request.id, evidenceIds, note);
      return { evidence: evidenceIds, note };
    });
  }

  async decide(
    actor: Actor,
    seen: SeenRequest,
    {
      decision,
      reason: typed,
      dueOn,
    }: { decision: AnswerDecision; reason: string | null; dueOn: string | null },
  ): Promise<FoundRequest> {
    const action = decision === 'accept' ? 'request.accept' : 'request.send_back';
    return this.change(actor, seen, action, async (tx, request) => {
      if (!mayManage(actor, request.teryt)) throw new DomainError('forbidden');
      const reason = decision === 'accept' ? null : keptWords(typed);
      if (request.status === 'answered' && isOwnAnswer(actor, request.answeredById)) throw new OwnAnswer();
      checkDecision(request.status, decision, reason);
      const newDay = decision === 'accept' ? null : dueOn;
      if (newDay !== null) checkDueDay(newDay, tx.today);
      await this.repository.decide(tx, request.id, decision === 'accept' ? 'accepted' : 'sent_back', {
        reason,
        dueOn: newDay,
      });
      return { reason, dueOn: newDay ?? request.dueOn };
    });
  }

  async cancel(actor: Actor, seen: SeenRequest, typed: string | null): Promise<FoundRequest> {
    return this.change(actor, seen, 'request.cancel', async (tx, request) => {
      if (!mayManage(actor, request.teryt)) throw new DomainError('forbidden');
      checkCancellable(request.status);
      const reason = keptWords(typed);
      await this.repository.decide(tx, request.id, 'cancelled', { reason, dueOn: null });
      return { reason };
    });
  }

  /** Locks, looks again, does the work, tells it and answers with what is there now. */
  private async change(
    actor: Actor,
    { id, version }: SeenRequest,
    action: string,
    work: (tx: Tx, request: RequestRow) => Promise<Record<string, unknown>>,
  ): Promise<FoundRequest> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.repository.lock(tx, id, (await this.find(tx, id)).assessmentId);
      const request = await this.find(tx, id);
      if (version !== null && version !== request.version) {
        throw new RequestChanged(presentRequest(request, actor, tx.today));
      }
      const details = {
        item: request.item,
        assessmentId: request.assessmentId,
        ...(await work(tx, request)),
      };
      await tx.audit.record({ action, subjectType: 'request', subjectId: id, unit: request.teryt, details });
      const row = await this.find(tx, id);
      await this.tell(tx, action, row);
      return { row, today: tx.today };
    });
  }

  private async tell(tx: Tx, action: string, row: RequestRow): Promise<void> {
    if (action === 'request.answer') await this.notices.tellAnswered(tx, row);
    if (action === 'request.accept') await this.notices.tellDecided(tx, row, 'request_accepted');
    if (action === 'request.send_back') await this.notices.tellDecided(tx, row, 'request_sent_back');
  }

  private async find(tx: Tx, id: string): Promise<RequestRow> {
    const [row] = await this.views.some(tx, [id]);
    if (!row) throw new DomainError('not_found');
    return row;
  }

  private async askedUnits(tx: Tx, teryts: readonly string[]): Promise<AskedUnit[]> {
    const members = new Map((await this.units.members(tx, tx.today)).map((unit) => [unit.teryt, unit]));
    return teryts.map((teryt, index) => {
      const unit = members.get(teryt);
      if (!unit || !mayManage(tx.actor, teryt)) throw new UnitOutsidePlace(teryt, index);
      return unit;
    });
  }

  private async askedItems(tx: Tx, codes: readonly string[], kind: string | null): Promise<AskedItem[]> {
    const { version, items } = await this.standards.structureOn(tx, tx.today);
    if (kind !== null) {
      const kinds = await this.repository.kindsOf(tx, version.id);
      if (!kinds.includes(kind)) throw new UnknownKind(kinds);
    }
    return codes.map((code, index) => {
      const item = items.find((one) => one.code === code);
      if (!item) throw new UnknownItem(code, index);
      return item;
    });
  }
}

function positionOf({ after }: PageRequest): RequestPosition | null {
  if (after === null) return null;
  const [dueOn, id] = after;
  if (!isDay(dueOn) || typeof id !== 'string' || !isUUID(id)) {
    throw new DomainError('malformed_request', { parameter: 'page[after]' });
  }
  return { dueOn, id };
}
