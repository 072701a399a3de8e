import { STANDINGS, TEXT_LIMITS, type Standing } from '@miara/shared';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { FigureDto, GroupViewsDto } from '../../../contract/figure.dto.js';
import { LocalizedTextDto } from '../../../contract/localized-text.dto.js';
import { UnitRefDto } from '../../../contract/unit-ref.dto.js';
import { IsDay, IsFilled } from '../../../platform/http/field-rules.js';
import { PublishRequest } from '../publications.dto.js';
import { PUBLISHING_CHECKS, type PublishingCheck } from './preview.service.js';
import { PROPOSAL_OUTCOMES, type ProposalOutcome } from './proposals.repository.js';

/** Of which day the figures are looked at. */
export class PreviewQuery {
  /** Day (YYYY-MM-DD); today when left out. */
  @IsOptional()
  @IsDay()
  asOf?: string;
}

/** Figures that somebody else is to publish. */
export class ProposeRequest extends PublishRequest {
  /** Hash of the figures in the preview that was looked at. */
  @IsString()
  @Matches(/^[0-9a-f]{64}$/)
  declare seen: string;
}

/** Why a proposal is not published. */
export class DeclineProposalRequest {
  /** Reason, for whoever proposed it. */
  @IsFilled()
  @MaxLength(TEXT_LIMITS.publicationNote)
  words: string;
}

/** Why a publication does not hold any more. */
export class WithdrawPublicationRequest {
  /** Reason; everybody reads it above the withdrawn figures. */
  @IsFilled()
  @MaxLength(TEXT_LIMITS.publicationNote)
  reason: string;
}

/** Something to know before publishing. */
export class PublishingCheckResponse {
  /** Which check. */
  @ApiProperty({ enum: PUBLISHING_CHECKS, enumName: 'PublishingCheck' })
  code: PublishingCheck;
  /** How many units, items, files or decisions it concerns. */
  count: number;
  /** Whether publishing is refused while it finds something. */
  blocking: boolean;
}

/** An item that stands otherwise than in the last publication. */
export class PreviewItemChangeResponse {
  /** Item code. */
  item: string;
  /** Item title. */
  title: LocalizedTextDto;
  /** Standing in the last publication; null when it was not in it. */
  @ApiProperty({ enum: STANDINGS, enumName: 'Standing', nullable: true, type: String })
  before: Standing | null;
  /** Standing that would be published; null when it would not be in it. */
  @ApiProperty({ enum: STANDINGS, enumName: 'Standing', nullable: true, type: String })
  after: Standing | null;
}

/** A unit that would be told otherwise than in the last publication. */
export class PreviewUnitChangeResponse {
  /** Unit. */
  unit: UnitRefDto;
  /** Figure in the last publication; null when it was no member. */
  @ApiProperty({ type: FigureDto, nullable: true })
  before: FigureDto | null;
  /** Figure that would be published; null when it is no member any more. */
  @ApiProperty({ type: FigureDto, nullable: true })
  after: FigureDto | null;
  /** Items that stand otherwise. */
  items: PreviewItemChangeResponse[];
}

/** The last publication that holds. */
export class PreviewAgainstResponse {
  /** Its number. */
  number: number;
  /** Its day. */
  asOf: string;
  /** Its three views of the metropolis. */
  views: GroupViewsDto;
}

/** Exactly what publishing now would freeze. */
export class PublicationPreviewResponse {
  /** Day of the figures. */
  asOf: string;
  /** Standard and version. */
  standardVersion: string;
  /** SHA-256 that the figures would be sealed with; `seen` of the request that publishes them. */
  contentHash: string;
  /** Member units in it. */
  units: number;
  /** The three views of the metropolis. */
  views: GroupViewsDto;
  /** The last publication that holds; null when there is none. */
  @ApiProperty({ type: PreviewAgainstResponse, nullable: true })
  against: PreviewAgainstResponse | null;
  /** Units that would be told otherwise than in it. */
  changes: PreviewUnitChangeResponse[];
  /** What there is to know before; what finds nothing is not listed. */
  checks: PublishingCheckResponse[];
  /** Whether nothing keeps the figures from being published. */
  publishable: boolean;
  /** Whether a second person has to approve them. */
  secondPerson: boolean;
}

/** Figures that somebody wants published. */
export class ProposalResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Day of the figures. */
  asOf: string;
  /** Note to be shown beside them. */
  note: string | null;
  /** Number of the publication to be corrected. */
  corrects: number | null;
  /** What was wrong and why. */
  correctionReason: string | null;
  /** SHA-256 of the figures as they were proposed. */
  figuresHash: string;
  /** When. */
  @ApiProperty({ format: 'date-time' })
  proposedAt: string;
  /** Who. */
  proposedBy: string;
  /** Whether it was you. */
  own: boolean;
  /** What became of it; null while it waits. */
  @ApiProperty({ enum: PROPOSAL_OUTCOMES, enumName: 'ProposalOutcome', nullable: true, type: String })
  outcome: ProposalOutcome | null;
  /** When it was closed. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closedAt: string | null;
  /** Who closed it. */
  closedBy: string | null;
  /** Why it was declined. */
  words: string | null;
  /** Number of the publication it became. */
  publication: number | null;
}

/** Proposals, the open one first. */
export class ProposalListResponse {
  /** Whether figures are proposed by one person and published by another here. */
  secondPerson: boolean;
  /** The newest ten. */
  proposals: ProposalResponse[];
}

/** A publication's hash, counted anew. */
export class RecountResponse {
  /** Number of the publication. */
  number: number;
  /** SHA-256 that it was sealed with. */
  contentHash: string;
  /** SHA-256 of the rows as they are stored now. */
  recounted: string;
  /** Whether both are the same. */
  intact: boolean;
}
