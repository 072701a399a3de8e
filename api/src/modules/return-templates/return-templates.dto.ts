import { ApiProperty } from '@nestjs/swagger';
import { LIST_LIMITS, TEXT_LIMITS } from '@miara/shared';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { IfTold, InSmallLetters, IsFilled } from '../../platform/http/field-rules.js';

/** A reason of a return that the tenant keeps ready. */
export class ReturnTemplateRequest {
  /** What it is called in the list. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.title)
  title: string;
  /** The reason; `{zadanie}`, `{samorząd}` and `{dowody}` are filled where it is used. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.returnReason)
  text: string;
  /** Offered for items of this area only; null or left out = for all. */
  @IsOptional()
  @Matches(/^[A-Z]{2,6}$/)
  area?: string | null;
  /** Offered for this item only; null or left out = for all. Not together with an area. */
  @IsOptional()
  @Matches(/^[A-Z]{2,6}-\d{2,3}$/)
  item?: string | null;
}

/** Change of a template. A field that is left out stays; null empties it. */
export class EditReturnTemplateRequest {
  /** What it is called in the list. */
  @IfTold()
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.title)
  title?: string;
  /** The reason. */
  @IfTold()
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.returnReason)
  text?: string;
  /** Offered for items of this area only. */
  @IsOptional()
  @Matches(/^[A-Z]{2,6}$/)
  area?: string | null;
  /** Offered for this item only. */
  @IsOptional()
  @Matches(/^[A-Z]{2,6}-\d{2,3}$/)
  item?: string | null;
  /** Laid aside: offered no more, kept. */
  @IfTold()
  @IsBoolean()
  archived?: boolean;
}

/** The order in which templates are offered. */
export class OrderReturnTemplatesRequest {
  /** Templates in use, the first one first. Those left out follow in the order they had. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(LIST_LIMITS.returnTemplates)
  @IsUUID(undefined, { each: true })
  @InSmallLetters()
  ids: string[];
}

/** A template of a return. */
export class ReturnTemplateResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Version, wanted back in If-Match. */
  version: number;
  /** What it is called in the list. */
  title: string;
  /** The reason, with its places open. */
  text: string;
  /** Offered for items of this area only; null = for all. */
  area: string | null;
  /** Offered for this item only; null = for all. */
  item: string | null;
  /** Laid aside. */
  archived: boolean;
}

/** Templates of the tenant. */
export class ReturnTemplateListResponse {
  /** In the order in which they are offered; laid aside ones last. */
  templates: ReturnTemplateResponse[];
}
