import { ApiProperty } from '@nestjs/swagger';
import { STANDINGS, type Standing } from '@miara/shared';
import { IsOptional, Matches } from 'class-validator';
import { FigureDto } from '../../contract/figure.dto.js';
import { LocalizedTextDto } from '../../contract/localized-text.dto.js';
import { UnitRefDto } from '../../contract/unit-ref.dto.js';
import { CoverageQuery } from './roll-ups.dto.js';

/** Which part of the standard; all of it when nothing is named. An item goes before an area and a phase. */
export class UnitFiguresQuery extends CoverageQuery {
  /** Only items of this area. */
  @IsOptional()
  @Matches(/^[A-Z]{2,6}$/)
  area?: string;
  /** Only items of this phase. */
  @IsOptional()
  @Matches(/^\d{1,2}$/)
  phase?: string;
  /** Only this item: units have a standing instead of a figure. */
  @IsOptional()
  @Matches(/^[A-Z]{2,6}-\d{2,3}$/)
  item?: string;
}

/** An area or an item that can be asked for. */
export class PartChoiceResponse {
  /** Code. */
  code: string;
  /** Title. */
  title: LocalizedTextDto;
}

/** A phase that can be asked for. */
export class PhaseChoiceResponse {
  /** Number. */
  number: number;
  /** Title. */
  title: LocalizedTextDto;
}

/** A unit in the part that was asked for. */
export class UnitFigureResponse {
  /** The unit. */
  unit: UnitRefDto;
  /** Coverage in the part; null when it has no duty there, or when an item was asked for. */
  figure: FigureDto | null;
  /** Where the item stands; null when it is no duty of the unit, or when no item was asked for. */
  @ApiProperty({ enum: STANDINGS, enumName: 'Standing', nullable: true })
  standing: Standing | null;
  /** Day since which the item stands so. */
  since: string | null;
  /** Address that returns everything behind it; null without a duty. */
  explain: string | null;
}

/** The member units of a day, each in one part of the standard. */
export class UnitFiguresResponse {
  /** Day the figures speak of. */
  asOf: string;
  /** Standard and version. */
  standardVersion: string;
  /** Areas of that version. */
  areas: PartChoiceResponse[];
  /** Phases of that version. */
  phases: PhaseChoiceResponse[];
  /** Items of that version. */
  items: PartChoiceResponse[];
  /** Members within the reader's place, in Polish order of names. */
  units: UnitFigureResponse[];
}
