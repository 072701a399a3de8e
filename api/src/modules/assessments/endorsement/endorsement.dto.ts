import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ENDORSEMENT_STEPS, TEXT_LIMITS, type EndorsementStep } from '@miara/shared';
import { IsIn, IsOptional, IsString, MaxLength, ValidateIf } from 'class-validator';
import { LocalizedTextDto } from '../../../contract/localized-text.dto.js';
import { UnitRefDto } from '../../../contract/unit-ref.dto.js';
import { IsTeryt } from '../../../platform/http/field-rules.js';
import { PageQuery } from '../../../platform/http/page-query.js';
import { OPINION_VIEWS, OPINIONS, type Opinion, type OpinionView } from './opinion-words.js';

/** The opinion of the powiat's team. */
export class EndorseRequest {
  /** Endorse it, or return it to the gmina for correction; both at once. */
  @ApiProperty({ enum: OPINIONS, enumName: 'Opinion' })
  @IsIn(OPINIONS)
  opinion: Opinion;
  /** Words beside an endorsement; the reason of a return, mandatory then. */
  @ValidateIf((request: EndorseRequest) => request.note !== undefined && request.note !== null)
  @IsString()
  @MaxLength(TEXT_LIMITS.returnReason)
  note?: string | null;
}

/** Which part of the team's list to read. */
export class EndorsementListQuery extends PageQuery {
  /** `waiting` for the opinion of the reader's team, or `endorsed` and waiting for the coordinator. */
  @ApiPropertyOptional({ enum: OPINION_VIEWS, enumName: 'OpinionView', default: 'waiting' })
  @IsOptional()
  @IsIn(OPINION_VIEWS)
  show?: OpinionView;
  /** Only submissions of this unit (TERYT code). */
  @ApiPropertyOptional({ pattern: '^\\d{4}(\\d{3})?$' })
  @IsOptional()
  @IsTeryt()
  unit?: string;
}

/** A submission and what the powiat's team says about it. */
export class EndorsementResponse {
  /** Where it stands before the coordinator decides. */
  @ApiProperty({ enum: ENDORSEMENT_STEPS, enumName: 'EndorsementStep' })
  step: EndorsementStep;
  /** Who endorsed it. */
  endorsedBy: string | null;
  /** When. */
  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  endorsedAt: string | null;
  /** Words beside the endorsement. */
  note: string | null;
}

/** A submission on the team's list. */
export class AwaitedOpinionResponse {
  /** Identifier of the assessment. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Version for If-Match. */
  version: number;
  /** The unit. */
  unit: UnitRefDto;
  /** Item code. */
  item: string;
  /** Item title. */
  title: LocalizedTextDto;
  /** When it was submitted. */
  @ApiProperty({ format: 'date-time' })
  submittedAt: string;
  /** Who submitted. */
  submittedBy: string | null;
  /** The reader submitted it: somebody else of the team has to look at it. */
  ownSubmission: boolean;
  /** The opinion. */
  endorsement: EndorsementResponse;
}

/** A page of the team's list, longest waiting first. */
export class AwaitedOpinionListResponse {
  /** Whether the tenant asks powiats for opinions at all. */
  enabled: boolean;
  /** Submissions. */
  assessments: AwaitedOpinionResponse[];
  /** How many wait for an opinion, over all pages and under the unit filter. */
  waiting: number;
  /** Cursor of the next page; null on the last. */
  next: string | null;
}
