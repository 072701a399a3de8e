import { ApiProperty } from '@nestjs/swagger';
import { ValidateIf } from 'class-validator';
import { UnitRefDto } from '../../contract/unit-ref.dto.js';
import { IsDay, IsTeryt } from '../../platform/http/field-rules.js';
import { MembershipResponse } from './units.dto.js';

/** A unit that joins. */
export class JoinRequest {
  /** TERYT code of the unit; it must be in the register. */
  @IsTeryt()
  teryt: string;
  /** First day of membership (YYYY-MM-DD); it may lie in the past or the future. */
  @IsDay()
  joinedOn: string;
}

/** The end of a membership. */
export class LeaveRequest {
  /** First day on which the unit is no longer a member (YYYY-MM-DD); null takes an end back. */
  @ApiProperty({ type: String, nullable: true })
  @ValidateIf((request: LeaveRequest) => request.leftOn !== null)
  @IsDay()
  leftOn: string | null;
}

/** A membership of a unit. */
export class MemberResponse extends MembershipResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** The unit. */
  unit: UnitRefDto;
}

/** Memberships, past and future ones too. */
export class MemberListResponse {
  /** Memberships in Polish order of names, the latest of a unit first. */
  members: MemberResponse[];
}
