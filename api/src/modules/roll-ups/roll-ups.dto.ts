import { ApiExtraModels, ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  DUTIES,
  INTERFACE_LANGUAGES,
  REGISTER_FORMATS,
  REVIEW_STATES,
  SIZE_CLASSES,
  STANDINGS,
  UNIT_KINDS,
  type Duty,
  type InterfaceLanguage,
  type RegisterFormat,
  type ReviewState,
  type SizeClass,
  type Standing,
  type UnitKind,
} from '@miara/shared';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { FigureDto, GroupViewsDto, MeanFigureDto, ShareDto } from '../../contract/figure.dto.js';
import { LocalizedTextDto } from '../../contract/localized-text.dto.js';
import { UnitRefDto } from '../../contract/unit-ref.dto.js';
import { MATRIX_MODES, type MatrixMode } from './matrix-modes.js';
import {
  COUNTED_AS,
  GROUPINGS,
  FIGURE_VIEWS,
  LEFT_OUT_BECAUSE,
  type CountedAs,
  type FigureView,
  type Grouping,
  type LeftOutBecause,
} from './roll-up-words.js';
import { GROUP_NAME } from './group-names.js';

/** Day of the coverage. */
export class CoverageQuery {
  /** Day to look at (YYYY-MM-DD, not in the future); today when left out. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  asOf?: string;
}

/** Which matrix. */
export class MatrixQuery extends CoverageQuery {
  /** What the cells tell beside the standing; only the standing and the review state when left out. */
  @ApiPropertyOptional({ enum: MATRIX_MODES, enumName: 'MatrixMode' })
  @IsOptional()
  @IsIn(MATRIX_MODES)
  mode?: MatrixMode;
  /** In mode `change`: the day to compare with (YYYY-MM-DD, not after `asOf`); 30 days earlier when left out. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  since?: string;
}

/** Which roll-up. */
export class GroupsQuery extends CoverageQuery {
  /** metropolis, powiat, kind, size, own (groups of the tenant's own), area, phase or item. */
  @ApiProperty({ enum: GROUPINGS, enumName: 'Grouping' })
  @IsIn(GROUPINGS)
  by: Grouping;
}

/**
 * Which figure to explain: either `unit`, or a group (`group` with `view`); `area`, `phase` and `item` narrow it.
 */
export class ExplainQuery extends CoverageQuery {
  /** TERYT code of one unit. */
  @IsOptional()
  @Matches(/^\d{4}(\d{3})?$/)
  unit?: string;
  /**
   * A group: `metropolis`, `place` (all units of the reader's place), `powiat:2211`, `kind:rural_gmina`,
   * `size:under_5000` or `own:<id>`.
   */
  @IsOptional()
  @Matches(GROUP_NAME)
  group?: string;
  /** View of the group; equalUnits when left out. Shares of units and of residents are of one `item`. */
  @ApiPropertyOptional({ enum: FIGURE_VIEWS, enumName: 'FigureView' })
  @IsOptional()
  @IsIn(FIGURE_VIEWS)
  view?: FigureView;
  /** Only items of this area. */
  @IsOptional()
  @Matches(/^[A-Z]{2,6}$/)
  area?: string;
  /** Only items of this phase. */
  @IsOptional()
  @Matches(/^\d{1,2}$/)
  phase?: string;
  /** Only this item. */
  @IsOptional()
  @Matches(/^[A-Z]{2,6}-\d{2,3}$/)
  item?: string;
}

/** Which figure to explain in a file, and how. */
export class ExplainFileQuery extends ExplainQuery {
  /** Format of the file. */
  @ApiProperty({ enum: REGISTER_FORMATS, enumName: 'RegisterFormat' })
  @IsIn(REGISTER_FORMATS)
  format: RegisterFormat;
  /** Language of headings and words; the person's own when left out. */
  @ApiPropertyOptional({ enum: INTERFACE_LANGUAGES, enumName: 'InterfaceLanguage' })
  @IsOptional()
  @IsIn(INTERFACE_LANGUAGES)
  language?: InterfaceLanguage;
}

/** A column of the matrix. */
export class MatrixItemResponse {
  /** Item code. */
  code: string;
  /** Title. */
  title: LocalizedTextDto;
  /** Area code. */
  area: string;
  /** Phase number. */
  phase: number;
  /** Whose duty. */
  @ApiProperty({ enum: DUTIES, enumName: 'Duty' })
  duty: Duty;
  /** Weight. */
  weight: number;
  /** Share of units that have it. */
  units: ShareDto;
  /** Share of residents who live where it works. */
  residents: ShareDto;
  /** Assessments of this item that wait for review. */
  awaiting: number;
}

/** An area heading of the matrix. */
export class MatrixAreaResponse {
  /** Code. */
  code: string;
  /** Title. */
  title: LocalizedTextDto;
  /** All-duties coverage of the area over the shown units. */
  figure: FigureDto;
}

/** A phase heading of the matrix. */
export class MatrixPhaseResponse {
  /** Number. */
  number: number;
  /** Title. */
  title: LocalizedTextDto;
  /** Last day in time. */
  deadline: string | null;
  /** All-duties coverage of the phase over the shown units. */
  figure: FigureDto;
}

/** A cell: one unit's item. */
export class MatrixCellResponse {
  /** Identifier of the assessment. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Standing. */
  @ApiProperty({ enum: STANDINGS, enumName: 'Standing' })
  standing: Standing;
  /** Review state; null on a past day, for only standings have a history. */
  @ApiProperty({ enum: REVIEW_STATES, enumName: 'ReviewState', nullable: true })
  review: ReviewState | null;
  /** Whether anything was ever declared. */
  assessed: boolean;
  /** Day since which the standing holds (YYYY-MM-DD). */
  since: string;
  /** In mode `review`, while it waits for the coordinator: the day on which it was submitted. */
  waitingSince?: string;
  /** In mode `proof`, today, where the reader may see proofs: how many rest behind it. */
  proofs?: number;
  /** In mode `proof`: the first day on which one of its proofs is no longer in force; missing when none has an end. */
  proofEndsOn?: string;
  /** In mode `change`: the standing on the day compared with; missing when it was no duty of the unit then or asked something else. */
  @ApiPropertyOptional({ enum: STANDINGS, enumName: 'Standing' })
  was?: Standing;
}

/** A row of the matrix. */
@ApiExtraModels(MatrixCellResponse)
export class MatrixRowResponse {
  /** The unit. */
  unit: UnitRefDto;
  /** Residents. */
  residents: number | null;
  /** Coverage of the unit. */
  figure: FigureDto;
  /** One entry per item, in the order of `items`; null where it is not this unit's duty. */
  @ApiProperty({
    type: 'array',
    items: { nullable: true, allOf: [{ $ref: '#/components/schemas/MatrixCellResponse' }] },
  })
  cells: (MatrixCellResponse | null)[];
}

/** The coverage matrix: member units × items. */
export class MatrixResponse {
  /** Day of the figures. */
  asOf: string;
  /** What the cells tell beside the standing. */
  @ApiProperty({ enum: MATRIX_MODES, enumName: 'MatrixMode' })
  mode: MatrixMode;
  /** The day compared with, in mode `change`. */
  since: string | null;
  /** Standard and version. */
  standardVersion: string;
  /** Columns, in the standard's order. */
  items: MatrixItemResponse[];
  /** Areas with totals. */
  areas: MatrixAreaResponse[];
  /** Phases with totals. */
  phases: MatrixPhaseResponse[];
  /** Rows: cities, then powiats each followed by its gminas. */
  rows: MatrixRowResponse[];
  /** The three views over the shown units. */
  total: GroupViewsDto;
}

/** Both views of one item in a group. Integers, like every figure. */
export class ItemSharesDto {
  /** Units that have it, of those whose duty it is (without confirmed "not applicable"). */
  units: FigureDto;
  /** Residents who live where it works, of those who live where it is a duty. */
  residents: FigureDto;
}

/** One group of a roll-up. */
export class GroupResponse {
  /**
   * Key of the group: `metropolis`, a powiat's TERYT code, a unit kind, a size class, the identifier of an own group, an
   * area code, a phase number or an item code.
   */
  key: string;
  /** Title; null for kinds and sizes, which have their names in the interface. */
  title: LocalizedTextDto | null;
  /** Member units in the group. */
  units: number;
  /** Their residents, gminas and cities only. */
  residents: number;
  /** Gminas of the powiat that are not members; null when the grouping is not by powiat. */
  gminasOutside: number | null;
  /** Last day in time, for phases. */
  deadline: string | null;
  /** The three views. */
  views: GroupViewsDto;
  /** Shares of units and residents, when the grouping is by item; else null. */
  shares: ItemSharesDto | null;
}

/** A roll-up. */
export class GroupsResponse {
  /** Grouping. */
  @ApiProperty({ enum: GROUPINGS, enumName: 'Grouping' })
  by: Grouping;
  /** Day of the figures. */
  asOf: string;
  /** Standard and version. */
  standardVersion: string;
  /** Groups; those that lie wholly within the reader's place. */
  groups: GroupResponse[];
}

/** An area of the standard over all units. */
export class TotalOfAreaDto {
  /** Area code. */
  code: string;
  /** Title. */
  title: LocalizedTextDto;
  /** All duties of the area, of all units. */
  figure: FigureDto;
}

/** A phase of the standard over all units. */
export class TotalOfPhaseDto {
  /** Phase number. */
  number: number;
  /** Title. */
  title: LocalizedTextDto;
  /** Last day in time. */
  deadline: string | null;
  /** All duties of the phase, of all units. */
  figure: FigureDto;
}

/** All duties of all units in the reader's place; the view `allDuties` of the same groups. */
export class TotalResponse {
  /** Day of the figures. */
  asOf: string;
  /** Standard and version. */
  standardVersion: string;
  /** Everything together. */
  figure: FigureDto;
  /** In the standard's order. */
  areas: TotalOfAreaDto[];
  /** In their order. */
  phases: TotalOfPhaseDto[];
}

/** A proof behind a duty. */
export class ExplainedProofResponse {
  /** Title. */
  title: string;
  /** Kind code. */
  kind: string;
  /** First day in force. */
  effectiveFrom: string | null;
  /** First day no longer in force. */
  effectiveUntil: string | null;
}

/** A duty behind a unit's figure. */
export class ExplainedDutyResponse {
  /** Item code. */
  item: string;
  /** Item title. */
  title: LocalizedTextDto;
  /** Area code. */
  area: string;
  /** Phase number. */
  phase: number;
  /** Weight. */
  weight: number;
  /** Standing on the day. */
  @ApiProperty({ enum: STANDINGS, enumName: 'Standing' })
  standing: Standing;
  /** Since when (YYYY-MM-DD). */
  since: string;
  /** In the numerator (met), only in the denominator (not_met), or in neither (excluded). */
  @ApiProperty({ enum: COUNTED_AS, enumName: 'CountedAs' })
  countedAs: CountedAs;
  /** Counts as declared. */
  declared: boolean;
  /** Proofs linked today. */
  evidence: ExplainedProofResponse[];
}

/** A unit behind a group's figure. */
export class ExplainedUnitResponse {
  /** The unit. */
  unit: UnitRefDto;
  /** Residents, the weight in the view by residents. */
  residents: number | null;
  /** In the figure, or left out of it. */
  included: boolean;
  /** Why it is left out. */
  @ApiProperty({ enum: LEFT_OUT_BECAUSE, enumName: 'LeftOutBecause', nullable: true })
  leftOutBecause: LeftOutBecause | null;
  /** With which weight it enters a mean: 1, or its residents; null where the figure is a sum, or it is left out. */
  weight: number | null;
  /** Its figure; in a share its part of the share, so that these add up to it. */
  figure: FigureDto;
  /** Its duty, when the figure is narrowed to one item. */
  duty: ExplainedDutyResponse | null;
}

/** A duty that left the denominator of a group's figure: confirmed not to apply. */
export class ExplainedExclusionResponse {
  /** The unit. */
  unit: UnitRefDto;
  /** Item code. */
  item: string;
  /** Item title. */
  title: LocalizedTextDto;
  /** Weight that is not in the denominator. */
  weight: number;
  /** Since when (YYYY-MM-DD). */
  since: string;
}

/** What a figure speaks of. */
export class ExplainedQuestionResponse {
  /** The unit, for one unit's figure. */
  unit: UnitRefDto | null;
  /** The group key, for a group's figure. */
  group: string | null;
  /** Title of the group. */
  groupTitle: LocalizedTextDto | null;
  /** The view, for a group's figure. */
  @ApiProperty({ enum: FIGURE_VIEWS, enumName: 'FigureView', nullable: true })
  view: FigureView | null;
  /** The size class, when the group is one. */
  @ApiProperty({ enum: SIZE_CLASSES, enumName: 'SizeClass', nullable: true })
  size: SizeClass | null;
  /** The kind, when the group is one. */
  @ApiProperty({ enum: UNIT_KINDS, enumName: 'UnitKind', nullable: true })
  kind: UnitKind | null;
  /** Area code it is narrowed to. */
  area: string | null;
  /** Phase number it is narrowed to. */
  phase: number | null;
  /** Item code it is narrowed to. */
  item: string | null;
}

/** Everything behind a figure. */
export class ExplainResponse {
  /** What was asked. */
  question: ExplainedQuestionResponse;
  /** Day. */
  asOf: string;
  /** Standard and version. */
  standardVersion: string;
  /** The figure, when it is a sum of duties. */
  figure: FigureDto | null;
  /** The figure, when it is a mean of units. */
  mean: MeanFigureDto | null;
  /** Duties, for one unit. */
  duties: ExplainedDutyResponse[];
  /** Units, for a group. */
  units: ExplainedUnitResponse[];
  /** Duties confirmed not to apply, for a group; they are in no denominator. */
  notApplicable: ExplainedExclusionResponse[];
  /** Gminas of the powiat that are no members and so not in the figure; null when the group is no powiat. */
  gminasOutside: number | null;
}
