import { TEXT_LIMITS } from '@miara/shared';
import { ApiProperty } from '@nestjs/swagger';
import {
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { GroupViewsDto } from '../../contract/figure.dto.js';
import { IsFilled } from '../../platform/http/field-rules.js';

/** A new publication. */
export class PublishRequest {
  /** Day to publish (YYYY-MM-DD, not in the future, not before the last publication's day); today when left out. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  asOf?: string;
  /** Note shown beside the figures. */
  @ValidateIf((request: PublishRequest) => request.note !== undefined && request.note !== null)
  @IsString()
  @MaxLength(TEXT_LIMITS.note)
  note?: string | null;
  /** Number of the earlier publication that this one corrects. */
  @ValidateIf((request: PublishRequest) => request.corrects !== undefined && request.corrects !== null)
  @IsInt()
  @Min(1)
  @Max(999_999)
  corrects?: number | null;
  /** What was wrong and why; required with `corrects`, shown publicly. */
  @ValidateIf((request: PublishRequest) => request.corrects !== undefined && request.corrects !== null)
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.publicationNote)
  correctionReason?: string | null;
  /** Hash of the figures in the preview that was looked at; told, other figures are refused. */
  @IsOptional()
  @IsString()
  @Matches(/^[0-9a-f]{64}$/)
  seen?: string;
}

/** A publication. */
export class PublicationResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Running number within the tenant. */
  number: number;
  /** Day of the figures. */
  asOf: string;
  /** When it was published. */
  @ApiProperty({ format: 'date-time' })
  publishedAt: string;
  /** Who published. */
  publishedBy: string | null;
  /** Note. */
  note: string | null;
  /** Standard and version. */
  standardVersion: string;
  /** Member units in it. */
  units: number;
  /** The three views of the metropolis. */
  views: GroupViewsDto;
  /** SHA-256 over the frozen rows. */
  contentHash: string;
  /** Number of the earlier publication that it corrects; null when it is no correction. */
  corrects: number | null;
  /** What was wrong and why; null when it is no correction. */
  correctionReason: string | null;
  /** Number of the newest publication that corrects it; null while none does. */
  correctedBy: number | null;
  /** When it was withdrawn; null while it holds. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  withdrawnAt: string | null;
  /** Why it was withdrawn. */
  withdrawalReason: string | null;
  /** Address of the public page. */
  address: string;
}

/** Publications, newest first. */
export class PublicationListResponse {
  /** Publications. */
  publications: PublicationResponse[];
}
