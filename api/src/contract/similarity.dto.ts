import { ApiProperty } from '@nestjs/swagger';
import { SIMILARITY_MEASURES, UNIT_KINDS, type SimilarityMeasure, type UnitKind } from '@miara/shared';

/** A part of a whole, in integers; a plain count has the whole 1. */
export class PartOfDto {
  /** The part. */
  part: number;
  /** The whole. */
  whole: number;
}

/** One thing by which two units are compared, with both values. */
export class SimilarityReasonDto {
  /** By what: kind; residents; density (residents ÷ hectares); share of foreign residents (of all residents). */
  @ApiProperty({ enum: SIMILARITY_MEASURES, enumName: 'SimilarityMeasure' })
  what: SimilarityMeasure;
  /** Whether it speaks for the likeness: the larger value is at most half as much again. */
  close: boolean;
  /** The kind that both are; null for every other measure. */
  @ApiProperty({ enum: UNIT_KINDS, enumName: 'UnitKind', nullable: true })
  kind: UnitKind | null;
  /** Value of the unit itself; null for the kind. */
  own: PartOfDto | null;
  /** Value of the other one; null for the kind. */
  other: PartOfDto | null;
}
