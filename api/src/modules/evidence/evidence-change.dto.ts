import { ApiProperty } from '@nestjs/swagger';
import { TEXT_LIMITS } from '@miara/shared';
import { IsOptional, IsString, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { InSmallLetters, IsDay, IsFilled, IsTeryt } from '../../platform/http/field-rules.js';

/** What a link and a statement have in common. */
class NewEvidenceRequest {
  /** TERYT code of the unit whose proof it is. May be left out by a person who holds exactly one place. */
  @IsOptional()
  @IsTeryt()
  unit?: string;
  /** Kind code of the standard, e.g. web_page. */
  @IsString()
  @IsFilled()
  @MaxLength(40)
  kind: string;
  /** Title. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.title)
  title: string;
  /** Note for the reviewer. */
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_LIMITS.note)
  note?: string;
  /** First day in force (YYYY-MM-DD). */
  @IsOptional()
  @IsDay()
  effectiveFrom?: string;
  /** First day no longer in force (YYYY-MM-DD). */
  @IsOptional()
  @IsDay()
  effectiveUntil?: string;
}

/** A public page as proof. */
export class AddLinkRequest extends NewEvidenceRequest {
  /** Its address: http or https, without a name or a password in it. Kept in one normal form. */
  @ApiProperty({ example: 'https://bip.example.pl/uchwaly/12' })
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.url)
  url: string;
}

/** A text that the unit stands by as proof. */
export class AddStatementRequest extends NewEvidenceRequest {
  /** Plain text. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.statement)
  statement: string;
  /** The action that the text describes; one carried by the unit or credited to it. */
  @IsOptional()
  @IsUUID()
  @InSmallLetters()
  action?: string;
}

/** Change of a proof's facts. A field that is left out stays; null empties it. */
export class EditEvidenceRequest {
  /** Kind code of the standard. */
  @ValidateIf((request: EditEvidenceRequest) => request.kind !== undefined)
  @IsString()
  @IsFilled()
  @MaxLength(40)
  kind?: string;
  /** Title. */
  @ValidateIf((request: EditEvidenceRequest) => request.title !== undefined)
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.title)
  title?: string;
  /** Note for the reviewer. */
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_LIMITS.note)
  note?: string | null;
  /** First day in force (YYYY-MM-DD). */
  @IsOptional()
  @IsDay()
  effectiveFrom?: string | null;
  /** First day no longer in force (YYYY-MM-DD). */
  @IsOptional()
  @IsDay()
  effectiveUntil?: string | null;
}

/** The fields that come with the file of a new revision (multipart/form-data; the file itself is the part `file`). */
export class ReviseFileRequest {
  /** What is new in it. */
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_LIMITS.note)
  note?: string;
}

/** A new address of a link. */
export class ReviseLinkRequest extends ReviseFileRequest {
  /** As for a new link. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.url)
  url: string;
}

/** A new text of a statement. */
export class ReviseStatementRequest extends ReviseFileRequest {
  /** Plain text. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.statement)
  statement: string;
}

/** Taking a proof back. */
export class WithdrawEvidenceRequest {
  /** Why; it stays in the history of every assessment that rested on it. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.withdrawReason)
  reason: string;
}
