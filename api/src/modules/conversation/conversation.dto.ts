import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  LIST_LIMITS,
  NOTE_SIDES,
  NOTE_VISIBILITIES,
  TEXT_LIMITS,
  type NoteSide,
  type NoteVisibility,
} from '@miara/shared';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { LocalizedTextDto } from '../../contract/localized-text.dto.js';
import { UnitRefDto } from '../../contract/unit-ref.dto.js';
import { InSmallLetters, IsFilled, IsTeryt } from '../../platform/http/field-rules.js';
import { PageQuery } from '../../platform/http/page-query.js';
import { THREADS_SHOWN, type ThreadsShown } from './conversation-view.js';

/** What a note says. */
export class NoteTextRequest {
  /** Plain text; web addresses in it are shown as links. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.message)
  text: string;
  /** People mentioned. Each must be able to see the note. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(LIST_LIMITS.mentions)
  @IsUUID(undefined, { each: true })
  @InSmallLetters()
  mentions?: string[];
}

/** A note that opens a thread, or a public one. */
export class WriteNoteRequest extends NoteTextRequest {
  /** Who may see it. It never changes: what more people are to see is another note. */
  @ApiProperty({ enum: NOTE_VISIBILITIES, enumName: 'NoteVisibility' })
  @IsIn(NOTE_VISIBILITIES)
  visibility: NoteVisibility;
  /** Needed for a public note: somebody was asked and wants it on the public page. */
  @IsOptional()
  @IsBoolean()
  publish?: boolean;
}

/** For which note people are looked for. */
export class MentionableQuery {
  /** Visibility of the note. */
  @ApiProperty({ enum: NOTE_VISIBILITIES, enumName: 'NoteVisibility' })
  @IsIn(NOTE_VISIBILITIES)
  visibility: NoteVisibility;
}

/** Which threads to list. */
export class ThreadListQuery extends PageQuery {
  /**
   * `unseen`: with a note that was not on the reader's screen. `mentioned`: the reader is mentioned. `mine`: the
   * reader wrote in it. `unresolved`: waits for somebody.
   */
  @ApiPropertyOptional({ enum: THREADS_SHOWN, enumName: 'ThreadsShown', default: 'all' })
  @IsOptional()
  @IsIn(THREADS_SHOWN)
  show?: ThreadsShown;
  /** Only about this unit (TERYT code). */
  @ApiPropertyOptional({ pattern: '^\\d{4}(\\d{3})?$' })
  @IsOptional()
  @IsTeryt()
  unit?: string;
}

/** A person who can be mentioned. */
export class MentionResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Name. */
  name: string;
}

/** People who can be mentioned. */
export class MentionableResponse {
  /** In Polish order of names; without the reader. */
  people: MentionResponse[];
}

/** What a note said before it was corrected. */
export class FormerTextResponse {
  /** The words. */
  text: string;
  /** Until when it said so. */
  @ApiProperty({ format: 'date-time' })
  until: string;
}

/** What the reader may do with a note. */
export class NoteAbilities {
  /** Correct it. */
  edit: boolean;
  /** Take it back. */
  withdraw: boolean;
}

/** A note. */
export class NoteResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Version, wanted back in If-Match by a correction. */
  version: number;
  /** The words; null when it was taken back (a public one keeps them for those who work on it). */
  text: string | null;
  /** Name of the author. */
  author: string;
  /** In whose name it was written. */
  @ApiProperty({ enum: NOTE_SIDES, enumName: 'NoteSide' })
  side: NoteSide;
  /** Whether the reader wrote it. */
  own: boolean;
  /** When it was written. */
  @ApiProperty({ format: 'date-time' })
  writtenAt: string;
  /** When it was corrected last. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  editedAt: string | null;
  /** What it said before, oldest first. */
  former: FormerTextResponse[];
  /** When it was taken back. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  withdrawnAt: string | null;
  /** Who took it back. */
  withdrawnBy: string | null;
  /** People mentioned. */
  mentions: MentionResponse[];
  /** Written by somebody else and not yet on the reader's screen. */
  unseen: boolean;
  /** What the reader may do. */
  abilities: NoteAbilities;
}

/** What the reader may do with a thread. */
export class ThreadAbilities {
  /** Answer. */
  answer: boolean;
  /** Say that it is settled. */
  resolve: boolean;
  /** Say that it is not settled after all. */
  reopen: boolean;
}

/** A note and its answers. */
export class ThreadResponse {
  /** Identifier of the note that opened it. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Who may see it, every answer included. */
  @ApiProperty({ enum: NOTE_VISIBILITIES, enumName: 'NoteVisibility' })
  visibility: NoteVisibility;
  /** When it was settled; null while it is open. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  resolvedAt: string | null;
  /** Who settled it. */
  resolvedBy: string | null;
  /** The first note and its answers, in the order they were written. */
  notes: NoteResponse[];
  /** What the reader may do. */
  abilities: ThreadAbilities;
}

/** The conversation about an assessment, as far as the reader may see it. */
export class ConversationResponse {
  /** Threads in the order they were opened. */
  threads: ThreadResponse[];
  /** Visibilities in which the reader may write, narrowest first. */
  @ApiProperty({ enum: NOTE_VISIBILITIES, enumName: 'NoteVisibility', isArray: true })
  mayWrite: NoteVisibility[];
  /** Notes that were not on the reader's screen yet. */
  unseen: number;
}

/** A thread in a list. */
export class ThreadLineResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** The assessment that is talked about. */
  @ApiProperty({ format: 'uuid' })
  assessmentId: string;
  /** The unit. */
  unit: UnitRefDto;
  /** Item code. */
  item: string;
  /** Item title. */
  title: LocalizedTextDto;
  /** Who may see it. */
  @ApiProperty({ enum: NOTE_VISIBILITIES, enumName: 'NoteVisibility' })
  visibility: NoteVisibility;
  /** In whose name it was opened. */
  @ApiProperty({ enum: NOTE_SIDES, enumName: 'NoteSide' })
  side: NoteSide;
  /** Who opened it. */
  author: string;
  /** What it opened with; null when that was taken back. */
  text: string | null;
  /** Notes in it. */
  notes: number;
  /** When the newest note was written. */
  @ApiProperty({ format: 'date-time' })
  lastAt: string;
  /** Who wrote the newest note. */
  lastBy: string;
  /** Notes that were not on the reader's screen yet. */
  unseen: number;
  /** Whether the reader is mentioned in it. */
  mentioned: boolean;
  /** When it was settled. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  resolvedAt: string | null;
}

/** Threads, the one with the newest note first. */
export class ThreadListResponse {
  /** Threads. */
  threads: ThreadLineResponse[];
  /** Cursor of the next page; null on the last. */
  next: string | null;
  /** Threads with something new, over everything the reader may see. */
  unseen: number;
  /** Threads in which the reader was mentioned and has not seen it yet. */
  mentioned: number;
  /** Threads that wait for somebody. */
  unresolved: number;
}
