import { ApiProperty } from '@nestjs/swagger';
import {
  ACTION_MEASURES,
  DUTIES,
  VERSION_STATUSES,
  type ActionMeasure,
  type Duty,
  type VersionStatus,
} from '@miara/shared';
import { LocalizedTextDto } from '../../contract/localized-text.dto.js';

export const INDICATOR_DIRECTIONS = ['at_least', 'at_most'] as const;

/** A version of a standard, in short. */
export class StandardVersionSummaryResponse {
  /** Version number, e.g. 1.0. */
  number: string;
  /** Draft, published (immutable) or retired. */
  @ApiProperty({ enum: VERSION_STATUSES, enumName: 'VersionStatus' })
  status: VersionStatus;
  /** Day of publication. */
  publishedOn: string | null;
}

/** A standard the tenant follows. */
export class StandardResponse {
  /** Code, e.g. SMI. */
  code: string;
  /** Title. */
  title: LocalizedTextDto;
  /** Versions, newest first. */
  versions: StandardVersionSummaryResponse[];
}

/** Standards of the tenant. */
export class StandardListResponse {
  /** Standards in order of code. */
  standards: StandardResponse[];
}

/** An area: a group of items on one subject. */
export class AreaResponse {
  /** Code, e.g. EDU. */
  code: string;
  /** Title. */
  title: LocalizedTextDto;
}

/** A phase: an ordered step with a deadline. */
export class PhaseResponse {
  /** Number, from 1. */
  number: number;
  /** Title. */
  title: LocalizedTextDto;
  /** What the phase is about. */
  scope: LocalizedTextDto | null;
  /** Last day in time, when the coordinator has set one. */
  deadline: string | null;
}

/** A kind of proof. */
export class EvidenceKindResponse {
  /** Code, e.g. resolution. */
  code: string;
  /** Title. */
  title: LocalizedTextDto;
}

/** How an indicator is counted from the action log. */
export class CountedFromActionsResponse {
  /** What is added up: the number of actions, or the unit's shares of their people or money. */
  @ApiProperty({ enum: ACTION_MEASURES, enumName: 'ActionMeasure' })
  measure: ActionMeasure;
  /** Codes of the kinds of actions that count; empty = every kind. */
  kinds: string[];
  /** Length of the window in months, counted back from the day. */
  months: number;
}

/** What an item measures. */
export class IndicatorResponse {
  /** Name of the measure. */
  name: LocalizedTextDto;
  /** Unit of the value, e.g. percent, languages, hours/week. */
  unit: string;
  /** Target; null when the value is only counted. */
  target: number | null;
  /** Whether the value should be at least or at most the target. */
  @ApiProperty({ enum: INDICATOR_DIRECTIONS, enumName: 'IndicatorDirection' })
  direction: (typeof INDICATOR_DIRECTIONS)[number];
  /** How the value is counted from the action log; null where it is only declared. */
  fromActions: CountedFromActionsResponse | null;
}

/** One item of the standard. */
export class ItemResponse {
  /** Code, e.g. EDU-01. */
  code: string;
  /** Key that survives versions. */
  key: string;
  /** Code of its area. */
  area: string;
  /** Number of its phase. */
  phase: number;
  /** Whose duty it is. A city with powiat rights carries gmina and powiat duties. */
  @ApiProperty({ enum: DUTIES, enumName: 'Duty' })
  duty: Duty;
  /** Weight in coverage. */
  weight: number;
  /** Title. */
  title: LocalizedTextDto;
  /** What has to be done. */
  guidance: LocalizedTextDto;
  /** Codes of the kinds of proof that fit. */
  evidenceKinds: string[];
  /** Offices that usually carry it. */
  responsible: LocalizedTextDto[];
  /** Measure, when the item has one. */
  indicator: IndicatorResponse | null;
}

/** A version with everything in it but its items. */
export class VersionFrameResponse extends StandardVersionSummaryResponse {
  /** Code of the standard. */
  code: string;
  /** Title of the standard. */
  title: LocalizedTextDto;
  /** What this text is and is not. */
  disclaimer: LocalizedTextDto | null;
  /** Areas in order. */
  areas: AreaResponse[];
  /** Phases in order. */
  phases: PhaseResponse[];
  /** Kinds of proof. */
  evidenceKinds: EvidenceKindResponse[];
}

/** A version with everything in it. */
export class StandardVersionResponse extends VersionFrameResponse {
  /** Items in order. */
  items: ItemResponse[];
}
