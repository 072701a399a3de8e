import { ApiProperty } from '@nestjs/swagger';
import { LIST_LIMITS, TEXT_LIMITS } from '@miara/shared';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsEmail,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { IfGiven, IfTold, InSmallLetters, IsDay, IsFilled } from '../../../platform/http/field-rules.js';

/** Somebody who joins a team. */
export class TeamMemberRequest {
  /** Name. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.personName)
  name: string;
  /** Where the person comes from: a school, an office, an organisation. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.organisation)
  organisation: string;
  /** What the person does there; null or left out = not told. */
  @IfGiven()
  @IsString()
  @MaxLength(TEXT_LIMITS.title)
  function?: string | null;
  /** Codes of sectors; somebody may speak for several. */
  @IsArray()
  @ArrayMaxSize(LIST_LIMITS.teamSectors)
  @ArrayUnique()
  @IsString({ each: true })
  sectors: string[];
  /** The person's account; null or left out = none. */
  @IfGiven()
  @IsUUID()
  @InSmallLetters()
  personId?: string | null;
  /** Address for invitations; null or left out = none. */
  @IfGiven()
  @IsEmail()
  @MaxLength(TEXT_LIMITS.email)
  @InSmallLetters()
  email?: string | null;
  /** First day on the team. */
  @IsDay()
  from: string;
  /** First day no longer on it; null or left out = without end. */
  @IfGiven()
  @IsDay()
  until?: string | null;
}

/** Change of a member. A field that is left out stays; null empties it. */
export class EditTeamMemberRequest {
  /** Name. */
  @IfTold()
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.personName)
  name?: string;
  /** Where the person comes from. */
  @IfTold()
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.organisation)
  organisation?: string;
  /** What the person does there. */
  @IfGiven()
  @IsString()
  @MaxLength(TEXT_LIMITS.title)
  function?: string | null;
  /** Codes of sectors. */
  @IfTold()
  @IsArray()
  @ArrayMaxSize(LIST_LIMITS.teamSectors)
  @ArrayUnique()
  @IsString({ each: true })
  sectors?: string[];
  /** The person's account. */
  @IfGiven()
  @IsUUID()
  @InSmallLetters()
  personId?: string | null;
  /** Address for invitations. */
  @IfGiven()
  @IsEmail()
  @MaxLength(TEXT_LIMITS.email)
  @InSmallLetters()
  email?: string | null;
  /** First day on the team. */
  @IfTold()
  @IsDay()
  from?: string;
  /** First day no longer on it. */
  @IfGiven()
  @IsDay()
  until?: string | null;
}

/** Somebody leaves. */
export class HandoverRequest {
  /** First day on which the person is no longer a member. */
  @IsDay()
  on: string;
  /** Who takes over what is open; null = nobody yet, it stays where it is. */
  @ValidateIf((request: HandoverRequest) => request.successor !== null)
  @Matches(/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/)
  @InSmallLetters()
  successor: string | null;
}

/** A member of a team. */
export class TeamMemberResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Version, wanted back in If-Match. */
  version: number;
  /** Name. */
  name: string;
  /** Where the person comes from. */
  organisation: string;
  /** What the person does there. */
  function: string | null;
  /** Codes of sectors. */
  sectors: string[];
  /** Account; null = none. */
  personId: string | null;
  /** Address for invitations; null = none, or not for the reader to see. */
  email: string | null;
  /** First day on the team. */
  @ApiProperty({ format: 'date' })
  from: string;
  /** First day no longer on it; null = without end. */
  until: string | null;
  /** Who took over. */
  successor: string | null;
}

/** What somebody has open, by what it is. */
export class HandoverPartResponse {
  /** `chairs`: planned meetings to be chaired; `invitations`: planned meetings with an invitation; `decisions`: decisions not done; further ones by other parts of the product. */
  source: string;
  /** How many. */
  count: number;
}

/** What would pass to a successor, or has passed. */
export class HandoverResponse {
  /** The person who leaves. */
  member: TeamMemberResponse;
  /** What is open, or was handed over. */
  parts: HandoverPartResponse[];
  /** Whether the person has an account, whose roles stay as they are: they are the administrator's to take. */
  hasAccount: boolean;
}
