import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IMPORT_MODES,
  IMPORT_STATES,
  INTERFACE_LANGUAGES,
  REGISTER_FIELDS,
  REGISTER_FORMATS,
  REGISTER_ISSUE_CODES,
  REGISTER_LIMITS,
  ROW_OUTCOMES,
  ROW_VERDICTS,
  type ImportMode,
  type ImportState,
  type InterfaceLanguage,
  type RegisterField,
  type RegisterFormat,
  type RegisterIssueCode,
  type RowOutcome,
  type RowVerdict,
} from '@miara/shared';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsTeryt } from '../../../platform/http/field-rules.js';
import { PageQuery } from '../../../platform/http/page-query.js';

/** Which column says what. */
export class ColumnChoiceDto {
  /** What is said. */
  @ApiProperty({ enum: REGISTER_FIELDS, enumName: 'RegisterField' })
  @IsIn(REGISTER_FIELDS)
  field: RegisterField;
  /** The column, from 0. */
  @IsInt()
  @Min(0)
  @Max(REGISTER_LIMITS.columns)
  column: number;
}

/** How a register is to be read and taken in. */
export class SetUpImportRequest {
  /** Which sheet of the file, from 0. */
  @IsInt()
  @Min(0)
  @Max(REGISTER_LIMITS.sheets)
  sheet: number;
  /** Row of the headings, as the spreadsheet program counts; null = as we find it. */
  @ValidateIf((request: SetUpImportRequest) => request.headingRow !== null)
  @IsInt()
  @Min(1)
  @Max(1_048_576)
  headingRow: number | null;
  /** Which column says what; null = as the headings suggest. */
  @ApiProperty({ type: [ColumnChoiceDto], nullable: true })
  @ValidateIf((request: SetUpImportRequest) => request.mapping !== null)
  @IsArray()
  @ArrayMaxSize(REGISTER_FIELDS.length)
  @ArrayUnique((choice: ColumnChoiceDto) => choice.field)
  @ValidateNested({ each: true })
  @Type(() => ColumnChoiceDto)
  mapping: ColumnChoiceDto[] | null;
  /** Whether one bad row stops it all. */
  @ApiProperty({ enum: IMPORT_MODES, enumName: 'ImportMode' })
  @IsIn(IMPORT_MODES)
  mode: ImportMode;
  /** Leaves out rows that are in the log already, or twice in the file. */
  @IsBoolean()
  skipDuplicates: boolean;
  /** Adds organisations that the directory of partners does not hold. */
  @IsBoolean()
  createPartners: boolean;
  /** TERYT code of the unit that carried what names nobody; null = such rows are refused. */
  @ValidateIf((request: SetUpImportRequest) => request.defaultUnit !== null)
  @IsTeryt()
  defaultUnit: string | null;
}

/** Which rows to read. */
export class ImportRowsQuery extends PageQuery {
  /** Only rows of which this is said. */
  @ApiPropertyOptional({ enum: ROW_VERDICTS, enumName: 'RowVerdict' })
  @IsOptional()
  @IsIn(ROW_VERDICTS)
  verdict?: RowVerdict;
  /** Only rows of which this became. */
  @ApiPropertyOptional({ enum: ROW_OUTCOMES, enumName: 'RowOutcome' })
  @IsOptional()
  @IsIn(ROW_OUTCOMES)
  outcome?: RowOutcome;
}

/** How to write a file. */
export class LeftOutQuery {
  /** Format of the file. */
  @ApiProperty({ enum: REGISTER_FORMATS, enumName: 'RegisterFormat' })
  @IsIn(REGISTER_FORMATS)
  format: RegisterFormat;
  /** Language of the reasons; the person's own when left out. */
  @ApiPropertyOptional({ enum: INTERFACE_LANGUAGES, enumName: 'InterfaceLanguage' })
  @IsOptional()
  @IsIn(INTERFACE_LANGUAGES)
  language?: InterfaceLanguage;
}

/** A table of the file. */
export class ImportSheetResponse {
  /** Its name; empty for a text file. */
  name: string;
  /** Rows that say something, the headings included. */
  rows: number;
}

/** A column of the chosen sheet. */
export class ImportColumnResponse {
  /** From 0. */
  index: number;
  /** Its letter in a spreadsheet program. */
  letter: string;
  /** Its heading; null where it has none. */
  heading: string | null;
  /** What it says in the first rows. */
  examples: string[];
}

/** Rows by what is said of them, and by what became of them. */
export class ImportCountsResponse {
  /** Rows below the headings. */
  rows: number;
  /** Without a remark. */
  ok: number;
  /** With remarks that do not keep them out. */
  warning: number;
  /** That cannot become actions. */
  error: number;
  /** Of those with remarks: in the log already, or twice in the file. */
  duplicates: number;
  /** Are actions now. */
  imported: number;
  /** Left out as doubles. */
  skipped: number;
  /** Left out because of errors. */
  refused: number;
}

/** The work that takes an import in. */
export class ImportJobResponse {
  /** Identifier; it is cancelled as a work in the background. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Rows done. */
  done: number;
  /** Rows altogether; null until that is known. */
  total: number | null;
  /** Why it failed, as a code of the problem catalogue. */
  message: string | null;
}

/** An action that stays when the import is undone. */
export class KeptActionResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Title. */
  title: string;
  /** First day. */
  startsOn: string;
}

/** An import of a register. */
export class ImportResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Name of the file. */
  fileName: string;
  /** What the file is. */
  @ApiProperty({ enum: REGISTER_FORMATS, enumName: 'RegisterFormat' })
  format: RegisterFormat;
  /** Where it stands. */
  @ApiProperty({ enum: IMPORT_STATES, enumName: 'ImportState' })
  state: ImportState;
  /** Tables of the file. */
  sheets: ImportSheetResponse[];
  /** The chosen one, from 0. */
  sheet: number;
  /** Row of its headings. */
  headingRow: number;
  /** Its columns. */
  columns: ImportColumnResponse[];
  /** Which column says what. */
  mapping: ColumnChoiceDto[];
  /** Whether one bad row stops it all. */
  @ApiProperty({ enum: IMPORT_MODES, enumName: 'ImportMode' })
  mode: ImportMode;
  /** Leaves out doubles. */
  skipDuplicates: boolean;
  /** Adds organisations that the directory does not hold. */
  createPartners: boolean;
  /** Unit that carried what names nobody. */
  defaultUnit: string | null;
  /** Rows, counted. */
  counts: ImportCountsResponse;
  /** The work that takes it in; null while it waits for the person. */
  job: ImportJobResponse | null;
  /** Actions of it that somebody changed since; undoing leaves them. At most 100. */
  changed: KeptActionResponse[];
  /** When the file was brought. */
  @ApiProperty({ format: 'date-time' })
  createdAt: string;
  /** By whom. */
  createdBy: string;
  /** When it was undone; null = it was not. */
  @ApiProperty({ format: 'date-time', type: String, nullable: true })
  undoneAt: string | null;
  /** Whether rows that stayed out are kept no longer. */
  forgotten: boolean;
}

/** Former imports. */
export class ImportListResponse {
  /** The newest first, at most 100. */
  imports: ImportResponse[];
}

/** Something about one cell. */
export class RowIssueResponse {
  /** What it is. */
  @ApiProperty({ enum: REGISTER_ISSUE_CODES, enumName: 'RegisterIssueCode' })
  code: RegisterIssueCode;
  /** Whether it keeps the row out. */
  @ApiProperty({ enum: ['warning', 'error'], enumName: 'RowIssueVerdict' })
  verdict: 'warning' | 'error';
  /** What the cell should say. */
  @ApiProperty({ enum: REGISTER_FIELDS, enumName: 'RegisterField' })
  field: RegisterField;
  /** Letter of the column; null when the register has none for it. */
  column: string | null;
  /** What the cell says; null when it is empty. */
  value: string | null;
  /** A sentence in the language of the request. */
  message: string;
}

/** A row of the register. */
export class ImportRowResponse {
  /** As the spreadsheet program counts. */
  number: number;
  /** What its cells say, in the order of the columns; empty once it is an action. */
  @ApiProperty({ type: 'array', items: { type: 'string', nullable: true } })
  cells: (string | null)[];
  /** What is said of it. */
  @ApiProperty({ enum: ROW_VERDICTS, enumName: 'RowVerdict' })
  verdict: RowVerdict;
  /** What is said of its cells. */
  issues: RowIssueResponse[];
  /** What became of it; null until then. */
  @ApiProperty({ enum: ROW_OUTCOMES, enumName: 'RowOutcome', nullable: true })
  outcome: RowOutcome | null;
  /** The action that it is. */
  @ApiProperty({ format: 'uuid', type: String, nullable: true })
  action: string | null;
}

/** A page of rows, in their order. */
export class ImportRowPageResponse {
  /** Rows. */
  rows: ImportRowResponse[];
  /** Cursor of the next page; null on the last. */
  next: string | null;
}

/** What undoing did. */
export class UndoImportResponse {
  /** Actions that were withdrawn. */
  withdrawn: number;
  /** Actions that stay, because somebody changed them since. */
  kept: KeptActionResponse[];
}
