import { ApiProperty } from '@nestjs/swagger';
import { LIST_LIMITS, TEXT_LIMITS } from '@miara/shared';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsString, MaxLength } from 'class-validator';
import { IfTold, IsFilled, IsTeryt } from '../../platform/http/field-rules.js';

/** An own group to be put together. */
export class OwnGroupRequest {
  /** What it is called; no two groups of a tenant have the same name. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.groupName)
  name: string;
  /** TERYT codes of its units: members of any day. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(LIST_LIMITS.unitsOfGroup)
  @IsTeryt({ each: true })
  teryts: string[];
}

/** Change of an own group. A field that is left out stays. */
export class EditOwnGroupRequest {
  /** What it is called. */
  @IfTold()
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.groupName)
  name?: string;
  /** Its units, all of them. */
  @IfTold()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(LIST_LIMITS.unitsOfGroup)
  @IsTeryt({ each: true })
  teryts?: string[];
}

/** An own group of the tenant. */
export class OwnGroupResponse {
  /** Identifier; `own:<id>` is its name in roll-ups and explanations. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Version, wanted back in If-Match. */
  version: number;
  /** What it is called. */
  name: string;
  /** TERYT codes of its units, members today or not. */
  teryts: string[];
}

/** Own groups of the tenant. */
export class OwnGroupListResponse {
  /** Those that lie wholly in the reader's place, in Polish order. */
  groups: OwnGroupResponse[];
}
