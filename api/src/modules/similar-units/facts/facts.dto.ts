import { ApiProperty } from '@nestjs/swagger';
import {
  TEXT_LIMITS,
  UNIT_FACT_CHANGES,
  UNIT_FACT_FIELDS,
  UNIT_FACT_ISSUES,
  UNIT_FACT_LIMITS,
  type UnitFactChange,
  type UnitFactField,
  type UnitFactIssue,
} from '@miara/shared';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsInt,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { UnitRefDto } from '../../../contract/unit-ref.dto.js';
import { IsTeryt } from '../../../platform/http/field-rules.js';

const unlessNull = (): PropertyDecorator => ValidateIf((_request, value: unknown) => value !== null);

/** Facts of a unit at the end of a year. At least one of the three numbers is told. */
export class UnitFactRequest {
  /** TERYT code of a unit that is, was or will be a member. */
  @IsTeryt()
  teryt: string;
  /** The year at whose end they hold. */
  @IsInt()
  @Min(UNIT_FACT_LIMITS.firstYear)
  @Max(2200)
  year: number;
  /** Area in hectares; null = not known. */
  @ApiProperty({ type: Number, nullable: true })
  @unlessNull()
  @IsInt()
  @Min(1)
  @Max(UNIT_FACT_LIMITS.area)
  areaHectares: number | null;
  /** Residents; they count where they are newer than the register's; null = not known. */
  @ApiProperty({ type: Number, nullable: true })
  @unlessNull()
  @IsInt()
  @Min(0)
  @Max(UNIT_FACT_LIMITS.people)
  residents: number | null;
  /** Foreign residents; fewer than five are shown to nobody else; null = not known. */
  @ApiProperty({ type: Number, nullable: true })
  @unlessNull()
  @IsInt()
  @Min(0)
  @Max(UNIT_FACT_LIMITS.people)
  foreignResidents: number | null;
  /** Address at which they were published. */
  @IsString()
  @MaxLength(TEXT_LIMITS.url)
  source: string;
}

/** Facts to save; those of the same unit and year take the place of the former ones. */
export class UnitFactsRequest {
  /** All of them are saved, or none. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(UNIT_FACT_LIMITS.rows)
  @ValidateNested({ each: true })
  @Type(() => UnitFactRequest)
  facts: UnitFactRequest[];
}

/** Facts of a unit at the end of a year. */
export class UnitFactResponse {
  /** The unit. */
  unit: UnitRefDto;
  /** The year at whose end they hold. */
  year: number;
  /** Area in hectares. */
  areaHectares: number | null;
  /** Residents. */
  residents: number | null;
  /** Foreign residents, as they were entered. */
  foreignResidents: number | null;
  /** Address at which they were published. */
  source: string;
}

/** Facts of all units. */
export class UnitFactListResponse {
  /** By name of the unit, the newest year first. */
  facts: UnitFactResponse[];
}

/** What is wrong with a row of a file. */
export class UnitFactIssueResponse {
  /** The field; null = the row as a whole. */
  @ApiProperty({ enum: UNIT_FACT_FIELDS, enumName: 'UnitFactField', nullable: true })
  field: UnitFactField | null;
  /** What is wrong. */
  @ApiProperty({ enum: UNIT_FACT_ISSUES, enumName: 'UnitFactIssue' })
  code: UnitFactIssue;
}

/** A row of a file as it was read. */
export class UnitFactRowResponse {
  /** As the spreadsheet program counts rows, from 1. */
  row: number;
  /** TERYT code, where it could be read. */
  teryt: string | null;
  /** Polish name of the unit, where it is a member. */
  name: string | null;
  /** Year, where it could be read. */
  year: number | null;
  /** Area in hectares. */
  areaHectares: number | null;
  /** Residents. */
  residents: number | null;
  /** Foreign residents. */
  foreignResidents: number | null;
  /** Source, where it is an address. */
  source: string | null;
  /** What is wrong; empty = the row can be saved. */
  issues: UnitFactIssueResponse[];
  /** What saving it would do; null where something is wrong. */
  @ApiProperty({ enum: UNIT_FACT_CHANGES, enumName: 'UnitFactChange', nullable: true })
  change: UnitFactChange | null;
}

/** A file of facts, read and judged. Nothing is kept of it. */
export class UnitFactPreviewResponse {
  /** Columns without which nothing can be read; then there are no rows. */
  @ApiProperty({ enum: UNIT_FACT_FIELDS, enumName: 'UnitFactField', isArray: true })
  missingColumns: UnitFactField[];
  /** The rows, as in the file. */
  rows: UnitFactRowResponse[];
}
