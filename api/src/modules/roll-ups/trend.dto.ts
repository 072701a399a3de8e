import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { STANDINGS, type Standing } from '@miara/shared';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { FigureDto, MeanFigureDto } from '../../contract/figure.dto.js';
import { LocalizedTextDto } from '../../contract/localized-text.dto.js';
import { UnitRefDto } from '../../contract/unit-ref.dto.js';
import { MOVED_BY, TREND_STEPS, type MovedBy, type TrendStep } from './roll-up-words.js';
import { ExplainedQuestionResponse, ExplainQuery } from './roll-ups.dto.js';

/** Which figure, between which days. */
export class ChangesQuery extends OmitType(ExplainQuery, ['asOf'] as const) {
  /** First day (YYYY-MM-DD); twelve months before the last one when left out, or the day of the first version. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  from?: string;
  /** Last day (YYYY-MM-DD, not in the future); today when left out. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  to?: string;
}

/** Which figure, between which days, in which steps. */
export class TrendQuery extends ChangesQuery {
  /** day, week (ends of weeks) or month (ends of months); by the length of the run when left out. */
  @ApiPropertyOptional({ enum: TREND_STEPS, enumName: 'TrendStep' })
  @IsOptional()
  @IsIn(TREND_STEPS)
  step?: TrendStep;
}

/**
 * A figure over only those items that every version of the run asks alike. Digit strings, as in a mean: the integers can
 * exceed 2^53.
 */
export class ComparableFigureDto {
  /** Numerator. */
  numerator: string;
  /** Denominator. */
  denominator: string;
  /** Declared, over the same denominator. */
  declared: string;
  /** False when nothing was ever declared. */
  hasData: boolean;
}

/** The figure at the end of one day, under that day's version and members. */
export class TrendPointResponse {
  /** Day (YYYY-MM-DD). */
  asOf: string;
  /** Standard and version in force on it. */
  standardVersion: string;
  /** Units in the group on that day that have a duty in the part. */
  units: number;
  /** The figure, when it is a sum. */
  figure: FigureDto | null;
  /** The figure, when it is a mean of units. */
  mean: MeanFigureDto | null;
  /** The same over comparable items only; null while one version holds throughout, for then it is the same. */
  comparable: ComparableFigureDto | null;
}

/** A day on which a trend is not what it was before: another version, or other members. */
export class TrendBreakResponse {
  /** Day (YYYY-MM-DD). */
  day: string;
  /** What happened. */
  @ApiProperty({ enum: ['version', 'joined', 'left'], enumName: 'TrendBreak' })
  what: 'version' | 'joined' | 'left';
  /** The version in force from then on, for a version. */
  standardVersion: string | null;
  /** The unit that joined or left. */
  unit: UnitRefDto | null;
}

/** How much of the part can be compared over the run. */
export class ComparabilityResponse {
  /** Versions in force on the days of the run, the first one first. */
  versions: string[];
  /** Codes, in the last version, of the items that every version asks alike. */
  comparable: string[];
  /** Codes of items that are in some of the versions only, or ask something else: left out of comparisons. */
  leftOut: string[];
}

/** A figure over time. */
export class TrendResponse {
  /** What was asked. */
  question: ExplainedQuestionResponse;
  /** First day. */
  from: string;
  /** Last day. */
  to: string;
  /** Steps between the days. */
  @ApiProperty({ enum: TREND_STEPS, enumName: 'TrendStep' })
  step: TrendStep;
  /** Days in order; the last is the figure as it is on the last day. */
  points: TrendPointResponse[];
  /** Breaks between the first and the last day, in order. */
  breaks: TrendBreakResponse[];
  /** What can be compared. */
  comparability: ComparabilityResponse;
}

/** By how much something changed the sums (of the view "all duties"). */
export class EffectResponse {
  /** Added to the numerator. */
  numerator: number;
  /** Added to the denominator. */
  denominator: number;
  /** Added to what is declared. */
  declared: number;
}

/** A duty that stands elsewhere than before. */
export class MovedDutyResponse {
  /** Its unit. */
  unit: UnitRefDto;
  /** Item code on the later day; the earlier one's where the item is gone. */
  item: string;
  /** Item title. */
  title: LocalizedTextDto;
  /** Weight. */
  weight: number;
  /** Standing on the first day; null: it was no duty. */
  @ApiProperty({ enum: STANDINGS, enumName: 'Standing', nullable: true })
  from: Standing | null;
  /** Standing on the last day; null: it is no duty any more. */
  @ApiProperty({ enum: STANDINGS, enumName: 'Standing', nullable: true })
  to: Standing | null;
  /** Something was declared about it for the first time. */
  firstDeclared: boolean;
  /** The item asks the same on both days. */
  comparable: boolean;
  /** Day of the last step that led there; null where it is not the step of a day. */
  day: string | null;
  /** Who moved it. */
  @ApiProperty({ enum: MOVED_BY, enumName: 'MovedBy' })
  movedBy: MovedBy;
  /** Name of the person, for those who may read the assessment; else null. */
  by: string | null;
  /** Identifier of the assessment. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  assessmentId: string | null;
  /** What it changed. */
  effect: EffectResponse;
}

/** Moves of one kind, counted. */
export class TransitionResponse {
  /** Standing on the first day; null: no duty. */
  @ApiProperty({ enum: STANDINGS, enumName: 'Standing', nullable: true })
  from: Standing | null;
  /** Standing on the last day; null: no duty any more. */
  @ApiProperty({ enum: STANDINGS, enumName: 'Standing', nullable: true })
  to: Standing | null;
  /** How many duties. */
  duties: number;
  /** What they changed together. */
  effect: EffectResponse;
}

/** A unit that is in the group on one of the two days only. */
export class MovedUnitResponse {
  /** The unit. */
  unit: UnitRefDto;
  /** Whether it came or went. */
  @ApiProperty({ enum: ['joined', 'left'], enumName: 'UnitMove' })
  what: 'joined' | 'left';
  /** Day of it; null where it changed its powiat, kind or size instead of joining or leaving. */
  day: string | null;
  /** What it brought or took along. */
  effect: EffectResponse;
}

/** What moved between two days. The effects add up to the difference between the sums of the two days. */
export class ChangesResponse {
  /** What was asked. */
  question: ExplainedQuestionResponse;
  /** The figure on the first day. */
  from: TrendPointResponse;
  /** The figure on the last day. */
  to: TrendPointResponse;
  /** Everything together, as the view "all duties" counts. */
  effect: EffectResponse;
  /** Duties that moved, the latest first; at most 500. */
  moved: MovedDutyResponse[];
  /** How many moved in all. */
  movedTotal: number;
  /** All of them, counted by where they went. */
  transitions: TransitionResponse[];
  /** Units that came or went. */
  units: MovedUnitResponse[];
  /** What can be compared. */
  comparability: ComparabilityResponse;
}
