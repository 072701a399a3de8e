import { ApiProperty } from '@nestjs/swagger';
import { TEXT_LIMITS } from '@miara/shared';
import { IsString, MaxLength, ValidateIf } from 'class-validator';
import { LocalizedTextDto } from '../../contract/localized-text.dto.js';
import { UnitRefDto } from '../../contract/unit-ref.dto.js';
import { IsDay, IsFilled, IsTeryt } from '../../platform/http/field-rules.js';
import { REGISTER_EVENTS, type RegisterEventKind } from './members.repository.js';
import { MembershipResponse } from './units.dto.js';

/** Which units of the register to find. */
export class RegisterQuery {
  /** Part of a name (beginning of a word, diacritics and endings ignored) or of a TERYT code. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.search)
  q: string;
}

/** A unit of the register, whether or not it is a member. */
export class RegisteredUnitResponse {
  /** The unit. */
  unit: UnitRefDto;
  /** Name of its powiat, where it lies in one. */
  powiatName: LocalizedTextDto | null;
  /** Residents. */
  residents: number | null;
  /** Whether it is a member today or will be one. */
  isMember: boolean;
}

/** Units of the register that were found. */
export class RegisterResponse {
  /** In Polish order of names; the first twenty. */
  units: RegisteredUnitResponse[];
}

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

/** What happened to a unit in the register of governments. */
export class RegisterEventResponse {
  /** TERYT code of the unit. */
  teryt: string;
  /** It got another name, another one came in its place, or it came in the place of another. */
  @ApiProperty({ enum: REGISTER_EVENTS, enumName: 'RegisterEventKind' })
  what: RegisterEventKind;
  /** First day of what is new (YYYY-MM-DD). */
  day: string;
  /** Its name until then; of a new name only. */
  formerName: LocalizedTextDto | null;
  /** The one that came in its place, or in whose place it came. */
  other: UnitRefDto | null;
  /** Where that is laid down. */
  source: string;
}

/** Memberships, past and future ones too. */
export class MemberListResponse {
  /** Memberships in Polish order of names, the latest of a unit first. */
  members: MemberResponse[];
  /** New names and successors of these units, the latest first. */
  events: RegisterEventResponse[];
}
