import { ApiProperty } from '@nestjs/swagger';
import { LIST_LIMITS, MEETING_STATUSES, TEXT_LIMITS, type MeetingStatus } from '@miara/shared';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { LocalizedTextDto } from '../../contract/localized-text.dto.js';
import { UnitRefDto } from '../../contract/unit-ref.dto.js';
import { IsFilled } from '../../platform/http/field-rules.js';
import { TeamMemberResponse } from './members/members.dto.js';
import { OpenDecisionResponse } from './meetings/meetings.dto.js';

/** A sector that members of a team speak for. */
export class TeamSectorResponse {
  /** Code. */
  code: string;
  /** Name. */
  name: LocalizedTextDto;
  /** One of those that the standard wants on every team. */
  wanted: boolean;
  /** Offered for choosing. */
  active: boolean;
}

/** Sectors of the tenant. */
export class TeamSectorListResponse {
  /** The seven of the standard first. */
  sectors: TeamSectorResponse[];
}

/** A sector of the tenant's own. */
export class OwnSectorRequest {
  /** Code; a known one is changed, another is added. */
  @Matches(/^[a-z][a-z0-9_]{1,39}$/)
  code: string;
  /** Polish name. */
  @IsString()
  @IsFilled()
  @MaxLength(80)
  name: string;
  /** Offered for choosing. */
  @IsBoolean()
  active: boolean;
}

/** The sectors of the tenant's own. */
export class TeamSectorsRequest {
  /** In their order; those left out are kept, but offered no more. The seven of the standard are not among them. */
  @IsArray()
  @ArrayMaxSize(LIST_LIMITS.teamSectors)
  @ValidateNested({ each: true })
  @Type(() => OwnSectorRequest)
  sectors: OwnSectorRequest[];
}

/** The frame of the tenant's minutes. */
export class MinutesTemplateRequest {
  /** Before the agenda; `{zespół}`, `{data}`, `{godzina}`, `{miejsce}`, `{przewodniczenie}`, `{obecni}`, `{zaproszeni}` are filled. */
  @IsString()
  @MaxLength(TEXT_LIMITS.minutesFrame)
  opening: string;
  /** After the agenda. */
  @IsString()
  @MaxLength(TEXT_LIMITS.minutesFrame)
  closing: string;
}

/** The frame of the tenant's minutes; meetings that are planned from now on begin with it. */
export class MinutesTemplateResponse {
  /** Version, wanted back in If-Match. */
  version: number;
  /** Before the agenda. */
  opening: string;
  /** After the agenda. */
  closing: string;
}

/** A sector with those who speak for it now. */
export class TeamSectorSeatsResponse extends TeamSectorResponse {
  /** Identifiers of members. */
  members: string[];
}

/** How many of the sectors that the standard wants are represented. */
export class SectorFigureResponse {
  /** Sectors with at least one member. */
  represented: number;
  /** Sectors wanted. */
  of: number;
  /** Sectors that nobody speaks for. */
  missing: TeamSectorResponse[];
}

/** A meeting in a list. */
export class MeetingRefResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** What it is called. */
  title: string;
  /** Day. */
  @ApiProperty({ format: 'date' })
  day: string;
  /** Hour at which it begins, HH:MM in Warsaw. */
  startsAt: string;
  /** Where; null when nothing was told. */
  place: string | null;
  /** Where it stands. */
  @ApiProperty({ enum: MEETING_STATUSES, enumName: 'MeetingStatus' })
  status: MeetingStatus;
  /** Planned for a day that is over: nobody said whether it was held. */
  unsettled: boolean;
  /** How many decisions it made. */
  decisions: number;
}

/** A team in the list. */
export class TeamSummaryResponse {
  /** The powiat or city with powiat rights. */
  unit: UnitRefDto;
  /** Members today. */
  members: number;
  /** Sectors represented and missing. */
  sectors: SectorFigureResponse;
  /** The last meeting that was held. */
  lastMeeting: MeetingRefResponse | null;
  /** The next one that is planned. */
  nextMeeting: MeetingRefResponse | null;
  /** Meetings held in this calendar year. */
  meetingsThisYear: number;
  /** Decisions that are not done. */
  openDecisions: number;
}

/** Teams in the reader's place. */
export class TeamListResponse {
  /** In Polish order of names. */
  teams: TeamSummaryResponse[];
}

/** An assessment that a figure of the team is about. */
export class TeamAssessmentResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Item code. */
  item: string;
  /** Item title. */
  title: LocalizedTextDto;
}

/** Meetings held in a year, with the list behind the number. */
export class MeetingsFigureResponse {
  /** Calendar year. */
  year: number;
  /** How many were held. */
  held: number;
  /** Which ones. */
  meetings: MeetingRefResponse[];
}

/** An account that could be a member's. */
export class TeamAccountResponse {
  /** Identifier of the person. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Name. */
  name: string;
}

/** What the reader may do with a team. */
export class TeamAbilities {
  /** Keep members, meetings and minutes. */
  manage: boolean;
}

/** A team with all that belongs to it. */
export class TeamResponse {
  /** The powiat or city with powiat rights. */
  unit: UnitRefDto;
  /** Members today and those to come, by name. */
  members: TeamMemberResponse[];
  /** Those whose term is over, the last one first. */
  former: TeamMemberResponse[];
  /** Every sector that is in use, with who speaks for it. */
  sectors: TeamSectorSeatsResponse[];
  /** The figure of GOV-01. */
  sectorFigure: SectorFigureResponse;
  /** The figure of GOV-05, for this year and the one before. */
  meetingFigures: MeetingsFigureResponse[];
  /** The assessments of the unit that the two figures are about, where the standard has them. */
  assessments: TeamAssessmentResponse[];
  /** Planned meetings, the next one first. */
  planned: MeetingRefResponse[];
  /** Held and cancelled ones, the last one first. */
  past: MeetingRefResponse[];
  /** Decisions that are not done, due first. */
  openDecisions: OpenDecisionResponse[];
  /** Accounts for choosing; empty for those who do not keep the team. */
  accounts: TeamAccountResponse[];
  /** What the reader may do. */
  abilities: TeamAbilities;
}
