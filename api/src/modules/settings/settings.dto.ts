import { DATA_LICENCES, ESCALATION_DAYS, TEXT_LIMITS, type DataLicence } from '@miara/shared';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay, IsFilled, IfGiven } from '../../platform/http/field-rules.js';

/** What the accessibility statement of the public pages says of the tenant. All of it is public. */
export class AccessibilityStatementDto {
  /** Office of the coordinator that answers for accessibility, as it signs; no person. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.title)
  office: string;
  /** Its public e-mail address. */
  @IsEmail()
  @MaxLength(TEXT_LIMITS.email)
  email: string;
  /** Its public telephone; null = none. */
  @ApiPropertyOptional({ type: String, nullable: true })
  @IfGiven()
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.phone)
  phone: string | null = null;
  /** Day on which the statement was written (YYYY-MM-DD). */
  @IsDay()
  writtenOn: string;
  /** Day of its last review, not before it was written and not ahead; the next is due within a year. */
  @IsDay()
  reviewedOn: string;
}

/** How the tenant works, whole. */
export class SettingsRequest {
  /** Whether a gmina's submission waits for the opinion of its powiat's team before the coordinator's queue. */
  @IsBoolean()
  endorsement: boolean;
  /**
   * Days after its day on which a thing not done is told to the coordinators; null = never. Left out, it stays as it is.
   */
  @ApiPropertyOptional({ type: Number, nullable: true })
  @IsOptional()
  @IsInt()
  @Min(ESCALATION_DAYS.min)
  @Max(ESCALATION_DAYS.max)
  escalateAfterDays?: number | null;
  /** Licence of the open data of publications from now on (SPDX identifier). Left out, it stays as it is. */
  @ApiPropertyOptional({ enum: DATA_LICENCES, enumName: 'DataLicence' })
  @IsOptional()
  @IsIn(DATA_LICENCES)
  dataLicence?: DataLicence;
  /** Public e-mail address of the office that answers for the data; null = none. Left out, it stays as it is. */
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 254 })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  dataContact?: string | null;
  /** Whether figures are proposed by one person and published by another. Left out, it stays as it is. */
  @IfGiven()
  @IsBoolean()
  secondPublisher?: boolean;
  /** The accessibility statement; null = not filled in. Left out, it stays as it is. */
  @ApiPropertyOptional({ type: AccessibilityStatementDto, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => AccessibilityStatementDto)
  accessibility?: AccessibilityStatementDto | null;
}

/** How the tenant works. */
export class SettingsResponse {
  /** Version; also in the ETag, and wanted back in If-Match. */
  version: number;
  /** Whether a gmina's submission waits for the opinion of its powiat's team before the coordinator's queue. */
  endorsement: boolean;
  /** Days after its day on which a thing not done is told to the coordinators; null = never. */
  escalateAfterDays: number | null;
  /** Licence of the open data of publications from now on (SPDX identifier). */
  @ApiProperty({ enum: DATA_LICENCES, enumName: 'DataLicence' })
  dataLicence: DataLicence;
  /** Public e-mail address of the office that answers for the data; null = none. */
  dataContact: string | null;
  /** Whether figures are proposed by one person and published by another. */
  secondPublisher: boolean;
  /** The accessibility statement; null = not filled in. */
  @ApiProperty({ type: AccessibilityStatementDto, nullable: true })
  accessibility: AccessibilityStatementDto | null;
}
