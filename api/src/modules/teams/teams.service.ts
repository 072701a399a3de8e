import { hasPowiatDuties, LIST_LIMITS } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { StandardsReader } from '../standards/standards.reader.js';
import { UnitsReader, type UnitFacts } from '../units/units.reader.js';
import type { DecisionRow, MeetingRefRow } from './meetings/meeting-view.js';
import { MeetingsViews } from './meetings/meetings.views.js';
import { MembersRepository, type MemberRow } from './members/members.repository.js';
import { changedSince, tooMany, unknownSector } from './teams.errors.js';
import { mayManageTeam } from './teams.policy.js';
import { TeamsRepository, type OwnSector, type SectorRow, type TemplateRow } from './teams.repository.js';
import { TeamsViews, type SeatRow, type TeamAssessmentRow } from './teams.views.js';

/** A team with its numbers. */
export interface TeamSummaryView {
  unit: UnitFacts;
  seats: SeatRow[];
  sectors: SectorRow[];
  meetings: MeetingRefRow[];
  openDecisions: number;
}

export interface TeamView {
  unit: UnitFacts;
  members: MemberRow[];
  sectors: SectorRow[];
  meetings: MeetingRefRow[];
  openDecisions: DecisionRow[];
  assessments: TeamAssessmentRow[];
  accounts: { id: string; name: string }[];
  today: string;
}

/** The migration teams of the tenant: each belongs to a powiat or to a city with powiat rights. */
@Injectable()
export class TeamsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly units: UnitsReader,
    private readonly standards: StandardsReader,
    private readonly views: TeamsViews,
    private readonly repository: TeamsRepository,
    private readonly members: MembersRepository,
    private readonly meetings: MeetingsViews,
  ) {}

  async list(actor: Actor): Promise<{ teams: TeamSummaryView[]; today: string }> {
    return this.unitOfWork.read(actor, async (tx) => {
      const units = (await this.units.members(tx, tx.today)).filter(({ kind }) => hasPowiatDuties(kind));
      const teryts = units.map(({ teryt }) => teryt);
      const sectors = await this.repository.sectors(tx);
      const seats = await this.views.seats(tx, teryts, tx.today);
      const meetings = await this.meetings.list(tx, teryts);
      const open = await this.views.openDecisionCounts(tx, teryts);
      const teams = units.map((unit) => ({
        unit,
        sectors,
        seats: seats.filter(({ teryt }) => teryt === unit.teryt),
        meetings: meetings.filter(({ teryt }) => teryt === unit.teryt),
        openDecisions: open.get(unit.teryt) ?? 0,
      }));
      return { teams, today: tx.today };
    });
  }

  async get(actor: Actor, teryt: string): Promise<TeamView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const unit = await this.units.inScope(tx, teryt);
      if (!hasPowiatDuties(unit.kind)) throw new DomainError('not_found');
      const { id: versionId } = await this.standards.currentVersion(tx);
      return {
        unit,
        members: await this.members.ofTeam(tx, teryt),
        sectors: await this.repository.sectors(tx),
        meetings: await this.meetings.list(tx, [teryt]),
        openDecisions: await this.meetings.openDecisions(tx, teryt),
        assessments: await this.views.assessments(tx, versionId, teryt),
        accounts: mayManageTeam(actor, teryt) ? await this.members.accounts(tx, teryt) : [],
        today: tx.today,
      };
    });
  }

  async sectors(actor: Actor): Promise<SectorRow[]> {
    return this.unitOfWork.read(actor, (tx) => this.repository.sectors(tx));
  }

  async keepSectors(actor: Actor, sectors: readonly OwnSector[]): Promise<SectorRow[]> {
    return this.unitOfWork.write(actor, async (tx) => {
      const present = await this.repository.sectors(tx);
      const wanted = new Set(present.filter((sector) => sector.wanted).map(({ code }) => code));
      const taken = sectors.findIndex(
        ({ code }, index) => wanted.has(code) || sectors.findIndex((one) => one.code === code) !== index,
      );
      if (taken >= 0) throw unknownSector(taken);
      const codes = new Set([...present.map(({ code }) => code), ...sectors.map(({ code }) => code)]);
      if (codes.size > LIST_LIMITS.teamSectors) throw tooMany('sectors', LIST_LIMITS.teamSectors);
      await this.repository.keepSectors(tx, sectors);
      await this.record(tx, 'team.sectors', { sectors: sectors.map(({ code }) => code) });
      return this.repository.sectors(tx);
    });
  }

  async template(actor: Actor): Promise<TemplateRow> {
    return this.unitOfWork.read(actor, async (tx) => found(await this.repository.template(tx, 'read')));
  }

  async keepTemplate(
    actor: Actor,
    version: number,
    frame: Omit<TemplateRow, 'version'>,
  ): Promise<TemplateRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      const present = found(await this.repository.template(tx, 'locked'));
      if (present.version !== version) throw changedSince(present);
      await this.repository.keepTemplate(tx, frame);
      await this.record(tx, 'team.minutes_template', {});
      return { ...frame, version: version + 1 };
    });
  }

  private async record(tx: Tx, action: string, details: Record<string, unknown>): Promise<void> {
    await tx.audit.record({ action, subjectType: 'tenant', subjectId: tx.tenantId, details });
  }
}

function found(template: TemplateRow | null): TemplateRow {
  if (!template) throw new DomainError('not_found');
  return template;
}
