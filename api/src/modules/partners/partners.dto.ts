import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PARTNER_KINDS, TEXT_LIMITS, type PartnerKind } from '@miara/shared';
import { IsBoolean, IsIn, IsString, IsUrl, IsUUID, MaxLength } from 'class-validator';
import { IfGiven, IfTold, InSmallLetters, IsFilled } from '../../platform/http/field-rules.js';

/** An organisation to be added to the directory. Never a person. */
export class PartnerRequest {
  /** Name of the organisation. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.title)
  name: string;
  /** What sort of organisation it is. */
  @ApiProperty({ enum: PARTNER_KINDS, enumName: 'PartnerKind' })
  @IsIn(PARTNER_KINDS)
  kind: PartnerKind;
  /** Town where it has its seat. */
  @IfGiven()
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.town)
  town?: string | null;
  /** Its web page. */
  @IfGiven()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(500)
  web?: string | null;
  /** What the team wants to remember of it; no names, no telephone numbers of people. */
  @IfGiven()
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.partnerNote)
  note?: string | null;
}

/** Change of a partner. A field that is left out stays; null empties it. */
export class EditPartnerRequest {
  /** Name of the organisation. */
  @IfTold()
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.title)
  name?: string;
  /** What sort of organisation it is. */
  @ApiPropertyOptional({ enum: PARTNER_KINDS, enumName: 'PartnerKind' })
  @IfTold()
  @IsIn(PARTNER_KINDS)
  kind?: PartnerKind;
  /** Town where it has its seat. */
  @IfGiven()
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.town)
  town?: string | null;
  /** Its web page. */
  @IfGiven()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(500)
  web?: string | null;
  /** What the team wants to remember of it. */
  @IfGiven()
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.partnerNote)
  note?: string | null;
  /** Offered in forms. */
  @IfTold()
  @IsBoolean()
  active?: boolean;
}

/** Which partner is meant by one that was written down twice. */
export class MergePartnerRequest {
  /** The partner that stays. */
  @IsUUID()
  @InSmallLetters()
  into: string;
}

/** An organisation of the directory. */
export class PartnerResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Version, wanted back in If-Match. */
  version: number;
  /** Name. */
  name: string;
  /** What sort of organisation it is. */
  @ApiProperty({ enum: PARTNER_KINDS, enumName: 'PartnerKind' })
  kind: PartnerKind;
  /** Town where it has its seat. */
  town: string | null;
  /** Its web page. */
  web: string | null;
  /** What the team wants to remember of it. */
  note: string | null;
  /** Offered in forms. */
  active: boolean;
  /** Actions, not withdrawn, that name it and that the reader sees. */
  @ApiProperty({ type: 'integer' })
  actions: number;
}

/** The directory of partners. */
export class PartnersResponse {
  /** In Polish order of names. */
  partners: PartnerResponse[];
}
