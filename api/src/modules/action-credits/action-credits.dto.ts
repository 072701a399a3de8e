import { ApiProperty } from '@nestjs/swagger';
import {
  ACTION_MEASURES,
  ACTION_STATUSES,
  NOT_COUNTED,
  type ActionMeasure,
  type ActionStatus,
  type NotCounted,
} from '@miara/shared';
import { IsOptional } from 'class-validator';
import { UnitRefDto } from '../../contract/unit-ref.dto.js';
import { IsDay } from '../../platform/http/field-rules.js';

/** As of when. */
export class ActionCreditsQuery {
  /** Last day of the window in which actions count (YYYY-MM-DD); left out = today. */
  @IsOptional()
  @IsDay()
  day?: string;
}

/** An action credited to an assessment. */
export class CreditedActionResponse {
  /** Identifier of the action. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Title. */
  title: string;
  /** Code of its kind. */
  kind: string;
  /** How far it is. */
  @ApiProperty({ enum: ACTION_STATUSES, enumName: 'ActionStatus' })
  status: ActionStatus;
  /** First day. */
  startsOn: string;
  /** Last day, itself included; null = one day. */
  endsOn: string | null;
  /** The unit that carried it. */
  carrier: UnitRefDto;
  /** The unit's share of the people reached; null when nobody counted them. */
  people: number | null;
  /** The unit's share of the cost in grosz; null when it is not known. */
  costGrosz: number | null;
  /** How many units share it. */
  units: number;
  /** Why it is left out of the indicator; null when it counts, or when nothing is counted from actions. */
  @ApiProperty({ enum: NOT_COUNTED, enumName: 'NotCounted', nullable: true })
  notCounted: NotCounted | null;
  /** The proof of this assessment that describes it; null when there is none. */
  @ApiProperty({ format: 'uuid', type: String, nullable: true })
  proof: string | null;
}

/** An indicator counted from the action log. */
export class CountedIndicatorResponse {
  /** What is added up: the number of actions, people (the unit's shares) or money (likewise). */
  @ApiProperty({ enum: ACTION_MEASURES, enumName: 'ActionMeasure' })
  measure: ActionMeasure;
  /** Codes of the kinds that count; empty = every kind. */
  kinds: string[];
  /** Length of the window in months. */
  months: number;
  /** First day of the window; an action counts by its last day. */
  from: string;
  /** Last day of the window. */
  to: string;
  /** The sum: actions, people, or grosz. */
  value: number;
  /** The same in the unit of the indicator (money in PLN), as it may be declared. */
  indicatorValue: number;
  /** How many actions it is made of. */
  actions: number;
}

/** Actions credited to an assessment. */
export class ActionCreditsResponse {
  /** The unit. */
  unit: UnitRefDto;
  /** Code of the item. */
  item: string;
  /** The indicator counted from them; null where the item does not say so. */
  counted: CountedIndicatorResponse | null;
  /** The actions, newest last day first: all that count, and up to 50 of the others. */
  actions: CreditedActionResponse[];
  /** All actions credited to it, withdrawn ones left out. */
  total: number;
}
