import { ApiProperty, OmitType } from '@nestjs/swagger';
import {
  PROOF_AGES,
  PROOF_REMAINDERS,
  type ProofAge,
  type ProofRemainder,
  type Standing,
} from '@miara/shared';
import { IsOptional, Matches } from 'class-validator';
import { FigureDto, GroupViewsDto } from '../../contract/figure.dto.js';
import { LocalizedTextDto } from '../../contract/localized-text.dto.js';
import { UnitRefDto } from '../../contract/unit-ref.dto.js';
import { GROUP_NAME } from '../roll-ups/measured-group.reader.js';
import { FUNNEL_STEPS, NO_FORECAST, type FunnelStep, type NoForecast } from './dashboard-words.js';

/** Whose figures: either `unit` or `group`. */
export class MeasuredQuery {
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
  /** Day to look at (YYYY-MM-DD, not in the future); today when left out. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  asOf?: string;
}

/** Whose figures, and of which part of the standard. */
export class MeasuredPartQuery extends MeasuredQuery {
  /** Only items of this area. */
  @IsOptional()
  @Matches(/^[A-Z]{2,6}$/)
  area?: string;
  /** Only items of this phase. */
  @IsOptional()
  @Matches(/^\d{1,2}$/)
  phase?: string;
}

/** The same, always of today: proofs have no history. */
export class AgeingQuery extends OmitType(MeasuredPartQuery, ['asOf'] as const) {}

/** What was asked. */
export class MeasuredResponse {
  /** The unit, when it is one. */
  unit: UnitRefDto | null;
  /** Name of the group, when it is one. */
  group: string | null;
  /** Title of the group, where the interface does not have it. */
  groupTitle: LocalizedTextDto | null;
  /** Area code it is narrowed to. */
  area: string | null;
  /** Phase number it is narrowed to. */
  phase: number | null;
  /** Day (YYYY-MM-DD, Europe/Warsaw; the end of that day). */
  asOf: string;
  /** Standard and version of that day. */
  standardVersion: string;
  /** Units that are measured. */
  units: number;
}

/** A figure of a part of the standard. */
export class PartFigureResponse {
  /** Area code; null: all areas. */
  area: string | null;
  /** Phase number; null: all phases. */
  phase: number | null;
  /** How many duties the units have in it. */
  duties: number;
  /** Units with a duty in it. */
  units: number;
  /** The figure of one unit; null for a group. */
  figure: FigureDto | null;
  /** The three views of a group; null for one unit. */
  views: GroupViewsDto | null;
}

/** An area by its name. */
export class PartAreaResponse {
  /** Code. */
  code: string;
  /** Title. */
  title: LocalizedTextDto;
}

/** A phase by its name. */
export class PartPhaseResponse {
  /** Number. */
  number: number;
  /** Title. */
  title: LocalizedTextDto;
  /** Last day in time (YYYY-MM-DD). */
  deadline: string | null;
}

/** Coverage by area and by phase, and where they cross. */
export class CoveragePartsResponse {
  /** What was asked. */
  question: MeasuredResponse;
  /** Areas in their order. */
  areas: PartAreaResponse[];
  /** Phases in their order. */
  phases: PartPhaseResponse[];
  /** The whole, each area, each phase, and each area in each phase that has a duty. */
  figures: PartFigureResponse[];
}

/** How many duties stand where. */
export class StandingCountsDto implements Record<Standing, number> {
  /** Confirmed. */
  confirmed: number;
  /** Declared. */
  declared: number;
  /** Lapsed. */
  lapsed: number;
  /** In progress. */
  in_progress: number;
  /** Planned. */
  planned: number;
  /** Not started. */
  not_started: number;
  /** Confirmed not to apply; in no denominator. */
  not_applicable: number;
}

/** How long duties stood at a step before they went on. */
export class StayResponse {
  /** The middle one of the stays, in days; null when fewer than five moved on. */
  days: number | null;
  /** How many moved on within the last twelve months. */
  moves: number;
}

/** A step of the funnel. */
export class FunnelStepResponse {
  /** Standing. */
  @ApiProperty({ enum: FUNNEL_STEPS, enumName: 'FunnelStep' })
  standing: FunnelStep;
  /** Duties that stand there. */
  duties: number;
  /** Their weight. */
  weight: number;
  /** How long they stood there before they went on; null for the first step, which lasts since the duty came to be, and the last. */
  stay: StayResponse | null;
}

/** Duties of one unit by standing: its part of the funnel. */
export class FunnelUnitResponse {
  /** The unit. */
  unit: UnitRefDto;
  /** Its duties by standing; over all units they add up to the funnel. */
  duties: StandingCountsDto;
  /** Address that returns each of them. */
  explain: string;
}

/** How far duties have come, from nothing to a confirmation. */
export class FunnelResponse {
  /** What was asked. */
  question: MeasuredResponse;
  /** Steps in their order. */
  steps: FunnelStepResponse[];
  /** All duties by standing, those beside the way too (lapsed, not applicable). */
  duties: StandingCountsDto;
  /** Their weights. */
  weights: StandingCountsDto;
  /** First day of the twelve months in which moves are counted. */
  movesSince: string;
  /** The figure that these weights make (of a group the view "all duties"). */
  figure: FigureDto;
  /** Units with a duty in the part. */
  units: FunnelUnitResponse[];
}

/** Duties that are done, in one class of their proof. */
export class AgeingCountsDto {
  /** Confirmed duties. */
  confirmed: number;
  /** Declared duties. */
  declared: number;
  /** Lapsed duties. */
  lapsed: number;
}

/** A class by what remains of the proof. */
export class ProofRemainderResponse extends AgeingCountsDto {
  /** Class. */
  @ApiProperty({ enum: PROOF_REMAINDERS, enumName: 'ProofRemainder' })
  remains: ProofRemainder;
}

/** A class by the age of the newest proof. */
export class ProofAgeResponse extends AgeingCountsDto {
  /** Class. */
  @ApiProperty({ enum: PROOF_AGES, enumName: 'ProofAge' })
  age: ProofAge;
}

/** A unit's part in the classes. */
export class AgeingUnitResponse {
  /** The unit. */
  unit: UnitRefDto;
  /** Its duties that are done. */
  duties: number;
  /** Of them lapsed or with a proof that is over. */
  lapsed: number;
  /** Of them with a proof that ends within 90 days. */
  ending: number;
  /** Of them without a proof. */
  withoutProof: number;
  /** Address that returns its duties with their proofs. */
  explain: string;
}

/** How fresh the proofs are of what is done. */
export class ProofAgeingResponse {
  /** What was asked; the day is today. */
  question: MeasuredResponse;
  /** Duties that are confirmed, declared or lapsed; both lists of classes add up to it. */
  duties: AgeingCountsDto;
  /** Classes by what remains, the shortest first. */
  remainders: ProofRemainderResponse[];
  /** Classes by age, the youngest first. */
  ages: ProofAgeResponse[];
  /** Address that returns everything behind these duties. */
  explain: string;
  /** Units that have such duties. */
  units: AgeingUnitResponse[];
}

/** A past month. */
export class PaceStepResponse {
  /** Its first day counts from the end of this day (YYYY-MM-DD). */
  from: string;
  /** Its last day. */
  to: string;
  /** By how much the confirmed weight grew; below zero when more lapsed than was confirmed. */
  net: number;
}

/** Where a phase may stand at its deadline: confirmed weight out of the denominator of its figure. */
export class ForecastDto {
  /** One course in ten ends lower. */
  low: number;
  /** Half of the courses end lower, half higher. */
  middle: number;
  /** One course in ten ends higher. */
  high: number;
}

/** A phase with its forecast. */
export class PhaseForecastResponse extends PartPhaseResponse {
  /** As it stands (of a group the view "all duties"). */
  figure: FigureDto;
  /** Whole months and days until the deadline; null when there is none to come. */
  months: number | null;
  /** Days beyond the months. */
  days: number | null;
  /** Past months, the oldest first. */
  steps: PaceStepResponse[];
  /** The forecast; null when nothing can be said. */
  forecast: ForecastDto | null;
  /** Why nothing is said. */
  @ApiProperty({ enum: NO_FORECAST, enumName: 'NoForecast', nullable: true })
  because: NoForecast | null;
}

/** Where each phase may stand at its deadline if the pace stays what it was. */
export class PhaseForecastsResponse {
  /** What was asked. */
  question: MeasuredResponse;
  /** Phases in their order. */
  phases: PhaseForecastResponse[];
  /** How many past months were looked at: twelve, or as many as there are. */
  pastMonths: number;
  /** Items that are left out of the pace because the versions of these months ask them differently. */
  leftOut: string[];
}
