import { ApiProperty, OmitType } from '@nestjs/swagger';
import { ACTION_STATUSES, type ActionStatus } from '@miara/shared';
import { UnitRefDto } from '../../contract/unit-ref.dto.js';
import { ActionListQuery } from './actions.dto.js';

/** Which actions to count: what the list is narrowed down by. */
export class ActionCountsQuery extends OmitType(ActionListQuery, ['page[size]', 'page[after]', 'sort']) {}

/** Actions counted, with what they have together. */
export class ActionCountResponse {
  /** How many, each once. */
  @ApiProperty({ type: 'integer' })
  actions: number;
  /** People reached. */
  @ApiProperty({ type: 'integer' })
  peopleReached: number;
  /** Cost in grosz. */
  @ApiProperty({ type: 'integer' })
  costGrosz: number;
}

/** Actions of a status. */
export class ActionStatusCountResponse extends ActionCountResponse {
  /** The status. */
  @ApiProperty({ enum: ACTION_STATUSES, enumName: 'ActionStatus' })
  status: ActionStatus;
}

/** Actions credited to a unit, by status. People and cost are the unit's shares, so that sums over units are exact. */
export class UnitActionCountResponse extends ActionCountResponse {
  /** The unit. */
  unit: UnitRefDto;
  /** How many of them are credited to other units, too. */
  @ApiProperty({ type: 'integer' })
  shared: number;
  /** By status, those that there are. */
  statuses: ActionStatusCountResponse[];
}

/** Actions credited in a powiat. */
export class PowiatActionCountResponse extends ActionCountResponse {
  /** TERYT code of the powiat, or of a city with its rights. */
  teryt: string;
}

/** The log counted in three ways. */
export class ActionCountsResponse {
  /** By status, all of them. Together they are the totals of the list. */
  statuses: ActionStatusCountResponse[];
  /** By credited unit in the reader's place, in Polish order of names. An action of several units is with each. */
  units: UnitActionCountResponse[];
  /** By powiat: an action of several units of one powiat counts there once. */
  powiats: PowiatActionCountResponse[];
  /** `shares`: people and cost by status are only the parts of the unit or powiat that was asked for. */
  @ApiProperty({ enum: ['whole', 'shares'] })
  of: 'whole' | 'shares';
}
