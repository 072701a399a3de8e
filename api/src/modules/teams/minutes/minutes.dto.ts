import { ApiProperty } from '@nestjs/swagger';
import { LIST_LIMITS, REVIEW_STATES, type ReviewState } from '@miara/shared';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsBoolean, Matches } from 'class-validator';
import { LocalizedTextDto } from '../../../contract/localized-text.dto.js';

/** For which items the minutes are to be a proof. */
export class MinutesEvidenceRequest {
  /** Item codes: duties of the team's unit. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(LIST_LIMITS.minutesItems)
  @Matches(/^[A-Z]{2,6}-\d{2,3}$/, { each: true })
  items: string[];
  /** That confirmed assessments may be reopened by it. */
  @IsBoolean()
  reopen: boolean;
}

/** An assessment that could rest on the minutes. */
export class MinutesTargetResponse {
  /** Identifier of the assessment. */
  @ApiProperty({ format: 'uuid' })
  assessmentId: string;
  /** Item code. */
  item: string;
  /** Item title. */
  title: LocalizedTextDto;
  /** Where it stands: a submitted one is locked, a confirmed one is reopened by a new proof. */
  @ApiProperty({ enum: REVIEW_STATES, enumName: 'ReviewState' })
  review: ReviewState;
  /** Rests on the minutes of this meeting already. */
  linked: boolean;
  /** The standard expects minutes as proof of it. */
  expected: boolean;
  /** What a team is about: chosen at first. */
  suggested: boolean;
}

/** Assessments that could rest on the minutes. */
export class MinutesTargetsResponse {
  /** In the order of the standard. */
  targets: MinutesTargetResponse[];
}

/** What became of it. */
export class MinutesEvidenceResponse {
  /** The proof. */
  @ApiProperty({ format: 'uuid' })
  evidenceId: string;
  /** Item codes that rest on it now. */
  linked: string[];
  /** Those that did before. */
  already: string[];
}
