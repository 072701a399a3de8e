import { ApiProperty } from '@nestjs/swagger';
import { LIST_LIMITS, TEXT_LIMITS } from '@miara/shared';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsString,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsFilled } from '../../platform/http/field-rules.js';

/** What an entry is called. */
export class ListEntryNameDto {
  /** In Polish. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.listEntry)
  pl: string;
  /** In English; left out = as in Polish. */
  @ValidateIf((name: ListEntryNameDto) => name.en !== undefined)
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.listEntry)
  en?: string;
}

/** One kind of action, or one source of money. */
export class ListEntryDto {
  /** Code, kept for good: actions and files name it. */
  @Matches(/^[a-z][a-z0-9_]{1,39}$/)
  code: string;
  /** Name. */
  @ValidateNested()
  @Type(() => ListEntryNameDto)
  name: ListEntryNameDto;
  /** Beginnings of words by which a typed line is recognised; case and diacritics do not matter. */
  @IsArray()
  @ArrayMaxSize(LIST_LIMITS.recognitionWords)
  @ArrayUnique()
  @IsString({ each: true })
  @IsFilled({ each: true })
  @MaxLength(TEXT_LIMITS.recognitionWord, { each: true })
  words: string[];
  /** Offered in forms. What was used stays readable when it is not. */
  @IsBoolean()
  active: boolean;
}

/** The kinds of actions, whole, in the order in which they are offered. One that is left out is removed. */
export class ActionKindsRequest {
  /** Kinds. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(LIST_LIMITS.actionKinds)
  @ArrayUnique(({ code }: ListEntryDto) => code)
  @ValidateNested({ each: true })
  @Type(() => ListEntryDto)
  kinds: ListEntryDto[];
}

/** The sources of money, whole, in the order in which they are offered. One that is left out is removed. */
export class FundingSourcesRequest {
  /** Sources. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(LIST_LIMITS.actionKinds)
  @ArrayUnique(({ code }: ListEntryDto) => code)
  @ValidateNested({ each: true })
  @Type(() => ListEntryDto)
  sources: ListEntryDto[];
}

/** One kind of action, or one source of money. */
export class ListEntryResponse {
  /** Code. */
  code: string;
  /** Name. */
  name: ListEntryNameDto;
  /** Beginnings of words by which a typed line is recognised. */
  words: string[];
  /** Offered in forms. */
  active: boolean;
  /** Place in the list, from 1. */
  @ApiProperty({ type: 'integer' })
  order: number;
}

/** The tenant's kinds of actions. */
export class ActionKindsResponse {
  /** Version of the list; also in the ETag, and wanted back in If-Match. */
  version: number;
  /** In the order in which they are offered. */
  kinds: ListEntryResponse[];
}

/** The tenant's sources of money. */
export class FundingSourcesResponse {
  /** Version of the list; also in the ETag, and wanted back in If-Match. */
  version: number;
  /** In the order in which they are offered. */
  sources: ListEntryResponse[];
}
