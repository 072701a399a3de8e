import { RETENTION_MONTHS } from '@miara/shared';
import { Type } from 'class-transformer';
import { IsInt, IsString, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { LocalizedTextDto } from '../../../contract/localized-text.dto.js';

/** How long the content of one kind of proof is kept. */
export class RetentionRuleResponse {
  /** Kind code. */
  kind: string;
  /** Its title. */
  title: LocalizedTextDto;
  /** Months after the proof ended or was withdrawn; null = for ever. */
  months: number | null;
  /** Proofs whose content goes tonight. */
  due: number;
}

/** The rules of a tenant. */
export class RetentionRuleListResponse {
  /** Every kind of the present standard, in its order. */
  rules: RetentionRuleResponse[];
}

/** A new rule for one kind. */
export class SetRetentionRequest {
  /** Kind code. */
  @IsString()
  @MaxLength(40)
  kind: string;
  /** Months after the proof ended or was withdrawn (1 to 600); null = for ever. */
  @ValidateIf((_, months) => months !== null)
  @IsInt()
  @Min(RETENTION_MONTHS.min)
  @Max(RETENTION_MONTHS.max)
  months: number | null;
}

/** A rule that is only thought of. */
export class RetentionPreviewQuery {
  /** Kind code. */
  @IsString()
  @MaxLength(40)
  kind: string;
  /** Months (1 to 600). */
  @Type(() => Number)
  @IsInt()
  @Min(RETENTION_MONTHS.min)
  @Max(RETENTION_MONTHS.max)
  months: number;
}

/** What such a rule would mean. */
export class RetentionPreviewResponse {
  /** Proofs whose content would go tonight. */
  due: number;
}
